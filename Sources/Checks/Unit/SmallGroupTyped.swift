import Model

extension Rule where Subject == UnitAnalysis {
    /// A source that was typed in counts fewer than five who answered.
    static let smallGroupTyped = Rule(
        "DAT-006", .error, sources: ["O"],
        title: Text(
            nb: "Færre enn fem personer har svart",
            nn: "Færre enn fem personar har svara",
            en: "Fewer than five people have answered"),
        why: Text(
            nb:
                "Når bare noen få har svart, kan andre finne ut hvem de er. Slå sammen grupper, eller skriv hva "
                + "dere så, uten å si hvor mange det gjelder.",
            nn:
                "Når berre nokre få har svara, kan andre finne ut kven dei er. Slå saman grupper, eller skriv "
                + "kva de såg, utan å seie kor mange det gjeld.",
            en:
                "When only a few people have answered, others can find out who they are. Merge groups, or write "
                + "what you saw without saying how many people it concerns."),
        canBeAccepted: false
    ) { analysis, _ in
        analysis.sources.filter {
            ($0.answered ?? SmallGroup.minimum) < SmallGroup.minimum && ($0.answered ?? 0) > 0
        }
        .places { words in
            Text(
                nb: "\(words.nb) gjelder færre enn fem personer. Skriv en større gruppe.",
                nn: "\(words.nn) gjeld færre enn fem personar. Skriv ei større gruppe.",
                en: "\(words.en) covers fewer than five people. Name a larger group.")
        }
    }
}
