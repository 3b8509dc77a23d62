import Model

extension Rule where Subject == UnitAnalysis {
    /// A challenge was explained in one way only, or not at all; the same words twice are one explanation.
    static let singleExplanation = Rule(
        "INT-002", .warning, sources: ["PA"],
        title: Text(
            nb: "En utfordring har færre enn to forklaringer",
            nn: "Ei utfordring har færre enn to forklaringar",
            en: "A challenge has fewer than two explanations"),
        why: Text(
            nb:
                "Den første forklaringen er sjelden den eneste. Med to forklaringer å velge mellom må dere undersøke hvilken "
                + "som stemmer, og da er det lettere å oppdage noe dere selv kan endre.",
            nn:
                "Den første forklaringa er sjeldan den einaste. Når de har to forklaringar, må de undersøkje kva for "
                + "ei som stemmer, og då er det lettare å oppdage noko de sjølve kan endre.",
            en:
                "The first explanation is seldom the only one. With two to choose from, you have to find out "
                + "which is right, and it is easier to discover something you can change yourselves.")
    ) { analysis, _ in
        analysis.findings.filter { $0.nature == .challenge }.compactMap { finding in
            let count = Set(finding.explanations).count
            guard count < 2 else { return nil }
            let words = finding.quoted
            return .asked(
                about: finding.id.item,
                message: count == 0
                    ? Text(
                        nb: "\(words.nb) har ingen forklaring ennå. Skriv to som kan stemme.",
                        nn: "\(words.nn) har inga forklaring enno. Skriv to som kan stemme.",
                        en: "\(words.en) has no explanation yet. Write two that might be right.")
                    : Text(
                        nb: "\(words.nb) har bare én forklaring. Hva annet kan det være?",
                        nn: "\(words.nn) har berre éi forklaring. Kva anna kan det vere?",
                        en: "\(words.en) has only one explanation. What else could explain it?"))
        }
    }
}
