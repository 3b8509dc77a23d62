import Formats

/// What of a file is not read, so that it can be told.
extension ExportBuilder {
    /// Notes a row that is no unit's, if it has numbers where the figures stand.
    mutating func leaveOut(row: Int, _ fields: [String], figures: [Int]) {
        let numbers = figures.count { place in
            guard place < fields.count, !fields[place].isEmpty else { return false }
            if case .number = CellSigns.udir.read(fields[place]) { return true }
            return false
        }
        guard numbers > 0 else { return }
        let text = fields.lazy.map(Blanks.collapsed).first { !$0.isEmpty } ?? ""
        unreadRows.append(UnreadRow(row: row + 1, text: text, numbers: numbers))
    }

    /// How many numbers were left out. A sum or a mean that says what it is, is understood: it is told, and hides no figure
    /// of a unit.
    var unreadNumbers: Int { unreadRows.reduce(0) { $0 + (OwnSums.isOne($1.text) ? 0 : $1.numbers) } }

    /// Notes the columns of a sheet that belong to none of its tables.
    mutating func leaveOut(_ table: TextTable, outside blocks: [TableBlock]) {
        guard let top = blocks.map(\.header).min(), blocks.contains(where: \.isNarrow) else { return }
        let width = table.rows.map(\.count).max() ?? 0
        for place in 0..<width where !blocks.contains(where: { $0.columns.contains(place) }) {
            guard !TableBlocks.isBlank(table, place, top..<table.rows.count) else { continue }
            let heading = place < table.rows[top].count ? table.rows[top][place] : ""
            layout.append(ExportColumn(heading, at: place + 1, .notUnderstood))
        }
    }
}

extension Export {
    /// Whether it is published statistics and nothing else, so that the file may be kept as it came.
    ///
    /// A column of persons, or one that nobody can tell the meaning of, was added by somebody.
    public var isStatistic: Bool {
        units != nil && form.mayBeKept && unreadColumns.isEmpty
    }

    /// The columns that nobody can tell the meaning of, and those of persons, which are not read.
    public var unreadColumns: [ExportColumn] {
        layout.filter { $0.role == .notUnderstood || $0.role == .person }
    }

    /// The cells of its figures that hold prose: `<5`, `(3,2)`, `ikke levert`.
    public var prose: [ExportCell] { cells.filter { $0.reading == .text } }
}

extension Export {
    /// The names of its indicators and questions, in the order of the file.
    public var names: [String] { indicators.map(\.name) + distributions.map(\.question) }
}
