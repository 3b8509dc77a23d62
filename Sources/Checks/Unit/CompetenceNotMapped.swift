import Model

extension Rule where Subject == UnitAnalysis {
    /// The competence that is there already has not been counted.
    static let competenceNotMapped = Rule.missing(
        "PRA-006", .warning, sources: ["SKK 1.3", "SKK 3"], UnitAnalysis.presentCompetence,
        when: { !$0.needs.isEmpty },
        title: Text(
            nb: "Kompetansen dere har, er ikke kartlagt",
            nn: "Kompetansen de har, er ikkje kartlagd",
            en: "Existing competence has not been mapped"),
        why: Text(
            nb:
                "Kanskje har noen hos dere allerede det dere trenger. Skriv hvor mange det gjelder, og hvilket fagområde, uten navn.",
            nn:
                "Kanskje har nokon hos dykk allereie det de treng. Skriv kor mange det gjeld, og kva fagområde, utan namn.",
            en:
                "Somebody on your staff may already have what you need. Write how many people have it and in "
                + "which subjects, without names."
        ),
        message: Text(
            nb: "Dere har skrevet behov, men ikke hvilken kompetanse dere har fra før.",
            nn: "De har skrive behov, men ikkje kva kompetanse de har frå før.",
            en: "You have written needs, but not what competence you already have.")
    )
}
