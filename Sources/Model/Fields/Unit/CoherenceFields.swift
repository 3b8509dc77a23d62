extension Asked {
    /// Written by the command of the coherence survey.
    static let coherence = Asked.never("written by the command of the coherence survey")
}

extension Coherence: Fielded {
    /// Its members.
    public static let fields = AnyField.each(
        Field("day", \Coherence.day, asked: .coherence, Text(nb: "Dag", nn: "Dag", en: "Day")),
        Field(
            "answered", \Coherence.answered, asked: .coherence,
            Text(nb: "Hvor mange som svarte", nn: "Kor mange som svara", en: "How many answered")),
        Field(
            "drivers", \Coherence.drivers, asked: .coherence,
            Text(
                nb: "Hvordan svarene fordeler seg", nn: "Korleis svara fordeler seg",
                en: "How the answers are distributed")),
        Field(
            "leader", \Coherence.leader, asked: .coherence,
            Text(
                nb: "Lederens egen vurdering", nn: "Leiaren si eiga vurdering", en: "The leader's own assessment")),
        Field(
            "next", \Coherence.next, asked: .coherence,
            Text(
                nb: "Hva dere vil gjøre med svarene", nn: "Kva de vil gjere med svara",
                en: "What you will do about the answers")))
}

extension DriverAnswers: Fielded {
    /// Its members.
    public static let fields = AnyField.each(
        Field(
            "driver", \DriverAnswers.driver, asked: .coherence,
            Text(nb: "Drivkraft", nn: "Drivkraft", en: "Driver")),
        Field(
            "answers", \DriverAnswers.answers, asked: .coherence, Text(nb: "Svar", nn: "Svar", en: "Answers")))
}
