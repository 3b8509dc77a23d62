public import Model

extension UnitAnalysis {
    /// The next analysis of the unit, begun from this one: who it is about, and what was looked at, chosen, put aside and
    /// needed last time, for the group to choose from. No number is given twice.
    ///
    /// - Parameters:
    ///   - workspace: The workspace this one lies in.
    ///   - revision: Its revision.
    ///   - replies: What those above answered.
    /// - Returns: The next analysis; nothing is answered in it.
    public func next(workspace: String, revision: Int, replies: [Sealed<NeedsReply>]) -> UnitAnalysis {
        var next = UnitAnalysis(profile: profile)
        next.numbering = numbering
        let decisions = Decisions(replies)
        next.previous = PreviousRound(
            workspace: workspace, revision: revision, goals: goals.map(\.statement), area: chosenCandidate?.area,
            aside: candidates.filter { $0.id != chosen }.map(\.area),
            carried: needs.map { need in
                CarriedItem(
                    item: need.id.item, words: need.ability, seen: need.seen, ownAction: need.ownAction,
                    decision: decisions[need.id.item])
            })
        return next
    }
}

extension OwnerOverview {
    /// The owner's next overview, begun from this one: who it is about, whom it collects from, and what was prioritised
    /// and not taken up last time.
    ///
    /// - Parameters:
    ///   - workspace: The workspace this one lies in.
    ///   - revision: Its revision.
    ///   - replies: What those above answered.
    /// - Returns: The next overview; nothing has been received or answered in it.
    public func next(workspace: String, revision: Int, replies: [Sealed<NeedsReply>]) -> OwnerOverview {
        var next = OwnerOverview(profile: profile)
        next.numbering = numbering
        next.register = register
        let decisions = Decisions(replies)
        next.previous = PreviousRound(
            workspace: workspace, revision: revision,
            aside: declined.compactMap { one in
                ID<Need>(one.reference.item).flatMap { id in
                    received.document(of: one.reference)?.body.needs[id]?.ability
                }
            },
            carried: priorities.map { priority in
                CarriedItem(
                    item: priority.id.item, words: priority.statement, seen: seen,
                    decision: decisions[priority.id.item])
            })
        return next
    }
}

/// What those above decided on each item; of several answers the newest.
private struct Decisions {
    private var decisions: [ItemID: NeedOutcome.Decision] = [:]

    init(_ replies: [Sealed<NeedsReply>]) {
        for outcome in replies.sorted(by: { $0.handedOver < $1.handedOver }).flatMap(\.body.outcomes) {
            decisions[outcome.item] = outcome.decision
        }
    }

    subscript(item: ItemID) -> NeedOutcome.Decision? { decisions[item] }
}
