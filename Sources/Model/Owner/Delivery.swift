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
        let newest = received.newest()
        return register.map { unit in
            let document = newest.first { $0.organisationNumber == unit.organisationNumber }
            return Delivery(unit: unit, state: document.map { $0.draft ? .draft : .delivered } ?? .missing)
        }
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

    /// What the register tells of the unit behind a document.
    public func registered(_ document: Sealed<UnitAnalysis>) -> RegisteredUnit? {
        document.organisationNumber.flatMap { number in register.first { $0.organisationNumber == number } }
    }
}
