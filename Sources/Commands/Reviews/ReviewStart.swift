import Documents
import Model
import Pages
import Store

/// `review start`: makes a review file for each unit of a document, or the next round of one that is there.
struct ReviewStart {
    let program: Program
    /// The one unit that was asked for; all within where it is `nil`.
    let unit: String?

    func run(_ files: [String]) throws -> Int32 {
        guard let first = files.first else { throw ReviewTrouble.whichFile }
        guard let reviewer = program.by?.trimmed, !reviewer.isEmpty else { throw ReviewTrouble.noReviewer(first) }
        var made: [ReviewStartOutcome.Made] = []
        for file in files {
            let file = Disk.withoutEndSlash(file)
            let isFolder = Disk.isFolder(program.path(file))
            let read = try isFolder ? ReviewFolder(file, program) : ReviewFolder(file: file, program)
            for trouble in read.refused { program.console.complain(trouble.text) }
            guard !read.assessments.isEmpty else {
                throw isFolder ? ReviewTrouble.nothingToRead : ReviewTrouble.noAssessment(file)
            }
            let chosen = try chosen(Self.newest(in: read))
            // Reviews lie beside what they are about, so that whoever looks at the folder sees both.
            let folder = isFolder ? program.path(file) : Disk.folder(of: program.path(file))
            let beside = try isFolder ? read : ReviewFolder(shown(folder), program)
            for assessment in chosen { made.append(try start(assessment, reviewer, in: folder, beside)) }
        }
        try program.tell(ReviewStartOutcome(made, saving: !program.options.dryRun))
        return 0
    }

    /// The newest revision of each unit, once: a document also holds the older ones that a decision still rests on.
    private static func newest(in read: ReviewFolder) -> [ReviewFolder.Assessment] {
        var seals = Set(read.newest.map(\.document.seal))
        return read.assessments.filter { seals.remove($0.document.seal) != nil }
    }

    private func chosen(
        _ all: [ReviewFolder.Assessment]
    ) throws(Trouble) -> [ReviewFolder.Assessment] {
        guard let unit else { return all }
        let word = unit.trimmed.lowercased()
        let found = all.filter {
            $0.document.name.lowercased() == word || $0.document.called.lowercased() == word
                || $0.document.organisationNumber?.digits == word
        }
        guard !found.isEmpty else { throw ReviewTrouble.unknownUnit(unit, all.map(\.document.called)) }
        return found
    }

    private func start(
        _ assessment: ReviewFolder.Assessment, _ reviewer: String, in folder: String, _ beside: ReviewFolder
    ) throws(Trouble) -> ReviewStartOutcome.Made {
        let document = assessment.document
        let about = ReviewedDocument(document)
        let earlier = beside.reviews(of: document.id).first {
            $0.document.name.lowercased() == reviewer.lowercased()
        }
        if let earlier, earlier.document.body.about.seal == document.seal {
            return .init(shown(earlier.file), of: earlier.document, .there)
        }
        if let earlier, earlier.document.body.about.revision > document.revision {
            throw ReviewTrouble.olderThanReviewed(document.name, document.revision, earlier.document.body.about)
        }
        let answered = earlier.flatMap { beside.answers(to: $0.document.id) }
        let body = earlier?.document.body.next(of: about, answered: answered?.body) ?? Review(of: about)
        var review =
            earlier?.document
            ?? Sealed(
                schema: .review,
                header: Header(
                    schema: .review, id: program.newID, revision: 0, language: document.language, parents: [],
                    change: program.change("review")),
                name: reviewer, organisationNumber: nil, handedOver: program.today, draft: true,
                program: Program.version, body: body)
        review.revision += 1
        (review.body, review.draft, review.signature) = (body, true, nil)
        (review.handedOver, review.program) = (program.today, Program.version)
        let path = "\(folder)/\(FileNames.review(of: document, review))"
        guard !Disk.exists(path) else { throw ReviewTrouble.nameTaken(shown(path)) }
        let before = earlier.flatMap { beside.assessment(of: $0.document.body.about)?.document }
        let changes = try before.map { before throws(Trouble) in
            try ReadChanges(.unit(before), .unit(document)).told()
        }
        if program.options.dryRun {
            _ = try ReviewFile.bytes(review, named: Disk.name(of: path))
        } else {
            try ReviewFile.write(review, to: path)
        }
        return .init(shown(path), of: review, earlier == nil ? .new : .nextRound(changes))
    }

    /// A path as somebody who stands here would write it.
    private func shown(_ path: String) -> String {
        let here = program.world.workingFolder() + "/"
        if path + "/" == here { return "." }
        return path.hasPrefix(here) ? String(path.dropFirst(here.count)) : path
    }
}
