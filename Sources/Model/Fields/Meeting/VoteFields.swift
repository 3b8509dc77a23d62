extension Vote: Fielded {
    /// Its members.
    public static let fields = AnyField.each(
        Field("meeting", \Vote.meeting, asked: .meeting, Text(nb: "Møte", nn: "Møte", en: "Meeting")),
        Field(
            "question", \Vote.question, kind: .text(.mark), asked: .meeting,
            Text(nb: "Spørsmålet", nn: "Spørsmålet", en: "The question")),
        Field(
            "voters", \Vote.voters, asked: .meeting,
            Text(nb: "Hvem som stemte", nn: "Kven som røysta", en: "Who voted")),
        Field(
            "eligible", \Vote.eligible, asked: .meeting,
            Text(nb: "Hvor mange som kunne stemme", nn: "Kor mange som kunne røyste", en: "How many could vote")),
        Field(
            "choices", \Vote.choices, asked: .meeting,
            Text(nb: "Alternativene", nn: "Alternativa", en: "The options")),
        Field("piles", \Vote.piles, asked: .meeting, Text(nb: "Opptellingen", nn: "Oppteljinga", en: "The count")))
}

extension VoteChoice: Fielded {
    /// Its members.
    public static let fields = AnyField.each(
        Field(
            "words", \VoteChoice.words, asked: .meeting,
            Text(nb: "Alternativet", nn: "Alternativet", en: "The option")),
        Field("item", \VoteChoice.item, asked: .meeting, Text(nb: "Gjelder", nn: "Gjeld", en: "About")))
}

extension VotePile: Fielded {
    /// Its members.
    public static let fields = AnyField.each(
        Field("group", \VotePile.group, asked: .meeting, Text(nb: "Gruppe", nn: "Gruppe", en: "Group")),
        Field(
            "ballots", \VotePile.ballots, asked: .meeting,
            Text(nb: "Stemmesedler", nn: "Røystesetlar", en: "Ballots")),
        Field("marks", \VotePile.marks, asked: .meeting, Text(nb: "Prikker", nn: "Prikkar", en: "Dots")))
}
