extension RegionPlan {
    /// Its members; the lists of items in the order of the chain.
    public static let fields =
        AnyField.each(
            profile, received, units, basisNumbers, register, years, previous, prioritisationMeetings,
            prioritisation, measures,
            declined)
        + AnyField.each(
            coordinator, releaseTime, commonBudget, specialNeedsShare, leftOver, hostMunicipality, contact,
            approval, discussion, adjustment,
            meetings)
        + AnyField.each(report, complete, numbering)

    package static let profile: Field<RegionPlan, Profile> = Field(
        "profile", \RegionPlan.profile, asked: .withTheWhole,
        Text(nb: "Om nettverket", nn: "Om nettverket", en: "About the network"))
    package static let received = Field(
        "received", \RegionPlan.received, asked: .never("read in by collect"),
        Text(nb: "Oversikter fra eierne", nn: "Oversikter frå eigarane", en: "The owners' overviews"))
    package static let units = Field(
        "units", \RegionPlan.units, asked: .never("read in by collect"),
        Text(
            nb: "Behovsvurderinger fra private enheter", nn: "Behovsvurderingar frå private einingar",
            en: "Needs assessments from private units"))
    package static let basisNumbers = Field(
        "basisNumbers", \RegionPlan.basisNumbers, asked: .byTheProgram,
        Text(
            nb: "Numrene på prioriteringene og behovene", nn: "Nummera på prioriteringane og behova",
            en: "The numbers given to the priorities and needs"))
    package static let register = Field(
        "register", \RegionPlan.register, asked: .fromAFile,
        Text(nb: "Registeret over enhetene", nn: "Registeret over einingane", en: "The register of units"))
    package static let years = Field(
        "years", \RegionPlan.years, asked: .never("reckoned from the day the plan was begun"),
        Text(nb: "Årene planen gjelder", nn: "Åra planen gjeld", en: "The years of the plan"))
    package static let previous = Field(
        "previous", \RegionPlan.previous, asked: .never("taken over from last year's plan when this one is begun"),
        Text(nb: "Forrige plan", nn: "Førre plan", en: "Last year's plan"))
    package static let prioritisationMeetings = Field(
        "prioritisationMeetings", \RegionPlan.prioritisationMeetings, asked: "measures.meetings",
        Text(nb: "Møter om prioriteringen", nn: "Møte om prioriteringa", en: "Meetings about the prioritisation"))
    package static let prioritisation = Field(
        "prioritisation", \RegionPlan.prioritisation, asked: "measures.prioritisation",
        Text(
            nb: "Prioritering i partnerskapet", nn: "Prioritering i partnarskapet",
            en: "Prioritisation in the partnership"))
    package static let measures = Field(
        "measures", \RegionPlan.measures, asked: "measures.add",
        Text(nb: "Tiltakene", nn: "Tiltaka", en: "The measures"))
    package static let declined = Field(
        "declined", \RegionPlan.declined, asked: "measures.declined",
        Text(
            nb: "Det som ikke ble tatt opp, og hvorfor", nn: "Det som ikkje blei teke opp, og kvifor",
            en: "What was not taken up, and why"))
    package static let report = Field(
        "report", \RegionPlan.report, asked: ReportFields.wholeQuestions,
        Text(nb: "Årsrapporten", nn: "Årsrapporten", en: "The annual report"))
    package static let coordinator = Field(
        "coordinator", \RegionPlan.coordinator, asked: "economy.coordinator",
        Text(
            nb: "Begrenset del til koordinatorfunksjon", nn: "Avgrensa del til koordinatorfunksjon",
            en: "Limited share of the grant for a coordinator"))
    package static let releaseTime = Field(
        "releaseTime", \RegionPlan.releaseTime, asked: "economy.release",
        Text(
            nb: "Begrenset del til frikjøp", nn: "Avgrensa del til frikjøp",
            en: "Limited share of the grant for release time"))
    package static let commonBudget = Field(
        "commonBudget", \RegionPlan.commonBudget, orNone: true, asked: "economy.budget",
        Text(
            nb: "Utgifter som ikke hører til noe enkelt tiltak",
            nn: "Utgifter som ikkje høyrer til noko enkelt tiltak",
            en: "Costs that do not belong to any single measure"))
    package static let specialNeedsShare = Field(
        "specialNeedsShare", \RegionPlan.specialNeedsShare, asked: "economy.special",
        Text(
            nb: "Andel til spesialpedagogikk og inkluderende praksis",
            nn: "Del til spesialpedagogikk og inkluderande praksis",
            en: "Share for special needs education and inclusive practice"))
    package static let leftOver = Field(
        "leftOver", \RegionPlan.leftOver, asked: "economy.leftover",
        Text(
            nb: "Ubrukte midler fra tidligere år", nn: "Ubrukte midlar frå tidlegare år",
            en: "Money left over from earlier years"))
    package static let hostMunicipality = Field(
        "hostMunicipality", \RegionPlan.hostMunicipality, asked: "plan.host",
        Text(nb: "Vertskommune", nn: "Vertskommune", en: "Host municipality"))
    package static let contact = Field(
        "contact", \RegionPlan.contact, kind: .text(.reach), asked: "plan.contact",
        Text(nb: "Kontakt", nn: "Kontakt", en: "Contact"))
    package static let approval = Field(
        "approval", \RegionPlan.approval, asked: "plan.approval",
        Text(
            nb: "Godkjent av hvem, og når", nn: "Godkjend av kven, og når", en: "Approved by whom, and when"))
    package static let discussion = Field(
        "discussion", \RegionPlan.discussion, orNone: true, asked: "plan.discussion",
        Text(
            nb: "Drøftet med organisasjonene", nn: "Drøfta med organisasjonane",
            en: "Discussed with the organisations"))
    package static let adjustment = Field(
        "adjustment", \RegionPlan.adjustment, asked: "plan.request",
        Text(
            nb: "Svaret fra statsforvalteren", nn: "Svaret frå statsforvaltaren",
            en: "The county governor's answer"))
    package static let meetings = Field(
        "meetings", \RegionPlan.meetings, asked: "plan.participation", ListNames.meetings)
    package static let complete = Field(
        "complete", \RegionPlan.complete, asked: ListNames.whenDone, ListNames.complete)
    package static let numbering: Field<RegionPlan, Numbering> = Field(
        "numbering", \RegionPlan.numbering, asked: .byTheProgram, ListNames.numbering)
}
