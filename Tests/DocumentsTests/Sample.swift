import MadeLimits
import Model
import Pages

@testable import Documents

/// A made-up owner and region above the sample units, and the documents made of them.
enum Sample {
    static let today = SampleUnits.day(2027, 1, 15)

    static func around(county: Bool = true) -> Surroundings {
        let law = { (mark: String, number: String) in
            Law(
                mark: mark,
                name: Text(
                    nb: "Langsiktig plan for Innlandet, punkt \(number)",
                    nn: "Langsiktig plan for Innlandet, punkt \(number)",
                    en: "the long-term plan for Innlandet, point \(number)"),
                paraphrase: Text(alike: "–"), link: nil, lastLooked: today, seen: true)
        }
        let plan = CountyPlan(
            county
                ? [.leftOver: "LP 3.8", .allocation: "LP 3.8", .competencePlan: "LP 4.1", .balance: "LP 4.1"] : [:]
        )
        return Surroundings(
            today: today, language: .nb,
            county: CountyProfile(
                name: county ? "innlandet" : "standard", county: Text(alike: county ? "Innlandet" : "–"),
                plan: plan, deadline: nil),
            laws: LawBook([law("LP 3.8", "3.8"), law("LP 4.1", "4.1")], plan: plan), limits: .made)
    }

    static func provenance(_ id: String, _ revision: Int, draft: Bool = false) -> Provenance {
        Provenance(workspace: id, revision: revision, day: today, program: "behov 0.1", draft: draft)
    }

    static func sealed<Body: Level>(
        _ body: Body, _ schema: Schema, id: String, revision: Int, _ language: Language, seal: String,
        draft: Bool = false
    ) -> Sealed<Body> {
        var document = Sealed(
            schema: schema,
            header: Header(
                schema: schema, id: id, revision: revision, language: language, parents: [],
                change: Change(at: "2026-11-20T09:00:00Z", by: nil, command: "handover")),
            name: body.profile.name, organisationNumber: nil, handedOver: SampleUnits.day(2026, 11, 20),
            draft: draft,
            program: "behov 0.1", body: body)
        document.seal = seal
        return document
    }

    static func owner(wellBeing: String = "4,1") -> OwnerOverview {
        var owner = OwnerOverview(
            profile: Profile(
                name: "Granli kommune", municipality: Municipality(number: "9901", name: "Granli kommune"),
                ownership: .municipal))
        owner.received = [
            sealed(
                SampleUnits.solbakken(wellBeing: wellBeing), .needsAssessment, id: SampleUnits.solbakkenID,
                revision: 14, .nb, seal: "9f2c41aa07de55b1c0")
        ]
        owner.priorities = [
            Priority(
                id: ID(1), statement: "Voksne som åpner leken", needs: [need(1)],
                reason: "Går igjen i begge barnehagene, og treffer barna som står utenfor.")
        ]
        owner.declined = [Declined(reference: need(2), reason: "Dekkes av styrerutdanningen fra høsten.")]
        owner.ownContribution = OwnContribution(
            words: "To planleggingsdager i året og vikarer", hours: 1200, kroner: 180_000)
        owner.partnerDialogue = "Universitetet, 12. november: gikk gjennom behovene fra barnehagene."
        owner.furtherEducation = "To plasser i spesialpedagogikk, 30 studiepoeng."
        owner.mentoring = nil
        owner.meetings = [
            Meeting(
                id: ID(1), phase: nil, day: SampleUnits.day(2026, 12, 1), groups: [.leaders, .representatives])
        ]
        return owner
    }

    private static func need(_ number: Int) -> Reference {
        Reference(workspace: SampleUnits.solbakkenID, revision: 14, item: ItemID(.need, number))
    }

    static let ownerID = "6f1c2a9e-0003"
    static let regionID = "6f1c2a9e-0004"

    static func region(wellBeing: String = "4,1") -> RegionPlan {
        var plan = RegionPlan(profile: Profile(name: "Fjellnettverket"))
        plan.hostMunicipality = "Granli kommune"
        plan.contact = "Koordinatoren, kompetanse@fjellnettverket.example"
        plan.received = [
            sealed(
                owner(wellBeing: wellBeing), .ownerOverview, id: ownerID, revision: 3, .nb,
                seal: "55aa0b1c2d3e4f5061")
        ]
        plan.units = [
            sealed(
                SampleUnits.bjorklia, .needsAssessment, id: SampleUnits.bjorkliaID, revision: 5, .nn,
                seal: "77cc1d2e3f40516273", draft: true)
        ]
        plan.prioritisation =
            "Nettverket og universitetet gikk gjennom alle behov 8. desember. Vi valgte det som gikk igjen hos flest."
        let priority = Reference(workspace: ownerID, revision: 3, item: ItemID(.priority, 1))
        let need = Reference(workspace: SampleUnits.bjorkliaID, revision: 5, item: ItemID(.need, 1))
        plan.measures = [play(priority), talk([need, priority])]
        plan.coordinator = "20 prosent stilling hos vertskommunen"
        plan.releaseTime = "Ikke brukt."
        plan.specialNeedsShare = "Om lag en fjerdedel"
        plan.leftOver = "84 000 kroner, avtalt med universitetet til en samling i mars"
        plan.approval = "Styringsgruppa, 12. januar 2027"
        plan.meetings = [
            Meeting(
                id: ID(1), phase: nil, day: SampleUnits.day(2026, 12, 8),
                groups: [.leaders, .representatives, .partners])
        ]
        return plan
    }

    /// The plan after the network was asked to adjust its report.
    static func adjusted(wellBeing: String = "4,1") -> RegionPlan {
        var plan = region(wellBeing: wellBeing)
        plan.measures[0].budget = [
            YearBudget(
                year: 2026, lines: [YearBudget.Line(.university, 120_000), YearBudget.Line(.network, 30_000)])
        ]
        plan.measures[0].years = [2026]
        plan.measures.removeLast()
        plan.measures.append(Measure(id: ID(3), title: "Sammen om overganger"))
        plan.approval = "Styringsgruppa, 20. februar 2027"
        return plan
    }

    private static func play(_ priority: Reference) -> Measure {
        var measure = Measure(id: ID(1), title: "Lek for alle", basis: [priority])
        measure.goal = "Flere barn har noen å være sammen med i lek"
        measure.participants = "Alle ansatte i 14 barnehager og to rådgivere i PP-tjenesten"
        measure.workingMethods = "Fire samlinger i året. Mellom dem prøver de ut og observerer hverandre."
        measure.partner = .university
        measure.cooperation = "Universitetet leder samlingene og veileder på arbeidsplassen."
        measure.ownContribution = "Vikarer til fire halve dager per barnehage"
        measure.evaluation = "Ny observasjon av overganger hver oktober"
        measure.goalAttainment = "Andelen overganger der voksne er i leken, fra 3 av 14 til 10 av 14"
        measure.learningCommunity = "Personalet møtes hver måned om det de har prøvd"
        measure.teacherEducation = "Studenter deltar i observasjonene"
        measure.samiPerspective = "Samiske leker er med på to samlinger"
        measure.years = [2026, 2027, 2028]
        return measure
    }

    private static func talk(_ basis: [Reference]) -> Measure {
        var measure = Measure(id: ID(2), title: "Lange samtaler", basis: basis)
        measure.goal = "Barna får fortelle ferdig"
        measure.participants = "Alle ansatte i Bjørklia og Solbakken"
        measure.workingMethods = "Filming og refleksjon i par"
        measure.partner = .vocationalCollege
        measure.cooperation = "Fagskolen holder tre kvelder."
        measure.ownContribution = nil
        measure.evaluation = "Opptak før og etter"
        measure.goalAttainment = "Flere turer i samtalen"
        measure.teacherEducation = nil
        measure.samiPerspective = "Samiske ord og fortellinger er med"
        measure.years = [2027]
        return measure
    }

    /// A document of the sample.
    static func page(_ kind: DocumentKind, wellBeing: String = "4,1", draft: Bool = false, county: Bool = true)
        -> Page
    {
        switch kind {
        case .needsAssessment:
            NeedsAssessment.page(
                SampleUnits.solbakken(wellBeing: wellBeing), language: .nb, around(county: county),
                provenance(SampleUnits.solbakkenID, 14, draft: draft))
        case .ownerOverview:
            OwnerOverviewPage.page(
                owner(wellBeing: wellBeing), language: .nb, around(county: county),
                provenance(ownerID, 3, draft: draft))
        case .adjustedNeedsReport:
            adjustedPage(of: adjusted(wellBeing: wellBeing), wellBeing: wellBeing, draft: draft, county: county)
        case .needsReport, .competencePlan:
            page(kind, of: region(wellBeing: wellBeing), draft: draft, county: county)
        }
    }

    /// The report of a plan held against the sample's, which was handed over before.
    static func adjustedPage(
        of plan: RegionPlan, wellBeing: String = "4,1", draft: Bool = false, county: Bool = true
    ) -> Page {
        let before = sealed(
            region(wellBeing: wellBeing), .regionPlan, id: regionID, revision: 7, .nb, seal: "88dd2e3f4051627384")
        return AdjustedNeedsReport.page(
            plan, against: before, language: .nb, around(county: county), provenance(regionID, 8, draft: draft))
    }

    /// A region's document of a changed plan.
    static func page(_ kind: DocumentKind, of plan: RegionPlan, draft: Bool = false, county: Bool = true) -> Page {
        let make = kind == .needsReport ? NeedsReport.page : CompetencePlan.page
        return make(plan, .nb, around(county: county), provenance(regionID, 7, draft: draft))
    }
}
