import Model

extension Rule where Subject == RegionPlan {
    /// A document came under another key, or none, than what came before from there: a plan is not built on it.
    static let unconfirmedSenderAtTheRegion = Rule(
        "SEA-007", .error, sources: ["O"],
        title: Text(
            nb: "Planen bygger på noe fra en ubekreftet avsender",
            nn: "Planen byggjer på noko frå ein avsendar ingen har stadfesta",
            en:
                "The plan uses something from an unconfirmed sender"), why: SenderRule.why,
        canBeAccepted: false
    ) { _, around in around.senders.map(SenderRule.place) }
}
