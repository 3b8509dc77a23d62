import Documents
import Formats
import Model
import Pages

/// The tables of a workspace as files: a workbook, or a file for each.
enum TableFiles {
    static func export(
        _ opened: some OpenedLevel, _ writer: TableWriter, _ output: Output, _ program: Program
    ) throws {
        let language = program.language
        let tables = opened.body.tables(in: language)
        let files: [TableWriter.File]
        do { files = try writer.files(tables, language != .en) } catch { throw ExportTrouble.tooLarge }
        let word = DataTables.word[language]
        var paths: [String] = []
        for file in files {
            let what = file.table.map { word + "-" + FileNames.slug($0.name) } ?? word
            let name = FileNames.name(
                opened.body.profile.name, what, revision: opened.header.revision, ending: writer.name)
            paths.append(try output.write(file.bytes, named: name))
        }
        try program.tell(ExportOutcome(paths, isDraft: false, saving: !program.options.dryRun))
    }
}
