import Model

extension Rule where Subject == UnitAnalysis {
    /// A need that can become a measure names neither a theme of the grant nor a practice area.
    static let needWithoutTheme = Rule.missing(
        "NEE-006", .advice, sources: ["F § 5", "O"], Need.theme, Need.practiceArea, of: UnitAnalysis.needs,
        where: { need, _ in need.becomesMeasure },
        title: Text(
            nb: "Behovet har verken tema eller praksisområde",
            nn: "Behovet har verken tema eller praksisområde",
            en: "A need has neither a theme nor a practice area"),
        why: Text(
            nb:
                "Eieren og nettverket leter etter behov som ligner hverandre. Med tema og praksisområde kan de "
                + "finne behovet dere melder, og se at tilskuddet er ment for det.",
            nn:
                "Eigaren og nettverket leiter etter behov som liknar kvarandre. Med tema og praksisområde kan "
                + "dei finne behovet de melder, og sjå at tilskotet er meint for det.",
            en:
                "The owner and the network look for needs that are alike. A theme and a practice area help "
                + "them find your need and see that the grant is meant for it.")
    ) { words in
        Text(
            nb: "Det står ikke hvilket tema eller praksisområde \(words.nb) hører til.",
            nn: "Det står ikkje kva tema eller praksisområde \(words.nn) høyrer til.",
            en: "You have not said which theme or practice area \(words.en) belongs to.")
    }
}
