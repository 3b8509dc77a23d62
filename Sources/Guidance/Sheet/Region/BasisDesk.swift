public import Model
public import Pages

/// What owners and units have brought a region, as it lies on the desk: what is alike together, each with its number.
public struct BasisDesk: Sendable {
    /// A priority, or a need of a unit that handed over straight.
    public struct Row: Sendable, Hashable {
        /// Its number, which lasts.
        public let number: Int
        /// What it is.
        public let basis: ReceivedBasis
        /// The areas of the needs behind it, those of most needs first.
        public let areas: [Line]
        /// Why its owner lifts it up.
        public let why: String?
        /// How many units have needs behind it.
        public let units: Int
        /// How many needs there are behind it.
        public let needs: Int
        /// The numbers of those whose words are alike (``Likeness``): a hint, decided by nobody.
        public let alike: [Int]
        /// What is decided of it.
        public let decision: BasisDecision

        /// What stands in the column that people leave alone: what it is, what it said, and what was decided then.
        public func mark(_ digest: (String) -> String) -> String {
            let reference = basis.reference
            let said = reference.said.map { String($0.prefix(12)) } ?? "-"
            return [
                reference.workspace, reference.item.code, String(reference.revision), said,
                String(digest(decision.code).prefix(12)),
            ].joined(separator: " ")
        }
    }

    /// The rows: area by area, and within one by number.
    public let rows: [Row]

    /// Lays out what a region has received; `holdingAlike` also finds what is alike, which holds each against every other.
    public init(_ plan: RegionPlan, holdingAlike: Bool = true) {
        let numbers = BasisNumbers(plan)
        let bases = plan.bases
        let texts = holdingAlike ? bases.map { Likeness($0.title) } : []
        let needs = bases.map { plan.needs(behind: $0.reference) }
        let rows = bases.indices.map { place -> Row in
            let basis = bases[place]
            let alike = texts.indices.filter { $0 != place && texts[place].isAlike(texts[$0]) }
            return Row(
                number: numbers[basis.reference] ?? 0, basis: basis, areas: Self.areas(needs[place]),
                why: plan.ownersReason(of: basis.reference),
                units: Set(needs[place].map(\.reference.workspace)).count, needs: needs[place].count,
                alike: alike.compactMap { numbers[bases[$0].reference] }.sorted(),
                decision: BasisDecision(of: basis.reference, in: plan))
        }
        let order = rows.map { $0.areas.first?.key ?? "" }.once
        let places = Dictionary(order.enumerated().map { ($1, $0) }) { first, _ in first }
        self.rows = rows.sorted { one, other in
            let (left, right) = (
                places[one.areas.first?.key ?? ""] ?? 0, places[other.areas.first?.key ?? ""] ?? 0
            )
            return left == right ? one.number < other.number : left < right
        }
    }

    /// The areas of some needs, each once, those of most needs first.
    private static func areas(_ needs: [BasedNeed]) -> [Line] {
        let keyed = needs.compactMap { need in
            need.need.practiceArea.map { (key: PracticeArea.key(of: $0), line: Line.area($0, need.language)) }
        }
        let counts = Dictionary(keyed.map { ($0.key, 1) }, uniquingKeysWith: +)
        let lines = Dictionary(keyed.map { ($0.key, $0.line) }) { first, _ in first }
        let keys = keyed.map(\.key).once
        let sorted = keys.enumerated().sorted { one, other in
            let (left, right) = (counts[one.element] ?? 0, counts[other.element] ?? 0)
            return left == right ? one.offset < other.offset : left > right
        }
        return sorted.compactMap { lines[$0.element] }
    }
}

extension Line {
    fileprivate var key: String { string(in: .nb).folded }
}

extension RegionPlan {
    /// The needs behind a priority, or the need itself.
    fileprivate func needs(behind basis: Reference) -> [BasedNeed] {
        guard let owner = received.document(of: basis) else { return units.need(basis).map { [$0] } ?? [] }
        let priority = ID<Priority>(basis.item).flatMap { owner.body.priorities[$0] }
        return priority.map(owner.body.needs) ?? []
    }

    fileprivate func ownersReason(of basis: Reference) -> String? {
        ID<Priority>(basis.item).flatMap { received.document(of: basis)?.body.priorities[$0]?.reason }
    }
}
