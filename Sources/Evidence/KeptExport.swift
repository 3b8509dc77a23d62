import Model

/// A file that was kept, read once more as it was when it was brought in, and asked for single cells.
struct KeptExport {
    /// Where a cell stands.
    private struct Position: Hashable {
        let sheet: String?
        let row: Int
        let column: Int

        init(_ cell: Cell) { (sheet, row, column) = (cell.sheet, cell.row, cell.column) }
        init(_ cell: ExportCell) { (sheet, row, column) = (cell.sheet, cell.row, cell.column) }
    }

    /// What the file says in a figure's place.
    enum Answer: Equatable {
        /// The same.
        case same
        /// Another text, or nothing.
        case text(String)
        /// The same text, about another unit, another period or another question, or read as another number.
        case other
    }

    private let export: Export
    private let unit: String?
    private let found: [Position: [ExportCell]]

    /// Reads a file's bytes; `nil` where it is no table of figures.
    init?(_ bytes: [UInt8], _ file: SourceFile, cells: [Cell]) {
        // Which way a table lies was said when it was brought in, where it can be read in both.
        let readings = [nil, TableLayout.rows, .columns].lazy.compactMap { layout in
            try? ExportReader.read(bytes, layout: layout)
        }
        guard let export = readings.first(where: { $0.form.rawValue == file.format }) else { return nil }
        let wanted = Set(cells.map(Position.init))
        var found: [Position: [ExportCell]] = [:]
        for cell in export.cells where wanted.contains(Position(cell)) {
            found[Position(cell), default: []].append(cell)
        }
        self.export = export
        self.found = found
        unit = file.unit
    }

    /// What the file says where a figure was read.
    func answer(_ figure: Figure, of indicator: Indicator, _ holder: SourceMerge.Holder) -> Answer {
        let own = answer(figure.cell) { cell in
            cell.part != .uncertainty && cell.part != .count && period(of: cell) == figure.period
                && fits(cell, holder) && fits(cell, indicator)
        }
        // A portal's groups are counted from its answers; they stand in no cell of their own.
        guard own == .same, export.form != .surveyPortal else { return own }
        for beside in [figure.uncertainty, figure.count].compactMap(\.self) {
            let answer = answer(beside) { period(of: $0) == figure.period && fits($0, holder) }
            if answer != .same { return answer }
        }
        return .same
    }

    private func answer(_ cell: Cell, _ isMeant: (ExportCell) -> Bool) -> Answer {
        let there = found[Position(cell)] ?? []
        guard let first = there.first else { return .text("") }
        guard there.contains(where: { $0.raw == cell.raw }) else { return .text(first.raw) }
        return there.contains { $0.raw == cell.raw && says($0, cell.reading) && isMeant($0) } ? .same : .other
    }

    private func says(_ cell: ExportCell, _ reading: Reading) -> Bool {
        switch (cell.reading, reading) {
        case (.number(let number), .number(let held)): number.isSame(as: held)
        case (.suppressed, .suppressed): true
        default: false
        }
    }

    private func period(of cell: ExportCell) -> String { cell.period.map { export.periods[$0] } ?? "" }

    /// Whether a cell is about whom the figure is said to be about.
    private func fits(_ cell: ExportCell, _ holder: SourceMerge.Holder) -> Bool {
        guard let found = cell.unit.flatMap({ export.units?[$0] }) else { return true }
        switch holder {
        case .own:
            guard let unit else { return true }
            return found.number == unit || found.name == unit
                || found.number.map { MunicipalityNumbers.all(unit).contains($0) } ?? false
        case .municipality: return found.level == .municipality
        case .county: return found.level == .county
        case .nation: return found.level == .nation
        }
    }

    /// Whether a cell is about what the indicator says that it measures.
    private func fits(_ cell: ExportCell, _ indicator: Indicator) -> Bool {
        let name = export.indicators[cell.indicator].name
        return name == indicator.name || cell.option.map { "\(name): \($0)" == indicator.name } ?? false
    }
}
