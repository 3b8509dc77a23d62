extension Priority {
    /// Its members.
    public static let fields = AnyField.each(statement, needs, reason) + [.id]

    package static let statement = Field(
        "statement", \Priority.statement, asked: "priorities.add",
        Text(nb: "Prioritering", nn: "Prioritering", en: "Priority"))
    package static let needs = Field(
        "needs", \Priority.needs, asked: ["priorities.needs", "priorities.changed"],
        Text(nb: "Bygger på", nn: "Byggjer på", en: "Based on"))
    package static let reason = Field(
        "reason", \Priority.reason, asked: "priorities.reason", Text(nb: "Hvorfor", nn: "Kvifor", en: "Why"))
}

extension Declined: Fielded {
    /// Its members.
    public static let fields = AnyField.each(
        Field(
            "reference", \Declined.reference, asked: .withTheWhole,
            Text(nb: "Det som ikke ble tatt opp", nn: "Det som ikkje blei teke opp", en: "What was not taken up")),
        Field("reason", \Declined.reason, asked: .withTheWhole, Text(nb: "Hvorfor", nn: "Kvifor", en: "Why")))

    /// «behov-2 (utgave 3): vi tar det neste år».
    public static var joint: String? { ": " }
}

extension MetNeed: Fielded {
    /// Its members.
    public static let fields = AnyField.each(
        Field(
            "reference", \MetNeed.reference, asked: .withTheWhole,
            Text(nb: "Behovet", nn: "Behovet", en: "The need")),
        Field(
            "by", \MetNeed.by, asked: .withTheWhole,
            Text(nb: "Møtt gjennom", nn: "Møtt gjennom", en: "Met by")),
        Field("reason", \MetNeed.reason, asked: .inASheet, Text(nb: "Hvorfor", nn: "Kvifor", en: "Why")))

    /// «behov-2 (utgave 3): lederutvikling».
    public static var joint: String? { ": " }
}

extension Joining: Fielded {
    /// Its members.
    public static let fields = AnyField.each(
        Field("needs", \Joining.needs, asked: .withTheWhole, Text(nb: "Behovene", nn: "Behova", en: "The needs")),
        Field(
            "isJoined", \Joining.isJoined, asked: .withTheWhole,
            Text(nb: "Slått sammen", nn: "Slått saman", en: "Merged")))
}

extension NumberedNeed: Fielded {
    /// Its members.
    public static let fields = AnyField.each(
        Field(
            "number", \NumberedNeed.number, asked: .byTheProgram, Text(nb: "Nummer", nn: "Nummer", en: "Number")),
        Field(
            "workspace", \NumberedNeed.workspace, kind: .text(.mark), asked: .byTheProgram,
            Text(nb: "Enhetens analyse", nn: "Analysen til eininga", en: "The unit's analysis")),
        Field(
            "item", \NumberedNeed.item, asked: .byTheProgram, Text(nb: "Behovet", nn: "Behovet", en: "The need")))

    /// «17 · behov-2».
    public static var joint: String? { " · " }
}
