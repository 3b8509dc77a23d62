import Chain
import Foundation
import MadeLimits
import Model
import Pages
import SeededNumbers
import Store
import Testing

@testable import Documents

/// One municipality with 25 units, a network of six owners with 117, and with `BEHOV_LONG` a county with 546: nothing is
/// lost, nothing is there twice, and everybody is told the same.
@Suite struct RealSizeTests {
    /// How many units, and how many owners they have.
    private static let sizes: [(units: Int, owners: Int)] =
        [(25, 1), (117, 6)]
        + (ProcessInfo.processInfo.environment["BEHOV_LONG"] == nil ? [] : [(units: 546, owners: 46)])

    private static func municipalities(_ count: Int) -> [Municipality] {
        (0..<count).map { Municipality(number: "\(9900 + $0)", name: "Kommune \($0 + 1)") }
    }

    /// The owners of some units, each with everything decided at random, and the network above them.
    private static func network(_ size: (units: Int, owners: Int), seed: UInt64) -> (
        owners: [OwnerOverview], region: RegionPlan
    ) {
        let places = municipalities(size.owners)
        let units = VariedUnits(seed: seed, count: size.units, municipalities: places).units
        let owners = places.enumerated().map { place, municipality in
            let own = units.filter { $0.registered.municipality == municipality }
            return DecidedNetwork(
                seed: seed &+ UInt64(place), owner: municipality.name,
                first: own.filter { !$0.isLate }.map(\.document),
                then: own.filter(\.isLate).map(\.document) + own.compactMap(\.again)
            ).owner
        }
        return (owners, DecidedNetwork(seed: seed, owners: owners).region)
    }

    @Test(arguments: sizes) func everybodyIsToldTheSame(_ size: (units: Int, owners: Int)) throws {
        let (owners, region) = Self.network(size, seed: 2026)
        for owner in owners { try NeedEndTests.expectOneEnd(owner) }
        try NeedEndTests.expectOneEnd(region)
        #expect(region.deliveringUnits.count == size.units)
        #expect(owners.map { $0.received.newest().count }.reduce(0, +) == size.units)
    }

    @Test(arguments: sizes) func unitsOfOneNameAreToldApart(_ size: (units: Int, owners: Int)) throws {
        let region = Self.network(size, seed: 7).region
        let names = region.unitNames
        let documents = region.deliveringUnits.map(\.document)
        #expect(Set(documents.map(\.name)).count < documents.count)
        #expect(Set(documents.map(\.name.folded)).count < Set(documents.map(\.name)).count)
        #expect(Set(documents.map { names[$0] }).count == documents.count)
        // What only one is called is left as it is.
        let called = Dictionary(grouping: documents) { $0.name.folded }
        for document in documents where called[document.name.folded]?.count == 1 {
            #expect(names[document] == document.name)
        }
    }

    @Test(arguments: sizes) func everyReplyHasAFileOfItsOwn(_ size: (units: Int, owners: Int)) {
        let (owners, region) = Self.network(size, seed: 11)
        let header = Header(
            schema: .reply, id: "x", revision: 3, language: .nb, parents: [],
            change: Change(at: "", by: nil, command: "reply"))
        for replies in owners.map({ $0.replies(Answering(heard: nil, revision: 3, digest: Digest.of)) })
            + [region.replies]
        {
            let files = replies.map { FileNames.reply(to: $0, from: "Eier", header) }
            #expect(Set(files).count == replies.count)
            #expect(Set(replies.map(\.recipient)).count == replies.count)
        }
    }

    /// Fifteen measures that are described as people describe them, of some owners' priorities.
    private static func described(_ size: (units: Int, owners: Int)) -> RegionPlan {
        var plan = network(size, seed: 15).region
        let words = { (count: Int) in
            Array(repeating: "De ansatte møtes hver måned om det de har prøvd ut. ", count: count).joined()
        }
        let bases = plan.bases.map(\.reference)
        plan.declined = []
        plan.numbering = Numbering()
        plan.measures = (0..<15).map { place in
            var measure = Measure(
                id: plan.numbering.next(), title: "Voksne som åpner leken \(place)",
                basis: bases.enumerated().filter { $0.offset % 15 == place }.map(\.element))
            (measure.goal, measure.workingMethods, measure.cooperation) = (words(4), words(3), words(6))
            (measure.ownContribution, measure.goalAttainment) = (words(4), words(9))
            (measure.learningCommunity, measure.teacherEducation) = (words(5), words(4))
            (measure.samiPerspective, measure.maintenance) = (words(4), words(4))
            measure.childSign = EvaluationSign(
                what: words(2), baseline: "fem av ti dager", target: "én av ti", measured: "hver oktober")
            measure.practiceSign = measure.childSign
            measure.years = [2027, 2028]
            measure.budget = measure.years.map { YearBudget(year: $0, lines: [.init(.university, 160_000)]) }
            measure.participantGroups = plan.eligibleUnits.prefix(9).map {
                ParticipantGroup(units: [$0.unit], role: "alle ansatte", people: 14)
            }
            return measure
        }
        return plan
    }

    /// About how many pages some blocks fill in Word: a page has 46 lines of 95 letters.
    private static func pages(_ blocks: some Sequence<Block>) -> Int {
        let lines = ScreenWriter.lines(Page(title: [], blocks: Array(blocks)), language: .nb, width: 95)
        return (lines.count + 45) / 46
    }

    /// How many lines each chapter fills, for who has to find what grew.
    private static func lines(_ blocks: some Sequence<Block>) -> [String] {
        var chapters: [(name: String, blocks: [Block])] = [("", [])]
        for block in blocks {
            if case .heading(_, let words) = block { chapters.append((words.string(in: .nb), [])) }
            chapters[chapters.count - 1].blocks.append(block)
        }
        return chapters.map { chapter in
            let page = Page(title: [], blocks: chapter.blocks)
            return "\(ScreenWriter.lines(page, language: .nb, width: 95).count) \(chapter.name)"
        }
    }

    @Test(arguments: sizes) func whatStandsBeforeTheAnnexesKeepsToFifteenPages(_ size: (units: Int, owners: Int)) {
        let plan = Self.described(size)
        let around = Surroundings(
            today: Day(daysSinceEpoch: 20_778), language: .nb,
            county: CountyProfile(name: "standard", county: Text(alike: "–"), deadline: nil), laws: LawBook([]),
            limits: .made)
        let body = Self.pages(CompetencePlan.body(plan, language: .nb, around))
        #expect(body <= 15, "the plan: \(body) pages")
        let provenance = Provenance(workspace: "x", revision: 1, day: around.today, program: "behov", draft: false)
        let report = NeedsReport.page(plan, language: .nb, around, provenance).blocks
        let annex = report.firstIndex { block in
            if case .heading(_, let words) = block { words.string(in: .nb).hasPrefix("Vedlegg") } else { false }
        }
        let before = report.prefix(annex ?? report.count)
        let pages = Self.pages(before)
        #expect(annex != nil && pages <= 15, "the report: \(pages) pages, of lines \(Self.lines(before))")
    }

    /// What each of many units sees differently stands behind the priorities, and is counted before them.
    @Test func anOwnerOfManyUnitsReadsItsPrioritiesBeforeWhatEachUnitHas() throws {
        let around = Surroundings(
            today: Day(daysSinceEpoch: 20_778), language: .nb,
            county: CountyProfile(name: "standard", county: Text(alike: "–"), deadline: nil), laws: LawBook([]),
            limits: .made)
        let provenance = Provenance(workspace: "x", revision: 1, day: around.today, program: "behov", draft: false)
        let owner = try #require(Self.network((25, 1), seed: 3).owners.first)
        let page = OwnerOverviewPage.page(owner, language: .nb, around, provenance)
        let text = ScreenWriter.lines(page, language: .nb, width: 200).joined(separator: "\n")
        let priorities = try #require(text.range(of: "Behovene bak"))
        let differing = try #require(text.range(of: "Assistentene ser mer uro ute"))
        #expect(priorities.lowerBound < differing.lowerBound)
        #expect(text[..<differing.lowerBound].contains("ser gruppene ulikt på noe"))
    }

    /// Through the program itself: what it says is ready lies on the disk, and what came late keeps it from handing over.
    @Test func whatIsReadyLiesOnTheDiskAndWhatCameLateIsNotForgotten() throws {
        let places = Self.municipalities(2)
        let units = VariedUnits(seed: 25, count: 25, municipalities: places).units
        let sandbox = try Sandbox()
        #expect(
            sandbox.run(["init", "lia", "--level", "owner", "--name", "Lia", "--ownership", "municipal"]) == 0)
        for (place, unit) in units.enumerated() {
            try sandbox.write(
                try County.bytes(of: unit.document), to: "\(unit.isLate ? "sent" : "inn")/\(place).json")
            if let again = unit.again {
                try sandbox.write(try County.bytes(of: again), to: "sent/\(place)-ny.json")
            }
        }
        #expect(sandbox.run("samle ../inn", in: "lia") == 0, "\(sandbox.complaints)")
        #expect(sandbox.run("samle ../sent", in: "lia") == 0, "\(sandbox.complaints)")
        #expect(sandbox.run("svar", in: "lia") == 0, "\(sandbox.complaints)")
        #expect(sandbox.output.contains("Svar som er klare: 25"))
        let written = try sandbox.everything(in: "lia/handover").keys.filter { $0.contains("svar-fra") }
        #expect(written.count == 25)
        sandbox.run("check --json", in: "lia")
        #expect(sandbox.output.contains("OWN-011"))
        #expect(sandbox.run("lever", in: "lia") == 1)
    }
}
