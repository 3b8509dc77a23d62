import Model

extension Rule where Subject == OwnerOverview {
    /// A need that was decided on says something else in a newer needs assessment, or is gone, and nobody has settled it.
    static let newerNeedsAssessment = Rule(
        "SEA-003", .error, sources: ["O"],
        title: Text(
            nb: "Et behov er endret etter at dere tok stilling til det",
            nn: "Eit behov er endra etter at de tok stilling til det",
            en: "A need has changed since you decided on it"),
        why: Text(
            nb:
                "Enheten har levert på nytt, og behovet er endret eller trukket tilbake. Valget deres bygger på "
                + "den gamle teksten. Si om valget fortsatt gjelder, før andre bygger videre på det.",
            nn:
                "Eininga har levert på nytt, og behovet er endra eller trekt tilbake. Valet dykkar byggjer på den "
                + "gamle teksten. Sei om valet framleis gjeld, før andre byggjer vidare på det.",
            en:
                "The unit has handed over a new revision in which the need has changed or been withdrawn. Your "
                + "decision was based on the old wording. Say whether the decision still applies "
                + "before others build on it."),
        canBeAccepted: false
    ) { overview, _ in overview.changedGrounds.map { $0.place(settledAt: "priorities.changed") } }
}
