import Chain
import Documents
import Formats
import MadeLimits
import Model
import Pages
import Store
import Testing

/// Every need has one end at each level, and tables, documents and replies all tell the same one.
@Suite struct NeedEndTests {
    private static let seeds: ClosedRange<UInt64> = 1...60

    /// What a table of data says became of each need, in the order they stand there.
    private static func told(_ tables: [DataTable]) throws -> [String] {
        let needs = try #require(tables.first { $0.key == "needs" })
        return needs.rows.compactMap { row in
            if case .text(let words)? = row.last { words } else { nil }
        }
    }

    /// What the table of needs in a document says became of each, by its unit and id: units that say the same stand in one
    /// row.
    private static func told(_ page: Page) throws -> [(need: String, told: String)] {
        let tables = page.blocks.compactMap { block -> Table? in
            if case .table(let table) = block { table } else { nil }
        }
        var all: [(need: String, told: String)] = []
        for table in tables where table.caption == nil {
            let header = table.header.map { $0.string(in: .nb) }
            guard header.contains("Form, tema og praksisområde") else { continue }
            let place = try #require(header.firstIndex(of: "Enhet"))
            for row in table.rows {
                let told = try #require(row.last?.string(in: .nb))
                all += units(row[place], row[place + 1]).map { ($0, told) }
            }
        }
        try #require(!all.isEmpty)
        return all
    }

    /// «Solbakken barnehage behov-1» of a cell with units, each with its id, or of a unit and its need beside it.
    private static func units(_ cell: Line, _ beside: Line) -> [String] {
        func items(_ line: Line) -> [String] {
            line.words.compactMap { if case .item(let item) = $0 { item.words.nb } else { nil } }
        }
        guard !items(cell).isEmpty else { return items(beside).map { "\(cell.string(in: .nb)) \($0)" } }
        var name = ""
        var units: [String] = []
        for words in cell.words {
            switch words {
            case .item(let item): units.append("\(name) \(item.words.nb)")
            case .data(let said) where said.hasSuffix(" ("): name = String(said.dropLast(2))
            default: break
            }
        }
        return units
    }

    private static var around: Surroundings {
        Surroundings(
            today: Day(daysSinceEpoch: 20_778), language: .nb,
            county: CountyProfile(
                name: "standard", county: Text(alike: "–"), plan: CountyPlan([:]), deadline: nil),
            laws: LawBook([], plan: CountyPlan([:])), limits: .made)
    }

    private static func provenance(_ id: String) -> Provenance {
        Provenance(workspace: id, revision: 1, day: around.today, program: "behov", draft: false)
    }

    /// The words of an answer as a table at the owner's has them, from the reply alone.
    private static func words(_ outcome: NeedOutcome) -> String {
        let into = outcome.into.filter { $0.item.kind != .measure }.map { $0.item.words.nb }
        if outcome.decision == .undecided { return "ikke besvart" }
        return into.isEmpty ? outcome.decision.label.nb : into.joined(separator: ", ")
    }

    @Test(arguments: seeds) func anOwnersTableDocumentAndReplySayTheSame(_ seed: UInt64) throws {
        try Self.expectOneEnd(DecidedNetwork(seed: seed).owner)
    }

    /// Every need of an owner has one end, the same in its table, its document and its replies.
    static func expectOneEnd(_ owner: OwnerOverview) throws {
        let replies = owner.replies(Answering(heard: nil, revision: 1, digest: Digest.of))
        let table = try told(owner.tables(in: .nb))
        let page = try told(
            OwnerOverviewPage.page(owner, language: .nb, around, provenance("owner")))
        #expect(table.count == owner.received.needs.count && page.count == table.count)
        let (names, shown) = (owner.unitNames, Dictionary(page.map { ($0.need, $0.told) }) { first, _ in first })
        for (need, told) in zip(owner.received.needs, table) {
            let unit = names[workspace: need.reference.workspace] ?? need.name
            #expect(shown["\(unit) \(need.reference.item.words.nb)"] == told)
            let reply = replies.first { $0.recipient == need.reference.workspace }
            let outcome = try #require(reply?.outcomes.first { $0.item == need.reference.item })
            let end = owner.end(of: need.reference)
            #expect(outcome.decision == end.decision)
            #expect(outcome.into.map(\.item) == end.into)
            #expect(outcome.reason == end.reason)
            #expect(told.lowercased().hasPrefix(words(outcome).lowercased()))
            if let reason = outcome.reason, outcome.decision != .declined { #expect(told.contains(": \(reason)")) }
        }
    }

    @Test(arguments: seeds) func aNetworksTableReportAndBothRepliesSayTheSame(_ seed: UInt64) throws {
        let network = DecidedNetwork(seed: seed)
        let (owner, region) = (network.owner, network.region)
        try Self.expectOneEnd(region)
        let heard = region.replies.first { $0.recipient == DecidedNetwork.ownerID }
        let replies = owner.replies(Answering(heard: heard, revision: 1, digest: Digest.of))
        for unit in region.deliveringUnits {
            for need in [unit.document].needs.map(\.reference) {
                let above = region.outcome(of: need, in: unit)
                let fromOwner = replies.first { $0.recipient == need.workspace }?.outcomes
                    .first { $0.item == need.item }
                #expect(fromOwner?.decision == above.decision)
                #expect(fromOwner?.reason == above.reason)
                #expect(Set(fromOwner?.into.map(\.item) ?? []) == Set(above.into.map(\.item)))
            }
        }
    }

    /// Every need has one end, the same in a network's table, its report and its replies.
    static func expectOneEnd(_ region: RegionPlan) throws {
        let table = try told(region.tables(in: .nb))
        let report = try told(NeedsReport.page(region, language: .nb, around, provenance("region")))
        let (names, shown) = (
            region.unitNames, Dictionary(report.map { ($0.need, $0.told) }) { first, _ in first }
        )
        let all = region.deliveringUnits.flatMap { unit in [unit.document].needs.map { (unit, $0.reference) } }
        #expect(table.count == all.count && report.count == all.count)
        let replies = Dictionary(region.replies.map { ($0.recipient, $0) }) { first, _ in first }
        for ((unit, need), told) in zip(all, table) {
            #expect(shown["\(names[unit.document]) \(need.item.words.nb)"] == told)
            let above = region.outcome(of: need, in: unit)
            #expect(replies[need.workspace]?.outcomes.first { $0.item == need.item } == above)
            switch above.decision {
            case .measure:
                let measures = above.into.filter { $0.item.kind == .measure }.map { $0.item.words.nb }
                #expect(told == measures.once.joined(separator: ", "))
            case .declined: #expect(told.hasPrefix("ikke "))
            case .prioritised, .undecided: #expect(told == "Ikke besvart.")
            case .study, .leadership, .mentoring, .followUpScheme, .ownWork:
                let why = above.reason.map { ": \($0)" } ?? ""
                #expect(told == "\(above.decision.label.nb) (\(above.decidedBy))\(why)")
            }
        }
    }

    /// What the tests above hold is held of every end there is, also of one that is shared.
    @Test func everyEndIsAmongThem() {
        var (ends, shared, told):
            (Set<NeedOutcome.Decision>, Set<NeedOutcome.Decision>, Set<NeedOutcome.Decision>) = (
                [], [], []
            )
        for seed in Self.seeds {
            let network = DecidedNetwork(seed: seed)
            for end in network.owner.received.needs.map({ network.owner.end(of: $0.reference) }) {
                ends.insert(end.decision)
                if end.joinedTo != nil { shared.insert(end.decision) }
            }
            for unit in network.region.deliveringUnits {
                for need in [unit.document].needs {
                    told.insert(network.region.outcome(of: need.reference, in: unit).decision)
                }
            }
        }
        let ways: Set<NeedOutcome.Decision> = [
            .study, .leadership, .mentoring, .followUpScheme, .ownWork, .declined,
        ]
        #expect(ends.isSuperset(of: ways.union([.prioritised, .undecided])))
        #expect(shared.isSuperset(of: [.prioritised, .study, .declined]))
        #expect(!shared.isDisjoint(with: [.leadership, .mentoring, .followUpScheme, .ownWork]))
        #expect(told.isSuperset(of: ways.union([.measure, .undecided])))
    }

    @Test(arguments: seeds) func joinedNeedsShareOneEnd(_ seed: UInt64) {
        let owner = DecidedNetwork(seed: seed).owner
        for joining in owner.joinings where joining.isJoined {
            let ends = joining.needs.map { owner.end(of: $0) }
            #expect(Set(ends.map(\.decision.isTakenUp)).count == 1)
            // One that is taken up by itself is told of its own decision; the others of one of the group's.
            for end in ends where end.joinedTo != nil {
                #expect(ends.contains { $0.joinedTo == nil && $0.decision == end.decision })
            }
        }
    }

    /// The report of a network claims that all was taken up only where all was.
    @Test(arguments: seeds) func theReportSaysThatAllWasTakenUpOnlyWhereItWas(_ seed: UInt64) {
        let region = DecidedNetwork(seed: seed).region
        let page = NeedsReport.page(region, language: .nb, Self.around, Self.provenance("region"))
        let words = page.blocks.compactMap { block -> String? in
            if case .paragraph(let line) = block { line.string(in: .nb) } else { nil }
        }
        let isAll = region.deliveringUnits.allSatisfy { unit in
            [unit.document].needs.allSatisfy {
                region.outcome(of: $0.reference, through: unit.owner).decision.isTakenUp
            }
        }
        let claims = words.contains { $0.hasPrefix("Alle prioriteringene og behovene som nettverket har mottatt") }
        #expect(!claims || isAll)
    }
}
