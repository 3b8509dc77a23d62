extension OwnContribution: Fielded {
    /// Its members.
    public static let fields = AnyField.each(words, hours, kroner)

    static let name = Text(
        nb: "Eierens egeninnsats", nn: "Eigeninnsatsen til eigaren", en: "The owner's own contribution")

    package static let words = Field("words", \OwnContribution.words, asked: "contribution.own", name)
    package static let hours = Field(
        "hours", \OwnContribution.hours, asked: .before, Text(nb: "Timer", nn: "Timar", en: "Hours"))
    package static let kroner = Field(
        "kroner", \OwnContribution.kroner, asked: .before, Text(nb: "Kroner", nn: "Kroner", en: "Kroner"))
}

extension Contribution {
    /// Its members.
    public static let fields = AnyField.each(words, form, hours, kroner) + [.id]

    package static let words = Field(
        "words", \Contribution.words, asked: "contribution.parts",
        Text(nb: "Hva det går til", nn: "Kva det går til", en: "What the contribution is for"))
    package static let form = Field(
        "form", \Contribution.form, asked: "contribution.parts", Text(nb: "Type", nn: "Type", en: "Kind"))
    package static let hours = Field(
        "hours", \Contribution.hours, asked: "contribution.parts", Text(nb: "Timer", nn: "Timar", en: "Hours"))
    package static let kroner = Field(
        "kroner", \Contribution.kroner, asked: "contribution.parts", Text(nb: "Kroner", nn: "Kroner", en: "Kroner")
    )
}

extension Dialogue {
    /// Its members.
    public static let fields = AnyField.each(who, day, about) + [.id]

    package static let who = Field(
        "who", \Dialogue.who, asked: "contribution.partner", Text(nb: "Hvem", nn: "Kven", en: "Who"))
    package static let day = Field(
        "day", \Dialogue.day, asked: "contribution.partner", Text(nb: "Dag", nn: "Dag", en: "Day"))
    package static let about = Field(
        "about", \Dialogue.about, asked: "contribution.partner",
        Text(nb: "Hva samtalen handlet om", nn: "Kva samtalen handla om", en: "What you talked about")
    )
}
