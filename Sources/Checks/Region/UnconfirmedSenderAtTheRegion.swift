import Model

extension Rule where Subject == RegionPlan {
    /// A document came under another key, or none, than what came before from there: a plan is not built on it.
    static let unconfirmedSenderAtTheRegion = Rule(
        "SEA-007", .error, sources: ["O"],
        title: Text(
            nb: "Planen bygger på en avsender som ikke er bekreftet",
            nn: "Planen byggjer på ein avsendar som ikkje er stadfesta",
            en:
                "The plan is based on a sender who has not been confirmed"), why: SenderRule.why,
        canBeAccepted: false
    ) { _, around in around.senders.map(SenderRule.place) }
}
