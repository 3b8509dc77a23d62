// Who takes part in a measure, held against who has the needs it answers.

/// A plan's participants held against what was collected below.
public struct Participants: Sendable {
    /// The units that can take part, owner by owner.
    public let eligible: [EligibleUnit]
    private let plan: RegionPlan

    /// The participants of a plan.
    public init(of plan: RegionPlan) {
        self.plan = plan
        eligible = plan.eligibleUnits
    }

    /// The units with a need behind a measure that can take part in it, in the order of the list.
    public func needing(_ measure: Measure) -> [EligibleUnit] {
        let behind = plan.units(behind: measure)
        return eligible.filter { unit in behind.contains { $0.isSame(as: unit.unit) } }
    }

    /// The units that take part in a measure without a need behind it, and serve no other units: PPT and kulturskole
    /// may always (LP 2.5). None where no need stands behind it at all, which is another fault.
    public func withoutNeed(in measure: Measure) -> [EligibleUnit] {
        let behind = plan.units(behind: measure)
        guard !behind.isEmpty else { return [] }
        return chosen(in: measure).filter { unit in
            !unit.isInterdisciplinary && !behind.contains { $0.isSame(as: unit.unit) }
        }
    }

    /// The units with a need behind a measure that do not take part in it; one that is named in words is not left out.
    public func leftOut(of measure: Measure) -> [EligibleUnit] {
        let groups = measure.participantGroups ?? []
        guard !groups.isEmpty else { return [] }
        let inWords = groups.compactMap(\.unit).flatMap(eligible.mentioned)
        return needing(measure).filter { unit in
            !measure.takesIn(unit.unit) && !inWords.contains(unit)
        }
    }

    /// The units that stand in no list any longer: they have not handed over, and no owner's register has them.
    public func gone(from measure: Measure) -> [ParticipatingUnit] {
        (measure.participantGroups ?? []).flatMap(\.units).once.filter { eligible.now($0) == nil }
    }

    /// The units that a measure names in words though they stand in the list.
    public func inWords(in measure: Measure) -> [(words: String, units: [EligibleUnit])] {
        (measure.participantGroups ?? []).compactMap { group in
            guard let words = group.unit else { return nil }
            let units = eligible.called(words)
            return units.isEmpty ? nil : (words, units)
        }
    }

    /// The units of the list that take part in a measure.
    private func chosen(in measure: Measure) -> [EligibleUnit] {
        eligible.filter { measure.takesIn($0.unit) }
    }
}

extension Measure {
    /// Whether a unit takes part.
    public func takesIn(_ unit: ParticipatingUnit) -> Bool {
        (participantGroups ?? []).contains { $0.units.contains { $0.isSame(as: unit) } }
    }
}
