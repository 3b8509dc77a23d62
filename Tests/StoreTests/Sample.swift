import Model
import Store

/// Workspaces in which every kind of member is filled in, so that nothing gets lost between file and value unseen.
enum Sample {
    static let day = Day(daysSinceEpoch: 20_778)

    static func change(_ command: String, by: String? = nil) -> Change {
        Change(at: "2026-11-21T12:00:00Z", by: by, command: command)
    }

    static func opened<Body: Level>(_ body: Body, id: String) -> Opened<Body> {
        Opened(
            header: Header(
                schema: Body.schema, id: id, revision: 1, language: .nn, parents: [],
                change: change("init", by: "styrar")),
            body: body, desk: Desk(county: "innlandet"))
    }

    static var profile: Profile {
        Profile(
            name: "Solbakken «oppvekst» \\ sør\n\u{1}", kinds: [.kindergarten, .school],
            municipality: Municipality(number: "9901", name: "Lia"), ownership: .private,
            organisationNumber: OrganisationNumber("999000002"))
    }

    static var unit: UnitAnalysis {
        var analysis = UnitAnalysis(profile: profile)
        let numbering = \UnitAnalysis.numbering
        analysis.goals = [
            Goal(
                id: analysis[keyPath: numbering].next(), statement: "Alle barn leker",
                origins: [.curriculum, .unitPlan],
                understanding: .partly, sign: "Ingen står utenfor 😀")
        ]
        analysis.samiPerspective = "Vurdert"
        analysis.sources = [
            Source(
                id: analysis[keyPath: numbering].next(), title: "Nasjonale prøver", focus: .learning,
                respondents: "37 elever", day: day,
                file: SourceFile(name: "prøver.csv", digest: Digits.digest, format: "udir-wide"))
        ]
        analysis.indicators = [
            Indicator(
                id: analysis[keyPath: numbering].next(), source: ID(1), name: "Engelsk", measuredIn: "Skalapoeng",
                direction: .higher,
                own: [
                    Figure(
                        period: "2024-25",
                        cell: Cell(raw: "5,10", row: 3, column: 4, reading: .number(Quantity(510, decimals: 2))),
                        uncertainty: Cell(
                            raw: "2,3", row: 3, column: 5, reading: .number(Quantity(23, decimals: 1))),
                        count: Cell(raw: "*", row: 3, column: 6, reading: .suppressed)),
                    Figure(period: "2025-26", cell: Cell(raw: "*", row: 3, column: 7, reading: .suppressed)),
                ],
                municipality: [], nation: [])
        ]
        analysis.missingVoices = "Foreldre"
        analysis.findings = [
            Finding(
                id: analysis[keyPath: numbering].next(), statement: "Noen står utenfor", nature: .challenge,
                goals: [ID(1)], indicators: [ID(1)], sources: [ID(1)],
                explanations: ["Rydding", "Vi ser dem ikke"],
                wouldChangeOurMind: "Nye tall")
        ]
        analysis.disagreement = "Assistentene ser det annerledes"
        analysis.couldStop = "Temaukene"
        analysis.partnerWish = "UH"
        analysis.running = "Språkprosjektet"
        analysis.candidates = [
            Candidate(
                id: analysis[keyPath: numbering].next(), area: "Lek", findings: [ID(1)], reason: "Gjelder alle")
        ]
        analysis.chosen = ID(1)
        analysis.factors = [
            Factor(
                id: analysis[keyPath: numbering].next(), statement: "Rydding", candidate: ID(1),
                perspective: .context,
                effect: .maintaining, evidence: [], influence: .yes)
        ]
        analysis.presentCompetence = [PresentCompetence(people: 3, area: "spesialpedagogikk")]
        analysis.needs = [
            Need(
                id: analysis[keyPath: numbering].next(), ability: "Åpne leken", who: "Alle", factors: [ID(1)],
                sign: "Færre alene", form: .notCompetence, theme: Theme.none, practiceArea: "lek",
                ownAction: OwnAction(words: "Rydder senere"))
        ]
        analysis.meetings = [
            Meeting(
                id: analysis[keyPath: numbering].next(), phase: .goals, day: day, groups: [.teachers, .children])
        ]
        analysis.complete["goals.add"] = true
        return analysis
    }

    static var owner: OwnerOverview {
        var overview = OwnerOverview(profile: Profile(name: "Lia kommune", ownership: .municipal))
        overview.priorities = [
            Priority(
                id: overview.numbering.next(), statement: "Lek",
                needs: [Reference(workspace: "id-unit", revision: 1, item: ItemID(.need, 1))],
                reason: "Flere har det")
        ]
        overview.declined = [
            Declined(
                reference: Reference(workspace: "id-unit", revision: 1, item: ItemID(.need, 2)), reason: "Venter")
        ]
        overview.ownContribution = OwnContribution(words: "To dager", hours: 15, kroner: 120_000)
        overview.partnerDialogue = "Universitetet i mai"
        overview.furtherEducation = "To plasser"
        overview.mentoring = "Alle har veileder"
        return overview
    }

    static var region: RegionPlan {
        var plan = RegionPlan(profile: Profile(name: "Fjellnettverket"))
        plan.hostMunicipality = "Lia"
        plan.contact = "Koordinator"
        plan.prioritisation = "Sammen med UH"
        var measure = Measure(
            id: plan.numbering.next(), title: "Voksne som åpner leken",
            basis: [Reference(workspace: "id-owner", revision: 1, item: ItemID(.priority, 1))])
        measure.goal = "Alle har noen"
        measure.partner = .vocationalCollege
        measure.years = [2026, 2028]
        plan.measures = [measure]
        plan.coordinator = "Ikke brukt"
        plan.approval = "Styret i mars"
        return plan
    }

    /// A document as it is handed over, before its seal.
    static func document<Body: Level>(_ body: Body, as schema: Schema, id: String, revision: Int = 1) -> Sealed<
        Body
    > {
        Sealed(
            schema: schema,
            header: Header(
                schema: Body.schema, id: id, revision: revision, language: .nb, parents: [],
                change: change("handover")),
            name: body.profile.name, organisationNumber: OrganisationNumber("999000002"), handedOver: day,
            draft: true,
            program: "behov 0.1", body: body)
    }
}

extension SigningKey {
    /// A key that is the same in every run.
    static func test(_ number: UInt8) -> SigningKey? { SigningKey(secret: Array(repeating: number, count: 32)) }
}

enum Digits {
    static let digest = String(repeating: "0123456789abcdef", count: 4)
}
