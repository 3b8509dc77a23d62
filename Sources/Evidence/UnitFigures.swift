public import Model

extension Export {
    /// The indicators that have values for one unit, with the municipality's, the county's and the nation's beside them.
    ///
    /// - Parameters:
    ///   - wanted: The unit's number, or its name.
    ///   - name: The name of the school or kindergarten, for files that have no numbers.
    ///   - municipality: The number of its municipality, for files that do not say.
    ///   - minimumGroup: The smallest group of pupils or respondents whose figures are shown.
    /// - Returns: The indicators in the order of the file; of answers to a form, one for each closed question. A
    ///   period without a value has no figure; a withheld one has one that is suppressed.
    /// - Throws: The unit is not in the file, or rows contradict each other.
    public func indicators(
        forUnit wanted: String, named name: String? = nil, municipality: String? = nil,
        minimumGroup: Int = SmallGroup.minimum
    ) throws(ExportFault) -> [IndicatorDraft] {
        guard units != nil else {
            return distributions.flatMap { IndicatorDraft.of($0, minimumGroup: minimumGroup) }
        }
        let own = try unit(wanted, named: name, in: municipality)
        return try indicators(ofUnitAt: own, municipality: municipality, minimumGroup: minimumGroup)
    }

    /// The indicators that have values for the unit at a place in `units`.
    ///
    /// - Throws: Rows contradict each other.
    public func indicators(
        ofUnitAt own: Int, municipality: String? = nil, minimumGroup: Int = SmallGroup.minimum
    ) throws(ExportFault) -> [IndicatorDraft] {
        guard let units, units.indices.contains(own) else { return [] }
        if form == .surveyPortal { return try answerDrafts(own: own, in: units) }
        let ownPlaces = places(of: own, in: units)
        let beside = [
            self.municipality(of: units[own], given: municipality, in: units),
            county(of: units[own], given: municipality, in: units).map { [$0] } ?? [],
            units.firstIndex { $0.level == .nation }.map { [$0] } ?? [],
        ].map { places in places.contains { ownPlaces.contains($0) } ? [] : places }
        let neighbours = neighbours(of: own, in: units)
        let cells = cells(ofUnits: Set(ownPlaces + beside.joined() + neighbours))
        var rows: [WithheldRow] = []
        for place in indicators.indices {
            let own = try figures(of: place, units: ownPlaces, in: cells)
            if own.isEmpty { continue }
            var others: [[Figure]] = []
            for units in beside { others.append(try figures(of: place, units: units, in: cells)) }
            // Two numbers for a neighbour are the neighbour's trouble.
            let near = neighbours.map { (try? figures(of: place, unit: $0, in: cells[$0])) ?? [] }
            rows.append(WithheldRow(indicator: place, own: own, beside: others, neighbours: near))
        }
        return withheld(rows, minimumGroup: minimumGroup).map { row in
            let indicator = indicators[row.indicator]
            return IndicatorDraft(
                name: indicator.name, measuredIn: indicator.measuredIn,
                scale: indicator.scale(in: form, holding: row.own + row.beside.joined()),
                direction: indicator.direction, own: row.own, municipality: row.beside[0], county: row.beside[1],
                nation: row.beside[2])
        }
    }

    struct Key: Hashable {
        let indicator: Int
        let period: Int
    }

    typealias CellsByKey = [Key: [ExportCell]]

    private func cells(ofUnits wanted: Set<Int>) -> [Int: CellsByKey] {
        var cellsOf: [Int: CellsByKey] = [:]
        for cell in cells {
            guard let unit = cell.unit, wanted.contains(unit), cell.reading != .missing, cell.reading != .text
            else { continue }
            cellsOf[unit, default: [:]][Key(indicator: cell.indicator, period: cell.period ?? -1), default: []]
                .append(cell)
        }
        return cellsOf
    }

    /// The figures of a unit that stands under several numbers: of each period those of the newest number.
    private func figures(
        of place: Int, units: [Int], in cells: [Int: CellsByKey]
    ) throws(ExportFault) -> [Figure] {
        var figures: [Figure] = []
        for unit in units {
            let more = try self.figures(of: place, unit: unit, in: cells[unit])
            figures += more.filter { figure in !figures.contains { $0.period == figure.period } }
        }
        return units.count > 1 ? figures.sorted { PeriodOrder.precedes($0.period, $1.period) } : figures
    }

    private func figures(of place: Int, unit: Int?, in cells: CellsByKey?) throws(ExportFault) -> [Figure] {
        guard let cells else { return [] }
        let indicator = indicators[place]
        var figures: [Figure] = []
        for period in periods.isEmpty ? [-1] : Array(-1..<periods.count) {
            let period = (place: period, name: period < 0 ? "" : periods[period])
            let beside = cells[Key(indicator: place, period: period.place)] ?? []
            let kept = indicator.countKeeper.map { cells[Key(indicator: $0, period: period.place)] ?? [] } ?? []
            let counts = kept + beside.filter { $0.part == .count }
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
                    period: period.name, cell: cell, uncertainty: try companion(.uncertainty, beside),
                    count: try companion(.count, counts), note: value.note))
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
    func isSame(as other: Quantity?) -> Bool {
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
