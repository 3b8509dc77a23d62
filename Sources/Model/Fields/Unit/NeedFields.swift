extension Need {
    /// Its members.
    public static let fields =
        AnyField.each(
            ability, who, factors, sign, practiceSign, form, years, shorterBecause, theme, practiceArea)
        + AnyField.each(ownAction, seen)
        + [.id]

    package static let ability = Field(
        "ability", \Need.ability, asked: "needs.add", Text(nb: "Behov", nn: "Behov", en: "Need"))
    package static let who = Field(
        "who", \Need.who, read: \.who, asked: "needs.who", Text(nb: "Hvem", nn: "Kven", en: "Who"))
    package static let factors = Field(
        "factors", \Need.factors, read: \.factors, asked: "needs.factors",
        Text(nb: "Det som ligger bak", nn: "Det som ligg bak", en: "What lies behind the need"))
    package static let sign = Field(
        "sign", \Need.sign, read: \.sign, asked: "needs.sign",
        Text(
            nb: "Slik merker barna eller elevene det", nn: "Slik merkar barna eller elevane det",
            en: "What the children or pupils will notice"))
    package static let practiceSign = Field(
        "practiceSign", \Need.practiceSign, read: \.practiceSign, asked: "needs.practice",
        Text(
            nb: "Det vi gjør annerledes om ett år", nn: "Det vi gjer annleis om eitt år",
            en: "What we will do differently in a year"))
    package static let form = Field(
        "form", \Need.form, asked: "needs.form", Text(nb: "Form", nn: "Form", en: "Form"))
    package static let years = Field(
        "years", \Need.years, asked: "needs.form",
        Text(nb: "Antall år", nn: "Kor mange år", en: "Number of years"))
    package static let shorterBecause = Field(
        "shorterBecause", \Need.shorterBecause, asked: "needs.form",
        Text(nb: "Hvorfor under ett år", nn: "Kvifor under eitt år", en: "Why less than a year"))
    package static let theme = Field(
        "theme", \Need.theme, asked: "needs.theme", Text(nb: "Tema", nn: "Tema", en: "Theme"))
    package static let practiceArea = Field(
        "practiceArea", \Need.practiceArea, kind: .text(.area), asked: "needs.theme",
        Text(nb: "Praksisområde", nn: "Praksisområde", en: "Practice area"))
    package static let ownAction = Field(
        "ownAction", \Need.ownAction, asked: ["needs.own", "needs.done"], OwnAction.name)
    package static let seen = Field(
        "seen", \Need.seen, asked: "needs.seen", Text(nb: "Dette så vi", nn: "Dette såg vi", en: "What we saw"))
}

extension OwnAction: Fielded {
    /// Its members.
    public static let fields = AnyField.each(
        Field("words", \OwnAction.words, asked: "needs.own", name),
        Field("who", \OwnAction.who, asked: "needs.own", Text(nb: "Hvem", nn: "Kven", en: "Who")),
        Field("when", \OwnAction.when, asked: "needs.own", Text(nb: "Når", nn: "Når", en: "When")),
        Field(
            "done", \OwnAction.done, asked: "needs.done",
            Text(nb: "Status", nn: "Status", en: "Status")))

    /// «Vi flytter ryddingen, de pedagogiske lederne, fra uke 45».
    public static var joint: String? { ", " }

    fileprivate static let name = Text(
        nb: "Dette gjør vi selv", nn: "Dette gjer vi sjølve", en: "What we do ourselves")
}
