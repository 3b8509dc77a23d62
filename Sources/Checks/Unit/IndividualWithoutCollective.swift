import Model

extension Rule where Subject == UnitAnalysis {
    /// Somebody is to study, and no collective need stands beside it.
    static let individualWithoutCollective = Rule(
        "NEE-005", .advice, sources: ["SKK 1.3"],
        title: Text(
            nb: "Videreutdanning er ikke knyttet til et felles behov",
            nn: "Vidareutdanning er ikkje knytt til eit felles behov",
            en: "Further education is not linked to a collective need"),
        why: Text(
            nb: "Det én person lærer på et studium, kommer barna eller elevene best til gode når resten av "
                + "personalet arbeider med det samme. Felles og individuell læring bør henge sammen.",
            nn: "Det éin person lærer på eit studium, kjem barna eller elevane best til gode når resten av "
                + "personalet arbeider med det same. Felles og individuell læring bør henge saman.",
            en:
                "What one person learns in further education helps the children or pupils most when the rest of "
                + "the staff are working on the same thing. Collective and individual learning should support "
                + "each other.")
    ) { analysis, _ in
        guard !analysis.needs.contains(where: { $0.form == .collective }) else { return [] }
        return analysis.needs.filter { $0.form == .furtherEducation }.places { words in
            Text(
                nb: "Hva skal de andre ansatte lære sammen når noen tar videreutdanning for \(words.nb)?",
                nn: "Kva skal dei andre tilsette lære saman når nokon tek vidareutdanning for \(words.nn)?",
                en:
                    "What should the rest of the staff learn together while a colleague takes further education "
                    + "for \(words.en)?")
        }
    }
}
