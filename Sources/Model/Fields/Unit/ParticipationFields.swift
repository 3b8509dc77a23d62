extension PresentCompetence: Fielded {
    /// Its members.
    public static let fields = AnyField.each(
        Field(
            "people", \PresentCompetence.people, asked: .withTheWhole,
            Text(nb: "Hvor mange", nn: "Kor mange", en: "How many")),
        Field(
            "area", \PresentCompetence.area, asked: .withTheWhole,
            Text(nb: "Kompetanse", nn: "Kompetanse", en: "Competence"))
    )

    /// «3 norsk som andrespråk».
    public static var joint: String? { " " }
}

extension Discussion: Fielded {
    /// Its members.
    public static let fields = AnyField.each(day, organisations, outcome, disagreement)

    package static let day = Field(
        "day", \Discussion.day, asked: .withTheWhole, Text(nb: "Dag", nn: "Dag", en: "Day"))
    package static let organisations = Field(
        "organisations", \Discussion.organisations, asked: .withTheWhole,
        Text(nb: "Organisasjoner", nn: "Organisasjonar", en: "Organisations"))
    package static let outcome = Field(
        "outcome", \Discussion.outcome, asked: .withTheWhole,
        Text(nb: "Det vi kom fram til", nn: "Det vi kom fram til", en: "The outcome"))
    package static let disagreement = Field(
        "disagreement", \Discussion.disagreement, asked: .withTheWhole,
        Text(nb: "Uenighet", nn: "Usemje", en: "Disagreement"))
}
