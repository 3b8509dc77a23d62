import Model

extension Export {
    /// The indicators that have values for one unit, with the municipality's and the nation's beside them.
    ///
    /// - Parameters:
    ///   - wanted: The unit's organisation number, or its name.
    ///   - name: The unit's name, for files that have no numbers.
    ///   - municipality: The number of its municipality, for files that do not say.
    /// - Returns: The indicators in the order of the file; none where the form has no units, as answers to a form. A
    ///   period without a value has no figure; a withheld one has one that is suppressed.
    /// - Throws: The unit is not in the file, or rows contradict each other.
    public func indicators(
        forUnit wanted: String, named name: String? = nil, municipality: String? = nil
    ) throws(ExportFault) -> [IndicatorDraft] {
        guard let units else { return [] }
        let own = try place(of: wanted, named: name, in: units)
        if form == .surveyPortal { return try answerDrafts(own: own, in: units) }
        let beside = [
            self.municipality(of: units[own], given: municipality, in: units), county(of: units[own], in: units),
            units.firstIndex { $0.level == .nation },
        ]
        return try drafts(own: own, beside: beside.map { $0 == own ? nil : $0 })
    }

    private func county(of unit: ExportUnit, in units: [ExportUnit]) -> Int? {
        guard let county = unit.county, !county.isEmpty else { return nil }
        return units.firstIndex { $0.level == .county && ($0.number ?? $0.name) == county }
    }

    private func municipality(of unit: ExportUnit, given: String?, in units: [ExportUnit]) -> Int? {
        for number in [unit.municipality, given] {
            guard let number else { continue }
            if let place = units.firstIndex(where: { $0.level == .municipality && $0.number == number }) {
                return place
            }
        }
        guard let name = unit.municipalityName, !name.isEmpty else { return nil }
        return units.firstIndex { $0.level == .municipality && $0.number == nil && $0.name == name }
    }

    /// The place of the unit with this number or name.
    private func place(of wanted: String, named: String?, in units: [ExportUnit]) throws(ExportFault) -> Int {
        let number = wanted.filter { $0 != " " && $0 != "\u{A0}" }
        if let place = units.firstIndex(where: { $0.number == number }) { return place }
        let names = [wanted, named].compactMap(\.self).map { Blanks.collapsed($0).lowercased() }
        // A unit with another number is another unit, whatever it is called.
        var matching = units.indices.filter { place in
            let unit = units[place]
            guard unit.level != .other, let found = names.firstIndex(of: unit.name.lowercased()) else {
                return false
            }
            return found == 0 || unit.number == nil
        }
        if matching.isEmpty {
            matching = units.indices.filter {
                units[$0].part != nil && names.contains(units[$0].whole.lowercased())
            }
        }
        if let place = matching.first {
            if matching.count > 1 { throw .unitNotUnique(wanted: wanted, units: matching.map { units[$0] }) }
            return place
        }
        let possible = units.filter { $0.level == .unit || $0.level == .municipality }
        throw .unitNotFound(
            wanted: wanted, units: possible.count,
            nearest: Likeness.nearest(to: [wanted, named].compactMap(\.self), among: possible))
    }

    private struct Key: Hashable {
        let indicator: Int
        let period: Int
    }

    private typealias CellsByKey = [Key: [ExportCell]]

    /// The drafts for a unit; beside it stand municipality, county and nation.
    private func drafts(own: Int, beside: [Int?]) throws(ExportFault) -> [IndicatorDraft] {
        var cellsOf: [Int: CellsByKey] = [:]
        let wanted = Set(([own] + beside).compactMap(\.self))
        for cell in cells {
            guard let unit = cell.unit, wanted.contains(unit), cell.reading != .missing, cell.reading != .text
            else { continue }
            cellsOf[unit, default: [:]][Key(indicator: cell.indicator, period: cell.period ?? -1), default: []]
                .append(cell)
        }
        var drafts: [IndicatorDraft] = []
        for (place, indicator) in indicators.enumerated() {
            let own = try figures(of: place, unit: own, in: cellsOf[own])
            if own.isEmpty { continue }
            var others: [[Figure]] = []
            for unit in beside {
                others.append(try figures(of: place, unit: unit, in: unit.flatMap { cellsOf[$0] }))
            }
            drafts.append(
                IndicatorDraft(
                    name: indicator.name, measuredIn: indicator.measuredIn, scale: indicator.scale(in: form),
                    direction: indicator.direction, own: own, municipality: others[0], county: others[1],
                    nation: others[2]))
        }
        return drafts
    }

    private func figures(of place: Int, unit: Int?, in cells: CellsByKey?) throws(ExportFault) -> [Figure] {
        guard let cells else { return [] }
        let indicator = indicators[place]
        var figures: [Figure] = []
        for period in periods.isEmpty ? [-1] : Array(-1..<periods.count) {
            let period = (place: period, name: period < 0 ? "" : periods[period])
            let beside = cells[Key(indicator: place, period: period.place)] ?? []
            let counts = cells[Key(indicator: indicator.countKeeper ?? place, period: period.place)] ?? []
            func conflict(_ first: Cell, _ second: Cell) -> ExportFault {
                .conflictingNumbers(
                    unit: unit.flatMap { units?[$0] }, indicator: indicator.name, period: period.name,
                    first: first,
                    second: second)
            }
            let values = beside.filter { $0.part == .value }
            guard let value = try chosen(values, conflict), let cell = value.kept else { continue }
            func companion(_ part: CellPart, _ cells: [ExportCell]) throws(ExportFault) -> Cell? {
                let beside = cells.filter { cell in
                    cell.part == part && cell.rank == value.rank && cell.sheet == value.sheet
                        && (isLong || cell.row == value.row)
                }
                return try chosen(beside, conflict)?.kept
            }
            figures.append(
                Figure(
                    period: period.name, raw: cell.raw, row: cell.row, column: cell.column, reading: cell.reading,
                    uncertainty: try companion(.uncertainty, beside), count: try companion(.count, counts),
                    note: value.note, sheet: cell.sheet))
        }
        return figures
    }

    /// The cell that counts, of several for one unit, indicator and period that are not empty.
    ///
    /// All kinds of ownership together win over one of them. Of cells that rank alike a withheld one wins: what one row
    /// withholds, another must not give away.
    private func chosen(
        _ cells: [ExportCell], _ conflict: (Cell, Cell) -> ExportFault
    ) throws(ExportFault) -> ExportCell? {
        guard let rank = cells.map(\.rank).min() else { return nil }
        let best = cells.filter { $0.rank == rank }
        if let withheld = best.first(where: { $0.reading == .suppressed }) { return withheld }
        guard let first = best.first, let kept = first.kept else { return nil }
        for other in best.dropFirst() {
            guard let second = other.kept, kept.reading.number?.isSame(as: second.reading.number) == false else {
                continue
            }
            throw conflict(kept, second)
        }
        return first
    }
}

extension Quantity {
    /// Whether two numbers are equal, with however many decimals they are written.
    fileprivate func isSame(as other: Quantity?) -> Bool {
        guard let other else { return false }
        return plain == other.plain
    }

    private var plain: Quantity {
        var (digits, decimals) = (digits, decimals)
        while decimals > 0, digits % 10 == 0 {
            digits /= 10
            decimals -= 1
        }
        return Quantity(digits, decimals: decimals)
    }
}
