import Documents
import Guidance
import Model
import Pages
import Store

/// The questions a partner is asked, one a screen: what the document says, what the rules doubt, and what the partner
/// says to it. Each answer is saved before the next is asked.
struct ReviewInterview {
    /// One question.
    private enum Step {
        case settled(ID<ReviewComment>)
        case unitWords, scale
        case comments(ReviewCriterion)
        case judgement(ReviewCriterion)
        case verdict, words, finished
    }

    let prompter: Prompter
    let facts: ReviewFacts
    let around: Surroundings
    /// The review as it is saved.
    private(set) var review: Sealed<Review>
    /// Saves it.
    let save: (Sealed<Review>) throws(Trouble) -> Void

    init(
        _ review: Sealed<Review>, facts: ReviewFacts, around: Surroundings, prompter: Prompter,
        save: @escaping (Sealed<Review>) throws(Trouble) -> Void
    ) {
        self.review = review
        self.facts = facts
        self.around = around
        self.prompter = prompter
        self.save = save
    }

    /// The questions as they arise now.
    private var steps: [Step] {
        let earlier = review.body.comments.filter { comment in
            comment.round < review.body.round
                && (comment.settledIn == nil || comment.settledIn == review.body.round)
        }
        let criteria = ReviewCriterion.allCases.flatMap { criterion -> [Step] in
            [.comments(criterion)] + (review.body.usesScale == true ? [.judgement(criterion)] : [])
        }
        let body = review.body
        let isToHear =
            body.unitWords != nil && (body.unitWordsSeenIn == nil || body.unitWordsSeenIn == body.round)
        return earlier.map { .settled($0.id) } + (isToHear ? [.unitWords] : []) + [.scale] + criteria
            + [.verdict, .words, .finished]
    }

    private func key(_ step: Step) -> String {
        switch step {
        case .settled(let comment): "review.settled \(comment.item.code)"
        case .unitWords: "review.unitWords"
        case .scale: "review.scale"
        case .comments(let criterion): "review.\(criterion.rawValue)"
        case .judgement(let criterion): "review.judgement \(criterion.rawValue)"
        case .verdict: "review.verdict"
        case .words: "review.words"
        case .finished: "review.finished"
        }
    }

    /// Asks from the first question that is open to the last.
    ///
    /// - Returns: How the last of them went.
    /// - Throws: What saving throws.
    mutating func hold() throws(Trouble) -> Prompter.Outcome {
        var place = steps.firstIndex { !review.body.complete[key($0)] } ?? steps.count - 1
        while place < steps.count {
            let step = steps[place]
            switch try ask(step, place) {
            case .answered, .later:
                let key = key(step)
                try change { $0.complete[key] = true }
                place += 1
            case .back where place > 0: place -= 1
            case .back: say(ReviewInterviewWords.isFirst)
            case .stopped: return .stopped
            case .ended: return .ended
            }
        }
        return .answered
    }

    private func say(_ text: Text) { prompter.say([.paragraph(.text(text))]) }

    private mutating func change(_ edit: (inout Review) -> Void) throws(Trouble) {
        var changed = review
        edit(&changed.body)
        guard changed.body != review.body else { return }
        try save(changed)
        review = changed
    }

    private mutating func ask(_ step: Step, _ place: Int) throws(Trouble) -> Prompter.Outcome {
        switch step {
        case .settled(let comment): return try askSettled(comment, place)
        case .unitWords: return try askUnitWords(place)
        case .comments(let criterion): return try askComments(criterion, place)
        case .scale:
            return try agreement(ReviewInterviewWords.scale, ReviewInterviewWords.scaleHelp, place) {
                review, yes in
                review.usesScale = yes
                if !yes { review.judgements = [] }
            }
        case .judgement(let criterion):
            return try choice(
                head(place, criterion) + [.paragraph(.text(ReviewInterviewWords.judgement))], ReviewJudgement.self,
                ReviewInterviewWords.scaleHelp, canWait: true
            ) { $0[criterion] = $1 }
        case .verdict:
            return try choice(
                head(place, nil) + [.paragraph(.text(ReviewInterviewWords.verdict))], ReviewVerdict.self,
                ReviewInterviewWords.verdictHelp, canWait: false
            ) { $0.verdict = $1 }
        case .words: return try askWords(place)
        case .finished:
            var done = false
            let outcome = try agreement(
                ReviewInterviewWords.finished, ReviewInterviewWords.finishedHelp, place
            ) { _, yes in done = yes }
            guard outcome == .answered, !done else { return outcome }
            return .stopped
        }
    }

    /// «målet er forstått · spørsmål 3 av 11».
    private func head(_ place: Int, _ criterion: ReviewCriterion?) -> [Block] {
        let (place, of) = (place + 1, steps.count)
        let counted = Text(
            nb: "spørsmål \(place) av \(of)", nn: "spørsmål \(place) av \(of)", en: "question \(place) of \(of)")
        return [.paragraph((criterion.map { .text($0.label) + .data(" · ") } ?? []) + .text(counted))]
    }

    private mutating func agreement(
        _ asked: Text, _ help: Text, _ place: Int, above: [Block] = [], _ take: (inout Review, Bool) -> Void
    ) throws(Trouble) -> Prompter.Outcome {
        var agrees: Bool?
        let question = PlainQuestion(
            head(place, nil) + above + [.paragraph(.text(asked))], help: help, canWait: false
        ) { reply throws(Refusal) in
            guard let yes = PlainQuestion.agrees(try reply.words()) else {
                throw Refusal(ReviewInterviewWords.yesOrNo)
            }
            agrees = yes
        }
        let outcome = prompter.askSaving(question)
        guard outcome == .answered, let agrees else { return outcome }
        try change { take(&$0, agrees) }
        say(ReviewInterviewWords.saved)
        return outcome
    }

    private mutating func choice<Label: Labelled>(
        _ blocks: [Block], _ type: Label.Type, _ help: Text, canWait: Bool,
        _ take: (inout Review, Label) -> Void
    ) throws(Trouble) -> Prompter.Outcome {
        var chosen: Label?
        let options = Array(Label.allCases)
        let question = PlainQuestion.places(
            blocks, options.enumerated().map { ($0, .text($1.label)) }, help: help,
            named: { words in options.firstIndex { $0.isCalled(words) } }
        ) { chosen = options[$0] }
        while true {
            let outcome = prompter.askSaving(question)
            if outcome == .later, !canWait { continue }
            guard outcome == .answered, let chosen else { return outcome }
            try change { take(&$0, chosen) }
            say(ReviewInterviewWords.saved)
            return outcome
        }
    }

    private mutating func askSettled(
        _ id: ID<ReviewComment>, _ place: Int
    ) throws(Trouble) -> Prompter.Outcome {
        let round = review.body.round
        return try agreement(
            ReviewInterviewWords.settled, ReviewInterviewWords.settledHelp, place,
            above: facts.blocks(of: id, in: review)
        ) { review, yes in review.comments.change(id) { $0.settledIn = yes ? round : nil } }
    }

    /// What the unit has said to the partner in return: it is seen by being shown, and may be answered.
    private mutating func askUnitWords(_ place: Int) throws(Trouble) -> Prompter.Outcome {
        let said = Line.text(ReviewInterviewWords.unitSays) + .answer(review.body.unitWords ?? "", review.language)
        let (outcome, words) = hear(
            head(place, nil) + [.paragraph(said), .paragraph(.text(ReviewInterviewWords.unitAnswer))],
            help: ReviewInterviewWords.unitHelp)
        guard outcome == .answered || outcome == .later else { return outcome }
        try change { review in
            review.unitWordsSeenIn = review.round
            review.unitWordsAnswer = words ?? review.unitWordsAnswer
        }
        say(ReviewInterviewWords.saved)
        return outcome
    }

    private mutating func askWords(_ place: Int) throws(Trouble) -> Prompter.Outcome {
        let (outcome, words) = hear(
            head(place, nil) + [.paragraph(.text(ReviewInterviewWords.words))],
            help: ReviewInterviewWords.wordsHelp)
        guard outcome == .answered else { return outcome }
        try change { $0.words = words }
        say(ReviewInterviewWords.saved)
        return outcome
    }

    /// Asks for words that may be left out.
    private func hear(_ blocks: [Block], help: Text) -> (outcome: Prompter.Outcome, words: String?) {
        var words: String?
        let doubted = DoubtedWords(ReviewWriting.doubt(around.persons))
        let question = PlainQuestion(blocks, help: help, canWait: true) { reply throws(Refusal) in
            let written = try reply.words()
            try doubted.pass(written)
            words = written
        }
        return (prompter.askSaving(question), words)
    }
}

// The comments of one heading: as many as there are, each saved at once.
extension ReviewInterview {
    private mutating func askComments(
        _ criterion: ReviewCriterion, _ place: Int
    ) throws(Trouble) -> Prompter.Outcome {
        var made: [ID<ReviewComment>] = []
        var isFirst = true
        while true {
            var written: ReviewWriting?
            let doubted = DoubtedWords(ReviewWriting.doubt(around.persons))
            let (review, facts) = (self.review, self.facts)
            let question = PlainQuestion(
                isFirst
                    ? head(place, criterion) + facts.blocks(of: criterion) + facts.own(criterion, in: review)
                        + [
                            .paragraph(.text(criterion.question) + .data("\n") + .text(criterion.why)),
                            .paragraph(.text(ReviewInterviewWords.how)),
                        ]
                    : [.paragraph(.text(ReviewInterviewWords.more))],
                help: ReviewInterviewWords.help, canWait: true
            ) { reply throws(Refusal) in
                let words = try reply.words()
                try doubted.pass(words)
                written = try ReviewWriting(words, in: review.body, facts)
            }
            let outcome = prompter.askSaving(question)
            isFirst = false
            switch outcome {
            case .answered:
                guard let written else { continue }
                if let new = try keep(written, under: criterion) { made.append(new) }
                // One that was taken away by its number is not there to be taken back.
                if case .removed(let id) = written { made.removeAll { $0 == id } }
            case .back:
                guard let last = made.popLast() else { return .back }
                try change { $0.comments.removeAll { $0.id == last } }
                say(ReviewInterviewWords.removed(last.item))
            case .later, .stopped, .ended: return outcome
            }
        }
    }

    /// Keeps what was written; gives the id of a new comment.
    private mutating func keep(
        _ written: ReviewWriting, under criterion: ReviewCriterion
    ) throws(Trouble) -> ID<ReviewComment>? {
        switch written {
        case .removed(let id):
            try change { $0.comments.removeAll { $0.id == id } }
            say(ReviewInterviewWords.removed(id.item))
            return nil
        case .reworded(let id, let words):
            try change { $0.comments.change(id) { $0.words = words } }
            say(ReviewInterviewWords.saved)
            return nil
        case .new(let item, let words):
            var made: ID<ReviewComment>?
            let said = item.flatMap(facts.said)
            try change { review in
                let id = review.numbering.next(ReviewComment.self)
                review.comments.append(
                    ReviewComment(
                        id: id, criterion: criterion, item: item, said: said, words: words, round: review.round))
                made = id
            }
            if let made { say(ReviewInterviewWords.saved(as: made.item)) }
            return made
        }
    }
}
