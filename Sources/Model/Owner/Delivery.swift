/// Whether a unit that an owner collects from has handed over.
public struct Delivery: Sendable, Hashable {
    /// How far it has come.
    public enum State: Sendable, Hashable {
        /// It has handed over.
        case delivered
        /// It has handed over a draft.
        case draft
        /// It has not.
        case missing
    }

    /// The unit as the register lists it.
    public let unit: RegisteredUnit
    /// How far it has come.
    public let state: State
}

extension OwnerOverview {
    /// The units of the register and how far each has come, in the register's order; counted by organisation number.
    public var deliveries: [Delivery] {
        let isDraft = Dictionary(
            received.newest().compactMap { document in document.organisationNumber.map { ($0, document.draft) } }
        ) { first, _ in first }
        return register.map { unit in
            let draft = isDraft[unit.organisationNumber]
            return Delivery(unit: unit, state: draft.map { $0 ? .draft : .delivered } ?? .missing)
        }
    }

    /// The names of those of the register's units that have handed over nothing, told apart.
    public func missing(where isMeant: (RegisteredUnit) -> Bool) -> [String] {
        let names = unitNames
        return deliveries.filter { $0.state == .missing && isMeant($0.unit) }.map { names[$0.unit] }
    }

    /// What was delivered by units that are not in the register, or that told no organisation number; none where no
    /// register has been read.
    public var outsideRegister: [Sealed<UnitAnalysis>] {
        guard !register.isEmpty else { return [] }
        let known = Set(register.map(\.organisationNumber))
        return received.newest().filter { document in
            document.organisationNumber.map { !known.contains($0) } ?? true
        }
    }

    /// What the register tells of the units behind documents.
    public var registeredUnits: RegisteredUnits { RegisteredUnits(register) }
}

/// The units of a register by their organisation numbers, for whoever asks for many of them.
public struct RegisteredUnits: Sendable {
    private let units: [OrganisationNumber: RegisteredUnit]

    init(_ register: [RegisteredUnit]) {
        units = Dictionary(register.map { ($0.organisationNumber, $0) }) { first, _ in first }
    }

    /// What the register tells of the unit behind a document.
    public subscript(document: Sealed<UnitAnalysis>) -> RegisteredUnit? {
        document.organisationNumber.flatMap { units[$0] }
    }
}
