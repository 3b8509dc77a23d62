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
            let places = Dictionary(grouping: group) { $0.gist.profile.municipality?.name.folded ?? "" }
            for document in group {
                names[document.identity] =
                    group.count == 1 ? document.name : Self.name(document, among: places)
            }
        }
    }

    /// What a unit is called.
    public subscript(_ document: Sealed<UnitAnalysis>) -> String { names[document.identity] ?? document.name }

    private static func name(
        _ document: Sealed<UnitAnalysis>, among places: [String: [Sealed<UnitAnalysis>]]
    ) -> String {
        let municipality = document.gist.profile.municipality?.name
        if let municipality, places[municipality.folded]?.count == 1 {
            return "\(document.name) (\(municipality))"
        }
        let mark = document.organisationNumber?.digits ?? String(document.id.suffix(6))
        return "\(document.name) (\([municipality, mark].compactMap(\.self).joined(separator: ", ")))"
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
