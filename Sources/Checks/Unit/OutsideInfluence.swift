import Model

extension Rule where Subject == UnitAnalysis {
    /// All that keeps the challenge going is decided by others.
    static let outsideInfluence = Rule(
        "PRI-006", .warning, sources: ["PA", "O"],
        title: Text(
            nb: "Dere kan ikke gjøre noe med det som er valgt",
            nn: "De kan ikkje gjere noko med det som er valt",
            en: "What was chosen is outside your influence"),
        why: Text(
            nb:
                "Kompetanse hjelper der de ansatte selv kan endre noe. Hvis andre bestemmer alt, bør eieren få vite det, og dere bør lete etter noe dere kan bestemme "
                + "selv.",
            nn:
                "Kompetanse hjelper der dei tilsette sjølve kan endre noko. Om andre bestemmer alt, bør eigaren få vite det, og de bør leite etter noko de kan bestemme "
                + "sjølve.",
            en:
                "Competence helps where the staff can change something themselves. If others decide "
                + "everything, the owner should be told, and you should look for something you can decide yourselves."
        )
    ) { analysis, _ in
        guard let chosen = analysis.chosenCandidate else { return [] }
        let maintaining = analysis.maintainingFactors(of: chosen)
        guard !maintaining.isEmpty, maintaining.allSatisfy({ $0.influence == .no }) else { return [] }
        let words = chosen.quoted
        return [
            .asked(
                at: "practice.context", about: chosen.id.item,
                message: Text(
                    nb:
                        "Andre bestemmer over alt som gjør \(words.nb) vanskelig. Hva kan dere selv endre?",
                    nn:
                        "Andre bestemmer over alt som gjer \(words.nn) vanskeleg. Kva kan de sjølve endre?",
                    en:
                        "Everything that makes \(words.en) difficult is decided by others. What can you change "
                        + "yourselves?"
                ))
        ]
    }
}
