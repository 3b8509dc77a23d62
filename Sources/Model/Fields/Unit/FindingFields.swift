extension Finding {
    /// Its members.
    public static let fields =
        AnyField.each(statement, nature, goals, indicators, sources, explanations, wouldChangeOurMind) + [.id]

    package static let statement = Field(
        "statement", \Finding.statement, asked: ["interpretation.add", "interpretation.indicator"],
        Text(nb: "Funn", nn: "Funn", en: "Finding"))
    package static let nature = Field(
        "nature", \Finding.nature, asked: "interpretation.basis",
        Text(nb: "Type funn", nn: "Type funn", en: "Kind of finding"))
    package static let goals = Field(
        "goals", \Finding.goals, asked: "interpretation.basis",
        Text(nb: "Holdt opp mot", nn: "Halde opp mot", en: "Compared with"))
    package static let indicators = Field(
        "indicators", \Finding.indicators, asked: "interpretation.basis",
        Text(nb: "Tall bak funnet", nn: "Tal bak funnet", en: "Figures it is based on"))
    package static let sources = Field(
        "sources", \Finding.sources, asked: "interpretation.basis",
        Text(nb: "Kilder bak funnet", nn: "Kjelder bak funnet", en: "Sources it is based on"))
    package static let explanations = Field(
        "explanations", \Finding.explanations, asked: "interpretation.explanation",
        Text(nb: "Mulige forklaringer", nn: "Moglege forklaringar", en: "Possible explanations"))
    package static let wouldChangeOurMind = Field(
        "wouldChangeOurMind", \Finding.wouldChangeOurMind, read: \.wouldChangeOurMind,
        asked: "interpretation.doubt",
        Text(
            nb: "Hva som kunne fått oss til å skifte mening", nn: "Kva som kunne fått oss til å endre meining",
            en: "What would change our minds"))
}
