extension Measure {
    /// Its members.
    public static let fields =
        AnyField.each(
            title, basis, goal, shared, participants, participantGroups, isCommon, withoutNeed, workingMethods,
            methodKinds,
            responsible, partner)
        + AnyField.each(
            cooperation, dialogue, ownContribution, learningCommunity, teacherEducation, samiPerspective,
            evaluation, childSign, practiceSign,
            goalAttainment, shares, years, milestones, maintenance, budget)
        + AnyField.each(result) + [.id]

    package static let title: Field<Measure, String> = Field(
        "title", \Measure.title, asked: "measures.add",
        Text(nb: "Kompetansetiltak", nn: "Kompetansetiltak", en: "Measure"))
    package static let basis = Field(
        "basis", \Measure.basis, asked: ["measures.basis", "measures.changed"],
        Text(nb: "Bygger på", nn: "Byggjer på", en: "Based on"))
    package static let goal = Field(
        "goal", \Measure.goal, asked: "measures.goal",
        Text(nb: "Prioriterte mål", nn: "Prioriterte mål", en: "Prioritised goals"))
    package static let shared = Field(
        "shared", \Measure.shared, orNone: true, asked: "measures.same",
        Text(
            nb: "Svar som er hentet fra tiltaket før", nn: "Svar som er felles med førre tiltak",
            en: "Answers shared with the previous measure"))
    package static let participants = Field(
        "participants", \Measure.participants, asked: .before,
        Text(
            nb: "Deltakere, med egne ord", nn: "Deltakarar, med eigne ord",
            en: "Participants, in your own words"))
    package static let participantGroups = Field(
        "participantGroups", \Measure.participantGroups, asked: "measures.participants",
        Text(nb: "Deltakere", nn: "Deltakarar", en: "Participants"))
    package static let isCommon = Field(
        "isCommon", \Measure.isCommon, asked: "measures.without",
        Text(nb: "Felles tiltak", nn: "Felles tiltak", en: "Common measure"))
    package static let withoutNeed = Field(
        "withoutNeed", \Measure.withoutNeed, asked: "measures.without",
        Text(
            nb: "Hvorfor enheter uten behov er med", nn: "Kvifor einingar utan behov er med",
            en: "Why units without a need take part"))
    package static let workingMethods = Field(
        "workingMethods", \Measure.workingMethods, asked: "measures.methods",
        Text(
            nb: "Arbeidsmåter, med egne ord", nn: "Arbeidsmåtar, med eigne ord",
            en: "Working methods, in your own words"))
    package static let methodKinds = Field(
        "methodKinds", \Measure.methodKinds, asked: "measures.methods",
        Text(nb: "Arbeidsmåter", nn: "Arbeidsmåtar", en: "Working methods"))
    package static let responsible = Field(
        "responsible", \Measure.responsible, asked: "measures.responsible",
        Text(nb: "Ansvarlig eier", nn: "Ansvarleg eigar", en: "Owner responsible"))
    package static let partner = Field(
        "partner", \Measure.partner, asked: "measures.partner", Text(nb: "Fagmiljø", nn: "Fagmiljø", en: "Partner")
    )
    package static let cooperation = Field(
        "cooperation", \Measure.cooperation, asked: "measures.cooperation",
        Text(
            nb: "Samarbeid lokalt og med universitet, fagskole og andre",
            nn: "Samarbeid lokalt og med universitet, fagskule og andre",
            en: "Cooperation locally and with university, vocational college and others"))
    package static let dialogue = Field(
        "dialogue", \Measure.dialogue, asked: "measures.cooperation",
        Text(nb: "Planlagt sammen", nn: "Planlagt saman", en: "Planned together on"))
    package static let ownContribution = Field(
        "ownContribution", \Measure.ownContribution, asked: "measures.contribution",
        Text(nb: "Eiernes egeninnsats", nn: "Eigeninnsatsen til eigarane", en: "The owners' own contribution"))
    package static let learningCommunity = Field(
        "learningCommunity", \Measure.learningCommunity, asked: "measures.community",
        Text(
            nb: "Styrker profesjonelle læringsfellesskap i og mellom enhetene",
            nn: "Styrkjer profesjonelle læringsfellesskap i og mellom einingane",
            en: "Strengthens professional learning communities in and between the units"))
    package static let teacherEducation = Field(
        "teacherEducation", \Measure.teacherEducation, asked: "measures.education",
        Text(nb: "Styrker lærerutdanningen", nn: "Styrkjer lærarutdanninga", en: "Strengthens teacher education"))
    package static let samiPerspective = Field(
        "samiPerspective", \Measure.samiPerspective, asked: "measures.sami",
        Text(nb: "Samiske perspektiver", nn: "Samiske perspektiv", en: "Sami perspectives"))
    package static let evaluation = Field(
        "evaluation", \Measure.evaluation, asked: .before,
        Text(nb: "Evaluering av tiltaket", nn: "Evaluering av tiltaket", en: "Evaluation of the measure"))
    package static let childSign = Field(
        "childSign", \Measure.childSign, asked: "measures.child",
        Text(nb: "Barn og elever", nn: "Barn og elevar", en: "Children and pupils"))
    package static let practiceSign = Field(
        "practiceSign", \Measure.practiceSign, asked: "measures.practice",
        Text(nb: "Praksis", nn: "Praksis", en: "Practice"))
    package static let goalAttainment = Field(
        "goalAttainment", \Measure.goalAttainment, asked: "measures.attainment",
        Text(nb: "Vurdering av måloppnåelse", nn: "Vurdering av måloppnåing", en: "Assessment of goal attainment"))
    package static let shares = Field(
        "shares", \Measure.shares, asked: "economy.shares",
        Text(
            nb: "Barnehage, skole og spesialpedagogikk", nn: "Barnehage, skule og spesialpedagogikk",
            en: "Shares for kindergarten, school and special needs education"))
    package static let years = Field(
        "years", \Measure.years, kind: .list(.ordinal), asked: "measures.years",
        Text(nb: "Varighet", nn: "Varigheit", en: "Duration"))
    package static let milestones = Field(
        "milestones", \Measure.milestones, asked: "measures.milestones",
        Text(nb: "Milepæler", nn: "Milepælar", en: "Milestones"))
    package static let maintenance = Field(
        "maintenance", \Measure.maintenance, asked: "measures.maintenance",
        Text(
            nb: "Vedlikehold når tiltaket er over", nn: "Vedlikehald når tiltaket er over",
            en: "How the competence is maintained afterwards"))
    package static let result = Field(
        "result", \Measure.result, asked: ReportFields.questions,
        Text(
            nb: "Hva som skjedde med tiltaket", nn: "Kva som skjedde med tiltaket",
            en: "What came of the measure"))
    package static let budget = Field(
        "budget", \Measure.budget, orNone: true, asked: "measures.budget",
        Text(nb: "Kostnader", nn: "Kostnader", en: "Costs"))
}
