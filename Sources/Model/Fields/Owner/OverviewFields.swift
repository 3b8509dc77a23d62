extension OwnerOverview {
    /// Its members; the lists of items in the order of the chain.
    public static let fields =
        AnyField.each(
            profile, received, needNumbers, register, pattern, joinings, priorities, declined, metNeeds,
            ownContribution,
            contributions,
            partnerDialogue, dialogues)
        + AnyField.each(
            studyPlaces, studyFrame, salaryCosts, furtherEducation, mentoringCounts, mentoring, leadership,
            followUpScheme, meetings)
        + AnyField.each(previous, seen, complete, numbering)

    package static let profile: Field<OwnerOverview, Profile> = Field(
        "profile", \OwnerOverview.profile, asked: .withTheWhole,
        Text(nb: "Om eieren", nn: "Om eigaren", en: "About the owner"))
    package static let previous = Field(
        "previous", \OwnerOverview.previous, asked: ["overview.going", "overview.last", "overview.lastWhy"],
        Text(nb: "Forrige runde", nn: "Førre runde", en: "The previous round"))
    package static let seen = Field(
        "seen", \OwnerOverview.seen, asked: "overview.seen",
        Text(nb: "Dette så eieren", nn: "Dette såg eigaren", en: "What the owner saw"))
    package static let received = Field(
        "received", \OwnerOverview.received, asked: .never("read in by collect"),
        Text(
            nb: "Behovsvurderinger fra enhetene", nn: "Behovsvurderingar frå einingane",
            en: "Needs assessments from the units"))
    package static let needNumbers = Field(
        "needNumbers", \OwnerOverview.needNumbers, asked: .byTheProgram,
        Text(nb: "Numrene på behovene", nn: "Nummera på behova", en: "The numbers given to the needs"))
    package static let register = Field(
        "register", \OwnerOverview.register, asked: .fromAFile,
        Text(nb: "Registeret over enhetene", nn: "Registeret over einingane", en: "The register of units"))
    package static let pattern = Field(
        "pattern", \OwnerOverview.pattern, asked: "overview.pattern",
        Text(
            nb: "Det eieren leser ut av behovene", nn: "Det eigaren les ut av behova",
            en: "What the owner sees in the needs"))
    package static let joinings = Field(
        "joinings", \OwnerOverview.joinings, asked: ["overview.groups", "overview.join", "overview.more"],
        Text(
            nb: "Behov som ligner hverandre", nn: "Behov som liknar kvarandre",
            en: "Similar needs"))
    package static let priorities = Field(
        "priorities", \OwnerOverview.priorities, asked: "priorities.add",
        Text(nb: "Prioriteringene", nn: "Prioriteringane", en: "The priorities"))
    package static let declined = Field(
        "declined", \OwnerOverview.declined, asked: "declined.reason",
        Text(nb: "Ikke prioritert", nn: "Ikkje prioritert", en: "Not prioritised"))
    package static let metNeeds = Field(
        "metNeeds", \OwnerOverview.metNeeds,
        asked: [
            "education.met-leadership", "education.met-mentoring", "education.met-follow", "education.met-own",
        ],
        Text(
            nb: "Behov som blir møtt på andre måter", nn: "Behov som blir møtte på andre måtar",
            en: "Needs met in other ways"))
    package static let ownContribution = Field(
        "ownContribution", \OwnerOverview.ownContribution, asked: "contribution.own", OwnContribution.name)
    package static let contributions = Field(
        "contributions", \OwnerOverview.contributions, asked: "contribution.parts",
        Text(
            nb: "Egeninnsatsen i timer og kroner", nn: "Eigeninnsatsen i timar og kroner",
            en: "The owner's own contribution in hours and kroner"))
    package static let partnerDialogue = Field(
        "partnerDialogue", \OwnerOverview.partnerDialogue, asked: .before,
        Text(
            nb: "Samarbeid med universitet, fagskole eller andre",
            nn: "Samarbeid med universitet, fagskule eller andre",
            en: "Cooperation with a university, vocational college or others"))
    package static let dialogues = Field(
        "dialogues", \OwnerOverview.dialogues, asked: "contribution.partner",
        Text(nb: "Samtaler med fagmiljøer", nn: "Samtalar med fagmiljø", en: "Talks with academic partners"))
    package static let studyPlaces = Field(
        "studyPlaces", \OwnerOverview.studyPlaces, asked: "education.further",
        Text(nb: "Videreutdanning", nn: "Vidareutdanning", en: "Further education"))
    package static let studyFrame = Field(
        "studyFrame", \OwnerOverview.studyFrame, orNone: true, asked: "education.frame",
        Text(
            nb: "Ramme for videreutdanning", nn: "Ramme for vidareutdanning",
            en: "Allocation for further education"))
    package static let salaryCosts = Field(
        "salaryCosts", \OwnerOverview.salaryCosts, asked: "education.salary",
        Text(
            nb: "Hva et årsverk koster", nn: "Kva eit årsverk kostar", en: "What a full-time post costs a year"
        ))
    package static let furtherEducation = Field(
        "furtherEducation", \OwnerOverview.furtherEducation, asked: "education.sharing",
        Text(
            nb: "Hvordan kollegene får nytte av videreutdanningen",
            nn: "Korleis kollegane får nytte av vidareutdanninga",
            en: "How colleagues benefit from further education"))
    package static let mentoringCounts = Field(
        "mentoringCounts", \OwnerOverview.mentoringCounts, asked: "education.counts",
        Text(
            nb: "Nyutdannede og veiledere", nn: "Nyutdanna og rettleiarar",
            en: "Newly qualified teachers and mentors"))
    package static let mentoring = Field(
        "mentoring", \OwnerOverview.mentoring, asked: "education.mentoring",
        Text(
            nb: "Veiledning av nyutdannede", nn: "Rettleiing av nyutdanna",
            en: "Mentoring of newly qualified teachers"))
    package static let leadership = Field(
        "leadership", \OwnerOverview.leadership, asked: "education.leadership",
        Text(nb: "Lederutvikling", nn: "Leiarutvikling", en: "Leadership development"))
    package static let followUpScheme = Field(
        "followUpScheme", \OwnerOverview.followUpScheme, asked: "education.follow",
        Text(nb: "Oppfølgingsordningen", nn: "Oppfølgingsordninga", en: "The follow-up scheme"))
    package static let meetings = Field(
        "meetings", \OwnerOverview.meetings, asked: "contribution.participation", ListNames.meetings)
    package static let complete = Field(
        "complete", \OwnerOverview.complete, asked: ListNames.whenDone, ListNames.complete)
    package static let numbering: Field<OwnerOverview, Numbering> = Field(
        "numbering", \OwnerOverview.numbering, asked: .byTheProgram, ListNames.numbering)
}
