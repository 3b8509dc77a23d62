import Model

extension FieldName {
    /// The names, by `item.member` and by member of the body.
    static let all: [String: FieldName] = unit.merging(items) { first, _ in first }
        .merging(above) { first, _ in first }

    /// The items of a unit.
    private static let items: [String: FieldName] = [
        "goal.statement": .called("Målet", "Målet", "The goal"),
        "goal.origins": .asked("goals.origin", GoalOrigin.self),
        "goal.understanding": .asked("goals.understanding", SharedUnderstanding.self),
        "goal.sign": .asked("goals.sign"),
        "source.title": .called("Kilden", "Kjelda", "The source"),
        "source.focus": .asked("data.focus", Focus.self),
        "source.respondents": .asked("data.respondents"),
        "source.answered": .called("Hvor mange som svarte", "Kor mange som svarte", "How many answered"),
        "source.invited": .called("Hvor mange som ble spurt", "Kor mange som blei spurde", "How many were asked"),
        "source.day": .called("Dag", "Dag", "Day"),
        "finding.statement": .called("Funnet", "Funnet", "The finding"),
        "finding.nature": .called("Hva funnet er", "Kva funnet er", "What the finding is", FindingNature.self),
        "finding.goals": .asked("interpretation.basis"),
        "finding.indicators": .asked("interpretation.basis"),
        "finding.sources": .asked("interpretation.basis"),
        "finding.explanations": .asked("interpretation.explanation"),
        "finding.wouldChangeOurMind": .asked("interpretation.doubt"),
        "candidate.area": .called("Området", "Området", "The area"),
        "candidate.concern": .asked("prioritisation.concern", Concern.self),
        "candidate.findings": .asked("prioritisation.findings"),
        "candidate.reason": .called("Begrunnelse", "Grunngiving", "Reason"),
        "factor.statement": .called("Faktoren", "Faktoren", "The factor"),
        "factor.perspective": .called("Perspektiv", "Perspektiv", "Perspective", Perspective.self),
        "factor.effect": .called("Virkning", "Verknad", "Effect", Effect.self),
        "factor.evidence": .asked("practice.evidence"),
        "factor.influence": .asked("practice.influence", Influence.self),
        "need.ability": .called("Behovet", "Behovet", "The need"),
        "need.who": .asked("needs.who"),
        "need.factors": .asked("needs.factors"),
        "need.sign": .asked("needs.sign"),
        "need.form": .asked("needs.form", NeedForm.self),
        "need.years": .called("Antall år", "Talet på år", "Number of years"),
        "need.shorterBecause": .called(
            "Hvorfor under ett år", "Kvifor under eitt år", "Why less than a year"),
        "need.theme": .called("Tema", "Tema", "Theme", Theme.self),
        "need.practiceArea": .called("Del av hverdagen", "Del av kvardagen", "Part of daily work"),
        "need.ownAction.words": .asked("needs.own"),
        "meeting.day": .called("Dag", "Dag", "Day"),
        "meeting.phase": .called("Fase", "Fase", "Phase", Phase.self),
        "meeting.groups": .called("Hvem som var med", "Kven som var med", "Who took part", Group.self),
    ]

    /// What belongs to no item, at every level and in a unit.
    private static let unit: [String: FieldName] = [
        "profile.name": .called("Navn", "Namn", "Name"),
        "profile.kinds": .called("Type enhet", "Type eining", "Kind of unit", UnitKind.self),
        "profile.ownership": .called("Eierskap", "Eigarskap", "Ownership", Ownership.self),
        "profile.municipality.name": .called("Kommune", "Kommune", "Municipality"),
        "profile.municipality.number": .called("Kommunenummer", "Kommunenummer", "Municipality number"),
        "profile.organisationNumber": .called(
            "Organisasjonsnummer", "Organisasjonsnummer", "Organisation number"),
        "samiPerspective": .asked("goals.sami"),
        "missingVoices": .asked("data.voices"),
        "disagreement": .asked("interpretation.disagreement"),
        "running": .asked("prioritisation.running"),
        "couldStop": .asked("prioritisation.stop"),
        "partnerWish": .asked("needs.partner"),
        "leadership": .asked("practice.leadership"),
        "discussion.day": .called("Drøftingen: dag", "Drøftinga: dag", "The discussion: day"),
        "discussion.organisations": .called(
            "Drøftingen: organisasjoner", "Drøftinga: organisasjonar", "The discussion: organisations"),
        "discussion.outcome": .called("Drøftingen: utfall", "Drøftinga: utfall", "The discussion: outcome"),
        "discussion.disagreement": .called(
            "Drøftingen: uenighet", "Drøftinga: usemje", "The discussion: disagreement"),
        "chosen": .asked("prioritisation.choice"),
        "presentCompetence": .asked("needs.present"),
        "complete": .called("Lister som er ferdige", "Lister som er ferdige", "Lists that are complete"),
        "desk.county": .called("Fylkesprofil", "Fylkesprofil", "County profile"),
    ]

    /// What an owner and a region have.
    private static let above: [String: FieldName] = [
        "priority.statement": .called("Prioriteringen", "Prioriteringa", "The priority"),
        "priority.needs": .asked("priorities.needs"),
        "priority.reason": .asked("priorities.reason"),
        "declined": .called(
            "Det som ikke tas med, og hvorfor", "Det som ikkje blir teke med, og kvifor",
            "What is left out, and why"),
        "ownContribution.words": .asked("contribution.own"),
        "partnerDialogue": .asked("contribution.partner"),
        "furtherEducation": .asked("education.further"),
        "mentoring": .asked("education.mentoring"),
        "prioritisation": .asked("measures.prioritisation"),
        "measure.title": .called("Tiltaket", "Tiltaket", "The measure"),
        "measure.basis": .asked("measures.basis"),
        "measure.goal": .asked("measures.goal"),
        "measure.participants": .asked("measures.participants"),
        "measure.workingMethods": .asked("measures.methods"),
        "measure.partner": .asked("measures.partner", PartnerKind.self),
        "measure.cooperation": .asked("measures.cooperation"),
        "measure.ownContribution": .asked("measures.contribution"),
        "measure.evaluation": .asked("measures.evaluation"),
        "measure.goalAttainment": .asked("measures.attainment"),
        "measure.teacherEducation": .asked("measures.education"),
        "measure.samiPerspective": .asked("measures.sami"),
        "measure.years": .asked("measures.years"),
        "coordinator": .asked("economy.coordinator"),
        "releaseTime": .asked("economy.release"),
        "specialNeedsShare": .asked("economy.special"),
        "leftOver": .asked("economy.leftover"),
        "hostMunicipality": .asked("plan.host"),
        "contact": .asked("plan.contact"),
        "approval": .asked("plan.approval"),
    ]
}
