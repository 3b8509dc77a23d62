import Model

extension Rule where Subject == UnitAnalysis {
    /// A goal is understood differently, and nobody has said in what.
    static let differencesNotTalkedThrough = Rule(
        "GOA-009", .warning, sources: [.plan(.analysis), "SKK 1.3"],
        title: Text(
            nb: "Ulike syn på målet er ikke snakket gjennom",
            nn: "Ulike syn på målet er ikkje snakka gjennom",
            en: "Different views of the goal have not been talked through"),
        why: Text(
            nb:
                "Alt dere velger senere, bygger på målet. Skriv hva dere forstår ulikt, så vet dere hva dere "
                + "må snakke om før dere leser tallene.",
            nn:
                "Alt de vel seinare, byggjer på målet. Skriv kva de forstår ulikt, så veit de kva de må snakke "
                + "om før de les tala.",
            en:
                "Everything you choose later is based on the goal. Write what you understand differently, so "
                + "that you know what to talk about before you read the figures."
        )
    ) { analysis, _ in
        analysis.goals.filter { goal in
            guard let understanding = goal.understanding, understanding != .shared else { return false }
            return goal.differences.map(BareRefusal.isOne) ?? true
        }.places { words in
            Text(
                nb: "Dere forstår \(words.nb) ulikt, men det står ikke hva dere ser ulikt på.",
                nn: "De forstår \(words.nn) ulikt, men det står ikkje kva de ser ulikt på.",
                en: "You understand \(words.en) in different ways, but have not written what you see differently.")
        }
    }
}
