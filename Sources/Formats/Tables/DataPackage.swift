/// How the files of tables are written, as a data package says it.
public struct TableDialect: Sendable {
    /// The format's name and type.
    let format: String, mediaType: String
    /// How rows are parted, in the words of the package's own form.
    let members: JSON
    /// The sign before decimals, where it is not a point.
    let decimalSign: String?
    /// What stands in a file for a column.
    let name: @Sendable (DataTable.Column) -> String

    /// Semicolons, and the names people read.
    static func csv(decimalComma: Bool) -> TableDialect {
        TableDialect(
            format: "csv", mediaType: "text/csv",
            members: .object(
                JSONObject([.init("delimiter", .string(";")), .init("lineTerminator", .string("\r\n"))])),
            decimalSign: decimalComma ? "," : nil, name: \.name)
    }

    /// An object on each line.
    static let lines = TableDialect(
        format: "ndjson", mediaType: "application/x-ndjson",
        members: .object(JSONObject([.init("json", .object(JSONObject([.init("keyed", .bool(true))])))])),
        decimalSign: nil, name: \.key)
}

/// `datapackage.json`: what the files of tables are and what each column holds, by the Frictionless standards (Data
/// Package and Table Schema, version 1).
public enum DataPackage {
    /// What the file is always called.
    public static let fileName = "datapackage.json"

    /// The description of some tables.
    ///
    /// - Parameters:
    ///   - tables: The tables, each with the name of its file beside the description.
    ///   - title: What they are of.
    ///   - version: Which revision of it.
    ///   - dialect: How the files are written.
    /// - Returns: The bytes.
    public static func bytes(
        _ tables: [(table: DataTable, path: String)], title: String, version: String, _ dialect: TableDialect
    ) -> [UInt8] {
        JSONWriter.bytes(
            .object(
                JSONObject([
                    .init("name", .string("behov-tables")), .init("title", .string(title)),
                    .init("version", .string(version)),
                    .init("resources", .array(tables.map { resource($0.table, $0.path, dialect) })),
                ])), leading: ["name", "title", "version"])
    }

    private static func resource(_ table: DataTable, _ path: String, _ dialect: TableDialect) -> JSON {
        let missing = table.rows.joined().reduce(into: Set<String>()) { words, cell in
            if case .withheld(let word) = cell { words.insert(word) }
        }
        return .object(
            JSONObject([
                .init("name", .string(table.key)), .init("title", .string(table.name)),
                .init("path", .string(path)),
                .init("format", .string(dialect.format)), .init("mediatype", .string(dialect.mediaType)),
                .init("encoding", .string("utf-8")), .init("dialect", dialect.members),
                .init(
                    "schema",
                    .object(
                        JSONObject([
                            .init("fields", .array(table.columns.map { field($0, dialect) })),
                            .init("missingValues", .array(([""] + missing.sorted()).map(JSON.string))),
                        ]))),
            ]))
    }

    private static func field(_ column: DataTable.Column, _ dialect: TableDialect) -> JSON {
        var members: [JSONObject.Member] = [
            .init("name", .string(dialect.name(column))), .init("title", .string(column.name)),
            .init("type", .string(type(of: column.kind))),
        ]
        if let note = column.note { members.append(.init("description", .string(note))) }
        if column.kind == .number, let sign = dialect.decimalSign {
            members.append(.init("decimalChar", .string(sign)))
        }
        return .object(JSONObject(members))
    }

    private static func type(of kind: DataTable.Column.Kind) -> String {
        switch kind {
        case .text: "string"
        case .whole, .year: "integer"
        case .number: "number"
        case .day: "date"
        }
    }
}
