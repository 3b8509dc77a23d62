import Model

extension Rule where Subject == UnitAnalysis {
    /// No university or other environment took part, and none is wished for.
    static let noPartner = Rule.missing(
        "PRO-005", .advice, sources: ["SKK 1.3", .plan(.analysis)], UnitAnalysis.partnerWish,
        when: { analysis in
            analysis.needs.contains(where: \.becomesMeasure)
                && !analysis.meetings.contains { $0.groups.contains(.partners) }
        },
        title: Text(
            nb: "Universitet eller annet fagmiljø er ikke med",
            nn: "Universitet eller anna fagmiljø er ikkje med",
            en: "No university or other academic partner takes part"),
        why: Text(
            nb: "Et fagmiljø som er med allerede i analysen, kan stille andre spørsmål til tallene og vet "
                + "bedre hva det kan bidra med.",
            nn:
                "Eit fagmiljø som er med allereie i analysen, kan stille andre spørsmål til tala og veit "
                + "betre kva det kan bidra med.",
            en: "An academic partner that takes part already in the analysis can ask other questions of "
                + "the figures, and knows better what it can offer."),
        message: Text(
            nb:
                "Ingen utenfra har vært med på et møte, og det står ikke hvem dere ønsker å samarbeide med.",
            nn:
                "Ingen utanfrå har vore med på eit møte, og det står ikkje kven de ønskjer å samarbeide med.",
            en:
                "Nobody from outside took part in a meeting, and it does not say who you wish to work with."
        )
    )
}
