import Evidence
import Foundation
import Model
import SeededNumbers
import Testing

@testable import Commands
@testable import Store

/// The owners' sums against another computation, from what was drawn and never from the documents.
@Suite struct CountyOwnerTests {
    /// What a unit adds to a cell, summed by plain arithmetic.
    private struct Expected: Equatable {
        var units = 0
        var children = 0
        var tenths = 0
        var isSmall = false
    }

    private struct Place: Hashable {
        let area: String
        let kinds: [UnitKind]
    }

    private func expectSums(_ owner: County.Owner) {
        let overview = owner.overview
        #expect(overview.deliveries.map(\.state) == owner.units.map(\.state))
        #expect(
            overview.deliveries.map(\.unit.organisationNumber) == owner.units.map(\.registered.organisationNumber))
        #expect(overview.outsideRegister.isEmpty)
        var expected: [Place: Expected] = [:]
        for unit in owner.units {
            for need in Set(unit.needs.map { Place(area: $0.area, kinds: unit.registered.kinds) }) {
                var cell = expected[need] ?? Expected()
                cell.units += 1
                cell.children += unit.registered.children ?? 0
                cell.tenths += unit.registered.fte?.digits ?? 0
                if let children = unit.registered.children, (1...4).contains(children) { cell.isSmall = true }
                expected[need] = cell
            }
        }
        let cells = NeedPattern(overview).cells
        #expect(cells.count == expected.count)
        for cell in cells {
            let area = County.areas.first { $0.lowercased() == cell.area?.folded } ?? "?"
            let known = expected[Place(area: area, kinds: cell.kinds)]
            #expect(cell.units.count == known?.units)
            #expect(cell.behind.units == known?.units)
            #expect(cell.behind.fte.known.double * 10 == Double(known?.tenths ?? -1))
            #expect((cell.behind.children == nil) == known?.isSmall)
            if let children = cell.behind.children { #expect(children.known.digits == known?.children) }
            let ofKind = owner.units.filter { $0.state != .missing && $0.registered.kinds == cell.kinds }.count
            #expect(cell.ofKind == ofKind)
        }
        expectJoins(owner)
    }

    /// Alike are needs of the same words in two units or more; they are drawn with the area.
    private func expectJoins(_ owner: County.Owner) {
        var units: [[String]: Set<String>] = [:]
        var needs: [[String]: Int] = [:]
        for unit in owner.units {
            for need in unit.needs {
                let likeness = [need.area]
                units[likeness, default: []].insert(unit.registered.organisationNumber.digits)
                needs[likeness, default: 0] += 1
            }
        }
        let wanted = needs.filter { (units[$0.key]?.count ?? 0) > 1 }.map(\.value)
        #expect(owner.overview.alikeNeeds.map(\.needs.count).sorted() == wanted.sorted())
        // Joined, they stand once; no need is lost and none is there twice.
        var overview = owner.overview
        for alike in overview.alikeNeeds { overview.decide(true, on: alike) }
        let choices = overview.needChoices
        #expect(choices.count == overview.received.needs.count - wanted.reduce(0, +) + wanted.count)
        #expect(Set(choices.flatMap { $0 }) == Set(overview.received.needs))
    }

    @Test(arguments: [1, 7, 2026] as [UInt64]) func madeUpOwnersAddUp(_ seed: UInt64) {
        let county = County.made(seed: seed, owners: 5, units: 12)
        #expect(county.owners.count == 5)
        for owner in county.owners {
            #expect(owner.units.count == 12)
            expectSums(owner)
        }
    }

    @Test func theSameSeedGivesTheSameCounty() {
        let two = [County.made(seed: 3, owners: 2, units: 4), County.made(seed: 3, owners: 2, units: 4)]
        #expect(two[0].owners.map(\.overview) == two[1].owners.map(\.overview))
    }

    @Test func aMadeUpDocumentIsSealedAndCollectedByTheProgram() throws {
        let owner = try #require(County.made(seed: 5, owners: 1, units: 6).owners.first)
        let sandbox = try Sandbox()
        #expect(
            sandbox.run(["init", "lia", "--level", "owner", "--name", "Lia", "--ownership", "municipal"]) == 0)
        let documents = owner.units.compactMap(\.document)
        for (place, document) in documents.enumerated() {
            try sandbox.write(try County.bytes(of: document), to: "inn/\(place).json")
        }
        try sandbox.write(RegisterTests.csv(owner.overview.register), to: "enheter.csv")
        #expect(sandbox.run("samle ../inn --register ../enheter.csv", in: "lia") == 0, "\(sandbox.complaints)")
        let stored = try Store(folder: sandbox.path("lia")).body(OwnerOverview.self)
        #expect(stored.deliveries.map(\.state) == owner.overview.deliveries.map(\.state))
        #expect(stored.received.map(\.body) == documents.map(\.body))
        let delivered = owner.units.filter { $0.state == .delivered }.count
        #expect(sandbox.output.contains("\(delivered) av 6 enheter i registeret har levert."))
    }

    @Test(.enabled(if: Repository.hasData, "skipped: the real files are not beside this clone"))
    func theUnitsOfInnlandetAddUp() throws {
        let bytes = try Repository.bytes(Repository.data + "/register/innlandet-units.csv")
        let file = try RegisterFile(bytes, municipalities: try TemplateFiles.municipalities())
        #expect(file.bad.isEmpty && file.units.count == 546)

        // The other opinion: the rows split by hand.
        let rows = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n").dropFirst()
            .map { $0.components(separatedBy: ";") }.filter { $0.count == 8 }
        #expect(rows.count == 546)
        let numbers = Set(rows.map { $0[2] }).sorted()
        #expect(numbers.count == 46)
        #expect(file.units.compactMap(\.children).reduce(0, +) == rows.compactMap { Int($0[5]) }.reduce(0, +))

        var draw = Seeded(state: 546)
        // The file tells no FTE; they are drawn, so that their sums can be held against something.
        let units = file.units.map { unit in
            var unit = unit
            unit.fte = Quantity(Int.random(in: 20...800, using: &draw), decimals: 1)
            return unit
        }
        let county = County(
            numbers.map { number in
                let municipality = Municipality(number: number, name: "Kommune \(number)")
                return (municipality, units.filter { $0.municipality?.number == number })
            }, draw: &draw)
        for (owner, number) in zip(county.owners, numbers) {
            // A municipality collects from its public units and from private kindergartens.
            let own = rows.filter { row in
                row[2] == number && (row[4] == "privat" ? row[3] == "barnehage" : !(row[6] == "11"))
            }
            #expect(
                Set(owner.units.map(\.registered.organisationNumber.digits)) == Set(own.map { $0[0] }), "\(number)"
            )
            expectSums(owner)
        }
        let collected = county.owners.reduce(0) { $0 + $1.units.count }
        let others = rows.filter { $0[3] == "skole" && ($0[4] == "privat" || $0[6] == "11") }
        #expect(collected == 546 - others.count)
    }
}
