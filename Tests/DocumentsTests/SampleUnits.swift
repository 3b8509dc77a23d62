import Model

@testable import Documents

/// A made-up kindergarten and a made-up private kindergarten, as their owner and region receive them.
enum SampleUnits {
    static let solbakkenID = "6f1c2a9e-0001"
    static let bjorkliaID = "6f1c2a9e-0002"

    /// A value that four parents are behind: it may be seen nowhere.
    static let withheld = "3,77"

    static func figure(_ period: String, _ raw: String, row: Int, count: Int = 38) -> Figure {
        Figure(
            period: period, cell: Cell(raw: raw, row: row, column: 6, reading: reading(raw)),
            count: Cell(raw: "\(count)", row: row, column: 7, reading: .number(Quantity(count))))
    }

    private static func reading(_ raw: String) -> Reading {
        let point = String(raw.map { $0 == "," ? "." : $0 })
        return Quantity(point).map { .number($0) } ?? .suppressed
    }

    /// Solbakken; the newest value of the first indicator can be changed.
    static func solbakken(wellBeing: String = "4,1") -> UnitAnalysis {
        var unit = UnitAnalysis(
            profile: Profile(
                name: "Solbakken barnehage", kinds: [.kindergarten],
                municipality: Municipality(number: "9901", name: "Granli kommune"), ownership: .municipal))
        unit.goals = [
            Goal(
                id: ID(1), statement: "Alle barn opplever fellesskap i lek", origins: [.frameworkPlan],
                understanding: .partly, sign: "Ingen står alene når frileken begynner")
        ]
        unit.samiPerspective =
            "Vi gikk gjennom rammeplanens mål om samisk kultur. Fortellinger i lavvoen er en del av leken ute."
        unit.sources = [
            Source(
                id: ID(1), title: "Foreldreundersøkelsen 2026", focus: .environment,
                respondents: "38 av 61 foresatte", day: day(2026, 9, 14),
                file: SourceFile(
                    name: "foreldre-2026.csv", digest: "ab12", format: "udir-statistikkbanken")),
            Source(
                id: ID(2), title: "Observasjon av overgang til frilek, uke 38–40", focus: .practice,
                respondents: "14 overganger på to avdelinger", day: day(2026, 10, 2)),
        ]
        unit.indicators = [
            Indicator(
                id: ID(1), source: ID(1), name: "Barnets trivsel", measuredIn: "gjennomsnitt 1–5",
                direction: .higher,
                own: [figure("2025", "4,2", row: 13), figure("2026", wellBeing, row: 14)],
                municipality: [figure("2026", "4,5", row: 8, count: 412)],
                nation: [figure("2026", "4,5", row: 2, count: 90_112)]),
            Indicator(
                id: ID(2), source: ID(1), name: "Medvirkning", measuredIn: "gjennomsnitt 1–5", direction: .higher,
                own: [figure("2025", "*", row: 15), figure("2026", withheld, row: 16, count: 4)], municipality: [],
                nation: [figure("2026", "4,3", row: 3, count: 90_112)]),
        ]
        unit.missingVoices = "De yngste barna og foreldre som ikke leser norsk"
        unit.findings = [
            Finding(
                id: ID(1), statement: "Foreldrene vurderer trivselen lavere enn i kommunen", nature: .challenge,
                goals: [ID(1)], indicators: [ID(1), ID(2)],
                explanations: ["Mange nye barn i august", "Overgangene til frilek er urolige"],
                wouldChangeOurMind: "At barna selv forteller noe annet"),
            Finding(
                id: ID(2), statement: "I 11 av 14 overganger ryddet alle voksne", nature: .challenge,
                goals: [ID(1)],
                sources: [ID(2)], explanations: ["Vi har delt oppgaver, ikke barn", "Pauser legges til samme tid"]),
        ]
        unit.disagreement = "Foreldrene på småbarn kjenner seg ikke igjen"
        unit.partnerWish = "Universitetet"
        unit.couldStop = "Språkprosjektet"
        unit.running = "Språkprosjektet går til jul. Vi avslutter det da."
        unit.candidates = [
            Candidate(
                id: ID(1), area: "Fellesskap i lek", findings: [ID(1), ID(2)],
                reason: "Begge funnene peker hit, og vi kan gjøre noe med det selv."),
            Candidate(
                id: ID(2), area: "Samarbeid med foreldre", findings: [ID(1)],
                reason: "Viktig, men bedres trolig når leken gjør det."),
        ]
        unit.chosen = ID(1)
        unit.factors = [
            Factor(
                id: ID(1), statement: "De voksne rydder mens leken begynner", candidate: ID(1),
                perspective: .context,
                effect: .maintaining, evidence: [ID(2)], influence: .yes),
            Factor(
                id: ID(2), statement: "Barna som kommer sist, finner ikke rollene i leken", candidate: ID(1),
                perspective: .actor, effect: .maintaining, evidence: [], influence: .partly),
        ]
        unit.presentCompetence = [PresentCompetence(people: 6, area: "barnehagelærer")]
        unit.needs = [
            Need(
                id: ID(1), ability: "Alle ansatte kan hjelpe barn inn i leken", who: "Alle på avdelingene",
                factors: [ID(1), ID(2)], sign: "Barna som kommer sist, blir invitert inn", form: .collective,
                theme: .inclusion, practiceArea: "lek"),
            Need(
                id: ID(2), ability: "Pedagogiske ledere kan lede refleksjon over egen praksis",
                who: "Pedagogiske ledere", factors: [ID(1)], sign: "Voksne fordeler seg før leken begynner",
                form: .leadership, theme: .inclusion, practiceArea: "ledelse og profesjonsfellesskap"),
            Need(
                id: ID(3), ability: "Pausene må spres", who: "Styrer", factors: [ID(1)], form: .notCompetence,
                ownAction: OwnAction(words: "Styrer lager ny pauseplan før november")),
        ]
        unit.meetings = [
            Meeting(id: ID(1), phase: .goals, day: day(2026, 9, 1), groups: [.leaders, .teachers, .assistants]),
            Meeting(id: ID(2), phase: .practice, day: day(2026, 10, 20), groups: [.teachers, .representatives]),
        ]
        return unit
    }

    /// A private kindergarten that writes nynorsk and hands over straight to the region.
    static var bjorklia: UnitAnalysis {
        var unit = UnitAnalysis(
            profile: Profile(name: "Bjørklia barnehage", kinds: [.kindergarten], ownership: .private))
        unit.candidates = [
            Candidate(id: ID(1), area: "Språk i kvardagen", reason: "Dette ser alle tre avdelingane.")
        ]
        unit.chosen = ID(1)
        unit.factors = [
            Factor(
                id: ID(1), statement: "Vaksne svarer for barna ved måltidet", candidate: ID(1),
                perspective: .context,
                effect: .maintaining, evidence: [])
        ]
        unit.needs = [
            Need(
                id: ID(1), ability: "Dei tilsette kan halde lange samtalar i gang", who: "Alle tilsette",
                factors: [ID(1)], form: .collective, theme: .adaptedProvision, practiceArea: "språk")
        ]
        return unit
    }

    static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
        Day(year: year, month: month, day: day) ?? Day(daysSinceEpoch: 0)
    }
}
