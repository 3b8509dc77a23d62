import Model

extension Rule where Subject == UnitAnalysis {
    /// A source that was typed in counts fewer than five who answered.
    static let smallGroupTyped = Rule(
        "DAT-006", .error, sources: ["O"],
        title: Text(
            nb: "Færre enn fem har svart",
            nn: "Færre enn fem har svara",
            en: "Fewer than five answered"),
        why: Text(
            nb: "Er det bare noen få bak et svar, kan andre finne ut hvem de er. Slå sammen grupper, eller "
                + "skriv hva dere så uten å si hvor mange.",
            nn: "Er det berre nokre få bak eit svar, kan andre finne ut kven dei er. Slå saman grupper, "
                + "eller skriv kva de såg utan å seie kor mange.",
            en:
                "When only a few people are behind an answer, others can find out who they are. Merge groups, "
                + "or write what you saw without saying how many."),
        canBeAccepted: false
    ) { analysis, _ in
        analysis.sources.filter {
            ($0.answered ?? SmallGroup.minimum) < SmallGroup.minimum && ($0.answered ?? 0) > 0
        }
        .places { words in
            Text(
                nb: "\(words.nb) gjelder færre enn fem. Skriv en større gruppe.",
                nn: "\(words.nn) gjeld færre enn fem. Skriv ei større gruppe.",
                en: "\(words.en) is about fewer than five. Write a larger group.")
        }
    }
}
