import Model

extension Rule where Subject == UnitAnalysis {
    /// All findings are challenges or questions (O).
    static let noStrength = Rule(
        "INT-006", .advice, sources: ["O"],
        title: Text(
            nb: "Dere har ikke funnet noen styrker",
            nn: "De har ikkje funne nokon styrkar",
            en: "You have not found any strengths"),
        why: Text(
            nb: "Det som virker, kan brukes flere steder hos dere. Dessuten orker folk mer når de har sett "
                + "hva de får til.",
            nn: "Det som verkar, kan brukast fleire stader hos dykk. Dessutan orkar folk meir når dei har "
                + "sett kva dei får til.",
            en:
                "What works can be used elsewhere in the unit. People also have more energy once they have "
                + "seen what they do well.")
    ) { analysis, _ in
        let natures = analysis.findings.compactMap(\.nature)
        guard !natures.isEmpty, !natures.contains(.strength) else { return [] }
        return [
            .asked(
                for: UnitAnalysis.findings,
                message: Text(
                    nb: "Ingen av funnene er en styrke. Hva får dere til?",
                    nn: "Ingen av funna er ein styrke. Kva får de til?",
                    en: "None of the findings is a strength. What do you do well?"))
        ]
    }
}
