import Model

extension Rule where Subject == UnitAnalysis {
    /// The competence that is there already has not been counted.
    static let competenceNotMapped = Rule.missing(
        "PRA-006", .warning, sources: ["SKK 1.3", "SKK 3"], UnitAnalysis.presentCompetence,
        when: { !$0.needs.isEmpty },
        title: Text(
            nb: "Kompetansen dere har, er ikke kartlagt",
            nn: "Kompetansen de har, er ikkje kartlagd",
            en: "Present competence has not been mapped"),
        why: Text(
            nb: "Kanskje finnes det dere trenger, allerede hos noen i huset. Skriv antall og fagområde, uten "
                + "navn.",
            nn: "Kanskje finst det de treng, allereie hos nokon i huset. Skriv tal og fagområde, utan namn.",
            en: "What you need may already be there among your staff. Write numbers and subjects, "
                + "without names."),
        message: Text(
            nb: "Dere har skrevet behov, men ikke hvilken kompetanse dere har fra før.",
            nn: "De har skrive behov, men ikkje kva kompetanse de har frå før.",
            en: "You have written needs, but not what competence you have already.")
    )
}
