/// Where the needs of an owner's units point: by theme, practice area and kind of unit.
public struct NeedPattern: Sendable, Hashable {
    /// Needs of one theme and practice area among units of one kind.
    public struct Cell: Sendable, Hashable {
        /// The theme.
        public let theme: Theme
        /// The practice area as the first unit writes it; `nil` where none was given.
        public let area: String?
        /// The kind of the units; of a unit of several kinds all of them, so that nobody is counted twice.
        public let kinds: [UnitKind]
        /// The units, in the order they were received, each once.
        public let units: [String]
        /// What stands behind it.
        public let behind: Headcount
        /// How many units of that kind have delivered.
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
        /// The theme most others point to.
        public let others: Theme
        /// How many of how many point there.
        public let count: Int
        /// How many units of that kind have delivered.
        public let ofKind: Int
        /// The themes of its own needs; empty where it has none.
        public let own: [Theme]
    }

    /// The cells: those with most units first, then by theme, area and kind.
    public let cells: [Cell]
    /// The outliers. Of a kind with at least three units, and a theme that more than half of them share, each that
    /// has no need of that theme (O).
    public let outliers: [Outlier]

    /// Reads the pattern off what an owner has received.
    public init(_ overview: OwnerOverview) {
        let units = overview.received.newest().map { UnitNeeds($0, overview) }
        cells = NeedPattern.cells(units)
        outliers = NeedPattern.outliers(units)
    }

    private struct UnitNeeds {
        let name: String
        let kinds: [UnitKind]
        let needs: [Need]
        let registered: RegisteredUnit?
        let language: Language

        init(_ document: Sealed<UnitAnalysis>, _ overview: OwnerOverview) {
            name = document.name
            let kinds = Set(document.gist.profile.kinds)
            self.kinds = UnitKind.allCases.filter(kinds.contains)
            needs = [document].needs.map(\.need)
            registered = overview.registered(document)
            language = document.language
        }

        var themes: [Theme] {
            let own = Set(needs.compactMap(\.theme))
            return Theme.allCases.filter { own.contains($0) && $0 != .none }
        }
    }

    private struct Place: Hashable {
        let theme: Theme
        let area: String
        let kinds: [UnitKind]
    }

    private static func cells(_ units: [UnitNeeds]) -> [Cell] {
        var order: [Place] = []
        var found: [Place: [(unit: UnitNeeds, area: String?)]] = [:]
        for unit in units {
            var own: Set<Place> = []
            for need in unit.needs {
                guard let theme = need.theme else { continue }
                let place = Place(
                    theme: theme, area: need.practiceArea.map(PracticeArea.key) ?? "", kinds: unit.kinds)
                guard own.insert(place).inserted else { continue }
                if found[place] == nil { order.append(place) }
                found[place, default: []].append((unit, need.practiceArea))
            }
        }
        let cells = order.compactMap { place -> Cell? in
            guard let here = found[place], let first = here.first else { return nil }
            return Cell(
                theme: place.theme, area: place.area.isEmpty ? nil : first.area, kinds: place.kinds,
                units: here.map(\.unit.name), behind: Headcount(here.map(\.unit.registered)),
                ofKind: units.filter { $0.kinds == place.kinds }.count, language: first.unit.language)
        }
        // A stable order: as they were received where nothing else tells them apart.
        return cells.enumerated().sorted { one, other in
            let (first, second) = (one.element, other.element)
            if first.units.count != second.units.count { return first.units.count > second.units.count }
            let themes = Theme.allCases
            let (left, right) = (themes.firstIndex(of: first.theme) ?? 0, themes.firstIndex(of: second.theme) ?? 0)
            return left == right ? one.offset < other.offset : left < right
        }.map(\.element)
    }

    private static func outliers(_ units: [UnitNeeds]) -> [Outlier] {
        var seen: Set<[UnitKind]> = []
        return units.map(\.kinds).filter { seen.insert($0).inserted }.flatMap { kinds -> [Outlier] in
            let alike = units.filter { $0.kinds == kinds }
            guard alike.count >= 3 else { return [] }
            return Theme.allCases.filter { $0 != .none }.flatMap { theme -> [Outlier] in
                let count = alike.filter { $0.themes.contains(theme) }.count
                guard count * 2 > alike.count else { return [] }
                return alike.filter { !$0.themes.contains(theme) }.map {
                    Outlier(
                        unit: $0.name, kinds: kinds, others: theme, count: count, ofKind: alike.count,
                        own: $0.themes)
                }
            }
        }
    }
}
