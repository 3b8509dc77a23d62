import Model

extension Rule where Subject == RegionPlan {
    /// A measure lacks what is measured of the children or of practice; where nothing at all is, that is said instead.
    static let measureWithoutSigns = Rule(
        "PLA-007", .warning, sources: ["F § 5", .plan(.analysis)],
        title: Text(
            nb: "Det står ikke hva dere skal måle i et tiltak",
            nn: "Det står ikkje kva de skal måle i eit tiltak",
            en: "You have not said how you will measure the effect"),
        why: Text(
            nb:
                "Virkningen bør være synlig to steder: hos barna eller elevene, og i det de voksne gjør. Skriv "
                + "hvor dere står nå, og hvor langt dere vil komme.",
            nn:
                "Verknaden bør vere synleg to stader: hos barna eller elevane, og i det dei vaksne gjer. Skriv "
                + "kvar de står no, og kor langt de vil kome.",
            en:
                "The effect should be visible in two places: in the children or pupils, and in what the adults "
                + "do. Write where you are now, and where you want to be.")
    ) { plan, _ in
        // Where nothing at all is said of the evaluation, another rule says so.
        plan.measures.filter { measure in
            let signs = [Measure.childSign, Measure.practiceSign].map { $0.isMissing(in: measure) }
            return signs != [false, false]
                && !(signs == [true, true] && Measure.evaluation.isMissing(in: measure))
        }.map {
            measure in
            let words = measure.quoted
            return .asked(
                about: measure.id.item,
                message: measure.childSign == nil
                    ? Text(
                        nb: "Hva skal dere måle hos barna eller elevene i \(words.nb)?",
                        nn: "Kva skal de måle hos barna eller elevane i \(words.nn)?",
                        en: "What change for the children or pupils will you measure in \(words.en)?")
                    : Text(
                        nb: "Hva skal dere måle i de voksnes praksis i \(words.nb)?",
                        nn: "Kva skal de måle i praksisen til dei vaksne i \(words.nn)?",
                        en: "What change in the adults' practice will you measure in \(words.en)?"))
        }
    }
}
