import Model

extension Export {
    /// The answers to questions as indicators for one unit: one for each answer, its share where the file has it, else
    /// its number; and one for each measure beside the answers.
    ///
    /// Beside it stand municipality, county and nation where the file has just one of each for the same part of the
    /// unit: a 7th grade is held against 7th grades. How many answered is kept where they are too few to be shown; a
    /// file does not say whether several answers were allowed, so that their sum is no number of respondents.
    func answerDrafts(own: Int, in units: [ExportUnit]) throws(ExportFault) -> [IndicatorDraft] {
        let beside = [ExportUnit.Level.municipality, .county, .nation].map { level -> Int? in
            let fitting = units.indices.filter {
                $0 != own && units[$0].level == level && units[$0].part == units[own].part
            }
            return fitting.count == 1 ? fitting.first : nil
        }
        var cellsOf: [AnswerKey: [ExportCell]] = [:]
        var countsOf: [AnswerKey: [ExportCell]] = [:]
        var labels: [[String]] = Array(repeating: [], count: indicators.count)
        for cell in cells {
            guard let unit = cell.unit, let option = cell.option, unit == own || beside.contains(unit) else {
                continue
            }
            if unit == own, !labels[cell.indicator].contains(option) { labels[cell.indicator].append(option) }
            if cell.part == .count {
                countsOf[AnswerKey(unit: unit, indicator: cell.indicator, option: ""), default: []].append(cell)
            }
            cellsOf[AnswerKey(unit: unit, indicator: cell.indicator, option: option), default: []].append(cell)
        }
        func figures(_ unit: Int?, _ place: Int, _ label: String, _ part: CellPart) throws(ExportFault) -> [Figure]
        {
            guard let unit else { return [] }
            return try self.figures(
                cellsOf[AnswerKey(unit: unit, indicator: place, option: label)] ?? [], part, place,
                counts: countsOf[AnswerKey(unit: unit, indicator: place, option: "")] ?? [])
        }
        var drafts: [IndicatorDraft] = []
        for place in indicators.indices {
            var rows: [AnswerRow] = []
            for label in labels[place] {
                let mine = cellsOf[AnswerKey(unit: own, indicator: place, option: label)] ?? []
                let parts = [CellPart.value, .option, .portion]
                guard let part = parts.first(where: { part in mine.contains { $0.part == part } }) else {
                    continue
                }
                var row = AnswerRow(label: label, part: part)
                for unit in [own] + beside { row.figures.append(try figures(unit, place, label, part)) }
                if !row.figures[0].isEmpty { rows.append(row) }
            }
            AnswerRow.withhold(&rows)
            drafts += rows.map { $0.draft(of: indicators[place].name) }
        }
        return drafts
    }

    private struct AnswerKey: Hashable {
        let unit: Int
        let indicator: Int
        let option: String
    }

    private func figures(
        _ cells: [ExportCell], _ part: CellPart, _ indicator: Int, counts: [ExportCell]
    ) throws(ExportFault) -> [Figure] {
        var figures: [Figure] = []
        for period in periods.isEmpty ? [-1] : Array(-1..<periods.count) {
            let there = cells.filter { $0.part == part && ($0.period ?? -1) == period }
            let kept = there.compactMap { cell in cell.kept.map { (cell, $0) } }
            guard let (cell, value) = kept.first(where: { $0.1.reading == .suppressed }) ?? kept.first else {
                continue
            }
            if let other = kept.first(where: { $0.1.reading.number?.code != value.reading.number?.code }),
                value.reading != .suppressed
            {
                throw .conflictingNumbers(
                    unit: cell.unit.flatMap { units?[$0] }, indicator: indicators[indicator].name,
                    period: period < 0 ? "" : periods[period], first: value, second: other.1)
            }
            let counted = counts.first { ($0.period ?? -1) == period }?.kept
            let few = cell.behind.flatMap { behind in
                behind < SmallGroup.minimum
                    ? Cell(
                        raw: "\(behind)", row: cell.row, column: cell.column, reading: .number(Quantity(behind)),
                        sheet: cell.sheet) : nil
            }
            figures.append(
                Figure(
                    period: period < 0 ? "" : periods[period], cell: value,
                    count: part == .portion ? nil : counted ?? few))
        }
        return figures
    }
}

/// One answer to a question, with how many gave it.
private struct AnswerRow {
    let label: String
    let part: CellPart
    /// The unit's own figures, its municipality's, its county's and the nation's.
    var figures: [[Figure]] = []

    /// The answer as an indicator.
    func draft(of question: String) -> IndicatorDraft {
        IndicatorDraft(
            name: "\(question): \(label)",
            measuredIn: part == .value ? label : part == .option ? "Prosent" : "Antall svar",
            scale: part == .option ? Scale(Quantity(0), Quantity(100)) : nil,
            direction: part == .value ? .higher : .neither, own: figures[0], municipality: figures[1],
            county: figures[2], nation: figures[3])
    }

    /// Withholds a second answer where just one of a question's answers is withheld: the shares of all of them are a
    /// hundred together, and would tell it. The smallest that somebody gave is the least loss.
    static func withhold(_ rows: inout [AnswerRow]) {
        let answers = rows.indices.filter { rows[$0].part != .value }
        for whose in 0..<4 {
            let periods = Set(answers.flatMap { rows[$0].figures[whose].map(\.period) })
            for period in periods {
                let there = answers.compactMap { row in
                    rows[row].figures[whose].firstIndex { $0.period == period }.map { (row: row, place: $0) }
                }
                let shown = there.filter { SmallGroup.mayShow(rows[$0.row].figures[whose][$0.place]) }
                guard there.count - shown.count == 1 else { continue }
                let weights = shown.map { rows[$0.row].figures[whose][$0.place].reading.number?.double ?? 0 }
                let given = weights.indices.filter { weights[$0] > 0 }
                guard
                    let least = (given.isEmpty ? Array(weights.indices) : given).min(by: {
                        weights[$0] < weights[$1]
                    })
                else { continue }
                rows[shown[least].row].figures[whose][shown[least].place].isWithheld = true
            }
        }
    }
}
