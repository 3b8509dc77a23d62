extension PreviousRound: Fielded {
    /// Its members.
    public static let fields = AnyField.each(
        Field(
            "workspace", \PreviousRound.workspace, kind: .text(.mark), asked: .byTheProgram,
            Text(nb: "Analysen", nn: "Analysen", en: "The analysis")),
        Field(
            "revision", \PreviousRound.revision, kind: .ordinal, asked: .byTheProgram,
            Text(nb: "Utgave", nn: "Utgåve", en: "Revision")),
        Field(
            "goals", \PreviousRound.goals, asked: .withTheWhole,
            Text(nb: "Målene forrige gang", nn: "Måla førre gong", en: "The goals last time")),
        Field(
            "area", \PreviousRound.area, asked: .withTheWhole,
            Text(nb: "Området forrige gang", nn: "Området førre gong", en: "The area last time")),
        Field(
            "aside", \PreviousRound.aside, asked: .withTheWhole,
            Text(nb: "Lagt til side forrige gang", nn: "Lagt til side førre gong", en: "Set aside last time")),
        Field(
            "carried", \PreviousRound.carried, asked: .withTheWhole,
            Text(
                nb: "Behov og prioriteringer forrige gang", nn: "Behov og prioriteringar førre gong",
                en: "Needs and priorities last time")))
}

extension CarriedItem: Fielded {
    /// Its members.
    public static let fields = AnyField.each(
        Field("words", \CarriedItem.words, asked: .withTheWhole, Text(nb: "Ordlyd", nn: "Ordlyd", en: "Wording")),
        Field("item", \CarriedItem.item, asked: .withTheWhole, Text(nb: "Nummer", nn: "Nummer", en: "Id")),
        Field("seen", \CarriedItem.seen, asked: .withTheWhole, Need.seen.name),
        Field("ownAction", \CarriedItem.ownAction, asked: .withTheWhole, Need.ownAction.name),
        Field(
            "decision", \CarriedItem.decision, asked: .withTheWhole,
            Text(nb: "Svaret", nn: "Svaret", en: "The answer")),
        Field(
            "fate", \CarriedItem.fate, asked: .withTheWhole,
            Text(nb: "Hva som skjer videre", nn: "Kva som skjer vidare", en: "What happens next")),
        Field("reason", \CarriedItem.reason, asked: .withTheWhole, Text(nb: "Hvorfor", nn: "Kvifor", en: "Why")))
}
