import Model

extension Rule where Subject == UnitAnalysis {
    /// An indicator stands out, and no finding mentions it and nobody has passed it by.
    static let standingOutUnmentioned = Rule(
        "INT-005", .warning, sources: ["PA", "O"],
        title: Text(
            nb: "En indikator skiller seg ut uten å være nevnt",
            nn: "Ein indikator skil seg ut utan å vere nemnd",
            en: "An indicator stands out and is never mentioned"),
        why: Text(
            nb: "Andre spør ofte først om det som skiller seg ut. Skriv hva det forteller, eller at "
                + "dere har sett på det og går videre.",
            nn: "Andre spør ofte først om det som skil seg ut. Skriv kva det fortel, eller at de har "
                + "sett på det og går vidare.",
            en:
                "What stands out is often what others ask about first. Write what it shows, or write that you "
                + "have looked at it and are moving on.")
    ) { analysis, around in
        guard !analysis.findings.isEmpty else { return [] }
        return analysis.standingOut(around.limits.standingOut).filter { indicator in
            !analysis.findings.contains { $0.indicators.contains(indicator.id) }
                && !analysis.complete["interpretation.indicator \(indicator.id.item.code)"]
        }.places { words in
            Text(
                nb: "\(words.nb) skiller seg ut, og ingen funn sier noe om det.",
                nn: "\(words.nn) skil seg ut, og ingen funn seier noko om det.",
                en: "\(words.en) stands out, and no finding says anything about it.")
        }
    }
}
