extension Goal {
    /// Its members.
    public static let fields =
        AnyField.each(statement, origins, understanding, differences, sign, unreached) + [.id]

    package static let statement = Field(
        "statement", \Goal.statement, asked: "goals.add", Text(nb: "Mål", nn: "Mål", en: "Goal"))
    package static let origins = Field(
        "origins", \Goal.origins, asked: "goals.origin",
        Text(nb: "Hentet fra", nn: "Henta frå", en: "Taken from"))
    package static let understanding = Field(
        "understanding", \Goal.understanding, read: \.understanding, asked: "goals.understanding",
        Text(
            nb: "Forståelsen blant de ansatte", nn: "Forståinga blant dei tilsette",
            en: "Understanding among the staff"))
    package static let differences = Field(
        "differences", \Goal.differences, read: \.differences, asked: "goals.differences",
        Text(nb: "Det vi forstår ulikt", nn: "Det vi forstår ulikt", en: "Where our understanding differs"))
    package static let unreached = Field(
        "unreached", \Goal.unreached, read: \.unreached, asked: "goals.unreached",
        Text(
            nb: "Hvem som ikke når målet i dag", nn: "Kven som ikkje når målet i dag",
            en: "Who does not reach the goal today"))
    package static let sign = Field(
        "sign", \Goal.sign, read: \.sign, asked: "goals.sign",
        Text(
            nb: "Slik ser vi at målet er nådd", nn: "Slik ser vi at målet er nådd",
            en: "How we will see that it has been reached"))
}
