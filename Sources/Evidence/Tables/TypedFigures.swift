import Formats
public import Model

/// A figure somebody types from a report on paper or a PDF, with what it is held against.
public struct TypedFigure: Sendable, Hashable {
    /// What is measured.
    public var indicator: String
    /// The year or school year.
    public var period: String
    /// The unit's own value, as it was typed.
    public var value: String
    /// How many are behind it; empty where the report does not say.
    public var count = ""
    /// The municipality's value; empty where the report has none.
    public var municipality = ""
    /// The nation's value; empty where the report has none.
    public var nation = ""
    /// Where in the report it stands: «side 4, tabell 2».
    public var place = ""

    /// Makes a figure.
    public init(indicator: String, period: String, value: String) {
        self.indicator = indicator
        self.period = period
        self.value = value
    }

    /// What a typed number says; `nil` for what is no number.
    ///
    /// - Parameter text: `4,1`, `1 200`, `62 %`.
    /// - Returns: The number, without its sign for per cent.
    public static func number(_ text: String) -> Quantity? {
        guard case .number(let quantity) = TypedFigures.reading(text) else { return nil }
        return quantity
    }
}

/// The table that typed figures are kept as: a row for each value, so that every one has a place to be followed to.
public enum TypedFigures {
    private static let headings = [
        "Nivå", "Navn", "Nummer", "Indikator", "Periode", "Verdi", "Antall bak", "Hvor det står",
    ]

    /// The table as a file, in UTF-8 with semicolons.
    ///
    /// - Parameters:
    ///   - figures: The figures, in the order they were typed.
    ///   - profile: Whose they are.
    /// - Returns: The bytes of the file.
    public static func file(of figures: [TypedFigure], for profile: Profile) -> [UInt8] {
        var rows = [headings]
        for figure in figures {
            func row(_ level: String, _ name: String, _ number: String, _ value: String, _ count: String) {
                guard !value.isEmpty else { return }
                rows.append([level, name, number, figure.indicator, figure.period, value, count, figure.place])
            }
            row("enhet", profile.name, profile.organisationNumber?.digits ?? "", figure.value, figure.count)
            row(
                "kommune", profile.municipality?.name ?? "Kommunen", profile.municipality?.number ?? "",
                figure.municipality, "")
            row("landet", "Hele landet", "", figure.nation, "")
        }
        let text = rows.map { $0.map(CSVWriter.quoted).joined(separator: ";") + "\n" }.joined()
        return Array(text.utf8)
    }

    /// Reads such a table; `nil` for any other.
    static func read(_ table: TextTable) -> ExportBuilder? {
        guard let first = table.rows.first, isBegun(by: first) else { return nil }
        var builder = ExportBuilder(.typedFigures)
        builder.columns = first
        builder.signs = headings
        builder.layout = zip(
            headings, [.unit, .unit, .unit, .dimension, .period, .measure, .measure, .text] as [ColumnRole]
        ).enumerated().map { ExportColumn($1.0, at: $0 + 1, $1.1) }
        for (row, fields) in table.rows.enumerated().dropFirst() where fields.count == headings.count {
            add(fields, row: row + 1, to: &builder)
        }
        return builder
    }

    /// Whether a row is that of the table's headings.
    static func isBegun(by row: [String]) -> Bool { row == headings }

    private static func add(_ fields: [String], row: Int, to builder: inout ExportBuilder) {
        let level: ExportUnit.Level? =
            switch fields[0] {
            case "enhet": .unit
            case "kommune": .municipality
            case "landet": .nation
            default: nil
            }
        guard let level else { return builder.leaveOut(row: row - 1, fields, figures: [5]) }
        let unit = builder.place(
            of: ExportUnit(level: level, number: fields[2].isEmpty ? nil : fields[2], name: fields[1]))
        let measure = fields[5].hasSuffix("%") ? "Prosent" : ""
        let indicator = builder.place(of: [fields[3], measure]) {
            ExportIndicator(
                name: fields[3], measuredIn: measure,
                direction: MeasureRoles.direction(name: fields[3], measure: measure), isCount: false)
        }
        let period = fields[4].isEmpty ? nil : builder.place(ofPeriod: fields[4])
        for (part, column) in [(CellPart.value, 5), (.count, 6)] where !fields[column].isEmpty {
            builder.add(
                ExportCell(
                    unit: unit, indicator: indicator, period: period, part: part, raw: fields[column], row: row,
                    column: column + 1, reading: reading(fields[column]),
                    note: part == .value && !fields[7].isEmpty ? fields[7] : nil))
        }
    }

    /// What a typed value says; a sign for per cent after it, with or without a blank, is no part of the number.
    static func reading(_ text: String) -> CellReading {
        let share = text.hasSuffix("%") ? Blanks.collapsed(String(text.dropLast())) : text
        return ColumnMap(unit: "", value: [""]).read(share)
    }
}
