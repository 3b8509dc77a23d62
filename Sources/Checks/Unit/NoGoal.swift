import Model

extension Rule where Subject == UnitAnalysis {
    /// The analysis starts from goals; there is none.
    static let noGoal = Rule(
        "GOA-001", .error, sources: [.plan(.analysis), "PA"],
        title: Text(
            nb: "Dere har ikke skrevet noen mål",
            nn: "De har ikkje skrive nokon mål",
            en: "You have not written any goals"),
        why: Text(
            nb:
                "Det er målene dere holder dataene opp mot. Uten et mål kan ingen si om det dere ser, er godt "
                + "nok for barna eller elevene.",
            nn:
                "Det er måla de held dataa opp mot. Utan eit mål kan ingen seie om det de ser, er godt nok for "
                + "barna eller elevane.",
            en:
                "You compare your data with the goals. Without a goal, nobody can say whether what you see is "
                + "good enough for the children or pupils.")
    ) { analysis, _ in
        guard analysis.goals.isEmpty else { return [] }
        return [
            .asked(
                for: UnitAnalysis.goals,
                message: Text(
                    nb: "Skriv det viktigste målet for barna eller elevene først. Ett er nok til å komme i gang.",
                    nn:
                        "Skriv det viktigaste målet for barna eller elevane først. Eitt er nok til å kome i "
                        + "gang.",
                    en:
                        "Start with the most important goal for the children or pupils. One is enough to begin "
                        + "with."))
        ]
    }
}
