extension Desk: Fielded {
    /// Its members.
    public static let fields =
        AnyField.each(county, keepUntil, steps, notes, acceptances, replies, reviews, senders)
        + AnyField.each(meetings, inputs, clusters, votes, inputFiles, coherence)

    package static let county = Field(
        "county", \Desk.county, kind: .text(.mark), asked: .never("told by --profile or config"),
        Text(nb: "Fylkesprofil", nn: "Fylkesprofil", en: "County profile"))
    package static let keepUntil = Field(
        "keepUntil", \Desk.keepUntil, asked: .never("a day told to config, not asked for"),
        Text(nb: "Skal oppbevares til", nn: "Skal oppbevarast til", en: "The folder is kept until"))
    package static let steps = Field(
        "steps", \Desk.steps, asked: .never("weeks told to config, not asked for"),
        Text(nb: "Egne frister", nn: "Eigne fristar", en: "Our own deadlines"))
    package static let notes = Field(
        "notes", \Desk.notes, asked: .never("written with /notat at any question"),
        Text(nb: "Notater", nn: "Notat", en: "Notes"))
    package static let acceptances = Field(
        "acceptances", \Desk.acceptances, asked: .never("written by accept"),
        Text(nb: "Merknader som er godtatt", nn: "Merknader som er godtekne", en: "Accepted remarks"))
    package static let replies = Field(
        "replies", \Desk.replies, asked: .never("read in by collect"),
        Text(
            nb: "Svar fra eier eller nettverk", nn: "Svar frå eigar eller nettverk",
            en: "Replies from the owner or network"))
    package static let reviews = Field(
        "reviews", \Desk.reviews, asked: .never("read in by review"),
        Text(
            nb: "Tilbakemeldinger fra partnere", nn: "Tilbakemeldingar frå partnarar", en: "Reviews from partners")
    )
    package static let senders = Field(
        "senders", \Desk.senders, asked: .never("remembered by collect"),
        Text(nb: "Avsendere vi kjenner", nn: "Avsendarar vi kjenner", en: "Known senders"))
    package static let meetings = Field(
        "meetings", \Desk.meetings, asked: .meeting,
        Text(nb: "Planlagte møter", nn: "Planlagde møte", en: "Planned meetings"))
    package static let inputs = Field(
        "inputs", \Desk.inputs, asked: .meeting, Text(nb: "Innspill", nn: "Innspel", en: "Suggestions"))
    package static let clusters = Field(
        "clusters", \Desk.clusters, asked: .meeting,
        Text(nb: "Bunker med innspill", nn: "Bunkar med innspel", en: "Clusters of suggestions"))
    package static let votes = Field(
        "votes", \Desk.votes, asked: .meeting, Text(nb: "Avstemninger", nn: "Røystingar", en: "Votes"))
    package static let coherence = Field(
        "coherence", \Desk.coherence, asked: .coherence,
        Text(
            nb: "Henger arbeidet sammen?", nn: "Heng arbeidet saman?",
            en: "Do the parts of the work support each other?"))
    package static let inputFiles = Field(
        "inputFiles", \Desk.inputFiles, asked: .meeting,
        Text(nb: "Filer med innspill", nn: "Filer med innspel", en: "Files with suggestions"))
}

extension StepWeeks: Fielded {
    /// Its members.
    public static let fields = AnyField.each(
        Field("step", \StepWeeks.step, asked: .withTheWhole, Text(nb: "Steg", nn: "Steg", en: "Step")),
        Field(
            "weeks", \StepWeeks.weeks, asked: .withTheWhole,
            Text(nb: "Uker før fristen", nn: "Veker før fristen", en: "Weeks before the deadline")))

    /// «enhetene leverer til eieren: 13».
    public static var joint: String? { ": " }
}

extension Note: Fielded {
    /// Its members.
    public static let fields = AnyField.each(
        Field("day", \Note.day, asked: .byTheProgram, Text(nb: "Dag", nn: "Dag", en: "Day")),
        Field("words", \Note.words, asked: .withTheWhole, Text(nb: "Notatet", nn: "Notatet", en: "The note")))

    /// «21. november 2026: ring partneren».
    public static var joint: String? { ": " }
}

extension Acceptance: Fielded {
    /// Its members.
    public static let fields = AnyField.each(
        Field(
            "code", \Acceptance.code, kind: .text(.mark), asked: .withTheWhole,
            Text(nb: "Merknaden", nn: "Merknaden", en: "The remark")),
        Field(
            "item", \Acceptance.item, asked: .withTheWhole, Text(nb: "Gjelder", nn: "Gjeld", en: "About")),
        Field("reason", \Acceptance.reason, asked: .withTheWhole, Text(nb: "Hvorfor", nn: "Kvifor", en: "Why")),
        Field(
            "by", \Acceptance.by, kind: .text(.reach), asked: .withTheWhole,
            Text(nb: "Av hvem", nn: "Av kven", en: "By whom")),
        Field("day", \Acceptance.day, asked: .byTheProgram, Text(nb: "Dag", nn: "Dag", en: "Day")))

    /// «INT-002, funn-1: vi har bare ett tall, styrer, 21. november 2026».
    public var told: Answer {
        let about: [Answer] = [.data(code)] + (item.map { [.text($0.words)] } ?? [])
        let who: [Answer] = (by.map { [.words($0)] } ?? []) + [.text(day.words)]
        return .run([.run(about, joint: ", "), .words(reason), .run(who, joint: ", ")], joint: ": ")
    }
}
