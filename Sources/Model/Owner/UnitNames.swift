/// The names of some units, told apart where several have the same.
///
/// A unit is its organisation number, its workspace where there is none. Of units with one name each is told with its
/// municipality, and where that is the same too, with its organisation number or the end of its workspace's id.
public struct UnitNames: Sendable, Hashable {
    private var names: [String: String] = [:]

    /// Names the units of some documents.
    public init(_ documents: [Sealed<UnitAnalysis>]) {
        let units = Dictionary(documents.map { ($0.identity, $0) }) { first, _ in first }
        for group in Dictionary(grouping: units.values, by: { $0.name.folded }).values {
            let all = group.map(\.named)
            for (document, named) in zip(group, all) { names[document.identity] = Self.told(named, among: all) }
        }
    }

    /// What a unit is called.
    public subscript(_ document: Sealed<UnitAnalysis>) -> String { names[document.identity] ?? document.name }

    /// A unit by what tells it from others.
    struct Named {
        /// Its name.
        let name: String
        /// Where it lies: its municipality, else its owner.
        let place: String?
        /// What tells it from another there: its organisation number, else the end of its workspace's id.
        let mark: String?
    }

    /// What a unit is called among some, itself one of them.
    static func told(_ unit: Named, among all: [Named]) -> String {
        guard all.count > 1 else { return unit.name }
        let alike = all.filter { $0.name.folded == unit.name.folded }
        guard alike.count > 1 else { return unit.name }
        let near = alike.filter { $0.place?.folded == unit.place?.folded }
        let isAlone = unit.place != nil && near.count == 1
        let parts = [unit.place, isAlone ? nil : unit.mark].compactMap(\.self)
        return parts.isEmpty ? unit.name : "\(unit.name) (\(parts.joined(separator: ", ")))"
    }
}

extension Sealed where Body == UnitAnalysis {
    fileprivate var named: UnitNames.Named {
        UnitNames.Named(
            name: name, place: gist.profile.municipality?.name,
            mark: organisationNumber?.digits ?? String(id.suffix(6)))
    }
}

extension Sealed where Body == UnitAnalysis {
    /// What a unit is counted by: its organisation number, else its workspace.
    public var identity: String { organisationNumber?.digits ?? id }
}

extension OwnerOverview {
    /// The names of its units, told apart.
    public var unitNames: UnitNames { UnitNames(received.newest()) }
}

extension RegionPlan {
    /// The names of its units, told apart.
    public var unitNames: UnitNames { UnitNames(deliveringUnits.map(\.document)) }
}

extension OwnerOverview {
    /// What the unit of a need is called among the others.
    public func name(of need: ReceivedNeed, _ names: UnitNames) -> String {
        received.document(of: need.reference).map { names[$0] } ?? need.unit.name
    }
}
