import Formats

/// A file whose form is not known: nothing but its columns is said of it, and how a map might read it.
enum Unknown {
    /// The columns of a table, or why it is no table of indicators.
    static func read(_ table: TextTable) throws(ExportFault) -> ExportBuilder {
        let width = table.rows.prefix(50).map { $0.count { !Blanks.collapsed($0).isEmpty } }.max() ?? 0
        guard
            let header = table.rows.prefix(50).firstIndex(where: { row in
                row.count { !Blanks.collapsed($0).isEmpty } == width
            })
        else { throw .noIndicators(.noTable) }
        return try read(table.rows, header: header)
    }

    /// The keys of a list of objects, or why it is no table of indicators.
    static func read(_ json: JSON) throws(ExportFault) -> ExportBuilder {
        if case .object(let object) = json, case .string(let type)? = object["type"],
            ["FeatureCollection", "Feature", "Topology"].contains(type)
        {
            throw .noIndicators(.map)
        }
        return try read(UdirTable.rows(of: json, decimal: ","), header: 0)
    }

    private static func read(_ rows: [[String]], header: Int) throws(ExportFault) -> ExportBuilder {
        let columns = Headings.told(rows, at: header)
        if let why = NoIndicators.of(columns, Array(rows.dropFirst(header + 1))) { throw .noIndicators(why) }
        var builder = ExportBuilder(.unknown)
        builder.hasUnits = false
        builder.columns = columns
        builder.proposal = MapProposal(rows, header: header)
        return builder
    }
}
