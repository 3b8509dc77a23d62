extension Indicator {
    /// Its members.
    public static let fields =
        AnyField.each(name, source, measuredIn, scale, direction, own, municipality, county, nation) + [.id]

    package static let name = Field(
        "name", \Indicator.name, asked: .fromAFile,
        Text(nb: "Det som måles", nn: "Det som blir målt", en: "What is measured"))
    package static let source = Field(
        "source", \Indicator.source, asked: .fromAFile, Text(nb: "Kilde", nn: "Kjelde", en: "Source"))
    package static let measuredIn = Field(
        "measuredIn", \Indicator.measuredIn, asked: .fromAFile,
        Text(nb: "Målt i", nn: "Målt i", en: "Measured in"))
    package static let scale = Field(
        "scale", \Indicator.scale, asked: .fromAFile, Text(nb: "Skala", nn: "Skala", en: "Scale"))
    package static let direction = Field(
        "direction", \Indicator.direction, asked: .fromAFile,
        Text(nb: "Om høyt eller lavt er best", nn: "Om høgt eller lågt er best", en: "Which direction is better"))
    package static let own = Field(
        "own", \Indicator.own, asked: .fromAFile,
        Text(nb: "Egne tall", nn: "Eigne tal", en: "The unit's own figures"))
    package static let municipality = Field(
        "municipality", \Indicator.municipality, asked: .fromAFile,
        Text(nb: "Tall for kommunen", nn: "Tal for kommunen", en: "The municipality's figures"))
    package static let county = Field(
        "county", \Indicator.county, asked: .fromAFile,
        Text(nb: "Tall for fylket", nn: "Tal for fylket", en: "The county's figures"))
    package static let nation = Field(
        "nation", \Indicator.nation, asked: .fromAFile,
        Text(nb: "Tall for landet", nn: "Tal for landet", en: "The national figures"))
}

extension Scale: Fielded {
    /// Its members.
    public static let fields = AnyField.each(
        Field("lowest", \Scale.lowest, asked: .fromAFile, Text(nb: "Laveste", nn: "Lågaste", en: "Lowest value")),
        Field(
            "highest", \Scale.highest, asked: .fromAFile, Text(nb: "Høyeste", nn: "Høgaste", en: "Highest value")))

    /// «1–5».
    public static var joint: String? { "–" }
}
