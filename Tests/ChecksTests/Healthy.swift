import MadeLimits
import Model

/// Workspaces in which every answer is given: no rule has anything to say about them.
enum Healthy {
    /// The day everything in them happened, and today.
    static let day = Day(daysSinceEpoch: 20_778)

    /// A kindergarten's analysis, from a goal to a need.
    static var unit: UnitAnalysis {
        var analysis = UnitAnalysis(
            profile: Profile(name: "Solbakken barnehage", kinds: [.kindergarten], ownership: .municipal))
        analysis.goals = [
            Goal(
                id: ID(1), statement: "Alle barn opplever fellesskap i lek", origins: [.frameworkPlan],
                understanding: .shared, sign: "Alle blir spurt om å være med")
        ]
        analysis.samiPerspective = "Vi har sett på samisk lek og fortellertradisjon"
        analysis.sources = [
            Source(id: ID(1), title: "Samtaler med barna", focus: .environment, respondents: "17 barn", day: day),
            Source(
                id: ID(2), title: "Observasjon av overgang til frilek", focus: .practice,
                respondents: "Alle ansatte", day: day),
        ]
        analysis.findings = [
            Finding(
                id: ID(1), statement: "Noen barn står ofte utenfor leken", nature: .challenge, goals: [ID(1)],
                sources: [ID(1)],
                explanations: ["Leken blir brutt av måltid og samling", "Vi ser ikke hvem som står utenfor"]),
            Finding(
                id: ID(2), statement: "Barna trøster hverandre", nature: .strength, goals: [ID(1)],
                sources: [ID(2)]),
        ]
        analysis.running = "Språkprosjektet avsluttes til jul"
        analysis.candidates = [
            Candidate(
                id: ID(1), area: "Fellesskap i lek", findings: [ID(1), ID(2)],
                reason: "Det gjelder barn i alle grupper"),
            Candidate(
                id: ID(2), area: "Språk i hverdagen", findings: [ID(2)], reason: "Det er vi godt i gang med"),
        ]
        analysis.chosen = ID(1)
        analysis.factors = [
            Factor(
                id: ID(1), statement: "De voksne rydder mens leken begynner", candidate: ID(1),
                perspective: .context, effect: .maintaining, evidence: [ID(2)], influence: .yes),
            Factor(
                id: ID(2), statement: "Noen barn trenger mer tid på å komme inn", candidate: ID(1),
                perspective: .individual, effect: .maintaining, evidence: [], influence: .partly),
            Factor(
                id: ID(3), statement: "Formiddagen ute gir lang lek", candidate: ID(1), perspective: .context,
                effect: .promoting, evidence: [ID(2)], influence: .yes),
        ]
        analysis.leadership = "Styrer spør hva vi har prøvd, og setter av tid til å prøve igjen"
        analysis.discussion = Discussion(
            day: day, organisations: ["Utdanningsforbundet"], outcome: "enige om området")
        analysis.partnerWish = "Universitetet"
        analysis.presentCompetence = [PresentCompetence(people: 3, area: "spesialpedagogikk")]
        analysis.needs = [
            Need(
                id: ID(1), ability: "Hjelpe barn inn i leken", who: "Alle ansatte", factors: [ID(1)],
                sign: "Færre barn går alene", form: .collective, theme: .inclusion, practiceArea: "lek")
        ]
        analysis.meetings = [
            Meeting(
                id: ID(1), phase: .goals, day: day, groups: [.leaders, .teachers, .assistants, .representatives]),
            Meeting(id: ID(3), phase: .prioritisation, day: day, groups: [.leaders, .teachers, .assistants]),
            Meeting(id: ID(2), phase: .practice, day: day, groups: [.leaders, .teachers, .assistants]),
        ]
        return analysis
    }

    /// The owner of that kindergarten, with its needs assessment.
    static var owner: OwnerOverview {
        var overview = OwnerOverview(profile: Profile(name: "Lia kommune", ownership: .municipal))
        overview.received = [sealed(unit, as: .needsAssessment, id: "solbakken")]
        overview.priorities = [
            Priority(
                id: ID(1), statement: "Barn som støtter hverandre i lek",
                needs: [Reference(workspace: "solbakken", revision: 4, item: ItemID(.need, 1))],
                reason: "Flere barnehager har funnet det samme")
        ]
        overview.ownContribution = OwnContribution(words: "To planleggingsdager i året")
        overview.partnerDialogue = "Møte med universitetet i oktober"
        overview.furtherEducation = "To plasser i spesialpedagogikk"
        overview.mentoring = "Alle nyutdannede har en veileder"
        overview.meetings = [Meeting(id: ID(1), phase: nil, day: day, groups: [.leaders, .representatives])]
        return overview
    }

    /// The region of that owner, with its overview.
    static var region: RegionPlan {
        var plan = RegionPlan(profile: Profile(name: "Fjellnettverket"))
        plan.received = [sealed(owner, as: .ownerOverview, id: "lia")]
        plan.prioritisation = "I møte med universitetet i november"
        plan.prioritisationMeetings = [PartnerMeeting(day: day, who: "eierne og universitetet")]
        var measure = Measure(
            id: ID(1), title: "Voksne som åpner leken",
            basis: [Reference(workspace: "lia", revision: 4, item: ItemID(.priority, 1))])
        measure.goal = "Alle barn har noen å leke med"
        measure.participants = "Alle ansatte i tre barnehager"
        measure.workingMethods = "Utprøving og veiledning mellom samlingene"
        measure.partner = .university
        measure.cooperation = "Fjelluniversitetet veileder, nettverket samler barnehagene"
        measure.ownContribution = "To planleggingsdager i året"
        measure.evaluation = "Observasjon før og etter"
        measure.goalAttainment = "Samtaler med barna hvert år"
        measure.learningCommunity = "De ansatte møtes hver måned om det de har prøvd"
        let sign = EvaluationSign(
            what: "Telling av lek", baseline: "fem av ti dager", target: "én av ti dager", measured: "hver oktober"
        )
        measure.childSign = sign
        measure.practiceSign = sign
        measure.maintenance = "Ny observasjon hver høst, innføring for nye"
        measure.teacherEducation = "Studenter er med på utprøvingen"
        measure.samiPerspective = "Samisk lek og fortelling er med på én samling"
        measure.years = [2026, 2027]
        plan.measures = [measure]
        plan.coordinator = "Ikke brukt"
        plan.releaseTime = "Ikke brukt"
        plan.discussion = Discussion(day: day, organisations: ["Utdanningsforbundet"], outcome: "Enige")
        plan.specialNeedsShare = "En tredel"
        plan.meetings = [
            Meeting(id: ID(1), phase: nil, day: day, groups: [.leaders, .representatives, .partners])
        ]
        return plan
    }

    /// Surroundings in a county whose plan has these places, with a law book of these marks.
    static func surroundings(plan: CountyPlan = CountyPlan(), laws marks: [String] = []) -> Surroundings {
        let laws = marks.map { mark in
            Law(
                mark: mark, name: Text(alike: mark), paraphrase: Text(alike: mark), link: nil, lastLooked: day,
                seen: true)
        }
        return Surroundings(
            today: day, language: .nb,
            county: CountyProfile(name: "fylket", county: Text(alike: "Fylket"), plan: plan, deadline: nil),
            laws: LawBook(laws, plan: plan), limits: .made)
    }

    /// A body as it is handed over, in revision 4.
    static func sealed<Body: Level>(_ body: Body, as schema: Schema, id: String) -> Sealed<Body> {
        Sealed(
            schema: schema,
            header: Header(
                schema: schema, id: id, revision: 4, language: .nb, parents: [],
                change: Change(at: "2026-11-21T12:00:00Z", by: nil, command: "handover")),
            name: body.profile.name, organisationNumber: nil, handedOver: day, draft: false, program: "behov",
            body: body)
    }
}
