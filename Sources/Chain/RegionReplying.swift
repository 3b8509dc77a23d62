public import Model

extension RegionPlan {
    /// A reply to each owner, on its priorities, and to each unit, on its needs and the measures it takes part in.
    public var replies: [NeedsReply] {
        let parts = TakingParts(self)
        return received.newest().map { owner in
            let items = owner.body.priorities.map(\.id.item) + decided(in: owner.id)
            return NeedsReply(
                recipient: owner.id, recipientName: owner.name, number: owner.organisationNumber,
                outcomes: items.once.map { outcome(of: owner.reference(to: $0)) },
                participation: parts.of(owner.body))
        } + unitReplies(parts)
    }

    /// One reply to each unit, however many ways its assessment came: a unit keeps the newest reply of a sender, so a
    /// second one would take the place of the first.
    private func unitReplies(_ parts: TakingParts) -> [NeedsReply] {
        let all = waysOfDelivery
        let byUnit = Dictionary(grouping: all, by: \.document.id)
        return all.map(\.document.id).once.compactMap { id in
            guard let ways = byUnit[id], let newest = ways.map(\.document).max(by: { $0.revision < $1.revision })
            else { return nil }
            let items = ways.flatMap { way in [way.document].needs.map(\.reference.item) + decided(in: way) }
            return NeedsReply(
                recipient: id, recipientName: newest.called, number: newest.organisationNumber,
                outcomes: items.once.compactMap { outcome(of: $0, by: ways) },
                participation: parts.of(ParticipatingUnit(newest)))
        }
    }

    /// What became of a unit's need, by every way it came: the answer that goes furthest, with all that it was taken
    /// into.
    private func outcome(of need: ItemID, by ways: [DeliveringUnit]) -> NeedOutcome? {
        let outcomes = ways.map { outcome(of: $0.document.reference(to: need), through: $0.owner) }
        guard var outcome = outcomes.min(by: { $0.decision.distance < $1.decision.distance }) else { return nil }
        outcome.into = outcomes.flatMap(\.into).once
        return outcome
    }

    /// What became of a unit's need, by every way its assessment came.
    public func outcome(of need: Reference, in unit: DeliveringUnit) -> NeedOutcome {
        guard !unit.otherWays.isEmpty else { return outcome(of: need, through: unit.owner) }
        return outcome(of: need.item, by: [unit] + unit.otherWays) ?? outcome(of: need, through: unit.owner)
    }

    /// What became of a unit's need by one way.
    ///
    /// - Parameters:
    ///   - need: The need, as it stands in the unit's newest assessment.
    ///   - owner: The newest overview it came through; `nil` for a unit that handed over straight.
    /// - Returns: What is told back to the unit.
    public func outcome(of need: Reference, through owner: Sealed<OwnerOverview>?) -> NeedOutcome {
        guard let owner else { return outcome(of: need) }
        let measures = measures(on: need, through: owner)
        let lifted = owner.body.taken(need)
        let steps = (lifted.map(\.step) + owner.body.studied(need) + measures).once
        if let footing = measures.first?.footing {
            return NeedOutcome(
                item: need.item, on: footing, decision: .measure, into: steps, decidedBy: profile.name)
        }
        guard let footing = lifted.first?.step.footing else {
            let end = owner.body.end(of: need)
            return end.decision == .undecided ? outcome(of: need) : owner.body.told(end, of: need)
        }
        func answered(_ decision: NeedOutcome.Decision, as refusal: Declined? = nil) -> NeedOutcome {
            NeedOutcome(
                item: need.item, on: footing, decision: decision, into: steps, reason: refusal?.reason,
                decidedBy: refusal == nil ? owner.name : profile.name)
        }
        let against = lifted.compactMap { refusal(of: owner.reference(to: $0.priority.id.item), with: need) }
        guard against.count == lifted.count else { return answered(.prioritised) }
        let other = owner.body.ends.endWithoutPriorities(of: need).decision
        return other.isTakenUp ? answered(other) : answered(.declined, as: against.first)
    }

    /// What became of a priority, or of a need of a unit that handed over straight.
    private func outcome(of reference: Reference) -> NeedOutcome {
        let taken = measures.flatMap { measure in
            measure.basis.filter { $0.isSame(as: reference) }.map { step(measure, on: footing($0)) }
        }.once
        let against = taken.isEmpty ? declined.first { $0.reference.isSame(as: reference) } : nil
        let ground = taken.first?.footing ?? against.map { footing($0.reference) }
        return NeedOutcome(
            item: reference.item, on: ground ?? Footing(reference, changedIn: nil),
            decision: taken.isEmpty ? (against == nil ? .undecided : .declined) : .measure, into: taken,
            reason: against?.reason, decidedBy: profile.name)
    }

    /// The measures that rest on a unit's need by way of an owner's priority, in the revision that was decided on.
    private func measures(on need: Reference, through owner: Sealed<OwnerOverview>) -> [NeedOutcome.Step] {
        measures.flatMap { measure in
            measure.basis.filter { $0.workspace == owner.id }.flatMap { basis in
                needs(of: basis).filter { $0.isSame(as: need) }.map { step(measure, on: owner.body.footing($0)) }
            }
        }
    }

    /// A decision against a priority that rested on a need when it was made.
    private func refusal(of priority: Reference, with need: Reference) -> Declined? {
        declined.first { declined in
            declined.reference.isSame(as: priority)
                && needs(of: declined.reference).contains { $0.isSame(as: need) }
        }
    }

    /// The needs an owner's priority rested on, in the revision that was decided on.
    private func needs(of basis: Reference) -> [Reference] {
        guard let owner = received.document(of: basis), let id = ID<Priority>(basis.item) else { return [] }
        return owner.body.sharing(owner.body.priorities[id]?.needs ?? [])
    }

    /// The items of a workspace that were decided on, in whatever revision.
    private func decided(in workspace: String) -> [ItemID] {
        referred.filter { $0.workspace == workspace }.map(\.item).sorted()
    }

    /// The needs of a unit that were decided on here or by its owner, in whatever revision.
    private func decided(in unit: DeliveringUnit) -> [ItemID] {
        guard let owner = unit.owner else { return decided(in: unit.document.id) }
        let older = measures.flatMap(\.basis).filter { $0.workspace == owner.id }.flatMap(needs)
        return owner.body.decided(in: unit.document.id)
            + older.filter { $0.workspace == unit.document.id }.map(\.item)
    }

    private func footing(_ reference: Reference) -> Footing {
        Footing(units.remembered(received.remembered(reference)), changedIn: changed(reference)?.newest)
    }

    private func step(_ measure: Measure, on footing: Footing) -> NeedOutcome.Step {
        var step = NeedOutcome.Step(
            item: measure.id.item, title: measure.title, holder: profile.name, on: footing,
            units: Set(needs(behind: measure).map(\.reference.workspace)).count, years: measure.years,
            applied: measure.budget?.applied)
        // What the annual report told of it goes back down with the answer.
        if let result = measure.result, let done = result.carriedOut {
            step.reportedYear = planYears.reported
            step.carriedOut = done
            step.practice = result.practice?.judgement
        }
        return step
    }
}

extension NeedOutcome.Decision {
    /// How far an answer is from a measure: of several to one need, the nearest leads.
    fileprivate var distance: Int {
        switch self {
        case .measure: 0
        case .prioritised: 1
        case .study, .leadership, .mentoring, .followUpScheme, .ownWork: 2
        case .declined: 3
        case .undecided: 4
        }
    }
}
