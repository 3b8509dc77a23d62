extension TakingPart: Fielded {
    /// Its members.
    public static let fields = AnyField.each(
        Field(
            "unit", \TakingPart.unit, asked: .byTheProgram,
            Text(nb: "Enheten som er med", nn: "Eininga som er med", en: "The unit that takes part")),
        Field(
            "item", \TakingPart.item, asked: .byTheProgram, Text(nb: "Tiltaket", nn: "Tiltaket", en: "The measure")
        ),
        Field("title", \TakingPart.title, asked: .byTheProgram, Measure.title.name),
        Field(
            "holder", \TakingPart.holder, asked: .byTheProgram,
            Text(nb: "Eier eller nettverk", nn: "Eigar eller nettverk", en: "Owner or network")),
        Field("years", \TakingPart.years, kind: .list(.ordinal), asked: .byTheProgram, Measure.years.name),
        Field("groups", \TakingPart.groups, asked: .byTheProgram, Measure.participantGroups.name),
        Field(
            "needs", \TakingPart.needs, asked: .byTheProgram,
            Text(nb: "Behov dere har meldt", nn: "Behov de har meldt", en: "Needs you have reported")),
        Field("isCommon", \TakingPart.isCommon, asked: .byTheProgram, Measure.isCommon.name),
        Field("reason", \TakingPart.reason, asked: .byTheProgram, Measure.withoutNeed.name))
}

extension TakingPart.Group: Fielded {
    /// Its members.
    public static let fields = AnyField.each(
        Field("role", \TakingPart.Group.role, asked: .byTheProgram, StudyPlace.role.name),
        Field("people", \TakingPart.Group.people, asked: .byTheProgram, StudyPlace.people.name),
        Field(
            "units", \TakingPart.Group.units, asked: .byTheProgram,
            Text(
                nb: "Hvor mange enheter deltakerne kommer fra", nn: "Kor mange einingar deltakarane kjem frå",
                en: "How many units the participants come from")))

    /// «lærere, 19».
    public static var joint: String? { ", " }
}
