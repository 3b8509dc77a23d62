import Chain
import Documents
import Formats
import MadeLimits
import Model
import Pages
import Testing

@testable import Commands
@testable import Guidance
@testable import Store

/// What six owners have brought is decided in a sheet: priorities become measures or are told no, and the measures are
/// described beside; nothing typed is lost, nothing decided meanwhile overwritten.
@Suite struct RegionSheetTests {
    private static let around = Surroundings(
        today: Day(daysSinceEpoch: 20_778), language: .nb,
        county: CountyProfile(name: "standard", county: Text(alike: "–"), deadline: nil), laws: LawBook([]),
        limits: .made)

    private static let header = Header(
        schema: .region, id: "nettverket", revision: 3, language: .nb, parents: [],
        change: Change(at: "", by: nil, command: "collect"))

    /// A network of six owners that has decided nothing.
    static let network: RegionPlan = {
        let places = (0..<6).map { Municipality(number: "\(9900 + $0)", name: "Kommune \($0 + 1)") }
        let units = VariedUnits(seed: 6, count: 30, municipalities: places).units
        var plan = RegionPlan(profile: Profile(name: "Nettverket"))
        for (place, municipality) in places.enumerated() {
            var owner = OwnerOverview(profile: Profile(name: municipality.name, ownership: .municipal))
            for unit in units where unit.registered.municipality == municipality {
                _ = owner.take(unit.document, Collecting())
            }
            for need in owner.received.needs.prefix(4) {
                owner.priorities.append(
                    Priority(
                        id: owner.numbering.next(), statement: need.need.ability, needs: [need.reference],
                        reason: "Mange peker på det"))
            }
            var document = DecidedNetwork.sealed(owner, .ownerOverview, id: "owner\(place)")
            document.learn(Digest.of)
            _ = plan.take(document, Collecting())
        }
        return plan
    }()

    /// The sheets as rows of cells, as a spreadsheet gives them back.
    private func sheets(_ plan: RegionPlan, in language: Language = .nb) -> (
        bases: [[String]], measures: [[String]]
    ) {
        var around = Self.around
        around.language = language
        let tables = BasisTables(plan, Self.header, around) { Digest.of($0) }.all.map { table in
            [table.columns.map(\.name)] + table.rows.map { $0.map(\.words) }
        }
        return (tables[0], tables[1])
    }

    private func take(_ tables: [[[String]]], into plan: inout RegionPlan) -> DecisionResult {
        var taking = BasisTaking(Self.around) { Digest.of($0) }
        return taking.take(tables.compactMap { FilledDecisions($0) }, into: &plan)
    }

    private func place(_ column: BasisColumn) -> Int { BasisColumn.allCases.firstIndex(of: column) ?? 0 }
    private func place(_ column: MeasureColumn) -> Int { MeasureColumn.allCases.firstIndex(of: column) ?? 0 }

    @Test func everyPriorityIsARowWithANumberThatLasts() throws {
        var plan = Self.network
        let before = sheets(plan).bases.dropFirst().map { [$0[0], $0[place(.owner)], $0[place(.statement)]] }
        #expect(before.count == plan.bases.count)
        #expect(Set(before.map { $0[0] }).count == before.count)
        // An owner hands over again with one priority more, and another without its first.
        for (place, change) in [(0, 1), (1, -1)] {
            let old = try #require(plan.received.first { $0.id == "owner\(place)" })
            var body = old.body
            if change > 0 {
                body.priorities.append(Priority(id: body.numbering.next(), statement: "Helt nytt"))
            } else {
                body.priorities.removeFirst()
            }
            let header = Header(
                schema: .ownerOverview, id: old.id, revision: 2, language: .nb, parents: [],
                change: Change(at: "2026-11-22T12:00:00Z", by: nil, command: "handover"))
            #expect(
                plan.take(
                    Sealed(
                        schema: .ownerOverview, header: header, name: old.name, organisationNumber: nil,
                        handedOver: Day(daysSinceEpoch: 20_779), draft: false, program: "behov", body: body),
                    Collecting()
                ).isTaken)
        }
        let after = sheets(plan).bases.dropFirst().map { [$0[0], $0[place(.owner)], $0[place(.statement)]] }
        #expect(Set(after).subtracting(before).map { $0[2] } == ["Helt nytt"])
        #expect(Set(before).subtracting(after).count == 1)
        #expect(plan.basisNumbers.map(\.number) == Array(1...plan.basisNumbers.count))
    }

    @Test func aFilledSheetDecidesEverythingAndTwiceChangesNothing() throws {
        var plan = Self.network
        var (bases, measures) = sheets(plan)
        measures[1][place(.title)] = "Lek for alle"
        measures[1][place(.goal)] = "Flere barn er med i leken"
        measures[1][place(.responsible)] = "kommune 2"
        measures[1][place(.partner)] = PartnerKind.allCases[0].label.nb
        measures[1][place(.methods)] = "1,2; mellomarbeid i egen praksis"
        let year = try #require(plan.planYears.offered.first)
        measures[1][place(.years)] = "\(year)"
        measures[1][place(.budget)] = "\(year): UH 200000"
        measures[1][place(.maintenance)] = "Temaet står fast på planleggingsdagene"
        for row in bases.indices.dropFirst() {
            switch row % 3 {
            case 0: (bases[row][place(.decision)], bases[row][place(.into)]) = ("tiltak", "1")
            case 1: bases[row][place(.into)] = "Lesing i alle fag"
            default:
                (bases[row][place(.decision)], bases[row][place(.reason)]) = ("Ikke tatt opp", "Vi har ikke råd")
            }
        }
        let result = take([bases, measures], into: &plan)
        let refused = result.refused.map { "\($0.line) \($0.reason.nb)" }
        #expect(refused.isEmpty, "\(refused)")
        #expect(plan.measures.map(\.title) == ["Lek for alle", "Lesing i alle fag"])
        #expect(plan.bases.allSatisfy { BasisDecision(of: $0.reference, in: plan).kind != nil })
        let measure = plan.measures[0]
        #expect(measure.goal == "Flere barn er med i leken" && measure.partner == PartnerKind.allCases[0])
        #expect(measure.responsible == "Kommune 2")
        #expect(measure.years == [year] && measure.budget?.first?.year == year)
        #expect(measure.methodKinds?.count == 2 && measure.maintenance != nil)
        let before = plan
        // A sum is shown as it can be typed again; with blanks in it, it says the same.
        #expect(sheets(plan).measures[1][place(.budget)] == "\(year): UH 200000")
        measures[1][place(.budget)] = "\(year): UH 200 000 kroner"
        let again = take([bases, measures], into: &plan)
        #expect(again.taken == 0 && again.refused.isEmpty && plan == before)
        // The sheet that is made now says what was decided, and comes back without a change in any language.
        for language in Language.allCases {
            let made = sheets(plan, in: language)
            let result = take([made.bases, made.measures], into: &plan)
            #expect(result.taken == 0 && result.refused.isEmpty && plan == before)
        }
    }

    @Test(arguments: Language.allCases) func theExamplesAreTakenAsTheyStand(_ language: Language) throws {
        var plan = Self.network
        var around = Self.around
        around.language = language
        var (bases, measures) = sheets(plan, in: language)
        let year = try #require(plan.planYears.offered.first)
        for row in bases.indices.dropFirst() { bases[row][place(.into)] = "Lesing" }
        measures[1][place(.title)] = "Lesing"
        for column in MeasureColumn.answers where column != .without {
            if let manner = column.manner(year) { measures[1][place(column)] = manner.example[language] }
        }
        var taking = BasisTaking(around) { Digest.of($0) }
        let result = taking.take([bases, measures].compactMap { FilledDecisions($0) }, into: &plan)
        #expect(result.refused.isEmpty, "\(result.refused.map { $0.reason[language] })")
        let measure = try #require(plan.measures.first)
        #expect(measure.years == [year, year + 1] && measure.budget?.count == 2 && measure.milestones?.count == 2)
        // «alle bak behovet» is every unit with the need that can take part.
        let needing = Participants(of: plan).needing(measure)
        #expect(!needing.isEmpty && measure.participantGroups?.first?.units.count == needing.count)
        measures[1][place(.title)] = "Uten år"
        measures[1][place(.years)] = ""
        let refused = taking.take([measures].compactMap { FilledDecisions($0) }, into: &plan).refused
        #expect(refused.contains { $0.reason[language].contains(MeasureColumn.years.name[language]) })
    }

    @Test func whatIsUnclearIsRefusedWithItsRowAndTheRestIsTaken() {
        var plan = Self.network
        var (bases, measures) = sheets(plan)
        bases[1][place(.decision)] = "kanskje"
        bases[2][place(.decision)] = "ikke tatt opp"
        bases[3][place(.decision)] = "tiltak-77"
        bases[4][place(.reason)] = "fordi"
        bases[5][place(BasisColumn.mark)] = ""
        bases[5][place(.into)] = "Lek"
        bases[6][place(.into)] = "Lesing i alle fag"
        bases[7][place(.into)] = "Lesing i ale fag"
        measures[1][place(.title)] = "Ledelse"
        measures[1][place(.participants)] = "mange"
        measures[2][place(.goal)] = "Et mål uten tiltak"
        let result = take([bases, measures], into: &plan)
        #expect(result.refused.filter { $0.sheet == .bases }.map(\.line) == [2, 3, 4, 5, 6, 8])
        #expect(result.refused.filter { $0.sheet == .measures }.map(\.line) == [2, 3])
        #expect(plan.measures.map(\.title) == ["Ledelse", "Lesing i alle fag"])
    }

    @Test func whatWasDecidedMeanwhileStandsAndIsTold() throws {
        var plan = Self.network
        var (bases, measures) = sheets(plan)
        var (others, described) = (bases, measures)
        others[1][place(.into)] = "Lek"
        #expect(take([others, described], into: &plan).refused.isEmpty)
        (others, described) = sheets(plan)
        described[1][place(.goal)] = "Leken varer lenger"
        #expect(take([described], into: &plan).refused.isEmpty)
        // The first sheet would decide otherwise; the second says another goal than the one it has by now.
        bases[1][place(.decision)] = "ikke tatt opp"
        bases[1][place(.reason)] = "nei"
        #expect(take([bases], into: &plan).refused.map(\.line) == [2])
        measures = sheets(plan).measures
        let stale = measures
        measures[1][place(.goal)] = "Alle er med"
        #expect(take([measures], into: &plan).taken == 1)
        var late = stale
        late[1][place(.goal)] = "Noe annet"
        #expect(take([late], into: &plan).refused.map(\.line) == [2])
        late[1][place(.goal)] = ""
        #expect(take([late], into: &plan).refused.map(\.line) == [2])
        #expect(plan.measures[0].goal == "Alle er med")
    }

    @Test func aListOfManyPrioritiesIsToldByAreaAndShownToWhoAsks() throws {
        var plan = Self.network
        plan.measures = [Measure(id: plan.numbering.next(), title: "Lek")]
        let steps = Interview<RegionPlan>.region.chapters[0].steps
        let basis = try #require(steps.first { $0.id == "measures.basis" }?.occasions(plan, Self.around).first)
        #expect(basis.numbered.count == plan.bases.count)
        #expect(basis.numbered.allSatisfy { $0.numbers.count == 1 && $0.heading != nil })
        let prioritisation = try #require(
            steps.first { $0.id == "measures.prioritisation" }?.occasions(plan, Self.around).first)
        let lines = { (blocks: [Block]) in
            ScreenWriter.lines(Page(title: [], blocks: blocks), language: .nb, width: 80).count
        }
        #expect(lines(prioritisation.shown()) <= 24)
        let parts = prioritisation.details.filter { !$0.isPart }
        #expect(parts.map { lines($0.blocks()) }.reduce(0, +) > plan.bases.count)
        #expect(prioritisation.details.contains { $0.isNamed("3") })
    }

    /// How many decisions a group has left when fifteen measures were described in the sheet.
    private static let mostLeft = 120

    @Test func fifteenMeasuresInTheSheetLeaveFewDecisions() throws {
        var plan = Self.network
        var (bases, measures) = sheets(plan)
        let year = try #require(plan.planYears.offered.first)
        for row in 1...15 {
            measures[row][place(.title)] = "Lesing på trinn \(row)"
            for column in MeasureColumn.answers {
                measures[row][place(column)] =
                    switch column {
                    case .participants: "andre: PP-tjenesten, rådgivere, 2"
                    case .without: ""
                    case .methods: "1; mellomarbeid i egen praksis"
                    case .partner: PartnerKind.allCases[0].label.nb
                    case .cooperation: "09.12.2026; universitetet leder samlingene"
                    case .child, .practice: "Ti dager med telling; fem av ti; én av ti; hver oktober"
                    case .years: "\(year)"
                    case .milestones: "høst \(year): alle har prøvd det ut"
                    case .budget: "\(year): UH 200000"
                    default: "Slik gjør vi det i alle enhetene"
                    }
            }
        }
        for row in bases.indices.dropFirst() { bases[row][place(.into)] = "\(row % 15 + 1)" }
        let refused = take([bases, measures], into: &plan).refused.map { "\($0.line) \($0.reason.nb)" }
        #expect(refused.isEmpty, "\(refused.prefix(3))")
        #expect(plan.measures.count == 15)
        let left = Interview<RegionPlan>.region.chapters.flatMap { chapter in
            Interview<RegionPlan>.region.questions(of: chapter, plan, Self.around).filter(\.isOpen)
        }
        #expect(left.count <= Self.mostLeft, "\(left.map(\.key))")
        #expect(!left.contains { $0.occasion.item != nil }, "\(left.map(\.key))")
    }

    /// Through the program itself, as a workbook that comes back as it is.
    @Test func aRegionsWorkbookComesBackAsItIs() throws {
        let sandbox = try Sandbox()
        try RuleSample.copy("fjellnettverket", to: sandbox, at: "nett")
        #expect(sandbox.run("eksporter avgjørelser --til ../ark", in: "nett") == 0, "\(sandbox.complaints)")
        let file = try #require(try sandbox.everything(in: "ark").first { $0.key.hasSuffix(".xlsx") })
        #expect(try XLSXWorkbook(file.value).sheets.map(\.name) == ["avgjørelser", "tiltak", "slik skriver dere"])
        let store = Store(folder: sandbox.path("nett"))
        let revision = try store.opened(RegionPlan.self).header.revision
        #expect(
            sandbox.run("importer ../ark/\(file.key.split(separator: "/").last ?? "")", in: "nett") == 0,
            "\(sandbox.complaints)")
        #expect(!sandbox.complaints.contains("ett barn"), "\(sandbox.complaints)")
        #expect(try store.opened(RegionPlan.self).header.revision == revision)
    }
}

extension DataTable.Cell {
    /// What people read.
    fileprivate var words: String {
        switch self {
        case .nothing: ""
        case .text(let words), .withheld(let words), .number(let words), .day(let words, _): words
        case .word(_, let name): name
        }
    }
}
