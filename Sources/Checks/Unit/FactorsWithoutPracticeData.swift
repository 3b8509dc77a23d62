import Model

extension Rule where Subject == UnitAnalysis {
    /// Nothing that keeps the challenge going rests on data about practice; that a single factor has none is an answer.
    static let factorsWithoutPracticeData = Rule(
        "PRA-003", .warning, sources: [.plan(.analysis), "PA"],
        title: Text(
            nb: "Ingen faktor bygger på data om praksis",
            nn: "Ingen faktor byggjer på data om praksis",
            en: "No factor is based on data about practice"),
        why: Text(
            nb:
                "Vi husker ofte noe annet enn det vi gjør. Når noen har sett på praksis, vet dere hva dere "
                + "forbedrer, og kan se etterpå om det er endret.",
            nn:
                "Vi hugsar ofte noko anna enn det vi gjer. Når nokon har sett på praksis, veit de kva de "
                + "forbetrar, og kan sjå etterpå om det er endra.",
            en:
                "What we remember is often not what we do. When somebody has looked at practice, you know what "
                + "you are improving, and can see afterwards whether it has changed."
        )
    ) { analysis, _ in
        guard let chosen = analysis.chosenCandidate, !analysis.practiceSources.isEmpty else { return [] }
        let maintaining = analysis.maintainingFactors(of: chosen)
        let practice = Set(analysis.practiceSources.map(\.id))
        guard !maintaining.contains(where: { !practice.isDisjoint(with: $0.evidence ?? []) }) else { return [] }
        return maintaining.prefix(1).map { $0 }.places { words in
            Text(
                nb: "Verken \(words.nb) eller de andre faktorene viser til noe dere har sett i egen praksis.",
                nn: "Verken \(words.nn) eller dei andre faktorane viser til noko de har sett i eigen praksis.",
                en:
                    "Neither \(words.en) nor the other factors refer to anything you have seen in your own "
                    + "practice.")
        }
    }
}
