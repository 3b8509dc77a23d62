import Formats

/// A file whose form is not known: nothing but its columns is said of it, and how a map might read it.
enum Unknown {
    /// The columns of a table, or why it is no table of indicators.
    static func read(_ table: TextTable) throws(ExportFault) -> ExportBuilder {
        guard let header = header(of: table.rows) else { throw .noIndicators(.noTable) }
        return try read(HeadedRows(table.rows, header: header))
    }

    /// A table whose cells are looked at where they lie, by the row of headings that it has if its form is not known.
    static func rows(_ table: PackedTable, _ first: [[String]]) -> HeadedRows? {
        header(of: first).map { HeadedRows(table, first: first, header: $0) }
    }

    /// The keys of a list of objects, or why it is no table of indicators.
    static func read(_ json: JSON) throws(ExportFault) -> ExportBuilder {
        if case .object(let object) = json, case .string(let type)? = object["type"],
            ["FeatureCollection", "Feature", "Topology"].contains(type)
        {
            throw .noIndicators(.map)
        }
        return try read(HeadedRows(UdirTable.rows(of: json, decimal: ","), header: 0))
    }

    /// The row of headings: the first with something in as many columns as any of the first 50.
    private static func header(of rows: [[String]]) -> Int? {
        let filled = rows.prefix(50).map { $0.count { !Blanks.collapsed($0).isEmpty } }
        return filled.max().flatMap(filled.firstIndex)
    }

    /// Whether a table can be read, and is surely of no form that only its rows tell.
    static func isOne(_ rows: HeadedRows) -> Bool {
        !SSBStatbank.mayBe(rows) && !SurveyAnswers.mayBe(rows) && rows.isWhole
    }

    /// The columns of a table whose form is not known.
    ///
    /// - Parameter rows: The table.
    /// - Returns: Its columns.
    /// - Throws: Why it is no table of indicators.
    static func read(_ rows: HeadedRows) throws(ExportFault) -> ExportBuilder {
        if let why = NoIndicators.of(rows) { throw .noIndicators(why) }
        var builder = ExportBuilder(.unknown)
        builder.hasUnits = false
        builder.columns = rows.fields
        builder.proposal = MapProposal(rows)
        return builder
    }
}
