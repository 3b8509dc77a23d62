import Documents
import Model
import Pages
import Store

/// The county's forms as files, one for each form.
enum FormFiles {
    /// Writes the forms of a workspace.
    ///
    /// - Parameters:
    ///   - opened: The workspace.
    ///   - kind: The document that was named; `nil` where none was.
    ///   - writer: What makes the files.
    ///   - output: Where they are put.
    ///   - program: The run.
    /// - Throws: `Trouble` of kind `usage` where the level sends no form, or the document is not one that a form answers.
    static func export(
        _ opened: some OpenedLevel, _ kind: String?, _ writer: DocumentWriter, _ output: Output, _ program: Program
    ) throws {
        let around = try program.surroundings(of: opened.body.profile, opened.desk)
        let forms = opened.body.forms(opened.header.language, around)
        let isAsked = kind.map { word in
            FormSheet.names(word)
                || DocumentKind(word: word).map { [.ownerOverview, .needsReport].contains($0) } ?? false
        }
        guard !forms.isEmpty, isAsked ?? true else { throw ExportTrouble.noForm }
        let isDraft = opened.verdict(around).hasErrors
        let provenance = Provenance(
            workspace: opened.header.id, revision: opened.header.revision, day: program.today,
            program: Program.version, draft: isDraft)
        let own = try program.ownTemplates(opened.desk.county)
        var paths: [String] = []
        for form in forms {
            let word =
                FormSheet.word[program.language] + (form.item.map { "-\($0.words[program.language])" } ?? "")
            let name = FileNames.name(
                FileNames.Whose(opened.body, opened.header), word, revision: opened.header.revision,
                ending: writer.ending)
            let page = own.applied(
                to: form.page(in: program.language, provenance), .form, of: opened.body.profile.name)
            paths.append(try output.write(writer.written(page, program.language), named: name))
        }
        try program.tell(ExportOutcome(paths, isDraft: isDraft, saving: !program.options.dryRun))
    }
}
