/// What the units of a network or an owner need, counted by whatever is asked for and by kind of unit; a unit counts once in each row.
public struct NeedCounts: Sendable {
    /// A unit with its needs.
    public struct Unit: Sendable {
        /// The unit.
        public let delivering: DeliveringUnit
        /// Its kind; a school with and without SFO is one kind.
        public let kinds: [UnitKind]
        /// The needs that a measure can meet.
        public let needs: [ReceivedNeed]
        let registered: RegisteredUnit?
    }

    /// Needs of a theme, of an area, or all of them.
    public struct Row<Key: Hashable & Sendable>: Sendable {
        /// What they have in common.
        public let key: Key
        /// The needs, in the order they were received.
        public let needs: [ReceivedNeed]
        /// The units that have one, in the order they were received.
        public let units: [Unit]
        /// What stands behind them by the owners' registers.
        public var behind: Headcount { Headcount(units.map(\.registered)) }

        /// How many of the units are of a kind.
        public func count(_ kinds: [UnitKind]) -> Int { units.count { $0.kinds == kinds } }
    }

    /// The units, those without needs too.
    public let units: [Unit]
    /// The kinds there are, in the order of the kinds.
    public let kinds: [[UnitKind]]

    /// Counts the needs of a network.
    public init(_ plan: RegionPlan) {
        let registers = Dictionary(plan.received.newest().map { ($0.id, $0.body.registeredUnits) }) { first, _ in
            first
        }
        self.init(plan.deliveringUnits) { unit in unit.owner.flatMap { registers[$0.id]?[unit.document] } }
    }

    /// Counts the needs of an owner's units.
    public init(_ overview: OwnerOverview) {
        let units = overview.received.newest().map { DeliveringUnit(document: $0, owner: nil) }
        let registered = overview.registeredUnits
        self.init(units) { registered[$0.document] }
    }

    private init(_ delivering: [DeliveringUnit], _ registered: (DeliveringUnit) -> RegisteredUnit?) {
        units = delivering.map { unit in
            Unit(
                delivering: unit, kinds: unit.document.gist.profile.kinds.asOneSchool,
                needs: [unit.document].needs, registered: registered(unit))
        }
        let order = { (kinds: [UnitKind]) in kinds.compactMap(UnitKind.allCases.firstIndex) }
        kinds = units.map(\.kinds).once.sorted { order($0).lexicographicallyPrecedes(order($1)) }
    }

    /// How many units there are of a kind.
    public func count(_ kinds: [UnitKind]) -> Int { units.count { $0.kinds == kinds } }

    /// A row for each thing the needs are told apart by: those with most units first, then as they were received.
    public func rows<Key>(by key: (Need) -> Key) -> [Row<Key>] {
        var order: [Key] = []
        var found: [Key: (needs: [ReceivedNeed], units: [Unit])] = [:]
        for unit in units {
            for (key, needs) in Dictionary(grouping: unit.needs, by: { key($0.need) }) {
                found[key, default: ([], [])].needs += needs
                found[key]?.units.append(unit)
            }
            order += unit.needs.map { key($0.need) }
        }
        let rows = order.once.compactMap { key in
            found[key].map { Row(key: key, needs: $0.needs, units: $0.units) }
        }
        return rows.enumerated().sorted { one, other in
            one.element.units.count == other.element.units.count
                ? one.offset < other.offset : one.element.units.count > other.element.units.count
        }.map(\.element)
    }

    /// Several rows as one, each unit once.
    public static func together<Key>(_ rows: some Collection<Row<Key>>, as key: Key) -> Row<Key> {
        var seen: Set<String> = []
        let units = rows.flatMap(\.units).filter { seen.insert($0.delivering.document.identity).inserted }
        return Row(key: key, needs: rows.flatMap(\.needs), units: units)
    }
}
