public import Model

// What became of each need, told back to those who reported it: their own items, what these were taken into and how
// many units share it, never whose or what the others are. It is told by the very references that the way down follows,
// each with the words it was made on, so that up and down are one and the same.

/// What whoever answers knows besides the workspace's body.
public struct Answering: Sendable {
    /// The newest answer from above, which is passed on.
    public let heard: NeedsReply?
    /// The workspace's own revision.
    public let revision: Int
    /// How the digest of a text is made.
    public let digest: @Sendable (String) -> String

    /// Makes it.
    public init(heard: NeedsReply?, revision: Int, digest: @escaping @Sendable (String) -> String) {
        self.heard = heard
        self.revision = revision
        self.digest = digest
    }
}

extension OwnerOverview {
    /// A reply to each unit on its needs, with what the region has answered on the priorities they were taken into.
    public func replies(_ answering: Answering) -> [NeedsReply] {
        let above = HeardAnswers(answering, meanings)
        return received.newest().compactMap { unit in
            let items = [unit].needs.map(\.reference.item) + decided(in: unit.id)
            let outcomes = items.once.map { outcome(of: unit.reference(to: $0), above) }
            let parts = participation(of: unit, answering)
            guard !outcomes.isEmpty || !parts.isEmpty else { return nil }
            return NeedsReply(
                recipient: unit.id, recipientName: unit.called, number: unit.organisationNumber,
                outcomes: outcomes, participation: parts)
        }
    }

    /// The needs of a unit that were decided on, in whatever revision.
    func decided(in unit: String) -> [ItemID] {
        let shared = sharing(priorities.flatMap(\.needs) + studyPlaces.compactMap(\.need))
        return (shared + metNeeds.map(\.reference) + declined.map(\.reference))
            .filter { $0.workspace == unit }.map(\.item)
    }

    /// The priorities that rest on a need, each with the words of it that were decided on.
    func taken(_ need: Reference) -> [(priority: Priority, step: NeedOutcome.Step)] {
        priorities.flatMap { priority in
            let needs = sharing(priority.needs)
            return needs.filter { $0.isSame(as: need) }.map {
                (priority, step(priority.id.item, priority.title, sharedBy: needs, on: footing($0)))
            }
        }
    }

    /// The places of further education a need is met by, each with the words of it that were decided on.
    func studied(_ need: Reference) -> [NeedOutcome.Step] {
        studies(of: need).flatMap { place -> [NeedOutcome.Step] in
            let needs = sharing([place.need].compactMap(\.self))
            return needs.filter { $0.isSame(as: need) }.map {
                step(place.id.item, place.title, sharedBy: needs, on: footing($0))
            }
        }
    }

    /// An end that needs no answer from above, told back.
    func told(_ end: NeedEnd, of need: Reference) -> NeedOutcome {
        NeedOutcome(
            item: need.item,
            on: end.decision == .undecided ? Footing(need, changedIn: nil) : footing(end.decidedOn),
            decision: end.decision, into: studied(need), reason: end.reason, decidedBy: profile.name)
    }

    /// Which words of a need a decision is about.
    func footing(_ need: Reference) -> Footing {
        Footing(received.remembered(need), changedIn: changed(need)?.newest)
    }

    private func step(
        _ item: ItemID, _ title: String, sharedBy needs: [Reference], on footing: Footing
    ) -> NeedOutcome.Step {
        NeedOutcome.Step(
            item: item, title: title, holder: profile.name, on: footing, units: Set(needs.map(\.workspace)).count)
    }

    private func outcome(of need: Reference, _ above: HeardAnswers) -> NeedOutcome {
        let end = end(of: need)
        let taken = end.decision == .prioritised ? self.taken(need) : []
        guard let footing = taken.first?.step.footing else { return told(end, of: need) }
        let answers = taken.compactMap { taken in above[taken.priority, on: taken.step.footing] }
        let steps = (taken.map(\.step) + studied(need) + answers.flatMap(\.into)).once
        func outcome(_ decision: NeedOutcome.Decision, as answer: NeedOutcome? = nil) -> NeedOutcome {
            NeedOutcome(
                item: need.item, on: footing, decision: decision, into: steps, reason: answer?.reason,
                decidedBy: answer?.decidedBy ?? profile.name)
        }
        if let answer = answers.first(where: { $0.decision == .measure }) { return outcome(.measure, as: answer) }
        if let answer = answers.first, answers.count == taken.count,
            answers.allSatisfy({ $0.decision == .declined })
        {
            let other = ends.endWithoutPriorities(of: need).decision
            return other.isTakenUp ? outcome(other) : outcome(.declined, as: answer)
        }
        return outcome(.prioritised)
    }
}

/// What the region has answered on an owner's priorities.
private struct HeardAnswers {
    private let answers: [ItemID: NeedOutcome]
    private let said: Learnt
    private let revision: Int

    init(_ answering: Answering, _ meanings: [Meaning]) {
        answers = Dictionary((answering.heard?.outcomes ?? []).map { ($0.item, $0) }) { first, _ in first }
        said = Learnt(meanings, answering.digest)
        revision = answering.revision
    }

    /// The answer on a priority as it concerns a need behind it.
    ///
    /// One that is about other words than the priority has now may not be about this need at all: it is told of as one
    /// about the older priority, and decides nothing.
    subscript(priority: Priority, on need: Footing) -> NeedOutcome? {
        guard var answer = answers[priority.id.item] else { return nil }
        answer.into = answer.into.map { step in
            var step = step
            step.footing = now(step.footing) ?? need
            return step
        }
        let isAboutNow =
            answer.into.isEmpty ? now(answer.footing) == nil : answer.into.contains { $0.footing == need }
        if !isAboutNow { answer.decision = .prioritised }
        return answer
    }

    /// What an answer stands on where that has changed since; `nil` where it says the same now.
    private func now(_ footing: Footing) -> Footing? {
        guard footing.changedIn != nil || footing.said != said[footing.item] else { return nil }
        return Footing(
            item: footing.item, revision: footing.revision, said: footing.said,
            changedIn: footing.changedIn ?? revision)
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
