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
            Text(nb: "Målene sist", nn: "Måla sist", en: "The goals last time")),
        Field(
            "area", \PreviousRound.area, asked: .withTheWhole,
            Text(nb: "Området sist", nn: "Området sist", en: "The area last time")),
        Field(
            "aside", \PreviousRound.aside, asked: .withTheWhole,
            Text(nb: "Lagt til side sist", nn: "Lagt til side sist", en: "Set aside last time")),
        Field(
            "carried", \PreviousRound.carried, asked: .withTheWhole,
            Text(
                nb: "Behov og prioriteringer sist", nn: "Behov og prioriteringar sist",
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
            Text(nb: "Hva det blir av det", nn: "Kva det blir av det", en: "What becomes of it")),
        Field("reason", \CarriedItem.reason, asked: .withTheWhole, Text(nb: "Hvorfor", nn: "Kvifor", en: "Why")))
}
