extension Meeting {
    /// Its members; a meeting says its day.
    public static let fields = AnyField.each(day, groups, phase, chapter) + [.id]

    package static let day = Field(
        "day", \Meeting.day, asked: .never("the day on which somebody answers who took part"),
        Text(nb: "Dag", nn: "Dag", en: "Day"))
    package static let groups = Field(
        "groups", \Meeting.groups,
        asked: [
            "goals.participation", "data.participation", "interpretation.participation",
            "prioritisation.participation", "practice.participation", "needs.participation",
            "contribution.participation", "plan.participation",
        ], Text(nb: "Hvem som var med", nn: "Kven som var med", en: "Who took part"))
    package static let phase = Field(
        "phase", \Meeting.phase, asked: .never("told by the part of the interview that asks"),
        Text(nb: "Fase", nn: "Fase", en: "Phase"))
    package static let chapter = Field(
        "chapter", \Meeting.chapter, kind: .text(.mark),
        asked: .never("told by the part of the interview that asks"),
        Text(nb: "Del av analysen", nn: "Del av analysen", en: "Part of the analysis"))
}
