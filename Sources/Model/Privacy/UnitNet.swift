/// The figures of one question, measure and period, of all units that have told any, with their municipality's.
struct UnitNet {
    /// What is measured, in what and when.
    struct Key: Hashable {
        private let question: String
        private let measure: String
        private let period: String

        init?(_ place: FigureNet.Place) {
            guard let question = place.path.first else { return nil }
            (self.question, measure, period) = (question, place.measure, place.period)
        }
    }

    /// Where a figure stands.
    struct Target: Hashable {
        let document: Int
        let indicator: ID<Indicator>
        let period: String
    }

    /// A figure of a unit, or of the municipality.
    private struct Cell {
        /// The workspace; `nil` for a municipality.
        let unit: String?
        var place: FigureNet.Place
        var targets: [Target] = []
        /// Whether it was withheld here, and not by who published it.
        var isOurs = false
        /// Of a municipality's, the workspaces that told it.
        var tellers: Set<String> = []

        var isShown: Bool { place.number != nil }
        /// How many are behind it: a count counts them itself.
        var people: Int? { place.count ?? (place.isCount ? place.number.flatMap { Int($0) } : nil) }
    }

    private let minimum: Int
    private var cells: [Cell] = []
    private var known: [Known: Int] = [:]

    private struct Known: Hashable {
        let unit: String?
        let path: [String]
        /// A municipality may have had several figures; a unit's is the one that is shown.
        let total: FigureNet.Place?
    }

    init(_ minimum: Int) { self.minimum = minimum }

    mutating func add(_ place: FigureNet.Place, of unit: String, _ target: Target, isOurs: Bool) {
        let new = Cell(unit: unit, place: place, isOurs: isOurs)
        let at = cell(Known(unit: unit, path: place.path, total: nil), new)
        // What one document shows is seen, whatever another withholds.
        if !cells[at].isShown, place.number != nil {
            cells[at].place = place
            cells[at].targets = []
        }
        if cells[at].isShown == (place.number != nil) { cells[at].targets.append(target) }
    }

    mutating func add(total place: FigureNet.Place, in unit: String) {
        guard place.number != nil else { return }
        let at = cell(Known(unit: nil, path: place.path, total: place), Cell(unit: nil, place: place))
        cells[at].tellers.insert(unit)
    }

    private mutating func cell(_ key: Known, _ new: Cell) -> Int {
        if let at = known[key] { return at }
        cells.append(new)
        known[key] = cells.count - 1
        return cells.count - 1
    }

    // MARK: What follows

    /// The figures to withhold, so that nothing that is withheld follows.
    func tellings(_ units: UnitRoll, name: (Int) -> String) -> [UnitComplement.Telling] {
        var whole = self
        whole.derive()
        return whole.found(units, name: name)
    }

    /// Of a municipality's whole and its girls and boys two tell the third, whether or not a document does.
    private mutating func derive() {
        let paths = Set(cells.map(\.place.path))
        for path in paths.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
            let parts = paths.filter { part in
                part.count == path.count + 1
                    && part.indices.contains { at in
                        var rest = part
                        return Division.kind(of: rest.remove(at: at), at: at) == "sex" && rest == path
                    }
            }.sorted { $0.lexicographicallyPrecedes($1) }
            guard parts.count == 2 else { continue }
            let told = [path, parts[0], parts[1]].map { one in
                cells.first { $0.unit == nil && $0.place.path == one }
            }
            let missing = told.indices.filter { told[$0] == nil }
            let counts = told.map { $0?.people }
            guard missing.count == 1, let at = missing.first else { continue }
            let known = counts.compactMap(\.self)
            guard known.count == 2, let first = told.compactMap(\.self).first else { continue }
            let people = at == 0 ? known[0] + known[1] : known[0] - known[1]
            guard people >= minimum else { continue }
            let place = FigureNet.Place(
                path: at == 0 ? path : parts[at - 1], measure: first.place.measure, period: first.place.period,
                count: people, number: String(people), isCount: first.place.isCount)
            for teller in told.reduce(into: Set<String>(), { $0.formUnion($1?.tellers ?? []) }) {
                add(total: place, in: teller)
            }
        }
    }

    private func found(_ units: UnitRoll, name: (Int) -> String) -> [UnitComplement.Telling] {
        var (totals, hidden, rests) = ([Total](), Set<Int>(), 0)
        let all = Set(cells.compactMap(\.unit))
        let places = Dictionary(grouping: cells.indices.filter { cells[$0].unit != nil }) { cells[$0].place.path }
        for (whole, cell) in cells.enumerated() where cell.unit == nil {
            let members = units.members(cell.tellers, among: all)
            let parts = (places[cell.place.path] ?? []).filter { at in
                guard let unit = cells[at].unit else { return false }
                // One that has withheld its own, and does not say where it lies, may be of them.
                return members.contains(unit) || !cells[at].isShown && !units.isPlaced(unit)
            }
            let shown = parts.filter { cells[$0].isShown }
            let counts = shown.compactMap { cells[$0].people }
            guard let people = cell.people, counts.count == shown.count else { continue }
            let left = people - counts.reduce(0, +)
            let without = parts.filter { !cells[$0].isShown }
            if left == 0, without.isEmpty {
                totals.append(Total(whole: whole, parts: parts))
            } else if (1..<minimum).contains(left), !cell.place.isCount || !without.isEmpty {
                let rest = without.count == 1 ? without[0] : cells.count + rests
                if without.count != 1 { rests += 1 }
                totals.append(Total(whole: whole, parts: shown + [rest]))
                if without.count > 1 { totals.append(Total(whole: rest, parts: without)) }
                hidden.formUnion(without + [rest])
            } else if left >= minimum, without.contains(where: mayTellOfFew),
                units.areAll(without.compactMap { cells[$0].unit }, of: left, besides: members, minimum)
            {
                totals.append(Total(whole: whole, parts: parts))
                hidden.formUnion(without)
            }
        }
        guard !hidden.isEmpty else { return [] }
        totals += divided(&hidden)
        let fixed = Set(cells.indices.filter { cells[$0].unit == nil })
        let withheld = ComplementarySuppression.extended(hidden, in: totals, fixed: fixed) { rank($0) < rank($1) }
        // Where nothing else can be withheld, the figure of the municipality is the unit's own.
        let lost = ComplementarySuppression.recomputable(withheld, in: totals)
        let told = hidden.filter { $0 < cells.count }.compactMap { cells[$0].targets.first }
        return withheld.subtracting(hidden).union(lost).filter { $0 < cells.count }.flatMap { at in
            cells[at].targets.map { target in
                UnitComplement.Telling(
                    document: target.document, indicator: target.indicator, period: target.period,
                    hidden: told.first { $0.document != target.document || lost.contains(at) }.map {
                        name($0.document)
                    }, isAlone: lost.contains(at))
            }
        }
    }

    /// Whether a withheld figure of five or more has to stay so: its publisher withheld it, or others of the unit's follow.
    private func mayTellOfFew(_ at: Int) -> Bool {
        !cells[at].isOurs
            || cells.contains { $0.unit == cells[at].unit && $0.place.path != cells[at].place.path }
    }

    /// The smallest group is lost first.
    private func rank(_ at: Int) -> (Int, Int) {
        cells.indices.contains(at) ? (cells[at].people ?? 0, at) : (.max, at)
    }

    /// Within each unit a whole and the parts its people are divided into.
    private func divided(_ hidden: inout Set<Int>) -> [Total] {
        var totals: [Total] = []
        for own in Dictionary(grouping: cells.indices.filter { cells[$0].unit != nil }, by: { cells[$0].unit })
            .values
        {
            let byPath = Dictionary(own.map { (cells[$0].place.path, $0) }) { first, _ in first }
            var parts: [Division: [Int]] = [:]
            for (path, at) in byPath {
                for place in path.indices {
                    var whole = path
                    let part = whole.remove(at: place)
                    guard byPath[whole] != nil else { continue }
                    parts[Division(whole: whole, by: Division.kind(of: part, at: place)), default: []].append(at)
                }
            }
            for (division, some) in parts where division.isOfPeople && some.count > 1 {
                guard let whole = byPath[division.whole],
                    (some + [whole]).allSatisfy({ !cells[$0].isShown || cells[$0].people != nil })
                else { continue }
                totals.append(Total(whole: whole, parts: some.sorted()))
                hidden.formUnion((some + [whole]).filter { !cells[$0].isShown })
            }
        }
        return totals
    }
}
