extension ParticipantGroup: Fielded {
    /// Its members.
    public static let fields = AnyField.each(
        Field(
            "units", \ParticipantGroup.units, asked: .withTheWhole,
            Text(nb: "Enheter", nn: "Einingar", en: "Units")),
        Field("unit", \ParticipantGroup.unit, asked: .withTheWhole, Text(nb: "Andre", nn: "Andre", en: "Others")),
        Field("role", \ParticipantGroup.role, asked: .withTheWhole, StudyPlace.role.name),
        Field("people", \ParticipantGroup.people, asked: .withTheWhole, StudyPlace.people.name))

    /// «Solbakken, pedagoger, 12».
    public static var joint: String? { ", " }
}

extension ParticipatingUnit: Fielded {
    /// Its members.
    public static let fields = AnyField.each(
        Field("name", \ParticipatingUnit.name, asked: .withTheWhole, Profile.name.name),
        Field(
            "workspace", \ParticipatingUnit.workspace, kind: .text(.mark), asked: .withTheWhole,
            Text(nb: "Enhetens analyse", nn: "Analysen til eininga", en: "The unit's analysis")),
        Field(
            "organisationNumber", \ParticipatingUnit.organisationNumber, asked: .withTheWhole,
            Profile.organisationNumber.name))

    /// «Solbakken barnehage».
    public func answer(as kind: FieldKind) -> Answer { .data(name) }
}

extension EvaluationSign: Fielded {
    /// Its members.
    public static let fields = AnyField.each(
        Field("what", \EvaluationSign.what, asked: .withTheWhole, Indicator.name.name),
        Field(
            "indicator", \EvaluationSign.indicator, asked: .withTheWhole,
            Text(nb: "Knyttet til", nn: "Knytt til", en: "Linked to")),
        Field(
            "others", \EvaluationSign.others, asked: .withTheWhole,
            Text(nb: "Også knyttet til", nn: "Også knytt til", en: "Also linked to")),
        Field(
            "baseline", \EvaluationSign.baseline, asked: .withTheWhole,
            Text(nb: "Utgangspunktet", nn: "Utgangspunktet", en: "Where we are now")),
        Field(
            "target", \EvaluationSign.target, asked: .withTheWhole,
            Text(nb: "Hvor langt vi vil komme", nn: "Kor langt vi vil kome", en: "Where we want to be")),
        Field(
            "measured", \EvaluationSign.measured, asked: .withTheWhole,
            Text(nb: "Når vi måler", nn: "Når vi måler", en: "When we measure")))
}

extension MeasureShares: Fielded {
    /// Its members, in per cent.
    public static let fields = AnyField.each(
        Field(
            "kindergarten", \MeasureShares.kindergarten, asked: .withTheWhole,
            Text(nb: "Barnehage, prosent", nn: "Barnehage, prosent", en: "Kindergarten, per cent")),
        Field(
            "school", \MeasureShares.school, asked: .withTheWhole,
            Text(nb: "Skole, prosent", nn: "Skule, prosent", en: "School, per cent")),
        Field(
            "specialNeeds", \MeasureShares.specialNeeds, asked: .withTheWhole,
            Text(
                nb: "Spesialpedagogikk, prosent", nn: "Spesialpedagogikk, prosent",
                en: "Special needs education, per cent")))
}

extension Milestone: Fielded {
    /// Its members.
    public static let fields = AnyField.each(
        Field("when", \Milestone.when, asked: .withTheWhole, Text(nb: "Når", nn: "Når", en: "When")),
        Field(
            "words", \Milestone.words, asked: .withTheWhole,
            Text(nb: "Det som skal være gjort", nn: "Det som skal vere gjort", en: "What is to be done")))

    /// «høst 2027: første samling».
    public static var joint: String? { ": " }
}

extension HalfYear: Fielded {
    /// Its members.
    public static let fields = AnyField.each(
        Field("half", \HalfYear.half, asked: .withTheWhole, Text(nb: "Halvår", nn: "Halvår", en: "Half-year")),
        Field("year", \HalfYear.year, kind: .ordinal, asked: .withTheWhole, Text(nb: "År", nn: "År", en: "Year")))

    /// «høst 2027».
    public static var joint: String? { " " }
}

extension YearBudget: Fielded {
    /// Its members.
    public static let fields = AnyField.each(
        Field(
            "year", \YearBudget.year, kind: .ordinal, asked: .withTheWhole, Text(nb: "År", nn: "År", en: "Year")),
        Field(
            "lines", \YearBudget.lines, orNone: true, asked: .withTheWhole,
            Text(nb: "Poster", nn: "Postar", en: "Items")))

    /// «2027: nettverk 62 000, UH 110 000».
    public static var joint: String? { ": " }
}

extension YearBudget.Line: Fielded {
    /// Its members.
    public static let fields = AnyField.each(
        Field("post", \YearBudget.Line.post, asked: .withTheWhole, Text(nb: "Post", nn: "Post", en: "Item")),
        Field("kroner", \YearBudget.Line.kroner, asked: .withTheWhole, Contribution.kroner.name))

    /// «nettverk 62 000».
    public static var joint: String? { " " }
}
