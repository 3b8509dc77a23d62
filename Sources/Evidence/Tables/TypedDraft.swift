import Formats

/// Figures of a report while they are typed, so that they can be gone on with after an interruption.
public struct TypedDraft: Sendable, Hashable {
    /// The report they stand in.
    public var report: String
    /// The figures that are whole, in the order they were typed.
    public var figures: [TypedFigure]

    /// Makes a draft.
    public init(report: String, figures: [TypedFigure] = []) {
        self.report = report
        self.figures = figures
    }

    /// Reads what `bytes` wrote; `nil` for anything else.
    public init?(_ bytes: [UInt8]) {
        guard let text = String(validating: bytes, as: UTF8.self),
            let table = try? CSVReader.read(text, delimiter: ";"),
            let first = table.rows.first, let report = first.first, !report.isEmpty
        else { return nil }
        self.init(report: report)
        for row in table.rows.dropFirst() where row.count == 7 && !row[0].isEmpty {
            var figure = TypedFigure(indicator: row[0], period: row[1], value: row[2])
            (figure.count, figure.municipality, figure.nation, figure.place) = (row[3], row[4], row[5], row[6])
            figures.append(figure)
        }
    }

    /// The draft as a file: the report on a line, then each figure on one.
    public var bytes: [UInt8] {
        let rows =
            [[report, "", "", "", "", "", ""]]
            + figures.map { [$0.indicator, $0.period, $0.value, $0.count, $0.municipality, $0.nation, $0.place] }
        return Array(rows.map { $0.map(CSVWriter.quoted).joined(separator: ";") + "\n" }.joined().utf8)
    }
}
