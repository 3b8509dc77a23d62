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
            nb: "Ingen fra et universitet eller et annet fagmiljø er med",
            nn: "Ingen frå eit universitet eller eit anna fagmiljø er med",
            en: "No university or other academic partner is involved"),
        why: Text(
            nb:
                "Et fagmiljø som allerede er med i analysen, kan stille andre spørsmål til tallene og vet "
                + "bedre hva det kan bidra med.",
            nn:
                "Eit fagmiljø som allereie er med i analysen, kan stille andre spørsmål til tala og veit betre "
                + "kva det kan bidra med.",
            en:
                "An academic partner that is already involved in the analysis can ask different questions "
                + "about the figures, and knows better what it can offer."),
        message: Text(
            nb:
                "Ingen utenfra har vært med på noe møte, og det står ikke hvem dere ønsker å samarbeide med.",
            nn:
                "Ingen utanfrå har vore med på noko møte, og det står ikkje kven de ønskjer å samarbeide med.",
            en:
                "Nobody from outside has taken part in a meeting, and you have not said who you would like to "
                + "work with."
        )
    )
}
