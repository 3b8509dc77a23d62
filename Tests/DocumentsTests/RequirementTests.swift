import Model
import Pages
import Testing

@testable import Documents

/// Each demand of the regulation, section 11, and of a local plan is answered where it is answered, and said to be
/// unanswered where it is not.
@Suite struct RequirementTests {
    static let silence = "Ikke besvart."

    /// A demand of a measure: the row that answers it, its answer in the sample, and how it is left unanswered.
    struct Demand: Sendable, CustomTestStringConvertible {
        let row: String
        let answer: String
        let remove: @Sendable (inout Measure) -> Void
        var testDescription: String { row }
    }

    static let nineItems = [
        Demand(row: "1. Prioriterte mål", answer: "Flere barn har noen") { $0.goal = nil },
        Demand(row: "2. Kompetansetiltak", answer: "Lek for alle") { $0.title = "" },
        Demand(row: "3. Deltakere", answer: "Alle ansatte i 14 barnehager") { $0.participants = nil },
        Demand(row: "4. Arbeidsmåter", answer: "Fire samlinger i året.") { $0.workingMethods = nil },
        Demand(
            row: "5. Samarbeid lokalt og med universitet, fagskole og andre",
            answer: "Universitetet leder samlingene"
        ) { $0.cooperation = nil },
        Demand(row: "6. Eiernes egeninnsats", answer: "Vikarer til fire halve dager") { $0.ownContribution = nil },
        Demand(row: "7. Evaluering av tiltaket", answer: "Ny observasjon av overganger") { $0.evaluation = nil },
        Demand(row: "8. Vurdering av måloppnåelse", answer: "fra 3 av 14 til 10 av 14") {
            $0.goalAttainment = nil
        },
        Demand(row: "9. Varighet", answer: "2026–2028 (3 år)") { $0.years = [] },
    ]

    static let ofMeasures = [
        Demand(row: "Lokalt definerte behov", answer: "Solbakken barnehage: behov-1") { $0.basis = [] },
        Demand(row: "Deltakere", answer: "Alle ansatte i 14 barnehager") { $0.participants = nil },
        Demand(
            row: "Styrker profesjonelle læringsfellesskap i og mellom enhetene",
            answer: "Personalet møtes hver måned"
        ) { $0.learningCommunity = nil },
        Demand(row: "Arbeidsmåter", answer: "Fire samlinger i året.") { $0.workingMethods = nil },
        Demand(row: "Eiere som samarbeider", answer: "Granli kommune") { $0.basis = [] },
        Demand(
            row: "Partnerskap med universitet, eller samarbeid med fagskole eller annet fagmiljø",
            answer: "universitet eller høyskole"
        ) { $0.partner = nil },
        Demand(row: "Styrker lærerutdanningen", answer: "Studenter deltar i observasjonene") {
            $0.teacherEducation = nil
        },
        Demand(row: "Samiske perspektiver", answer: "Samiske leker er med") { $0.samiPerspective = nil },
        Demand(row: "Eiernes egeninnsats", answer: "Vikarer til fire halve dager") { $0.ownContribution = nil },
        Demand(row: "Varighet", answer: "2026–2028 (3 år)") { $0.years = [] },
    ]

    @Test(arguments: nineItems)
    func thePlanHasEachOfTheNineItems(demand: Demand) {
        #expect(first(Sample.page(.competencePlan), demand).contains(demand.answer))
        #expect(first(Sample.page(.competencePlan, of: without(demand)), demand).contains(Self.silence))
    }

    @Test func theNineItemsStandInTheirOrderForEachMeasure() {
        let names = Sample.page(.competencePlan).rows().compactMap(\.first).filter { $0.first?.isNumber ?? false }
        let items = Self.nineItems.map(\.row)
        #expect(names.filter(items.contains) == items + items)
    }

    @Test(arguments: ofMeasures)
    func theReportAnswersEachDemandOfAMeasure(demand: Demand) {
        #expect(first(Sample.page(.needsReport), demand).contains(demand.answer))
        #expect(first(Sample.page(.needsReport, of: without(demand)), demand).contains(Self.silence))
    }

    /// A demand on the report as a whole: its heading, its answer, and how it is left unanswered.
    struct Whole: Sendable, CustomTestStringConvertible {
        let heading: String
        let answer: String
        let remove: @Sendable (inout RegionPlan) -> Void
        var testDescription: String { heading }
    }

    static let ofReport = [
        Whole(heading: "Samlet behovsvurdering", answer: "2 enheter har levert (2 barnehager, av disse 1 privat)")
        {
            $0.received = []
            $0.units = []
        },
        Whole(
            heading: "Samiske perspektiver i vurderingen (forskriften § 4)", answer: "1 av 2 enheter har skrevet"
        ) {
            $0.received = []
            $0.units = []
        },
        Whole(heading: "Vurdert sammen med de ansatte", answer: "var med i 1 av 2 enheter") {
            $0.received = []
            $0.units = []
        },
        Whole(heading: "Prioritering i partnerskapet", answer: "universitetet gikk gjennom alle behov") {
            $0.prioritisation = nil
        },
        Whole(heading: "Eiernes egeninnsats", answer: "To planleggingsdager i året og vikarer") {
            $0.received = []
        },
        Whole(heading: "Begrenset del til koordinatorfunksjon", answer: "20 prosent stilling") {
            $0.coordinator = nil
        },
        Whole(heading: "Begrenset del til frikjøp", answer: "Ikke brukt.") { $0.releaseTime = nil },
        Whole(heading: "Tiltak som varer mer enn ett år", answer: "Lek for alle (tiltak-1): 2026–2028") {
            for place in $0.measures.indices { $0.measures[place].years = [] }
        },
        Whole(
            heading: "Andel til spesialpedagogikk og inkluderende praksis (forskriften § 9)",
            answer: "Om lag en fjerdedel"
        ) { $0.specialNeedsShare = nil },
        Whole(
            heading: "Ubrukte midler fra tidligere år (Langsiktig plan for Innlandet, punkt 3.8)",
            answer: "84 000 kroner"
        ) { $0.leftOver = nil },
        Whole(heading: "Godkjenning og kontakt", answer: "Styringsgruppa, 12. januar 2027") { $0.approval = nil },
        Whole(heading: "Godkjenning og kontakt", answer: "Vertskommune: Granli kommune") {
            $0.hostMunicipality = nil
        },
        Whole(heading: "Godkjenning og kontakt", answer: "kompetanse@fjellnettverket.example") {
            $0.contact = nil
        },
    ]

    @Test(arguments: ofReport)
    func theReportAnswersEachDemandOnTheWhole(demand: Whole) {
        var plan = Sample.region()
        #expect(Sample.page(.needsReport, of: plan).under(demand.heading).contains(demand.answer))
        demand.remove(&plan)
        let silent = Sample.page(.needsReport, of: plan).under(demand.heading)
        #expect(silent.contains(Self.silence))
        #expect(!silent.contains(demand.answer))
    }

    @Test func theReportSaysAtOnceWhichDemandsLackAnAnswer() {
        let complete = Sample.page(.needsReport)
        #expect(complete.answers(to: "Begrenset del til frikjøp") == ["Besvart"])
        #expect(complete.answers(to: "Vurdert sammen med de ansatte") == ["Mangler for Bjørklia barnehage"])
        var plan = Sample.region()
        plan.releaseTime = " "
        plan.measures = []
        let empty = Sample.page(.needsReport, of: plan)
        #expect(empty.answers(to: "Begrenset del til frikjøp") == [Self.silence])
        #expect(empty.answers(to: "Behovsvurdering") == [Self.silence])
        #expect(empty.answers(to: "Eiernes egeninnsats") == [Self.silence])
    }

    @Test func whatWasNotTakenUpIsListedWithItsReasonOrWithoutOne() {
        var plan = Sample.region()
        let heading = "Det som ikke ble tatt opp, og hvorfor"
        for kind in [DocumentKind.needsReport, .competencePlan] {
            #expect(Sample.page(kind, of: plan).under(heading).contains("er tatt opp i et tiltak"))
        }
        let reference = plan.measures.removeLast().basis[0]
        for kind in [DocumentKind.needsReport, .competencePlan] {
            let open = Sample.page(kind, of: plan).under(heading)
            #expect(open.contains("Bjørklia barnehage, behov-1"))
            #expect(open.contains(Self.silence))
        }
        plan.declined = [Declined(reference: reference, reason: "Tas opp neste år.")]
        for kind in [DocumentKind.needsReport, .competencePlan] {
            #expect(Sample.page(kind, of: plan).under(heading).contains("Tas opp neste år."))
        }
    }

    private func first(_ page: Page, _ demand: Demand) -> String {
        page.answers(to: demand.row).first { !$0.isStatus } ?? ""
    }

    private func without(_ demand: Demand) -> RegionPlan {
        var plan = Sample.region()
        demand.remove(&plan.measures[0])
        return plan
    }
}

extension String {
    /// Whether it stands in the table that says where the answers are.
    fileprivate var isStatus: Bool { self == "Besvart" || hasPrefix("Mangler for ") }
}
