import Formats

/// A file whose form is not known: nothing but its columns is said of it.
enum Unknown {
    /// The columns of a table, or why it is no table of indicators.
    static func read(_ table: TextTable) throws(ExportFault) -> ExportBuilder {
        let width = table.rows.prefix(50).map(\.count).max() ?? 0
        let columns = table.rows.first { $0.count == width } ?? []
        if let why = NoIndicators.of(columns) { throw .noIndicators(why) }
        return builder(columns)
    }

    /// The keys of a list of objects, or why it is no table of indicators.
    static func read(_ json: JSON) throws(ExportFault) -> ExportBuilder {
        if case .object(let object) = json, case .string(let type)? = object["type"],
            ["FeatureCollection", "Feature", "Topology"].contains(type)
        {
            throw .noIndicators(.map)
        }
        guard case .array(let items) = json else { throw .noIndicators(.otherJSON) }
        let objects = items.compactMap { if case .object(let object) = $0 { object } else { nil } }
        guard !objects.isEmpty, objects.count == items.count else { throw .noIndicators(.otherJSON) }
        let keys = UdirTable.keys(of: objects)
        if let why = NoIndicators.of(keys) { throw .noIndicators(why) }
        return builder(keys)
    }

    private static func builder(_ columns: [String]) -> ExportBuilder {
        var builder = ExportBuilder(.unknown)
        builder.hasUnits = false
        builder.columns = columns
        return builder
    }
}
