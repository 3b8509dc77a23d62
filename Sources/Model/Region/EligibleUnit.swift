/// A unit that can take part in a network's measures: it has handed over, or stands in an owner's register.
public struct EligibleUnit: Sendable, Hashable {
    /// The unit, as it is chosen.
    public let unit: ParticipatingUnit
    /// The owner it came through; `nil` for a private unit that handed over straight to the region.
    public let owner: String?
    /// What it is.
    public let kinds: [UnitKind]
    /// The municipality it lies in.
    public let municipality: Municipality?

    /// Whether a needs assessment of it is at hand.
    public var hasDelivered: Bool { unit.workspace != nil }

    /// Whether it may take part without a need of its own: PPT and kulturskole belong to the wider team around the
    /// child (LP 2.5, F § 4).
    public var isInterdisciplinary: Bool { kinds.contains(where: \.isInterdisciplinary) }

    init(_ delivering: DeliveringUnit) {
        let profile = delivering.document.gist.profile
        unit = ParticipatingUnit(delivering.document)
        owner = delivering.owner?.name
        kinds = profile.kinds
        municipality = profile.municipality ?? delivering.owner?.body.profile.municipality
    }

    init(_ registered: RegisteredUnit, owner: Sealed<OwnerOverview>?) {
        unit = ParticipatingUnit(
            name: registered.name, workspace: nil, organisationNumber: registered.organisationNumber)
        self.owner = owner?.name
        kinds = registered.kinds
        municipality = registered.municipality ?? owner?.body.profile.municipality
    }
}

extension UnitKind {
    /// Whether it serves units of other kinds, as the wider team around the child (LP 2.5).
    public var isInterdisciplinary: Bool { self == .ppt || self == .cultureSchool }
}

extension RegionPlan {
    /// The units that can take part, owner by owner: those that handed over, then those of the owner's register that
    /// did not; last those of the region's own. Upper secondary education has its own scheme (F § 2, SKK 2.3).
    public var eligibleUnits: [EligibleUnit] {
        let delivering = deliveringUnits
        let delivered = delivering.map { ParticipatingUnit($0.document) }
        let numbers = Set(delivered.compactMap(\.organisationNumber))
        var listed: Set<OrganisationNumber> = []
        let owned = received.newest().flatMap { owner -> [EligibleUnit] in
            let below = delivering.filter { $0.owner?.id == owner.id }.map(EligibleUnit.init)
            let register = owner.body.register.filter { row in
                !numbers.contains(row.organisationNumber)
                    && (row.kinds.isEmpty || row.kinds.contains(where: \.isCovered))
                    && listed.insert(row.organisationNumber).inserted
            }
            return below + register.map { EligibleUnit($0, owner: owner) }
        }
        let own = registeredUnits.filter {
            !numbers.contains($0.organisationNumber) && listed.insert($0.organisationNumber).inserted
        }
        return owned + delivering.filter { $0.owner == nil }.map(EligibleUnit.init)
            + own.map { EligibleUnit($0, owner: nil) }
    }

    /// The units whose needs stand behind a measure, those joined with them too, each once; where what was decided on is
    /// not at hand, by the newest.
    public func units(behind measure: Measure) -> [ParticipatingUnit] {
        let owners = received.newest()
        let references = measure.basis.flatMap { basis -> [Reference] in
            guard let owner = received.document(of: basis) ?? owners.first(where: { $0.id == basis.workspace })
            else {
                return [basis]
            }
            return owner.body.sharing(ID<Priority>(basis.item).flatMap { owner.body.priorities[$0]?.needs } ?? [])
        }
        return references.reduce(into: [ParticipatingUnit]()) { units, need in
            guard need.item.kind == .need, !units.contains(where: { $0.workspace == need.workspace }) else {
                return
            }
            let document = assessment(of: need)
            units.append(
                document.map { ParticipatingUnit($0) }
                    ?? ParticipatingUnit(name: "", workspace: need.workspace, organisationNumber: nil))
        }
    }
}

extension [EligibleUnit] {
    /// The unit as it stands in the list now; `nil` where it does not.
    public func now(_ unit: ParticipatingUnit) -> EligibleUnit? {
        first { $0.unit.workspace != nil && $0.unit.workspace == unit.workspace }
            ?? first { $0.unit.isSame(as: unit) }
    }

    /// What a unit is called among these.
    public func told(_ unit: ParticipatingUnit) -> String {
        guard let now = now(unit) else { return unit.name }
        return UnitNames.told(now.named, among: map(\.named))
    }
}

extension EligibleUnit {
    fileprivate var named: UnitNames.Named {
        UnitNames.Named(
            identity: unit.organisationNumber?.digits ?? unit.workspace ?? unit.name, name: unit.name,
            place: { municipality?.name ?? owner },
            mark: unit.organisationNumber?.digits ?? unit.workspace.map { String($0.suffix(6)) })
    }
}
