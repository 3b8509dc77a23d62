/// Where the needs of an owner's units point: by practice area and kind of unit, with the themes of the grant beside.
public struct NeedPattern: Sendable, Hashable {
    /// Needs of one practice area among units of one kind.
    public struct Cell: Sendable, Hashable {
        /// The area as the first unit writes it; `nil` where none was given.
        public let area: String?
        /// The themes of the grant these needs belong to, in the grant's order.
        public let themes: [Theme]
        /// The kind of the units; a school with and without SFO is one kind, and a unit of several others is all of them,
        /// so that nobody is counted twice.
        public let kinds: [UnitKind]
        /// The units, in the order they were received, each once.
        public let units: [String]
        /// What stands behind it.
        public let behind: Headcount
        /// How many units of that kind could have pointed here: those that have delivered.
        public let ofKind: Int
        /// The language the area is written in.
        public let language: Language
    }

    /// A unit that points another way than most units of its kind.
    public struct Outlier: Sendable, Hashable {
        /// The unit.
        public let unit: String
        /// Its kind.
        public let kinds: [UnitKind]
        /// The area most others point to, and the language it is written in.
        public let others: String
        /// How many of how many point there.
        public let count: Int
        /// How many units of that kind have delivered.
        public let ofKind: Int
        /// What its own needs say; empty where it has none.
        public let own: [String]
        /// The language its own needs are written in.
        public let language: Language
    }

    /// The cells: those with most units first, then those with most children, then as they were received.
    public let cells: [Cell]
    /// The outliers. Of a kind with at least three units, and an area that more than half of them share, each that has no
    /// need of that area (O); a unit stands once, against the area most others point to.
    public let outliers: [Outlier]

    /// Reads the pattern off what an owner has received.
    public init(_ overview: OwnerOverview) {
        let newest = overview.received.newest()
        let (names, registered) = (UnitNames(newest), overview.registeredUnits)
        let units = newest.map { UnitNeeds($0, registered[$0], names[$0]) }
        cells = NeedPattern.cells(units)
        outliers = NeedPattern.outliers(units)
    }

    private struct UnitNeeds {
        let name: String
        let kinds: [UnitKind]
        let needs: [Need]
        /// The areas of its needs as they are compared, one for each.
        let keys: [String]
        let registered: RegisteredUnit?
        let language: Language

        init(_ document: Sealed<UnitAnalysis>, _ registered: RegisteredUnit?, _ name: String) {
            self.name = name
            kinds = document.gist.profile.kinds.asOneSchool
            needs = [document].needs.map(\.need)
            keys = needs.map { $0.practiceArea.map(PracticeArea.key) ?? "" }
            self.registered = registered
            language = document.language
        }

        /// The areas it has needs of, each once.
        var areas: [String] { keys.filter { !$0.isEmpty }.once }
    }

    private struct Place: Hashable {
        let area: String
        let kinds: [UnitKind]
    }

    private static func cells(_ units: [UnitNeeds]) -> [Cell] {
        var order: [Place] = []
        var found: [Place: [(unit: UnitNeeds, needs: [Need])]] = [:]
        for unit in units {
            let own = Dictionary(grouping: zip(unit.keys, unit.needs), by: \.0)
            for area in unit.keys.once {
                let place = Place(area: area, kinds: unit.kinds)
                if found[place] == nil { order.append(place) }
                found[place, default: []].append((unit, (own[area] ?? []).map(\.1)))
            }
        }
        let ofKind = Dictionary(units.map { ($0.kinds, 1) }, uniquingKeysWith: +)
        let cells = order.compactMap { place -> Cell? in
            guard let here = found[place], let first = here.first else { return nil }
            let themes = Set(here.flatMap(\.needs).compactMap(\.theme))
            return Cell(
                area: place.area.isEmpty ? nil : first.needs.first?.practiceArea,
                themes: Theme.allCases.filter(themes.contains), kinds: place.kinds, units: here.map(\.unit.name),
                behind: Headcount(here.map(\.unit.registered)),
                ofKind: ofKind[place.kinds] ?? 0, language: first.unit.language)
        }
        // A stable order: as they were received where nothing else tells them apart.
        return cells.enumerated().sorted { one, other in
            let (first, second) = (one.element, other.element)
            if first.units.count != second.units.count { return first.units.count > second.units.count }
            let (left, right) = (
                first.behind.children?.known.digits ?? 0, second.behind.children?.known.digits ?? 0
            )
            return left == right ? one.offset < other.offset : left > right
        }.map(\.element)
    }

    private static func outliers(_ units: [UnitNeeds]) -> [Outlier] {
        units.map(\.kinds).once.flatMap { kinds -> [Outlier] in
            let alike = units.filter { $0.kinds == kinds }
            guard alike.count >= 3 else { return [] }
            let areas = alike.flatMap(\.areas)
            let counts = Dictionary(areas.map { ($0, 1) }, uniquingKeysWith: +)
            let counted = areas.once.map { (area: $0, count: counts[$0] ?? 0) }
            guard let most = counted.max(by: { $0.count < $1.count }), most.count * 2 > alike.count,
                let named = alike.lazy.flatMap(\.needs).compactMap(\.practiceArea).first(where: {
                    PracticeArea.key(of: $0) == most.area
                })
            else { return [] }
            return alike.filter { !$0.areas.contains(most.area) }.map {
                Outlier(
                    unit: $0.name, kinds: kinds, others: named, count: most.count, ofKind: alike.count,
                    own: $0.needs.map(\.ability), language: $0.language)
            }
        }
    }
}

extension [UnitKind] {
    /// In the order of the kinds, each once; SFO is part of its school, so that a school with and without it is one kind.
    public var asOneSchool: [UnitKind] {
        UnitKind.allCases.filter { kind in
            contains(kind) && !(kind == .sfo && contains(.school))
        }
    }
}
