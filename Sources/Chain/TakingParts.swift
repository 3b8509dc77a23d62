import Model

/// What units are told of the measures they take part in, whether or not a need of theirs stands behind.
struct TakingParts {
    private let holder: String
    private let measures: [(measure: Measure, needs: [Reference])]

    /// The measures of a plan, each with the needs behind it.
    init(_ plan: RegionPlan) {
        holder = plan.profile.name
        measures = plan.measures.map { ($0, plan.needs(behind: $0).map(\.reference)) }
    }

    /// The measures that name a unit, in the plan's order.
    func of(_ unit: ParticipatingUnit) -> [TakingPart] {
        measures.compactMap { measure, needs in
            let groups = (measure.participantGroups ?? []).filter { group in
                group.units.contains { $0.isSame(as: unit) }
            }
            guard !groups.isEmpty else { return nil }
            let own = needs.filter { $0.workspace == unit.workspace }.map(\.item).once
            return TakingPart(
                unit: unit, item: measure.id.item, title: measure.title, holder: holder, years: measure.years,
                groups: groups.map { TakingPart.Group(role: $0.role, people: $0.people, units: $0.units.count) },
                needs: own, isCommon: measure.isCommon, reason: own.isEmpty ? measure.withoutNeed : nil)
        }
    }

    /// The measures that name a unit an owner collects from: one that handed over to it, or stands in its register.
    func of(_ owner: OwnerOverview) -> [TakingPart] { owner.answered.flatMap(of) }
}

extension OwnerOverview {
    /// The units that are answered by way of the owner: those that handed over, then the rest of its register.
    fileprivate var answered: [ParticipatingUnit] {
        let names = unitNames
        let delivered = received.newest().map {
            ParticipatingUnit(name: names[$0], workspace: $0.id, organisationNumber: $0.organisationNumber)
        }
        let rows = register.map {
            ParticipatingUnit(name: names[$0], workspace: nil, organisationNumber: $0.organisationNumber)
        }
        return delivered + rows.filter { row in !delivered.contains { $0.isSame(as: row) } }
    }

    /// What the region told of a unit, passed on to it.
    func participation(of unit: Sealed<UnitAnalysis>, _ answering: Answering) -> [TakingPart] {
        let unit = ParticipatingUnit(unit)
        return (answering.heard?.participation ?? []).filter { $0.unit.isSame(as: unit) }
    }
}
