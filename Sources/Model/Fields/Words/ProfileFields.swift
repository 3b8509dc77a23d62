extension Profile: Fielded {
    /// Its members.
    public static let fields = AnyField.each(name, kinds, municipality, ownership, organisationNumber)

    private static let whenMade = Asked.never("asked for when the workspace is made, and by config")

    package static let name = Field(
        "name", \Profile.name, asked: whenMade, Text(nb: "Navn", nn: "Namn", en: "Name"))
    package static let kinds = Field(
        "kinds", \Profile.kinds, asked: whenMade, Text(nb: "Type enhet", nn: "Type eining", en: "Kind of unit"))
    package static let municipality = Field(
        "municipality", \Profile.municipality, asked: whenMade,
        Text(nb: "Kommune", nn: "Kommune", en: "Municipality"))
    package static let ownership = Field(
        "ownership", \Profile.ownership, asked: whenMade, Text(nb: "Eierform", nn: "Eigarform", en: "Ownership"))
    package static let organisationNumber = Field(
        "organisationNumber", \Profile.organisationNumber, asked: whenMade,
        Text(nb: "Organisasjonsnummer", nn: "Organisasjonsnummer", en: "Organisation number"))
}

extension Municipality: Fielded {
    /// Its members.
    public static let fields: [AnyField<Municipality>] = [
        AnyField("name", \.name, asked: .withTheWhole, Text(nb: "Navn", nn: "Namn", en: "Name")),
        AnyField(
            "number", \.number, kind: .text(.copied), asked: .withTheWhole,
            Text(nb: "Nummer", nn: "Nummer", en: "Number")),
    ]

    /// «Fjellvik 3499».
    public static var joint: String? { " " }
}
