extension Factor {
    /// Its members.
    public static let fields =
        AnyField.each(statement, candidate, perspective, effect, evidence, explanations, influence) + [.id]

    package static let statement = Field(
        "statement", \Factor.statement,
        asked: ["practice.context", "practice.actor", "practice.individual", "practice.promoting"],
        Text(nb: "Faktor", nn: "Faktor", en: "Factor"))
    package static let candidate = Field(
        "candidate", \Factor.candidate, asked: "practice.area",
        Text(nb: "Område", nn: "Område", en: "Area"))
    package static let perspective = Field(
        "perspective", \Factor.perspective, read: \.perspective, asked: "practice.perspective",
        Text(nb: "Perspektiv", nn: "Perspektiv", en: "Perspective"))
    package static let effect = Field(
        "effect", \Factor.effect, asked: .never("told by the question that was answered"),
        Text(nb: "Virkning", nn: "Verknad", en: "Effect"))
    package static let evidence = Field(
        "evidence", \Factor.evidence, orNone: true, asked: "practice.evidence",
        Text(nb: "Kilder som viser dette", nn: "Kjelder som viser dette", en: "Sources that show this"))
    package static let explanations = Field(
        "explanations", \Factor.explanations, orNone: true, asked: "practice.evidence",
        Text(
            nb: "Forklaringer som blir styrket eller svekket", nn: "Forklaringar som blir styrkte eller svekte",
            en: "Explanations supported or weakened"))
    package static let influence = Field(
        "influence", \Factor.influence, read: \.influence, asked: "practice.influence",
        Text(nb: "Kan vi endre det?", nn: "Kan vi endre det?", en: "Can we change it?"))
}

extension FindingExplanation: Fielded {
    /// Its members.
    public static let fields = AnyField.each(
        Field(
            "finding", \FindingExplanation.finding, asked: .withTheWhole,
            Text(nb: "Funn", nn: "Funn", en: "Finding")),
        Field(
            "words", \FindingExplanation.words, asked: .withTheWhole, name))

    package static let name = Text(nb: "Forklaring", nn: "Forklaring", en: "Explanation")

    /// «funn-1: vi står der vi har oversikt».
    public static var joint: String? { ": " }
}
