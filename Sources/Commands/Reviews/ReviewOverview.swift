import Checks
import Documents
import Model
import Store

/// `review overview`: all documents of a folder as a partner sees them.
struct ReviewOverview {
    let program: Program

    func run(_ folder: String) throws -> Int32 {
        guard Disk.isFolder(program.path(folder)) else { throw ReviewTrouble.noFolder(folder) }
        let place = Disk.withoutEndSlash(folder)
        let folder = try ReviewFolder(folder, program)
        for trouble in folder.refused { program.console.complain(trouble.text) }
        let newest = folder.newest
        guard !newest.isEmpty else { throw ReviewTrouble.nothingToRead }
        let words = try TemplateFiles.persons()
        var units: [SeenUnit] = []
        for (place, assessment) in newest.enumerated() {
            program.progress.tell(ProgressWords.checking, place, of: newest.count)
            units.append(try seen(assessment, in: folder, words))
        }
        try program.tell(ReviewOverviewOutcome(units, in: place))
        return folder.refused.isEmpty ? 0 : folder.refused[0].kind.rawValue
    }

    private func seen(
        _ assessment: ReviewFolder.Assessment, in folder: ReviewFolder, _ words: PersonWords?
    ) throws(Trouble) -> SeenUnit {
        let document = assessment.document
        var around = try program.surroundings(of: document.body.profile, Desk())
        around.persons = words
        let lying = folder.reviews(of: document.id)
        let reviews = lying.map(\.document)
        let handedBack = folder.reviews(of: document.id, withDrafts: false).map(\.document)
        let answers = reviews.compactMap { folder.answers(to: $0.id) }
        return SeenUnit(
            document: document, file: Disk.name(of: assessment.file),
            remarks: document.examined(around).verdict.open,
            reviews: reviews, handedBack: handedBack,
            reviewFiles: Dictionary(lying.map { ($0.document.seal, Disk.name(of: $0.file)) }) { first, _ in first
            },
            answers: Dictionary(answers.map { ($0.body.review, $0) }) { first, _ in first },
            news: try news(of: document, handedBack, in: folder))
    }

    /// What is new since the revision that was reviewed last, whoever reviewed it.
    private func news(
        of document: Sealed<UnitAnalysis>, _ handedBack: [Sealed<Review>], in folder: ReviewFolder
    ) throws(Trouble) -> SeenUnit.News? {
        guard let last = handedBack.max(by: { $0.body.about.revision < $1.body.about.revision })?.body.about,
            !handedBack.contains(where: { $0.body.about.seal == document.seal })
        else { return nil }
        let before = folder.assessment(of: last)?.document
        let changes = try before.map { before throws(Trouble) in
            try ReadChanges(.unit(before), .unit(document)).count
        }
        return SeenUnit.News(since: last.revision, changes: changes)
    }
}
