/// An indicator or source that a measure's sign is tied to, as it stands in the newest assessment.
public struct SignTie: Sendable {
    /// What it is tied to.
    public let reference: Reference
    /// The unit it is measured in.
    public let unit: ParticipatingUnit
    /// The indicator, with the others of its unit; `nil` where it is a source, or gone.
    public let indicator: Indicator?
    /// Whether the newest assessment no longer has it.
    public let isGone: Bool
    /// The steps of one cohort that the unit's files allow with this indicator: the same pupils a year later.
    public let steps: [CohortStep]

    fileprivate init(_ reference: Reference, in document: Sealed<UnitAnalysis>) {
        self.reference = reference
        unit = ParticipatingUnit(document)
        let all = document.body.indicators
        let found = ID<Indicator>(reference.item).flatMap { all[$0] }
        indicator = found
        isGone = found == nil && ID<Source>(reference.item).flatMap { document.body.sources[$0] } == nil
        steps = found.map { CohortStep.all(in: all, of: $0.id) } ?? []
    }
}

extension RegionPlan {
    /// What a sign is tied to, each in the newest assessment of its unit; what no assessment is at hand for is left out.
    public func ties(of sign: EvaluationSign) -> [SignTie] {
        let delivering = deliveringUnits
        return sign.ties.compactMap { reference in
            let newest = delivering.first { $0.document.id == reference.workspace }?.document
            return (newest ?? assessment(of: reference)).map { SignTie(reference, in: $0) }
        }
    }
}

extension EvaluationSign {
    /// All it is tied to, what it was tied to first before the rest.
    public var ties: [Reference] { (indicator.map { [$0] } ?? []) + others }
}

extension [SignTie] {
    /// The steps by which one cohort is followed: the sign is tied to both grades, so the same pupils are measured again.
    public var followed: [(unit: ParticipatingUnit, step: CohortStep)] {
        var seen: Set<CohortStep> = []
        return flatMap { tie in
            let own = filter { $0.unit.isSame(as: tie.unit) }.compactMap(\.indicator?.id)
            return tie.steps.filter { own.contains($0.before.id) && own.contains($0.after.id) }
                .filter { seen.insert($0).inserted }.map { (tie.unit, $0) }
        }
    }

    /// The ties whose pupils are others each year, though the files tell of the same pupils a year later.
    public var unfollowed: [SignTie] {
        let followed = followed
        return filter { tie in
            !tie.steps.isEmpty
                && !followed.contains { one in
                    one.unit.isSame(as: tie.unit)
                        && [one.step.before.id, one.step.after.id].contains { $0.item == tie.reference.item }
                }
        }
    }
}

extension Participants {
    /// The units with the need that take part in a measure and that a sign is not measured in; none where the sign is
    /// tied to nothing that was collected.
    public func unmeasured(_ ties: [SignTie], in measure: Measure) -> [EligibleUnit] {
        guard !ties.isEmpty else { return [] }
        return needing(measure).filter { unit in
            measure.takesIn(unit.unit) && !ties.contains { $0.unit.isSame(as: unit.unit) }
        }
    }
}
