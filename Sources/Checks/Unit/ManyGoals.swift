import Model

extension Rule where Subject == UnitAnalysis {
    /// More goals than are few; the sources say few, the number is ours (O).
    static let manyGoals = Rule(
        "GOA-005", .advice, sources: ["U", .plan(.coherence)],
        title: Text(
            nb: "Dere har mange mål",
            nn: "De har mange mål",
            en: "You have many goals"),
        why: Text(
            nb:
                "Få og tydelige mål gir retning. Med mange mål får hvert av dem lite tid, og de ansatte må "
                + "gjette hva som er viktigst.",
            nn:
                "Få og tydelege mål gir retning. Med mange mål får kvart av dei lita tid, og dei tilsette må "
                + "gjette kva som er viktigast.",
            en:
                "A few clear goals give direction. With many, each gets little time, and the staff have to "
                + "guess what matters most.")
    ) { analysis, around in
        guard analysis.goals.count > around.limits.goals else { return [] }
        let count = analysis.goals.count
        return [
            Place(
                message: Text(
                    nb:
                        "Dere har \(count) mål. Hvilke to eller tre er viktigst nå? Slett resten, og begynn for "
                        + "eksempel med det siste.",
                    nn:
                        "De har \(count) mål. Kva for to eller tre er viktigast no? Slett resten, og byrj til "
                        + "dømes med det siste.",
                    en:
                        "You have \(count) goals. Which two or three matter most now? Remove the others, "
                        + "starting for example with the last one."),
                command: analysis.removal)
        ]
    }
}

extension UnitAnalysis {
    /// The command that takes away the last goal that nothing leans on, else the last one's questions.
    fileprivate var removal: Text {
        let free = goals.last { leaning(on: $0.id.item).isEmpty }?.id.item.words
        if let free {
            return Text(nb: "behov slett \(free.nb)", nn: "behov slett \(free.nn)", en: "behov remove \(free.en)")
        }
        return Text(nb: "behov vis", nn: "behov vis", en: "behov show")
    }
}
