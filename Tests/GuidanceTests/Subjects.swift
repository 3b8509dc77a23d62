import Model

/// Subjects on which every question of their interview arises.
enum Subjects {
    static let day = Day(daysSinceEpoch: 20_778)

    static func empty(_ kinds: [UnitKind] = [.kindergarten]) -> UnitAnalysis {
        UnitAnalysis(profile: Profile(name: "Solbakken", kinds: kinds))
    }

    static var unit: UnitAnalysis {
        var analysis = empty()
        analysis.goals = [Goal(id: analysis.numbering.next(), statement: "Alle barn leker")]
        analysis.sources = [
            Source(id: analysis.numbering.next(), title: "Samtaler", focus: .environment, day: day),
            Source(id: analysis.numbering.next(), title: "Observasjon", focus: .practice, day: day),
        ]
        analysis.indicators = [
            Indicator(
                id: analysis.numbering.next(), source: ID(1), name: "Barnets trivsel", measuredIn: "Snitt",
                direction: .higher, own: [figure(Quantity(41, decimals: 1))], municipality: [],
                nation: [figure(Quantity(45, decimals: 1))])
        ]
        analysis.findings = [
            Finding(id: analysis.numbering.next(), statement: "Noen står utenfor", nature: .challenge)
        ]
        analysis.candidates = [
            Candidate(id: analysis.numbering.next(), area: "Lek"),
            Candidate(id: analysis.numbering.next(), area: "Språk"),
        ]
        analysis.chosen = ID(1)
        analysis.factors = [
            Factor(
                id: analysis.numbering.next(), statement: "Rydding", candidate: ID(1), perspective: .context,
                effect: .maintaining),
            // Found for another area than the one that is chosen now.
            Factor(
                id: analysis.numbering.next(), statement: "Få bøker", candidate: ID(2), perspective: .context,
                effect: .maintaining),
            Factor(
                id: analysis.numbering.next(), statement: "En voksen på gulvet", candidate: ID(1),
                perspective: nil,
                effect: .promoting),
        ]
        analysis.needs = [
            Need(id: analysis.numbering.next(), ability: "Åpne leken", form: .collective),
            Need(id: analysis.numbering.next(), ability: "Mer tid", form: .notCompetence),
        ]
        return analysis
    }

    /// The same, with so many goals that some of them must wait.
    static var unitOfManyGoals: UnitAnalysis {
        var analysis = unit
        analysis.goals[0].understanding = .partly
        for words in ["Alle barn snakker", "Alle barn hører til", "Alle barn er ute"] {
            analysis.goals.append(Goal(id: analysis.numbering.next(), statement: words))
        }
        return analysis
    }

    static func figure(_ value: Quantity) -> Figure {
        Figure(period: "2026", cell: Cell(raw: value.code, row: 2, column: 2, reading: .number(value)))
    }

    static var owner: OwnerOverview {
        var overview = OwnerOverview(profile: Profile(name: "Lia kommune"))
        var unit = unit
        unit.needs.change(ID(1)) { need in
            need.theme = .inclusion
            need.practiceArea = "Lek"
            need.who = "Alle ansatte"
        }
        overview.received = ["unit", "other"].map { id in
            unit.profile.name = id
            return sealed(unit, as: .needsAssessment, id: id)
        }
        overview.studyPlaces = [
            StudyPlace(id: overview.numbering.next(), people: 2, subject: "Norsk", credits: 30, role: .teacher)
        ]
        overview.priorities = [Priority(id: overview.numbering.next(), statement: "Lek")]
        overview.complete["priorities.add"] = true
        return overview
    }

    /// The same with needs of every form that something other than a priority can meet, and nothing left to ask but what
    /// becomes of them.
    static var ownerWithNeedsLeft: OwnerOverview {
        var overview = owner
        overview.received = ["unit", "other"].map { id in
            var unit = unit
            unit.profile.name = id
            unit.needs[0].theme = .inclusion
            unit.needs[0].practiceArea = "Lek"
            unit.needs[0].who = "Alle ansatte"
            for form in [NeedForm.leadership, .mentoring, .followUp] {
                unit.needs.append(Need(id: unit.numbering.next(), ability: "Lede: \(form.label.nb)", form: form))
            }
            return sealed(unit, as: .needsAssessment, id: id)
        }
        overview.complete["education.further"] = true
        overview.mentoring = "Alle får veiledning"
        overview.leadership = "Alle ledere møtes"
        overview.followUpScheme = .first
        return overview
    }

    /// The same with two pairs of needs in one area, those of each pair alike.
    static var ownerWithGroups: OwnerOverview {
        var overview = owner
        overview.received = ["unit", "other"].map { id in
            var unit = unit
            unit.profile.name = id
            unit.needs = ["Hjelpe barn inn i leken", "Lese bøker hver dag"].map { words in
                var need = Need(id: unit.numbering.next(), ability: words, form: .collective)
                need.practiceArea = "Lek"
                return need
            }
            return sealed(unit, as: .needsAssessment, id: id)
        }
        return overview
    }

    /// Replies to the questions that want a row of several answers.
    static let rows = [
        "contribution.parts": "vikarer; 20 timer; 3 000 kr; lek",
        "contribution.partner": "Universitetet; 12.11.2026; behovene i lek",
        "education.further": "2; flerspråklighet; 15; lærer; 1",
        "education.frame": "4 plasser; 600 000 kr",
        "education.salary": "850 000",
        "education.counts": "6; 4; 3",
    ]

    static var region: RegionPlan {
        var plan = RegionPlan(profile: Profile(name: "Fjellnettverket"))
        plan.received = [sealed(owner, as: .ownerOverview, id: "owner")]
        plan.measures = [Measure(id: plan.numbering.next(), title: "Voksne som åpner leken")]
        plan.measures[0].years = [2026]
        plan.previous = PreviousPlan(workspace: "last", revision: 9, reportYear: 2025, measures: plan.measures)
        plan.previous?.outcomes = [PreviousPlan.Outcome(measure: ID(1), fate: .changed)]
        plan.complete["measures.add"] = true
        return plan
    }

    /// The same with data behind its measure, which its signs can be tied to.
    static var regionWithEvidence: RegionPlan {
        var region = region
        let owner = region.received[0]
        region.measures[0].basis = [
            Reference(workspace: owner.id, revision: owner.revision, item: ItemID(.priority, 1))
        ]
        region.received[0] = sealed(
            { () -> OwnerOverview in
                var body = owner.body
                body.priorities[0].needs = body.received.needs.map(\.reference)
                for place in body.received.indices {
                    var unit = body.received[place].body
                    unit.findings[0].indicators = [ID(1)]
                    unit.candidates[0].findings = [ID(1)]
                    unit.needs[0].factors = [ID(1)]
                    body.received[place] = sealed(unit, as: .needsAssessment, id: body.received[place].id)
                }
                return body
            }(), as: .ownerOverview, id: owner.id)
        return region
    }

    /// The same, where a unit takes part with no need of its own behind the measure.
    static var regionWithGuest: RegionPlan {
        var plan = region
        var guest = empty()
        guest.profile.name = "guest"
        plan.units = [
            sealed(unit, as: .needsAssessment, id: "host"), sealed(guest, as: .needsAssessment, id: "guest"),
        ]
        plan.measures[0].basis = plan.units.needs.prefix(1).map(\.reference)
        plan.measures[0].participantGroups = [
            ParticipantGroup(units: plan.units.map { ParticipatingUnit($0) }, role: "alle", people: 7)
        ]
        return plan
    }

    /// The same with a measure more, which may be like the first in some things.
    static var regionOfTwo: RegionPlan {
        var plan = regionWithGuest
        plan.measures[0].ownContribution = "To planleggingsdager"
        plan.measures[0].learningCommunity = "De ansatte møtes hver måned"
        plan.measures[0].partner = .university
        plan.measures.append(Measure(id: plan.numbering.next(), title: "Lesing i alle fag"))
        return plan
    }

    /// The same, where what was once not taken up says something else since.
    static var ownerWithChange: OwnerOverview {
        var overview = ownerWithNeedsLeft
        let need = Reference(workspace: "unit", revision: 3, item: ItemID(.need, 1))
        overview.declined = [Declined(reference: need, reason: "Ikke nå")]
        return overview
    }

    /// The same, where a priority that was once not taken up says something else since.
    static var regionWithChange: RegionPlan {
        var plan = regionWithGuest
        let priority = Reference(workspace: "owner", revision: 3, item: ItemID(.priority, 1))
        plan.declined = [Declined(reference: priority, reason: "Ikke nå")]
        return plan
    }

    /// The same after a plan of two measures, of which some may go on.
    static var regionAfterALongPlan: RegionPlan {
        var plan = regionWithChange
        plan.previous?.measures.append(Measure(id: ID(2), title: "Hjelpen inn i fellesskapet"))
        return plan
    }

    static func sealed<Body: Level>(_ body: Body, as schema: Schema, id: String, revision: Int = 4) -> Sealed<Body>
    {
        Sealed(
            schema: schema,
            header: Header(
                schema: schema, id: id, revision: revision, language: .nb, parents: [],
                change: Change(at: "2026-11-21T12:00:00Z", by: nil, command: "handover")),
            name: body.profile.name, organisationNumber: nil, handedOver: day, draft: false, program: "behov",
            body: body)
    }
}
