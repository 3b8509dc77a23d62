import Documents
import Formats
import Guidance
import Model
import Store

/// Sheets of decisions as files: made by `export decisions`, taken back by `import`.
enum DecisionFiles {
    /// Makes the sheet of an owner's needs, or of what was brought to a region.
    ///
    /// - Throws: `Trouble` of kind `usage` where the workspace is neither.
    static func export(
        _ workspace: Workspace, _ writer: TableWriter, _ output: Output, _ program: Program
    ) throws {
        let digest: (String) -> String = { Digest.of($0) }
        switch workspace {
        case .owner(let opened):
            guard !opened.body.received.needs.isEmpty else { throw DecisionFileWords.noNeeds }
            let tables = DecisionTables(opened.body, opened.header, in: program.language, digest: digest).all
            try write(tables, of: opened, DecisionFileWords.howTo, writer, output, program)
        case .region(let opened):
            guard !opened.body.bases.isEmpty else { throw DecisionFileWords.noBases }
            let around = try program.surroundings(of: opened.body.profile, opened.desk)
            let tables = BasisTables(opened.body, opened.header, around, digest: digest).all
            try write(tables, of: opened, DecisionFileWords.howToRegion, writer, output, program)
        case .unit: throw DecisionFileWords.onlyAbove
        }
    }

    private static func write(
        _ tables: [DataTable], of opened: some OpenedLevel, _ howTo: Text, _ writer: TableWriter, _ output: Output,
        _ program: Program
    ) throws {
        try TableFiles.write(
            tables, as: DecisionTables.word, of: opened, writer, describing: false, output, program)
        if !program.options.json { program.console.say(howTo) }
    }

    /// The sheets in a file; `nil` where it holds none.
    static func sheets(_ bytes: [UInt8]) -> [FilledDecisions]? {
        let found = tables(bytes).compactMap { FilledDecisions($0) }
        return found.isEmpty ? nil : found
    }

    private static func tables(_ bytes: [UInt8]) -> [[[String]]] {
        if bytes.starts(with: Array("PK".utf8)) {
            if let book = try? XLSXWorkbook(bytes) {
                return book.sheets.compactMap { try? book.table($0).rows }
            }
            return ((try? ODSWorkbook(bytes))?.sheets ?? []).map(\.table.rows)
        }
        guard let text = try? TextDecoding.decode(bytes).text, text.contains("behov/"),
            let table = try? CSVReader.read(text)
        else { return [] }
        return [table.rows]
    }

    /// Takes sheets into the workspace they were made in, in one change.
    ///
    /// - Throws: `Trouble` of kind `unreadable` where a sheet is of another workspace.
    /// - Returns: 0, or that of a file that was not understood where some of it was refused.
    static func take(_ sheets: [FilledDecisions], file: String, _ program: Program) throws -> Int32 {
        let store = try program.store()
        switch try store.read() {
        case .owner(let opened):
            return try take(sheets, file, into: opened, store, program) { overview in
                var taking = DecisionTaking { Digest.of($0) }
                return taking.take(sheets, into: &overview)
            }
        case .region(let opened):
            let around = try program.surroundings(of: opened.body.profile, opened.desk)
            return try take(sheets, file, into: opened, store, program) { plan in
                var taking = BasisTaking(around) { Digest.of($0) }
                return taking.take(sheets, into: &plan)
            }
        case .unit: throw DecisionFileWords.onlyAbove
        }
    }

    private static func take<Body: WorkLevel>(
        _ sheets: [FilledDecisions], _ file: String, into opened: Opened<Body>, _ store: Store, _ program: Program,
        taking: (inout Body) -> DecisionResult
    ) throws -> Int32 {
        for sheet in sheets {
            let refusal = DecisionTaking.refusal(
                sheet, workspace: opened.header.id, revision: opened.header.revision)
            if let refusal { throw DecisionFileWords.refused(file, refusal) }
        }
        let isReal = !program.options.dryRun
        var result = DecisionResult()
        if isReal { try program.settle(store) }
        _ = try store.change(Body.self, by: program.change("import"), saving: isReal) { opened in
            result = taking(&opened.body)
        }
        if isReal { try store.settle() }
        // What lay there before was told of when it was written, and `check` reminds of it.
        if result.taken > 0 || !result.refused.isEmpty {
            SheetFiles.tellOfChildren(
                in: sheets.map(\.words).joined(separator: "\n"), try TemplateFiles.persons(), program)
        }
        program.console.say(DecisionFileWords.taken(file, result, dry: !isReal))
        for refused in result.refused { program.console.complain(DecisionFileWords.refused(refused)) }
        guard result.refused.isEmpty else {
            program.console.complain(DecisionFileWords.mend)
            return Trouble.Kind.unreadable.rawValue
        }
        return 0
    }
}
