import Chain
import Documents
import Evidence
import Foundation
import MadeLimits
import Model
import Pages
import SeededNumbers
import Testing

@testable import Commands
@testable import Store

/// Units, owners, regions, reports, plans and allocation, their sums against another computation: from what was
/// drawn, and never from the plan.
@Suite struct CountyRegionTests {
    private let around = Surroundings(
        today: Day(daysSinceEpoch: 20_840), language: .nb,
        county: CountyProfile(name: "standard", county: Text(alike: "–"), deadline: nil),
        laws: LawBook([]), limits: .made)

    private func expectSums(_ region: CountyRegion) {
        let plan = region.plan
        #expect(plan.measures.count == region.measures.count)
        for (measure, drawn) in zip(plan.measures, region.measures) {
            #expect(Set(plan.needs(behind: measure).map(\.reference)) == Set(drawn.bases.flatMap(\.needs)))
            #expect((measure.budget ?? []).applied == CountyRegion.years.map(drawn.asked).reduce(0, +))
        }
        for year in CountyRegion.years {
            #expect(plan.budget.of(year).applied == region.measures.map { $0.asked(year) }.reduce(0, +))
        }
        expectBalance(region)
        expectReplies(region)
        expectDocuments(region)
    }

    /// Each part weighed by what is asked for, in floating point; half a per cent is the rounding.
    private func expectBalance(_ region: CountyRegion) {
        guard let balance = PlanBalance(region.plan) else {
            #expect(region.measures.isEmpty)
            return
        }
        let weights = region.measures.map { drawn in Double(CountyRegion.years.map(drawn.asked).reduce(0, +)) }
        let whole = weights.reduce(0, +)
        guard whole > 0 else { return }
        func part(_ share: (MeasureShares) -> Int) -> Double {
            zip(region.measures, weights).reduce(0) { $0 + Double(share($1.0.shares)) * $1.1 } / whole
        }
        #expect(abs(Double(balance.kindergarten) - part(\.kindergarten)) <= 0.5001)
        #expect(abs(Double(balance.school) - part(\.school)) <= 0.5001)
        #expect(abs(Double(balance.specialNeeds) - part(\.specialNeeds)) <= 0.5001)
    }

    /// Every need of every unit is answered once, with what was drawn for it.
    private func expectReplies(_ region: CountyRegion) {
        var told: [Reference: NeedOutcome.Decision] = [:]
        for reply in region.plan.replies where !reply.recipient.hasPrefix("owner-") {
            for outcome in reply.outcomes {
                let need = Reference(
                    workspace: reply.recipient, revision: outcome.footing.revision, item: outcome.item)
                #expect(told[need] == nil)
                told[need] = outcome.decision
                // A reply names nobody but the receiver, its owner and the region.
                for step in outcome.into { #expect(step.units <= region.wanted.count) }
            }
        }
        #expect(told == region.wanted)
    }

    /// The sums in the report and the plan are those of the drawing.
    private func expectDocuments(_ region: CountyRegion) {
        let provenance = Provenance(
            workspace: "r", revision: 1, day: around.today, program: "behov", draft: false)
        let sums = CountyRegion.years.map { year in region.measures.map { $0.asked(year) }.reduce(0, +) }
        let years = CountyRegion.years.enumerated().filter { place, year in
            region.measures.contains { $0.sums[year] != nil } || sums[place] != 0
        }
        for page in [
            NeedsReport.page(region.plan, language: .nb, around, provenance),
            CompetencePlan.page(region.plan, language: .nb, around, provenance),
        ] {
            let rows = page.blocks.flatMap { block -> [[String]] in
                guard case .table(let table) = block else { return [] }
                return table.rows.map { $0.map { $0.string(in: .nb) } }
            }
            let asked = rows.filter { $0.first == "Nettverket ber om" && $0.count == years.count + 2 }
            #expect(asked.count == 2, "\(region.name)")
            for row in asked {
                let numbers = row.dropFirst().map { Int($0.filter(\.isNumber)) }
                #expect(numbers == years.map { sums[$0.offset] } + [sums.reduce(0, +)])
            }
        }
    }

    @Test(arguments: [2, 11, 2027] as [UInt64]) func aMadeUpCountysRegionsAddUp(_ seed: UInt64) {
        let county = County.made(seed: seed, owners: 6, units: 8)
        var draw = Seeded(state: seed)
        for (place, owners) in [county.owners[..<3], county.owners[3...]].enumerated() {
            expectSums(CountyRegion("Nettverk \(place + 1)", Array(owners), draw: &draw))
        }
    }

    @Test(.enabled(if: Repository.hasData, "skipped: the real files are not beside this clone"))
    func innlandetsUnitsBecomeNineReportsAndOneAllocation() throws {
        let bytes = try Repository.bytes(Repository.data + "/register/innlandet-units.csv")
        let file = try RegisterFile(bytes, municipalities: try TemplateFiles.municipalities())
        let networks = try MadeUpNetworks.byMunicipality()
        #expect(networks.count == 46 && Set(networks.values).count == 9)
        #expect(file.units.count == 546)
        var draw = Seeded(state: 46)
        // The register tells no FTE: drawn, in whole tenths.
        var tenths: [String: Int] = [:]
        let units = file.units.map { unit in
            var unit = unit
            let drawn = Int.random(in: 20...800, using: &draw)
            unit.fte = Quantity(drawn, decimals: 1)
            tenths[networks[unit.municipality?.number ?? ""] ?? "?", default: 0] += drawn
            return unit
        }
        let county = County(
            networks.keys.sorted().map { number in
                (
                    Municipality(number: number, name: "Kommune \(number)"),
                    units.filter { $0.municipality?.number == number }
                )
            }, draw: &draw)
        var needs: [String: Int] = [:]
        for name in Set(networks.values).sorted() {
            let owners = county.owners.filter { networks[$0.overview.profile.municipality?.number ?? ""] == name }
            let region = CountyRegion(name, owners, draw: &draw)
            expectSums(region)
            needs[name] = region.measures.map { $0.asked(2027) }.reduce(0, +)
        }
        #expect(tenths.count == 9 && needs.count == 9)
        try expectAllocation(tenths, needs)
    }

    /// What the program shares out of a frame, against the rule worked in the test.
    private func expectAllocation(_ tenths: [String: Int], _ needs: [String: Int]) throws {
        let sandbox = try Sandbox()
        func csv(_ heading: String, _ values: [String: String]) -> String {
            "nettverk;\(heading)\n" + values.map { "\($0.key);\($0.value)\n" }.joined()
        }
        try sandbox.write(
            csv("årsverk", tenths.mapValues { "\($0 / 10),\($0 % 10)" }), to: "årsverk.csv")
        try sandbox.write(csv("behov", needs.mapValues(String.init)), to: "behov.csv")
        let frame = needs.values.reduce(0, +) * 3 / 4 + 7
        #expect(
            sandbox.run(
                [
                    "allocate", "--frame", "\(frame)", "--fte", "årsverk.csv", "--needs", "behov.csv", "--profile",
                    "innlandet", "--json",
                ]) == 0, "\(sandbox.complaints)")
        let json = try #require(
            try JSONSerialization.jsonObject(with: Data(sandbox.output.utf8)) as? [String: Any])
        let levelling = try #require(json["levelling"] as? [[String: Any]])
        let given = try #require(json["networks"] as? [[String: Any]])
        let (common, unallocated) = (json["common"] as? Int ?? -1, json["unallocated"] as? Int ?? -1)
        #expect(common == frame / 10)
        let levelled = Dictionary(
            uniqueKeysWithValues: levelling.map { ($0["network"] as? String ?? "", $0["amount"] as? Int ?? -1) })
        #expect(levelled.values.reduce(0, +) == frame * 2 / 100)
        let granted = Dictionary(
            uniqueKeysWithValues: given.map { ($0["network"] as? String ?? "", $0["granted"] as? Int ?? -1) })
        #expect(common + levelled.values.reduce(0, +) + granted.values.reduce(0, +) + unallocated == frame)
        let wants = needs.reduce(into: [String: Int]()) { $0[$1.key] = max(0, $1.value - (levelled[$1.key] ?? 0)) }
        let worked = Self.shared(frame - common - levelled.values.reduce(0, +), tenths, wants)
        #expect(granted == worked.granted)
        #expect(unallocated == worked.left)
    }

    /// Each round shares what is left by FTE among those who still want, by largest remainder; nobody takes more than
    /// its want.
    private static func shared(
        _ sum: Int, _ fte: [String: Int], _ wants: [String: Int]
    ) -> (granted: [String: Int], left: Int) {
        var granted = wants.mapValues { _ in 0 }
        var left = sum
        while left > 0 {
            let open = wants.keys.filter {
                wants[$0, default: 0] > granted[$0, default: 0] && fte[$0, default: 0] > 0
            }
            guard !open.isEmpty else { break }
            let whole = open.reduce(0) { $0 + fte[$1, default: 0] }
            var parts = open.map {
                (name: $0, part: left * fte[$0, default: 0] / whole, rest: left * fte[$0, default: 0] % whole)
            }
            parts.sort {
                $0.rest == $1.rest
                    ? Array($0.name.unicodeScalars).lexicographicallyPrecedes($1.name.unicodeScalars)
                    : $0.rest > $1.rest
            }
            let over = left - parts.reduce(0) { $0 + $1.part }
            for place in 0..<over { parts[place].part += 1 }
            for (name, part, _) in parts {
                let taken = min(part, wants[name, default: 0] - granted[name, default: 0])
                granted[name, default: 0] += taken
                left -= taken
            }
        }
        return (granted, left)
    }
}
