extension PlanYears: Fielded {
    /// Its members.
    public static let fields = AnyField.each(
        Field(
            "first", \PlanYears.first, kind: .ordinal, asked: .byTheProgram,
            Text(nb: "Første år", nn: "Første år", en: "First year")),
        Field(
            "last", \PlanYears.last, kind: .ordinal, asked: .byTheProgram,
            Text(nb: "Siste år", nn: "Siste år", en: "Last year")),
        Field(
            "reported", \PlanYears.reported, kind: .ordinal, asked: .byTheProgram,
            Text(nb: "Året meldingen gjelder", nn: "Året meldinga gjeld", en: "The year the report is for")))
}

extension PreviousPlan: Fielded {
    /// Its members.
    public static let fields = AnyField.each(
        Field(
            "workspace", \PreviousPlan.workspace, kind: .text(.mark), asked: .byTheProgram,
            Text(nb: "Hvilken plan", nn: "Kva plan", en: "Which plan")),
        Field("revision", \PreviousPlan.revision, kind: .ordinal, asked: .byTheProgram, Header.revision.name),
        Field(
            "reportYear", \PreviousPlan.reportYear, kind: .ordinal, asked: .byTheProgram,
            Text(nb: "Året meldingen gjaldt", nn: "Året meldinga gjaldt", en: "The year the report was for")),
        Field("measures", \PreviousPlan.measures, asked: .byTheProgram, RegionPlan.measures.name),
        Field(
            "outcomes", \PreviousPlan.outcomes, asked: "measures.carried",
            Text(
                nb: "Hva som skjedde med tiltakene", nn: "Kva som skjedde med tiltaka",
                en: "What came of the measures"))
    )
}

extension PreviousPlan.Outcome: Fielded {
    /// Its members.
    public static let fields = AnyField.each(measure, fate, reason)

    package static let measure = Field(
        "measure", \PreviousPlan.Outcome.measure, asked: .byTheProgram,
        Text(nb: "Tiltaket", nn: "Tiltaket", en: "The measure"))
    package static let fate = Field(
        "fate", \PreviousPlan.Outcome.fate, asked: "measures.fate",
        Text(nb: "Hva som skjedde", nn: "Kva som skjedde", en: "What came of the measure"))
    package static let reason = Field(
        "reason", \PreviousPlan.Outcome.reason, asked: "measures.fateReason",
        Text(nb: "Hvorfor", nn: "Kvifor", en: "Why"))

    /// «tiltak-1: avsluttet: alle har prøvd det ut».
    public static var joint: String? { ": " }
}

extension Adjustment: Fielded {
    /// Its members.
    public static let fields = AnyField.each(requested, granted, moved, approval)

    package static let requested = Field(
        "requested", \Adjustment.requested, asked: "plan.request",
        Text(
            nb: "Statsforvalteren ba om justering", nn: "Statsforvaltaren bad om justering",
            en: "The county governor asked for an adjustment"))
    package static let granted = Field(
        "granted", \Adjustment.granted, asked: "plan.request",
        Text(nb: "Innvilget, i kroner", nn: "Innvilga, i kroner", en: "Granted, in kroner"))
    package static let moved = Field(
        "moved", \Adjustment.moved, asked: "plan.moved",
        Text(
            nb: "Hva nettverket kuttet eller flyttet", nn: "Kva nettverket kutta eller flytta",
            en: "What the network cut or moved"))
    package static let approval = Field(
        "approval", \Adjustment.approval, asked: "plan.reapproval",
        Text(
            nb: "Den justerte meldingen er godkjent", nn: "Den justerte meldinga er godkjend",
            en: "The adjusted report was approved"))
}

extension PartnerMeeting: Fielded {
    /// Its members.
    public static let fields = AnyField.each(
        Field("day", \PartnerMeeting.day, asked: .withTheWhole, Text(nb: "Dag", nn: "Dag", en: "Day")),
        Field("who", \PartnerMeeting.who, asked: .withTheWhole, Meeting.groups.name))

    /// «12. mars 2026: nettverket og universitetet».
    public static var joint: String? { ": " }
}
