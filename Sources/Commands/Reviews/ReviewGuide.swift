import Checks
import Documents
import Guidance
import Model
import Pages
import Store

/// `review guide`: the partner's questions about one document, held on a terminal or a pipe.
struct ReviewGuide {
    let program: Program

    func run(_ files: [String]) throws -> Int32 {
        guard files.count == 1, let file = files.first else { throw ReviewTrouble.whichFile }
        guard !program.options.dryRun else { throw GuideTrouble.noRehearsal }
        let path = program.path(file)
        let there = try ReviewFile.read(path, named: file)
        let folder = try ReviewFolder(Disk.folder(of: path), program)
        guard let assessment = folder.assessment(of: there.body.about) else {
            throw ReviewTrouble.documentMissing(there.body.about)
        }
        var (review, target) = try opened(there, path)
        if let answered = folder.answers(to: review.id) { review.body = review.body.hearing(answered.body) }
        let document = assessment.document
        var around = try program.surroundings(of: document.body.profile, Desk())
        around.persons = try TemplateFiles.persons()
        let remarks = document.examined(around).verdict.open
        let endConversation = program.world.converse(GuideWords.interrupted[program.language])
        defer { endConversation() }
        var interview = ReviewInterview(
            review, facts: ReviewFacts(document, remarks, file: Self.beside(file, assessment.file)),
            around: around, prompter: program.prompter
        ) { changed throws(Trouble) in try ReviewFile.write(changed, to: target) }
        let outcome = try interview.hold()
        let shown = target == path ? file : Self.beside(file, target)
        guard outcome == .answered else {
            if outcome == .ended { program.world.out("\n") }
            program.console.say(ReviewInterviewWords.later(ShellWord.of(shown)))
            return outcome == .ended ? 2 : 0
        }
        var done = interview.review
        (done.draft, done.handedOver, done.program) = (false, program.today, Program.version)
        // Without a key it is sealed all the same: nobody is kept from handing a review back by that.
        let key = try? program.keyHome.key(outside: Disk.folder(of: target), making: program.world.newSecret)
        try ReviewFile.write(done, to: target, signed: key)
        program.console.say(ReviewInterviewWords.done(ShellWord.of(shown)))
        return 0
    }

    /// Another file of the same folder, as somebody who typed the one would type the other.
    private static func beside(_ file: String, _ other: String) -> String {
        let name = Disk.name(of: other)
        return file.contains("/") ? "\(Disk.folder(of: file))/\(name)" : name
    }

    /// The review to go on with, and its file: one that was handed back goes on as a new revision in a file of its own.
    private func opened(_ review: Sealed<Review>, _ path: String) throws(Trouble) -> (Sealed<Review>, String) {
        guard !review.draft else { return (review, path) }
        var next = review
        next.revision += 1
        (next.draft, next.signature) = (true, nil)
        next.body.complete = CompleteLists()
        let ending = "-\(review.revision).json"
        let stem = path.hasSuffix(ending) ? String(path.dropLast(ending.count)) : HandoverName.stem(path)
        let target = "\(stem)-\(next.revision).json"
        guard !Disk.exists(target) else { throw ReviewTrouble.nameTaken(Disk.name(of: target)) }
        return (next, target)
    }
}
