import Documents
import Formats
import Model
import Pages

/// The tables of a workspace as files: a workbook, or a file for each with a description of them all.
enum TableFiles {
    static func export(
        _ opened: some OpenedLevel, _ writer: TableWriter, _ output: Output, _ program: Program
    ) throws {
        let tables = opened.body.tables(in: program.language)
        try write(tables, as: DataTables.word, of: opened, writer, output, program)
    }

    /// Writes tables, their files named by what they are and the workspace.
    static func write(
        _ tables: [DataTable], as kind: Text, of opened: some OpenedLevel, _ writer: TableWriter,
        describing: Bool = true, _ output: Output, _ program: Program
    ) throws {
        let language = program.language
        let files: [TableWriter.File]
        do { files = try writer.files(tables, language != .en) } catch { throw ExportTrouble.tooLarge }
        let (name, revision) = (opened.body.profile.name, opened.header.revision)
        let word = kind[writer.isForPrograms ? .en : language]
        var paths: [String] = []
        var described: [(table: DataTable, path: String)] = []
        for file in files {
            let what = file.table.map { "\(word)-" + (writer.isForPrograms ? $0.key : FileNames.slug($0.name)) }
            let called = FileNames.name(
                FileNames.Whose(opened.body, opened.header), what ?? word, revision: revision, ending: writer.name)
            paths.append(try output.write(file.bytes, named: called))
            if let table = file.table { described.append((table, called)) }
        }
        if describing, let dialect = writer.dialect?(language != .en) {
            let bytes = DataPackage.bytes(described, title: name, version: String(revision), dialect)
            paths.append(try output.write(bytes, named: DataPackage.fileName))
        }
        try program.tell(ExportOutcome(paths, isDraft: false, saving: !program.options.dryRun))
    }
}
