import Documents
import Model
import Store

/// `export review`: a partner's review as a letter, of a file by itself or of those a unit has taken in.
struct ReviewExport {
    let program: Program
    let writer: DocumentWriter

    /// Writes the letter of a file, which needs no workspace.
    func run(_ file: String, own: OwnDocuments, to output: Output) throws -> Int32 {
        let review = try ReviewFile.read(program.path(file), named: file)
        return try tell([try write(review, nil, own, to: output)], isDraft: review.draft)
    }

    /// Writes a letter of each review that was taken in, with the unit's answers.
    func run(_ reviews: [TakenReview], own: OwnDocuments, to output: Output) throws -> Int32 {
        guard !reviews.isEmpty else { throw ReviewTrouble.noReviews }
        var paths: [String] = []
        for taken in reviews { paths.append(try write(taken.document, taken.answers, own, to: output)) }
        return try tell(paths, isDraft: false)
    }

    private func write(
        _ review: Sealed<Review>, _ answers: [ReviewAnswer]?, _ own: OwnDocuments, to output: Output
    ) throws(Trouble) -> String {
        // A letter speaks the language of whoever gets it.
        let page = own.applied(
            to: ReviewLetter.page(review, answers: answers), .review, of: review.body.about.name)
        let bytes = try writer.written(page, review.language)
        return try output.write(bytes, named: FileNames.letter(of: review, ending: writer.ending))
    }

    private func tell(_ paths: [String], isDraft: Bool) throws -> Int32 {
        try program.tell(ExportOutcome(paths, isDraft: isDraft, saving: !program.options.dryRun))
        return 0
    }
}
