import Documents
import Guidance
import Model
import Pages
import Store

/// `review answer`: the unit answers a partner's comments, one a screen; each answer is saved before the next is asked.
struct ReviewAnswering {
    /// A comment to answer, and whose it is.
    private struct Asked {
        let review: String
        let comment: ID<ReviewComment>
    }

    let program: Program

    func run(_ ids: [String]) throws -> Int32 {
        guard !program.options.dryRun else { throw GuideTrouble.noRehearsal }
        let store = try program.store()
        guard case .unit(let opened) = try store.read(trusting: true) else { throw ReviewTrouble.onlyUnits }
        guard let reviews = opened.desk.reviews, !reviews.isEmpty else { throw ReviewTrouble.noReviews }
        let asked = try asked(ids, reviews)
        let endConversation = program.world.converse(GuideWords.interrupted[program.language])
        defer { endConversation() }
        try program.settle(store)
        let outcome = try answer(asked, reviews, store)
        try store.finish()
        let open = try store.opened(UnitAnalysis.self).desk.openComments.count
        if outcome == .ended { program.world.out("\n") }
        program.console.say(ReviewAnswerWords.end(open: open))
        return outcome == .ended ? 2 : 0
    }

    /// The open comments; or those of the ids that were given, answered or not.
    private func asked(_ ids: [String], _ reviews: [TakenReview]) throws(Trouble) -> [Asked] {
        guard !ids.isEmpty else {
            return reviews.flatMap { taken in taken.open.map { Asked(review: taken.document.id, comment: $0.id) } }
        }
        var asked: [Asked] = []
        for id in ids {
            let comment = ItemID(id).flatMap(ID<ReviewComment>.init)
            let found = reviews.filter { taken in taken.document.body.comments.contains { $0.id == comment } }
            guard let comment, !found.isEmpty else { throw ReviewTrouble.unknownComment(id) }
            asked += found.map { Asked(review: $0.document.id, comment: comment) }
        }
        return asked
    }

    private func answer(
        _ asked: [Asked], _ reviews: [TakenReview], _ store: Store
    ) throws -> Prompter.Outcome {
        var place = 0
        while place < asked.count {
            switch try answer(asked[place], place, asked.count, store) {
            case .answered, .later: place += 1
            case .back where place > 0: place -= 1
            case .back: program.console.say(ReviewInterviewWords.isFirst)
            case .stopped: return .stopped
            case .ended: return .ended
            }
        }
        for taken in reviews where taken.words == nil || taken.areWordsSeen {
            let outcome = try askWords(taken, store)
            if outcome == .stopped || outcome == .ended { return outcome }
        }
        return .answered
    }

    private func answer(
        _ asked: Asked, _ place: Int, _ count: Int, _ store: Store
    ) throws -> Prompter.Outcome {
        let opened = try store.opened(UnitAnalysis.self)
        guard let taken = opened.desk.reviews?.first(where: { $0.document.id == asked.review }),
            let page = ReviewAnswerPage(taken, asked.comment, in: opened.body, opened.header.language)
        else { return .later }
        let kinds = Array(ReviewAnswerKind.allCases)
        let persons = try TemplateFiles.persons()
        while true {
            var kind: ReviewAnswerKind?
            let question = PlainQuestion.places(
                page.blocks(place + 1, of: count), kinds.enumerated().map { ($0, .text($1.offer)) },
                help: ReviewAnswerWords.help
            ) { kind = kinds[$0] }
            let outcome = program.prompter.askSaving(question)
            guard outcome == .answered, let kind else { return outcome }
            if kind == .changed, let asked = try unchanged(taken, page, opened) {
                switch confirm(asked) {
                case .answered: break
                case .later, .back: continue
                case .stopped: return .stopped
                case .ended: return .ended
                }
            }
            var words: String?
            let why = PlainQuestion.words(
                kind == .declined ? ReviewAnswerWords.why : ReviewAnswerWords.words, help: ReviewAnswerWords.help,
                ReviewWriting.doubt(persons), canWait: kind != .declined
            ) { words = $0 }
            let said = program.prompter.askSaving(why)
            // One step back from the words is the question before them.
            if said == .back { continue }
            guard said == .answered || said == .later else { return said }
            let answer = ReviewAnswer(comment: asked.comment, kind: kind, words: words, day: program.today)
            try change(asked.review, store) { $0.answer(answer) }
            return .answered
        }
    }

    /// What is asked where the unit says that it changed what stands as the partner read it; `nil` where something is
    /// changed, or what the partner read is no longer here.
    private func unchanged(
        _ taken: TakenReview, _ page: ReviewAnswerPage, _ opened: Opened<UnitAnalysis>
    ) throws -> Text? {
        guard let read = try program.store().delivered(taken.document.body.about) else { return nil }
        let (items, isSame) = try ReadChanges.since(read, opened)
        guard isSame || page.item.map({ !items.contains($0) }) ?? false else { return nil }
        return ReviewAnswerWords.unchanged(page.item, since: read.revision)
    }

    /// Answered where the unit stands by it, `later` where not.
    private func confirm(_ asked: Text) -> Prompter.Outcome {
        var stands = false
        let outcome = program.prompter.askSaving(
            .agreement(asked, help: ReviewAnswerWords.help) { stands = $0 })
        return outcome == .answered && !stands ? .later : outcome
    }

    /// What the unit says to the partner in return: a partnership goes both ways (LP 8.1).
    private func askWords(_ taken: TakenReview, _ store: Store) throws -> Prompter.Outcome {
        var words: String?
        let question = PlainQuestion.words(
            ReviewAnswerWords.back(to: taken.document.name), help: ReviewAnswerWords.backHelp,
            ReviewWriting.doubt(try TemplateFiles.persons())
        ) { words = $0 }
        let outcome = program.prompter.askSaving(question)
        guard outcome == .answered, let words else { return outcome }
        try change(taken.document.id, store) { $0.words = words }
        return outcome
    }

    private func change(_ review: String, _ store: Store, _ edit: (inout TakenReview) -> Void) throws {
        _ = try store.change(UnitAnalysis.self, by: program.change("review")) { opened in
            guard let place = opened.desk.reviews?.firstIndex(where: { $0.document.id == review }) else { return }
            if var taken = opened.desk.reviews?[place] {
                edit(&taken)
                opened.desk.reviews?[place] = taken
            }
        }
        program.console.say(ReviewInterviewWords.saved)
    }
}
