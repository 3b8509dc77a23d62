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
            Text(nb: "Så mange svarte", nn: "Så mange svara", en: "How many answered")),
        Field(
            "drivers", \Coherence.drivers, asked: .coherence,
            Text(
                nb: "Hvordan svarene fordeler seg", nn: "Korleis svara fordeler seg",
                en: "How the answers are distributed")),
        Field(
            "leader", \Coherence.leader, asked: .coherence,
            Text(nb: "Lederens egen vurdering", nn: "Leiaren si eiga vurdering", en: "The leader's own judgement")),
        Field(
            "next", \Coherence.next, asked: .coherence,
            Text(nb: "Hva dere gjør med det", nn: "Kva de gjer med det", en: "What you do about it")))
}

extension DriverAnswers: Fielded {
    /// Its members.
    public static let fields = AnyField.each(
        Field(
            "driver", \DriverAnswers.driver, asked: .coherence, Text(nb: "Driver", nn: "Drivar", en: "Driver")),
        Field(
            "answers", \DriverAnswers.answers, asked: .coherence, Text(nb: "Svar", nn: "Svar", en: "Answers")))
}
