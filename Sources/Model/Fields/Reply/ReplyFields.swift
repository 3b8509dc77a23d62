extension NeedsReply {
    /// Its members.
    public static let fields = AnyField.each(
        Field(
            "recipient", \NeedsReply.recipient, kind: .text(.mark), asked: .byTheProgram,
            Text(nb: "Analysen svaret gjelder", nn: "Analysen svaret gjeld", en: "The analysis being replied to")),
        Field(
            "recipientName", \NeedsReply.recipientName, asked: .byTheProgram,
            Text(nb: "Til", nn: "Til", en: "To")),
        Field(
            "recipientNumber", \NeedsReply.recipientNumber, asked: .byTheProgram,
            Text(nb: "Organisasjonsnummer", nn: "Organisasjonsnummer", en: "Organisation number")),
        Field(
            "outcomes", \NeedsReply.outcomes, asked: .byTheProgram,
            Text(
                nb: "Hva som skjedde med behovene", nn: "Kva som skjedde med behova", en: "What came of the needs")
        ),
        Field(
            "participation", \NeedsReply.participation, asked: .byTheProgram,
            Text(nb: "Tiltak dere er med i", nn: "Tiltak de er med i", en: "Measures you take part in")))
}

extension NeedOutcome: Fielded {
    /// Its members.
    public static let fields = AnyField.each(
        Field("item", \NeedOutcome.item, asked: .byTheProgram, Text(nb: "Behovet", nn: "Behovet", en: "The need")),
        Field("footing", \NeedOutcome.footing, asked: .byTheProgram, Footing.words),
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
                nb: "Prioriteringen, studiet eller tiltaket", nn: "Prioriteringa, studiet eller tiltaket",
                en: "The priority, study or measure")),
        Field(
            "title", \NeedOutcome.Step.title, asked: .byTheProgram,
            Text(nb: "Tittel", nn: "Tittel", en: "Title")),
        Field(
            "holder", \NeedOutcome.Step.holder, asked: .byTheProgram,
            Text(nb: "Eier eller nettverk", nn: "Eigar eller nettverk", en: "Owner or network")
        ),
        Field("footing", \NeedOutcome.Step.footing, asked: .byTheProgram, Footing.words),
        Field(
            "units", \NeedOutcome.Step.units, asked: .byTheProgram,
            Text(
                nb: "Hvor mange enheter det gjelder", nn: "Kor mange einingar det gjeld",
                en: "How many units it concerns")),
        Field(
            "years", \NeedOutcome.Step.years, kind: .list(.ordinal), asked: .byTheProgram, Measure.years.name),
        Field(
            "applied", \NeedOutcome.Step.applied, asked: .byTheProgram,
            Text(
                nb: "Beløpet det er søkt om, i kroner", nn: "Beløpet det er søkt om, i kroner",
                en: "Kroner applied for")),
        Field(
            "reportedYear", \NeedOutcome.Step.reportedYear, kind: .ordinal, asked: .byTheProgram,
            Text(nb: "Rapportert for", nn: "Rapportert for", en: "Year reported on")),
        Field(
            "carriedOut", \NeedOutcome.Step.carriedOut, asked: .byTheProgram,
            Text(nb: "Gjennomføring", nn: "Gjennomføring", en: "Carried out")),
        Field(
            "practice", \NeedOutcome.Step.practice, asked: .byTheProgram,
            Text(nb: "Praksis er endret", nn: "Praksis er endra", en: "Practice has changed")))
}

extension Footing: Fielded {
    /// What people call it.
    fileprivate static let words = Text(
        nb: "Hva avgjørelsen gjelder", nn: "Kva avgjerda gjeld", en: "What the decision is about")

    /// Its members.
    public static let fields = AnyField.each(
        Field(
            "item", \Footing.item, asked: .byTheProgram,
            Text(nb: "Behovet eller prioriteringen", nn: "Behovet eller prioriteringa", en: "The need or priority")
        ),
        Field("revision", \Footing.revision, kind: .ordinal, asked: .byTheProgram, Header.revision.name),
        Field(
            "said", \Footing.said, kind: .text(.mark), asked: .byTheProgram,
            Text(
                nb: "Kontrollsum av ordene", nn: "Kontrollsum av orda", en: "Checksum of the words")),
        Field(
            "changedIn", \Footing.changedIn, kind: .ordinal, asked: .byTheProgram,
            Text(
                nb: "Sier noe annet i utgave", nn: "Seier noko anna i utgåve",
                en: "Wording differs in revision")))

    /// «behov-1 (utgave 14)».
    public func answer(as kind: FieldKind) -> Answer {
        let words = item.words
        return .text(
            Text(
                nb: "\(words.nb) (utgave \(revision))", nn: "\(words.nn) (utgåve \(revision))",
                en: "\(words.en) (revision \(revision))"))
    }
}
