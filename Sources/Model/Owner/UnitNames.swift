/// The names of some units, told apart where several have the same.
///
/// A unit is its organisation number, its workspace where there is none. Of units with one name each is told with its
/// municipality, and where that is the same too, with its organisation number or the end of its workspace's id.
public struct UnitNames: Sendable, Hashable {
    /// By organisation number, and by the id of each workspace.
    private var names: [String: String] = [:]

    /// Names the units of some documents, and those of a register that have handed over nothing.
    public init(_ documents: [Sealed<UnitAnalysis>], _ register: [RegisteredUnit] = []) {
        let all = documents.map(\.named) + register.map(\.named)
        let units = Dictionary(all.map { ($0.identity, $0) }) { first, _ in first }
        for group in Dictionary(grouping: units.values, by: { $0.name.folded }).values {
            // Of most units nothing else is asked, and what they say is left unread.
            guard group.count > 1 else {
                if let unit = group.first { names[unit.identity] = unit.name }
                continue
            }
            for unit in group { names[unit.identity] = Self.told(unit, among: group) }
        }
        for document in documents { names[document.id] = names[document.identity] }
    }

    /// What a unit is called.
    public subscript(_ document: Sealed<UnitAnalysis>) -> String { names[document.identity] ?? document.name }

    /// What a unit of a register is called.
    public subscript(_ unit: RegisteredUnit) -> String { names[unit.organisationNumber.digits] ?? unit.name }

    /// What the unit of a workspace is called; `nil` where it is not among them.
    public subscript(workspace id: String) -> String? { names[id] }

    /// A unit by what tells it from others.
    struct Named {
        /// What it is counted by.
        let identity: String
        /// Its name.
        let name: String
        /// Where it lies: its municipality, else its owner; asked only of those that need it.
        let place: () -> String?
        /// What tells it from another there: its organisation number, else the end of its workspace's id.
        let mark: String?
    }

    /// What a unit is called among some, itself one of them.
    static func told(_ unit: Named, among all: [Named]) -> String {
        guard all.count > 1 else { return unit.name }
        let alike = all.filter { $0.name.folded == unit.name.folded }
        guard alike.count > 1 else { return unit.name }
        let place = unit.place()
        let near = alike.filter { $0.place()?.folded == place?.folded }
        let isAlone = place != nil && near.count == 1
        let parts = [place, isAlone ? nil : unit.mark].compactMap(\.self)
        return parts.isEmpty ? unit.name : "\(unit.name) (\(parts.joined(separator: ", ")))"
    }
}

extension Sealed where Body == UnitAnalysis {
    fileprivate var named: UnitNames.Named {
        UnitNames.Named(
            identity: identity, name: name, place: { gist.profile.municipality?.name },
            mark: organisationNumber?.digits ?? String(id.suffix(6)))
    }
}

extension RegisteredUnit {
    fileprivate var named: UnitNames.Named {
        UnitNames.Named(
            identity: organisationNumber.digits, name: name, place: { municipality?.name },
            mark: organisationNumber.digits)
    }
}

extension Sealed where Body == UnitAnalysis {
    /// What a unit is counted by: its organisation number, else its workspace.
    public var identity: String { organisationNumber?.digits ?? id }
}

extension Level {
    /// None, where no units lie below.
    public var unitNames: UnitNames { UnitNames([]) }
}

extension OwnerOverview {
    /// The names of its units, told apart, those of the register among them.
    public var unitNames: UnitNames { UnitNames(received.newest(), register) }
}

extension RegionPlan {
    /// The names of its units, told apart, by whichever way they came.
    public var unitNames: UnitNames {
        let counted = deliveringUnits
        return UnitNames(counted.map(\.document) + counted.flatMap(\.otherWays).map(\.document))
    }
}

extension OwnerOverview {
    /// What the unit of a need is called among the others.
    public func name(of need: ReceivedNeed, _ names: UnitNames) -> String {
        names[workspace: need.reference.workspace] ?? need.name
    }
}
