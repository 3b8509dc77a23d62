/// Figures of several units beside the municipality's that they are part of, and what a reader of all of them can work
/// out: the municipality's less what the others show is the one that is withheld.
///
/// Every municipality's figure is an equation between it and its units', every unit's between a whole and its parts; what
/// follows is found by exact elimination, as in ``ComplementarySuppression``. What is published of a municipality stands:
/// it is a unit's figure that has to be withheld.
public struct UnitComplement: Sendable {
    /// A figure that has to be withheld in the document it stands in.
    public struct Telling: Sendable, Hashable {
        /// The place of the document among those that were looked at.
        public let document: Int
        /// The indicator.
        public let indicator: ID<Indicator>
        /// Its period.
        public let period: String
        /// The unit whose withheld figure follows; `nil` where it is a few that no document is about.
        public let hidden: String?
        /// Whether the municipality's figure is nobody's but the unit's own: its indicator has to go.
        public let isAlone: Bool
    }

    /// What has to be withheld, document by document; empty where nothing follows.
    public let tellings: [Telling]

    /// Looks through documents.
    ///
    /// - Parameters:
    ///   - documents: The units' documents, older revisions among them.
    ///   - register: The units there are, where that is known: one that has told nothing may be among those who are
    ///     left.
    ///   - homes: The number of the municipality a workspace's unit lies in as far as whoever holds the document knows,
    ///     for those that do not say it themselves.
    ///   - minimum: The smallest group that is shown.
    public init(
        _ documents: [Sealed<UnitAnalysis>], register: [RegisteredUnit] = [], homes: [String: String] = [:],
        minimum: Int = SmallGroup.minimum
    ) {
        let figures = documents.map { document in
            minimum == SmallGroup.minimum
                ? document.brief.figures : PlacedFigure.all(in: document.body, minimum: minimum)
        }
        // Which figures stand together is found first: of all nets only one is made at a time.
        var together: [UnitNet.Key: [(document: Int, figure: Int)]] = [:]
        for (document, figures) in figures.enumerated() {
            for (place, figure) in figures.enumerated() {
                if let key = figure.key { together[key, default: []].append((document, place)) }
            }
        }
        let units = UnitRoll(documents, register, homes)
        let found = together.values.flatMap { places -> [Telling] in
            var net = UnitNet(minimum)
            for (document, place) in places {
                figures[document][place].add(to: &net, of: documents[document].id, at: document)
            }
            return net.tellings(units) { documents[$0].called }
        }
        tellings = found.sorted { ($0.document, $0.indicator, $0.period) < ($1.document, $1.indicator, $1.period) }
    }
}

/// Which units there are, and where they lie.
struct UnitRoll {
    private var municipalities: [String: String] = [:]
    private var kinds: [String: Set<UnitKind>] = [:]
    private var numbers: [String: OrganisationNumber] = [:]
    private let register: [RegisteredUnit]

    init(_ documents: [Sealed<UnitAnalysis>], _ register: [RegisteredUnit], _ homes: [String: String]) {
        self.register = register
        let rows = Dictionary(register.map { ($0.organisationNumber, $0) }) { first, _ in first }
        for document in documents {
            let profile = document.gist.profile
            let listed = document.organisationNumber.flatMap { rows[$0]?.municipality?.number }
            municipalities[document.id] = profile.municipality?.number ?? listed ?? homes[document.id]
            kinds[document.id] = Set(profile.kinds)
            numbers[document.id] = document.organisationNumber
        }
    }

    /// The units of some workspaces, with those that lie in the same municipality as one of them.
    func members(_ some: Set<String>, among all: Set<String>) -> Set<String> {
        let places = Set(some.compactMap { municipalities[$0] })
        return some.union(all.filter { unit in municipalities[unit].map(places.contains) ?? false })
    }

    /// Whether a unit says where it lies.
    func isPlaced(_ unit: String) -> Bool { municipalities[unit] != nil }

    /// Whether those who are left of a municipality's figure are likely of some units alone, which have withheld theirs:
    /// no register names one more of their kind, and they are no more than two small groups or than the units' children.
    func areAll(_ hidden: [String], of left: Int, besides members: Set<String>, _ minimum: Int) -> Bool {
        guard !isOneMore(than: members.union(hidden)) else { return false }
        let children = hidden.compactMap { unit in
            register.first { $0.organisationNumber == numbers[unit] }?.children
        }
        return left < 2 * minimum || children.count == hidden.count && left <= children.reduce(0, +)
    }

    private func isOneMore(than members: Set<String>) -> Bool {
        let known = Set(members.compactMap { numbers[$0] })
        let places = Set(members.compactMap { municipalities[$0] })
        let kinds = members.reduce(into: Set<UnitKind>()) { $0.formUnion(self.kinds[$1] ?? []) }
        return register.contains { unit in
            !known.contains(unit.organisationNumber)
                && (unit.kinds.isEmpty || kinds.isEmpty || !kinds.isDisjoint(with: unit.kinds))
                && (places.isEmpty || unit.municipality.map { places.contains($0.number) } ?? true)
        }
    }
}
