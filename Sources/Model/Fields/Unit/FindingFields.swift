extension Finding {
    /// Its members.
    public static let fields =
        AnyField.each(statement, nature, goals, indicators, sources, explanations, wouldChangeOurMind) + [.id]

    package static let statement = Field(
        "statement", \Finding.statement, asked: ["interpretation.add", "interpretation.indicator"],
        Text(nb: "Funn", nn: "Funn", en: "Finding"))
    package static let nature = Field(
        "nature", \Finding.nature, asked: "interpretation.basis",
        Text(nb: "Hva det er", nn: "Kva det er", en: "What it is"))
    package static let goals = Field(
        "goals", \Finding.goals, asked: "interpretation.basis",
        Text(nb: "Holdt opp mot", nn: "Halde opp mot", en: "Compared with"))
    package static let indicators = Field(
        "indicators", \Finding.indicators, asked: "interpretation.basis",
        Text(nb: "Tall det bygger på", nn: "Tal det byggjer på", en: "Figures it is based on"))
    package static let sources = Field(
        "sources", \Finding.sources, asked: "interpretation.basis",
        Text(nb: "Kilder det bygger på", nn: "Kjelder det byggjer på", en: "Sources it is based on"))
    package static let explanations = Field(
        "explanations", \Finding.explanations, asked: "interpretation.explanation",
        Text(nb: "Mulige forklaringer", nn: "Moglege forklaringar", en: "Possible explanations"))
    package static let wouldChangeOurMind = Field(
        "wouldChangeOurMind", \Finding.wouldChangeOurMind, asked: "interpretation.doubt",
        Text(
            nb: "Hva som kunne fått oss til å skifte mening", nn: "Kva som kunne fått oss til å endre meining",
            en: "What would change our minds"))
}
