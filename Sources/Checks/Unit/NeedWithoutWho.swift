import Model

extension Rule where Subject == UnitAnalysis {
    /// A need does not say who must learn.
    static let needWithoutWho = Rule.missing(
        "NEE-003", .warning, sources: [.plan(.analysis), "O"], Need.who, of: UnitAnalysis.needs,
        title: Text(
            nb: "Det står ikke hvem behovet gjelder",
            nn: "Det står ikkje kven behovet gjeld",
            en: "You have not said who the need concerns"),
        why: Text(
            nb: "Tiltaket er avhengig av om behovet gjelder alle ansatte, ett team eller to veiledere. Eieren må "
                + "vite hvem det gjelder, og omtrent hvor mange.",
            nn: "Tiltaket er avhengig av om behovet gjeld alle tilsette, eitt team eller to rettleiarar. Eigaren "
                + "må vite kven det gjeld, og om lag kor mange.",
            en: "The measure depends on whether the need concerns all staff, one team or two mentors. The owner "
                + "must know who it concerns, and roughly how many.")
    ) { words in
        Text(
            nb: "Hvem må kunne dette: \(words.nb)?",
            nn: "Kven må kunne dette: \(words.nn)?",
            en: "Who must be able to do this: \(words.en)?")
    }
}
