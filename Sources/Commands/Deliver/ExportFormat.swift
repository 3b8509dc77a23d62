import ArgumentParser
import Documents
import Formats
import Model
import Pages

/// What `--format` names: a format of documents, or one of tables.
enum ExportFormat: ExpressibleByArgument {
    /// For documents.
    case page(PageWriter)
    /// For documents, by another program.
    case pdf
    /// For tables.
    case table(TableWriter)

    /// Every format's name, those of documents first.
    static var names: [String] { PageWriter.all.map(\.name) + ["pdf"] + TableWriter.all.map(\.name) }

    /// Reads a format by its name, an ending or what its program is called: `docx`, `.docx`, `Word`, `Excel`.
    init?(argument: String) {
        let written = argument.lowercased().drop { $0 == "." }
        let word = ["excel": "xlsx", "nettside": "html", "webpage": "html"][String(written)] ?? String(written)
        if let writer = PageWriter.named(word) {
            self = .page(writer)
        } else if word == "pdf" {
            self = .pdf
        } else if let writer = TableWriter.all.first(where: { $0.name == word }) {
            self = .table(writer)
        } else {
            return nil
        }
    }

    static var allValueStrings: [String] { names }
}

extension ExportFormat? {
    /// The writer of a document.
    ///
    /// - Parameters:
    ///   - program: The run.
    ///   - maker: The program that is to make a PDF; `nil` for the first that is found.
    ///   - style: A Word file whose styles it has; it is then a Word document that is made where nothing else is said.
    /// - Returns: The writer.
    /// - Throws: `Trouble` of kind `usage` where a format of tables was asked for, or one that takes no styles;
    ///   `unreadable` where the style file cannot be used.
    func forPages(
        _ program: Program, pdfBy maker: String? = nil, style: String? = nil
    ) throws(Trouble) -> DocumentWriter {
        if let style {
            let design = try StyleFile.design(style, program)
            switch self {
            case .pdf?: return try DocumentWriter(pdfBy: maker ?? "libreoffice", in: design, program)
            case .page(let writer)? where writer.name != PageWriter.word.name:
                throw StyleFile.notFor(writer.name)
            case .table(let writer)?: throw StyleFile.notFor(writer.name)
            case .page?, nil: return DocumentWriter(.styledWord(in: design))
            }
        }
        switch self {
        case nil: return maker == nil ? DocumentWriter(.html) : try DocumentWriter(pdfBy: maker, program)
        case .page(let writer)?: return DocumentWriter(writer)
        case .pdf?: return try DocumentWriter(pdfBy: maker, program)
        case .table(let writer)?:
            throw CommandTrouble.usage(
                Text(
                    nb: "\(writer.name) er for tabeller. Skriv: behov eksporter tabeller --format \(writer.name)",
                    nn: "\(writer.name) er for tabellar. Skriv: behov eksporter tabellar --format \(writer.name)",
                    en: "\(writer.name) is for tables. Type: behov export tables --format \(writer.name)"))
        }
    }

    /// The writer of tables.
    ///
    /// - Throws: `Trouble` of kind `usage` where a format of documents was asked for.
    func forTables(_ kind: Text = DataTables.word) throws(Trouble) -> TableWriter {
        switch self {
        case nil: return .excel
        case .table(let writer)?: return writer
        case .page(let writer)?: throw noTables(writer.name, kind)
        case .pdf?: throw noTables("pdf", kind)
        }
    }

    /// The writer of tables that people fill in.
    ///
    /// - Throws: `Trouble` of kind `usage` where a format of documents, or one for programs, was asked for.
    func forSheets(_ kind: Text) throws(Trouble) -> TableWriter {
        switch self {
        case .page(let writer)?: throw noTables(writer.name, kind)
        case .pdf?: throw noTables("pdf", kind)
        case .table, nil: break
        }
        let writer = try forTables()
        guard !writer.isForPrograms else { throw noTables(writer.name, kind) }
        return writer
    }

    private func noTables(_ format: String, _ kind: Text) -> Trouble {
        CommandTrouble.usage(
            Text(
                nb: "Tabeller kan ikke lages som \(format). Skriv: behov eksporter \(kind.nb) --format xlsx",
                nn: "Tabellar kan ikkje lagast som \(format). Skriv: behov eksporter \(kind.nn) --format xlsx",
                en: "Tables cannot be made as \(format). Type: behov export \(kind.en) --format xlsx"))
    }
}
