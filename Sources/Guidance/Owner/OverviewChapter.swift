import Model
import Pages

extension Interview where Subject == OwnerOverview {
    /// The units' needs seen together: where they point the same way, where they do not, which say the same.
    static let overview = Chapter<OwnerOverview>(
        "overview",
        title: Text(nb: "Oversikt over behovene", nn: "Oversikt over behova", en: "Overview of the needs"),
        summary: { .tally($0.received.newest().count, .units) },
        steps: [
            PreviousRoundSteps.going("overview.going", OwnerOverview.previous),
            PreviousRoundSteps.fate("overview.last", OwnerOverview.previous),
            PreviousRoundSteps.reason("overview.lastWhy", OwnerOverview.previous),
            .text(
                OwnerOverview.pattern, when: { $0.received.newest().count > 1 },
                showing: { subject, _ in PatternInShort.blocks(subject) }, details: PatternInShort.details),
            JoiningSteps.groups, JoiningSteps.proposed, JoiningSteps.byHand, seen,
        ])

    /// What the owner has seen since («dette så vi»), asked when half a year has passed since the network answered.
    private static let seen = Step<OwnerOverview>("overview.seen") { overview, around in
        guard overview.seen != nil || around.isFollowUp else { return [] }
        var occasion = Occasion(expects: .text, answer: overview.seen.map { .answer($0, around.language) })
        occasion.wantsWords = true
        return [occasion]
    } take: { reply, _, overview, _ throws(Refusal) in
        overview.seen = try reply.words()
        return .answer
    }
}
