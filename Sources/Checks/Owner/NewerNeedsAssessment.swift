import Model

extension Rule where Subject == OwnerOverview {
    /// A need that was decided on says something else in a newer needs assessment, or is gone, and nobody has settled it.
    static let newerNeedsAssessment = Rule(
        "SEA-003", .error, sources: ["O"],
        title: Text(
            nb: "Et behov er endret siden dere bestemte dere",
            nn: "Eit behov er endra sidan de bestemte dykk",
            en: "A need has changed since you decided on it"),
        why: Text(
            nb:
                "Enheten har levert på nytt, og behovet sier noe annet eller er trukket. Det dere bestemte, gjelder "
                + "ordene dere så da. Si om det står fast, før andre bygger videre på det.",
            nn: "Eininga har levert på nytt, og behovet seier noko anna eller er trekt. Det de bestemte, gjeld "
                + "orda de såg då. Sei om det står fast, før andre byggjer vidare på det.",
            en:
                "The unit has handed over again, and the need says something else or was withdrawn. What you decided is "
                + "about the words you saw then. Say whether it still holds before others build on it."),
        canBeAccepted: false
    ) { overview, _ in overview.changedGrounds.map { $0.place(settledAt: "priorities.changed") } }
}
