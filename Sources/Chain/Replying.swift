public import Model

// What became of each need, told back to those who reported it: their own items, what these were taken into and how
// many units share it, never whose or what the others are.

extension RegionPlan {
    /// A reply to each owner, on its priorities, and to each unit, on its needs.
    public var replies: [NeedsReply] {
        received.newest().map { owner in
            NeedsReply(
                recipient: owner.id, recipientName: owner.name,
                outcomes: owner.body.priorities.map { outcome(of: $0, in: owner) })
        }
            + deliveringUnits.map { unit in
                let outcomes = [unit.document].needs.map { need -> NeedOutcome in
                    guard let owner = unit.owner else { return outcome(of: need.reference) }
                    let known = owner.body.outcome(of: need.reference, owner: owner.name) { priority in
                        outcome(of: priority, in: owner)
                    }
                    return known ?? outcome(of: need.reference)
                }
                return NeedsReply(
                    recipient: unit.document.id, recipientName: unit.document.name, outcomes: outcomes)
            }
    }

    private func outcome(of priority: Priority, in owner: Sealed<OwnerOverview>) -> NeedOutcome {
        outcome(of: Reference(workspace: owner.id, revision: owner.revision, item: priority.id.item))
    }

    /// What became of a priority, or of a need of a unit that handed over straight.
    private func outcome(of reference: Reference) -> NeedOutcome {
        let taken = measures(on: reference).map(step)
        let reason = taken.isEmpty ? self.reason(against: reference) : nil
        return NeedOutcome(
            item: reference.item, revision: reference.revision,
            decision: taken.isEmpty ? (reason == nil ? .undecided : .declined) : .measure, into: taken,
            reason: reason, decidedBy: profile.name)
    }

    private func step(_ measure: Measure) -> NeedOutcome.Step {
        NeedOutcome.Step(
            item: measure.id.item, title: measure.title, holder: profile.name,
            units: Set(needs(behind: measure).map(\.reference.workspace)).count, years: measure.years,
            applied: measure.budget?.applied)
    }
}

extension OwnerOverview {
    /// A reply to each unit on its needs, with what the region has answered on the priorities they were taken into.
    public func replies(name: String, heard: NeedsReply?) -> [NeedsReply] {
        let answered = Dictionary((heard?.outcomes ?? []).map { ($0.item, $0) }) { first, _ in first }
        return received.newest().compactMap { unit in
            let outcomes = [unit].needs.map { need in
                outcome(of: need.reference, owner: name) { answered[$0.id.item] }
                    ?? NeedOutcome(
                        item: need.reference.item, revision: need.reference.revision, decision: .undecided,
                        into: [],
                        decidedBy: name)
            }
            guard !outcomes.isEmpty else { return nil }
            return NeedsReply(recipient: unit.id, recipientName: unit.name, outcomes: outcomes)
        }
    }

    /// What became of a need here and above; `nil` where it was neither taken up nor declined.
    func outcome(
        of need: Reference, owner name: String, above: (Priority) -> NeedOutcome?
    ) -> NeedOutcome? {
        let taken = priorities.filter { $0.needs.contains { $0.isSame(as: need) } }
        guard !taken.isEmpty else {
            return declined.first { $0.reference.isSame(as: need) }.map { declined in
                NeedOutcome(
                    item: need.item, revision: need.revision, decision: .declined, into: [],
                    reason: declined.reason,
                    decidedBy: name)
            }
        }
        let answers = taken.compactMap(above)
        let measures = answers.flatMap(\.into).once
        let steps = taken.map { step($0, holder: name) } + measures
        if let answer = answers.first(where: { $0.decision == .measure }) {
            return NeedOutcome(
                item: need.item, revision: need.revision, decision: .measure, into: steps,
                decidedBy: answer.decidedBy)
        }
        if let answer = answers.first(where: { $0.decision == .declined }) {
            return NeedOutcome(
                item: need.item, revision: need.revision, decision: .declined, into: steps, reason: answer.reason,
                decidedBy: answer.decidedBy)
        }
        return NeedOutcome(
            item: need.item, revision: need.revision, decision: .prioritised, into: steps, decidedBy: name)
    }

    private func step(_ priority: Priority, holder: String) -> NeedOutcome.Step {
        NeedOutcome.Step(
            item: priority.id.item, title: priority.statement, holder: holder,
            units: Set(priority.needs.map(\.workspace)).count)
    }
}

extension [Sealed<NeedsReply>] {
    /// Takes in a reply; of each sender only the newest is kept.
    ///
    /// - Returns: False where a newer one of the same sender is there already.
    public mutating func take(_ reply: Sealed<NeedsReply>) -> Bool {
        guard !contains(where: { $0.id == reply.id && $0.revision > reply.revision }) else { return false }
        removeAll { $0.id == reply.id }
        append(reply)
        return true
    }

    /// What was answered on an item, the answer from highest up first: a measure before a priority.
    public func outcomes(of item: ItemID) -> [NeedOutcome] {
        let found = flatMap(\.body.outcomes).filter { $0.item == item }
        return found.filter { $0.decision == .measure } + found.filter { $0.decision != .measure }
    }
}
