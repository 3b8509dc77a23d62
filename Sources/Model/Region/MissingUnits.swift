/// The units of some registers that have handed over nothing, municipality by municipality.
public struct MissingUnits: Sendable, Hashable {
    /// Those of one municipality.
    public struct Place: Sendable, Hashable {
        /// The municipality; `nil` where no register tells it.
        public let municipality: Municipality?
        /// Its units, by what they are called among all.
        public let units: [String]
    }

    /// How many units the registers list, each once.
    public let listed: Int
    /// Where some are missing, in the order of the municipalities' numbers.
    public let places: [Place]

    /// How many have handed over nothing.
    public var count: Int { places.map(\.units.count).reduce(0, +) }
}

extension RegionPlan {
    /// The units of the region's own register and of the owners', each once, that the grant covers (F § 2).
    public var registeredUnits: [RegisteredUnit] {
        let owned = received.newest().flatMap { owner in
            owner.body.register.map { unit in
                var unit = unit
                unit.municipality = unit.municipality ?? owner.body.profile.municipality
                return unit
            }
        }
        var seen: Set<OrganisationNumber> = []
        return (register + owned).filter { unit in
            (unit.kinds.isEmpty || unit.kinds.contains(where: \.isCovered))
                && seen.insert(unit.organisationNumber).inserted
        }
    }

    /// Which of them have handed over nothing, by whichever way; `nil` where no register is known.
    public var missingUnits: MissingUnits? {
        let listed = registeredUnits
        guard !listed.isEmpty else { return nil }
        let delivered = Set(waysOfDelivery.compactMap(\.document.organisationNumber))
        return MissingUnits(listed.filter { !delivered.contains($0.organisationNumber) }, of: listed)
    }
}

/// The units a register has of one owner, or of one form of ownership in a municipality, and those that have handed over
/// nothing.
public struct DeliveryOfOwner: Sendable, Hashable {
    /// Whose they are.
    public enum Owner: Sendable, Hashable {
        /// An owner that has handed over, by the name it is told apart by.
        case called(String)
        /// The owners of that form in a municipality, as the register tells; a private unit's owner stands in none.
        case form(Ownership?, Municipality?)
    }

    /// Whose they are.
    public let owner: Owner
    /// How many the registers list.
    public let listed: Int
    /// Those that have handed over nothing, by what they are called among all.
    public let missing: [String]
}

extension RegionPlan {
    /// The registers' units owner by owner, each with those that have handed over nothing by whichever way; none where no
    /// register is known.
    public var deliveriesOfOwners: [DeliveryOfOwner] {
        let listed = registeredUnits
        guard !listed.isEmpty else { return [] }
        let delivered = Set(waysOfDelivery.compactMap(\.document.organisationNumber))
        let names = UnitNames([], listed)
        var owners: [OrganisationNumber: String] = [:]
        for owner in received.newest() {
            // A municipality collects from private kindergartens without becoming their owner.
            for unit in owner.body.register
            where unit.ownership != .private || owner.body.profile.ownership == .private {
                owners[unit.organisationNumber] = owner.called
            }
        }
        let owner = { (unit: RegisteredUnit) -> DeliveryOfOwner.Owner in
            owners[unit.organisationNumber].map { .called($0) } ?? .form(unit.ownership, unit.municipality)
        }
        let units = Dictionary(grouping: listed, by: owner)
        return listed.map(owner).once.map { owner in
            let own = units[owner] ?? []
            let missing = own.filter { !delivered.contains($0.organisationNumber) }
            return DeliveryOfOwner(owner: owner, listed: own.count, missing: missing.map { names[$0] }.sorted())
        }
    }
}

extension [DeliveryOfOwner] {
    /// Those with most units missing first, else as they stand.
    public var mostMissingFirst: [DeliveryOfOwner] {
        enumerated().sorted {
            ($1.element.missing.count, $0.offset) < ($0.element.missing.count, $1.offset)
        }.map(\.element)
    }
}

extension DeliveryOfOwner.Owner {
    /// «Fjellvik kommune», «Private i Hamar».
    public var words: Text {
        switch self {
        case .called(let name): return Text(alike: name)
        case .form(let ownership, let municipality):
            let form =
                switch ownership {
                case .private: Text(nb: "Private", nn: "Private", en: "Private")
                case .municipal: Text(nb: "Kommunale", nn: "Kommunale", en: "Municipal")
                case .county: Text(nb: "Fylkeskommunale", nn: "Fylkeskommunale", en: "County")
                case nil: Text(nb: "Eier ikke oppgitt", nn: "Eigar ikkje oppgitt", en: "Owner not stated")
                }
            guard let name = municipality?.name else { return form }
            return Text(nb: "\(form.nb) i \(name)", nn: "\(form.nn) i \(name)", en: "\(form.en) in \(name)")
        }
    }
}

extension OwnerOverview {
    /// Which units of its register have handed over nothing; `nil` where no register is known.
    public var missingUnits: MissingUnits? {
        let all = deliveries
        guard !all.isEmpty else { return nil }
        return MissingUnits(all.filter { $0.state == .missing }.map(\.unit), of: all.map(\.unit))
    }
}

extension MissingUnits {
    fileprivate init(_ missing: [RegisteredUnit], of listed: [RegisteredUnit]) {
        let names = UnitNames([], listed)
        let places = Dictionary(grouping: missing, by: \.municipality).map { place, units in
            Place(municipality: place, units: units.map { names[$0] }.sorted())
        }
        self.init(
            listed: listed.count,
            places: places.sorted { ($0.municipality?.number ?? "~") < ($1.municipality?.number ?? "~") })
    }
}
