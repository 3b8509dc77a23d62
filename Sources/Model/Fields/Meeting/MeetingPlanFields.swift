extension Asked {
    /// Written by the commands of a meeting.
    static let meeting = Asked.never("written by the commands of a meeting")
}

extension MeetingPlan: Fielded {
    /// Its members.
    public static let fields: [AnyField<MeetingPlan>] =
        [AnyField("id", \MeetingPlan.id, asked: .byTheProgram, Text(nb: "Nummer", nn: "Nummer", en: "Id"))]
        + AnyField.each(
            Field("form", \MeetingPlan.form, asked: .meeting, Meeting.form.name),
            Field(
                "parts", \MeetingPlan.parts, asked: .meeting,
                Text(nb: "Deler av analysen", nn: "Delar av analysen", en: "Parts of the analysis")),
            Field(
                "minutes", \MeetingPlan.minutes, asked: .meeting, Text(nb: "Minutter", nn: "Minutt", en: "Minutes")
            ),
            Field(
                "groups", \MeetingPlan.groups, asked: .meeting, Text(nb: "Grupper", nn: "Grupper", en: "Groups")),
            Field("days", \MeetingPlan.days, asked: .meeting, Text(nb: "Dager", nn: "Dagar", en: "Days")),
            Field(
                "start", \MeetingPlan.start, kind: .ordinal, asked: .meeting,
                Text(
                    nb: "Begynner (minutter etter midnatt)", nn: "Byrjar (minutt etter midnatt)",
                    en: "Begins (minutes after midnight)")),
            Field(
                "state", \MeetingPlan.state, asked: .meeting,
                Text(nb: "Status", nn: "Status", en: "Status")))
}

extension Attendance: Fielded {
    /// Its members.
    public static let fields = AnyField.each(
        Field("role", \Attendance.role, asked: .meeting, Text(nb: "Rolle", nn: "Rolle", en: "Role")),
        Field(
            "people", \Attendance.people, asked: .meeting, Text(nb: "Hvor mange", nn: "Kor mange", en: "How many"))
    )

    /// «ledere: 2».
    public static var joint: String? { ": " }
}
