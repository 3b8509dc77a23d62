extension RegisteredUnit: Fielded {
    /// Its members.
    public static let fields = AnyField.each(
        Field("name", \RegisteredUnit.name, asked: .fromAFile, Profile.name.name),
        Field(
            "organisationNumber", \RegisteredUnit.organisationNumber, asked: .fromAFile,
            Profile.organisationNumber.name),
        Field("kinds", \RegisteredUnit.kinds, asked: .fromAFile, Profile.kinds.name),
        Field("municipality", \RegisteredUnit.municipality, asked: .fromAFile, Profile.municipality.name),
        Field("ownership", \RegisteredUnit.ownership, asked: .fromAFile, Profile.ownership.name),
        Field(
            "children", \RegisteredUnit.children, asked: .fromAFile,
            Text(nb: "Barn eller elever", nn: "Barn eller elevar", en: "Children or pupils")),
        Field("fte", \RegisteredUnit.fte, asked: .fromAFile, Text(nb: "Årsverk", nn: "Årsverk", en: "FTE")))

    /// «Solbakken barnehage (987654325)»; a small number of children is never told in passing.
    public var told: Answer { .data("\(name) (\(organisationNumber.digits))") }
}
