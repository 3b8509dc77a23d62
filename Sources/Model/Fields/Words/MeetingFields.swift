extension Meeting {
    /// Its members; a meeting says its day.
    public static let fields =
        AnyField.each(
            day, groups, phase, chapter, further, sittings, form, present, partnerPart, decided, putAside) + [.id]

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
    package static let further = Field(
        "further", \Meeting.further, asked: .never("told by the part of the interview that asks"),
        Text(nb: "Andre deler av analysen", nn: "Andre delar av analysen", en: "Other parts of the analysis"))
    package static let sittings = Field(
        "sittings", \Meeting.sittings, asked: .meeting,
        Text(nb: "Andre dager", nn: "Andre dagar", en: "Other days of the meeting"))
    package static let form = Field(
        "form", \Meeting.form, asked: .meeting, Text(nb: "Type møte", nn: "Type møte", en: "Kind of meeting"))
    package static let present = Field(
        "present", \Meeting.present, asked: .meeting,
        Text(nb: "Hvor mange i hver rolle", nn: "Kor mange i kvar rolle", en: "How many in each role"))
    package static let partnerPart = Field(
        "partnerPart", \Meeting.partnerPart, asked: .meeting,
        Text(nb: "Det partneren gjorde", nn: "Det partnaren gjorde", en: "What the partner did"))
    package static let decided = Field(
        "decided", \Meeting.decided, asked: .meeting,
        Text(
            nb: "Hva som ble bestemt, og hvorfor", nn: "Kva som blei bestemt, og kvifor",
            en: "What was decided, and why"))
    package static let putAside = Field(
        "putAside", \Meeting.putAside, asked: .meeting,
        Text(nb: "Lagt til side", nn: "Lagt til side", en: "Set aside"))
}
