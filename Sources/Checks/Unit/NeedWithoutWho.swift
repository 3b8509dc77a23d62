import Model

extension Rule where Subject == UnitAnalysis {
    /// A need does not say who must learn.
    static let needWithoutWho = Rule.missing(
        "NEE-003", .warning, sources: [.plan(.analysis), "O"], Need.who, of: UnitAnalysis.needs,
        title: Text(
            nb: "Det står ikke hvem behovet gjelder",
            nn: "Det står ikkje kven behovet gjeld",
            en: "It does not say who the need concerns"),
        why: Text(
            nb: "Alle ansatte, ett team eller to veiledere trenger ulike tiltak. Eieren må vite hvem og "
                + "omtrent hvor mange.",
            nn: "Alle tilsette, eitt team eller to rettleiarar treng ulike tiltak. Eigaren må vite kven og "
                + "om lag kor mange.",
            en: "All staff, one team or two mentors need different measures. The owner must know who, and "
                + "roughly how many.")
    ) { words in
        Text(
            nb: "Hvem må kunne dette: \(words.nb)?",
            nn: "Kven må kunne dette: \(words.nn)?",
            en: "Who must be able to do this: \(words.en)?")
    }
}
