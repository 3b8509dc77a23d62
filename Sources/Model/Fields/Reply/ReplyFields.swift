extension NeedsReply {
    /// Its members.
    public static let fields = AnyField.each(
        Field(
            "recipient", \NeedsReply.recipient, kind: .text(.mark), asked: .byTheProgram,
            Text(nb: "Analysen det svares på", nn: "Analysen det blir svart på", en: "The workspace it answers")),
        Field(
            "recipientName", \NeedsReply.recipientName, asked: .byTheProgram,
            Text(nb: "Til", nn: "Til", en: "To")),
        Field(
            "outcomes", \NeedsReply.outcomes, asked: .byTheProgram,
            Text(nb: "Hva det ble av behovene", nn: "Kva det blei av behova", en: "What became of the needs")))
}

extension NeedOutcome: Fielded {
    /// Its members.
    public static let fields = AnyField.each(
        Field("item", \NeedOutcome.item, asked: .byTheProgram, Text(nb: "Behovet", nn: "Behovet", en: "The need")),
        Field("revision", \NeedOutcome.revision, kind: .ordinal, asked: .byTheProgram, Header.revision.name),
        Field(
            "decision", \NeedOutcome.decision, asked: .byTheProgram,
            Text(nb: "Avgjørelsen", nn: "Avgjerda", en: "The decision")),
        Field(
            "into", \NeedOutcome.into, asked: .byTheProgram,
            Text(nb: "Tatt opp i", nn: "Teke opp i", en: "Taken up in")),
        Field("reason", \NeedOutcome.reason, asked: .byTheProgram, Text(nb: "Hvorfor", nn: "Kvifor", en: "Why")),
        Field(
            "decidedBy", \NeedOutcome.decidedBy, asked: .byTheProgram,
            Text(nb: "Avgjort av", nn: "Avgjort av", en: "Decided by")))
}

extension NeedOutcome.Step: Fielded {
    /// Its members.
    public static let fields = AnyField.each(
        Field(
            "item", \NeedOutcome.Step.item, asked: .byTheProgram,
            Text(
                nb: "Prioriteringen eller tiltaket", nn: "Prioriteringa eller tiltaket",
                en: "The priority or measure")),
        Field(
            "title", \NeedOutcome.Step.title, asked: .byTheProgram,
            Text(nb: "Det heter", nn: "Det heiter", en: "What it is called")),
        Field(
            "holder", \NeedOutcome.Step.holder, asked: .byTheProgram, Text(nb: "Hos", nn: "Hos", en: "Whose it is")
        ),
        Field(
            "units", \NeedOutcome.Step.units, asked: .byTheProgram,
            Text(
                nb: "Hvor mange enheter det gjelder", nn: "Kor mange einingar det gjeld",
                en: "How many units it is about")),
        Field(
            "years", \NeedOutcome.Step.years, kind: .list(.ordinal), asked: .byTheProgram, Measure.years.name),
        Field(
            "applied", \NeedOutcome.Step.applied, asked: .byTheProgram,
            Text(nb: "Kroner det er søkt om", nn: "Kroner det er søkt om", en: "Kroner applied for")))
}
