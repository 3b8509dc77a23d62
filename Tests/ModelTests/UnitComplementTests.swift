import Model
import SeededNumbers
import Testing

/// What a reader of several units' documents can work out from the municipality's figure in them is told, and no more
/// is held back than that takes; held against the ranks of the equations, worked out apart from the code.
@Suite struct UnitComplementTests {
    private struct Told {
        let path: String
        let count: Int
        var isWithheld = false
        /// Whether whoever published it withheld it.
        var isPublished = true
    }

    private func figure(_ count: Int, isWithheld: Bool = false, isPublished: Bool = true) throws -> Figure {
        let reading = isWithheld ? Reading.suppressed : .number(try #require(Quantity("4.1")))
        return Figure(
            period: "2025", cell: Cell(raw: isWithheld ? "" : "4,1", row: 3, column: 10, reading: reading),
            count: isWithheld ? nil : Cell(raw: "\(count)", row: 3, column: 11, reading: .number(Quantity(count))),
            isWithheld: isWithheld && !isPublished ? true : nil)
    }

    /// A unit's document: what it tells of itself, and the municipality's figure for as many.
    private func document(
        _ unit: Int, _ own: [Told], _ whole: [String: Int], municipality: String? = "9901"
    ) throws -> Sealed<UnitAnalysis> {
        var analysis = UnitAnalysis(profile: Profile(name: "Enhet \(unit)", kinds: [.kindergarten]))
        analysis.profile.municipality = municipality.map { Municipality(number: $0, name: "Fjellvik") }
        analysis.indicators = try own.enumerated().map { at, told in
            Indicator(
                id: ID(at + 1), source: ID(1), name: told.path, measuredIn: "Snitt", direction: .neither,
                own: [try figure(told.count, isWithheld: told.isWithheld, isPublished: told.isPublished)],
                municipality: try whole[told.path].map { [try figure($0)] } ?? [], nation: [])
        }
        let day = Day(daysSinceEpoch: 20_778)
        return Sealed(
            schema: .needsAssessment,
            header: Header(
                schema: .needsAssessment, id: "unit-\(unit)", revision: 1, language: .nb, parents: [],
                change: Change(at: "2026-11-20T09:00:00Z", by: nil, command: "handover")),
            name: "Enhet \(unit)", organisationNumber: OrganisationNumber(Self.numbers[unit]), handedOver: day,
            draft: false, program: "0.1", body: analysis)
    }

    private static let numbers = ["319100008", "319101004", "319102000", "319103007", "319104003", "319105000"]

    private func registered(_ unit: Int, children: Int? = 40) throws -> RegisteredUnit {
        RegisteredUnit(
            organisationNumber: try #require(OrganisationNumber(Self.numbers[unit])), name: "Enhet \(unit)",
            kinds: [.kindergarten], municipality: Municipality(number: "9901", name: "Fjellvik"),
            children: children)
    }

    @Test func toldSideBySideNothingFollowsAnyMore() throws {
        let whole = ["Trivsel": 63]
        let documents = [
            try document(0, [Told(path: "Trivsel", count: 40)], whole),
            try document(1, [Told(path: "Trivsel", count: 20)], whole),
            try document(2, [Told(path: "Trivsel", count: 3, isWithheld: true)], whole),
        ]
        let told = UnitComplement.told(documents)
        #expect(UnitComplement(told).tellings.isEmpty)
        #expect(told.map { $0.body.indicators[0].own.filter { SmallGroup.mayShow($0) }.count } == [1, 0, 0])
        #expect(told[1].body.indicators[0].own[0].raw == "")
        // Where nothing follows, nothing is taken away.
        #expect(UnitComplement.told([documents[0]]) == [documents[0]])
    }

    /// Of 43: 20 and 20 are shown, and one of them has neither a municipality nor its figure in its file.
    @Test func aUnitThatSaysNoMunicipalityCountsWhereItsOwnerLies() throws {
        let whole = ["Trivsel": 43]
        let documents = [
            try document(0, [Told(path: "Trivsel", count: 20)], whole),
            try document(1, [Told(path: "Trivsel", count: 20)], [:], municipality: nil),
            try document(2, [Told(path: "Trivsel", count: 3, isWithheld: true)], whole),
        ]
        #expect(UnitComplement(documents).tellings.isEmpty)
        var owner = OwnerOverview(
            profile: Profile(
                name: "Fjellvik kommune", municipality: Municipality(number: "9901", name: "Fjellvik"),
                ownership: .municipal))
        owner.received = documents
        #expect(!UnitComplement(documents, homes: owner.homes).tellings.isEmpty)
        // Which municipality the owner is, its units say.
        owner.profile.municipality = nil
        #expect(!UnitComplement(documents, homes: owner.homes).tellings.isEmpty)
        // A register says it too.
        let register = try (0..<3).map { try registered($0) }
        #expect(!UnitComplement(documents, register: register).tellings.isEmpty)
        owner.profile.ownership = .private
        #expect(owner.homes.isEmpty)
    }

    @Test func theSmallestUnitThatTellsAnotherIsNamed() throws {
        let whole = ["Trivsel": 63]
        let documents = [
            try document(0, [Told(path: "Trivsel", count: 40)], whole),
            try document(1, [Told(path: "Trivsel", count: 20)], whole),
            try document(2, [Told(path: "Trivsel", count: 3, isWithheld: true)], whole),
        ]
        let told = UnitComplement(documents).tellings
        #expect(told.map(\.document) == [1] && told.first?.period == "2025" && told.first?.hidden == "Enhet 2")
        // The few need not have told anything, nor does anybody need to have told where they lie.
        #expect(UnitComplement(Array(documents.prefix(2))).tellings.map(\.document) == [1])
        let nowhere = try [40, 20].enumerated().map {
            try document($0, [Told(path: "Trivsel", count: $1)], whole, municipality: nil)
        }
        #expect(UnitComplement(nowhere).tellings.map(\.document) == [1])
        // Held back, it tells nothing any more, and an older revision tells as much as the newest.
        let held = try document(1, [Told(path: "Trivsel", count: 20, isWithheld: true)], whole)
        #expect(UnitComplement([documents[0], held, documents[2]]).tellings.isEmpty)
        #expect(UnitComplement([documents[0], held, documents[1], documents[2]]).tellings.map(\.document) == [2])
        // One that has withheld its own and does not say where it lies is named all the same.
        let lost = try document(2, [Told(path: "Trivsel", count: 3, isWithheld: true)], [:], municipality: nil)
        #expect(UnitComplement([documents[0], documents[1], lost]).tellings.first?.hidden == "Enhet 2")
    }

    @Test func oneAloneThatIsWithheldIsToldOnlyWhereNobodyElseIsLeft() throws {
        let whole = ["Trivsel": 72]
        let documents = [
            try document(0, [Told(path: "Trivsel", count: 40)], whole),
            try document(1, [Told(path: "Trivsel", count: 20)], whole),
            try document(2, [Told(path: "Trivsel", count: 12, isWithheld: true)], whole),
        ]
        // Without a register the twelve may as well be of somebody who has told nothing.
        #expect(UnitComplement(documents).tellings.isEmpty)
        let all = try (0..<3).map { try registered($0) }
        #expect(UnitComplement(documents, register: all).tellings.map(\.document) == [1])
        #expect(UnitComplement(documents, register: all + [try registered(3)]).tellings.isEmpty)
        // Nor are twelve the eight children of one.
        let small = try [registered(0), registered(1), registered(2, children: 8)]
        #expect(UnitComplement(documents, register: small).tellings.isEmpty)
        // One of twelve that was held back here, for others' sake, is no secret itself.
        let ours = try document(2, [Told(path: "Trivsel", count: 12, isWithheld: true, isPublished: false)], whole)
        #expect(UnitComplement(Array(documents.prefix(2)) + [ours], register: all).tellings.isEmpty)
        // Where it is the only one, the municipality's figure is its own.
        let alone = [try document(2, [Told(path: "Trivsel", count: 12, isWithheld: true)], ["Trivsel": 12])]
        #expect(UnitComplement(alone, register: [all[2]]).tellings.map(\.isAlone) == [true])
    }

    /// The attacker found it, trial 138 of seed 14: the whole was told by no document, but its girls and boys were.
    @Test func aMunicipalitysWholeFollowsFromItsGirlsAndBoys() throws {
        let whole = ["Trivsel, Jente": 30, "Trivsel, Gutt": 33]
        let own = [40, 20].map { count in
            [Told(path: "Trivsel", count: count)] + Self.parts.map { Told(path: $0, count: 9, isWithheld: true) }
        }
        let documents = try own.enumerated().map { try document($0, $1, whole) }
        #expect(UnitComplement(documents).tellings.contains { $0.document == 1 && $0.indicator == ID(1) })
        let others = try [30, 20].enumerated().map {
            try document($0, [Told(path: "Trivsel", count: $1)], ["Trivsel, Jente": 30, "Trivsel, Gutt": 33])
        }
        #expect(UnitComplement(others).tellings.isEmpty)
    }

    @Test func whatTellsNobodyOfAFewIsLeftInPeace() throws {
        let whole = ["Trivsel": 318]
        let documents = try [38, 21].enumerated().map {
            try document($0, [Told(path: "Trivsel", count: $1)], whole)
        }
        #expect(UnitComplement(documents).tellings.isEmpty)
        let complete = try [38, 21].enumerated().map {
            try document($0, [Told(path: "Trivsel", count: $1)], ["Trivsel": 59])
        }
        #expect(UnitComplement(complete).tellings.isEmpty)
        // Of another municipality, in another measure: nothing is shared.
        let other = try document(2, [Told(path: "Trivsel", count: 30)], ["Trivsel": 62], municipality: "9902")
        #expect(UnitComplement(complete + [other]).tellings.isEmpty)
    }

    /// Random units with girls and boys: after what is told has been held back nothing withheld follows, and leaving out
    /// any of it would let something follow.
    @Test func nothingFollowsAfterwardsAndNothingIsHeldBackInVain() throws {
        var seeded = Seeded(state: 14)
        var (planted, heldBack) = (0, 0)
        for _ in 0..<300 {
            let units = (0..<Int.random(in: 2...5, using: &seeded)).map { _ in
                (0..<2).map { _ in [1, 2, 3, 6, 8, 12, 17].randomElement(using: &seeded) ?? 5 }
            }
            var whole: [String: Int] = ["Trivsel": units.joined().reduce(0, +)]
            for (at, path) in Self.parts.enumerated() { whole[path] = units.map { $0[at] }.reduce(0, +) }
            var documents: [Sealed<UnitAnalysis>] = []
            for (at, unit) in units.enumerated() {
                let told =
                    [Told(path: "Trivsel", count: unit[0] + unit[1])]
                    + zip(Self.parts, unit).map { Told(path: $0, count: $1) }
                // A unit's own gate stands before: here, both parts are withheld with the small one.
                let isSmall = unit.contains { $0 < 5 }
                documents.append(
                    try document(
                        at,
                        told.map {
                            var told = $0
                            told.isWithheld = told.count < 5 || isSmall && told.path != "Trivsel"
                            return told
                        }, whole))
            }
            let register = try units.indices.map { try registered($0) }
            let before = shown(documents)
            if follows(before, units) { planted += 1 }
            let tellings = UnitComplement(documents, register: register).tellings
            heldBack += tellings.count
            if !follows(before, units) {
                #expect(tellings.isEmpty, "\(units)")
                continue
            }
            guard !tellings.contains(where: \.isAlone) else { continue }
            let cells = Set(tellings.map { [$0.document, $0.indicator.number - 1] })
            #expect(!follows(before.subtracting(cells), units), "\(units) \(cells)")
            for cell in cells {
                #expect(follows(before.subtracting(cells.subtracting([cell])), units), "\(units) \(cell)")
            }
        }
        #expect(planted > 60 && heldBack >= planted / 2, "\(planted) \(heldBack)")
    }

    private static let parts = ["Trivsel, Jente", "Trivsel, Gutt"]

    private func shown(_ documents: [Sealed<UnitAnalysis>]) -> Set<[Int]> {
        var cells: Set<[Int]> = []
        for (at, document) in documents.enumerated() {
            for (place, indicator) in document.body.indicators.enumerated()
            where indicator.own.allSatisfy({ SmallGroup.mayShow($0) }) { cells.insert([at, place]) }
        }
        return cells
    }

    /// Whether a cell that is not shown has the same value in every solution: then taking its column away lowers the
    /// rank. So have all cells of the municipality's that are not shown, together: they may not be of a few.
    private func follows(_ shown: Set<[Int]>, _ counts: [[Int]]) -> Bool {
        let units = counts.count
        func people(_ unit: Int, _ place: Int) -> Int {
            place == 0 ? counts[unit][0] + counts[unit][1] : counts[unit][place - 1]
        }
        // A municipality of a few shows nothing itself.
        let told = (0..<3).filter { place in counts.indices.map { people($0, place) }.reduce(0, +) >= 5 }
        for place in told {
            let left = counts.indices.filter { !shown.contains([$0, place]) }.map { people($0, place) }.reduce(
                0, +)
            if (1..<5).contains(left) { return true }
        }
        let hidden = (0..<units).flatMap { unit in (0..<3).map { [unit, $0] } }.filter { !shown.contains($0) }
        var rows: [[Double]] = []
        for place in told { rows.append(hidden.map { $0[1] == place ? 1 : 0 }) }
        for unit in 0..<units {
            rows.append(hidden.map { $0[0] != unit ? 0 : $0[1] == 0 ? 1 : -1 })
        }
        let all = rank(rows)
        return hidden.indices.contains { column in
            rank(
                rows.map { row in
                    var row = row
                    row[column] = 0
                    return row
                }) < all
        }
    }

    private func rank(_ rows: [[Double]]) -> Int {
        var (rows, rank) = (rows, 0)
        for column in rows.first?.indices ?? 0..<0 {
            guard let pivot = (rank..<rows.count).max(by: { abs(rows[$0][column]) < abs(rows[$1][column]) }),
                abs(rows[pivot][column]) > 1e-9
            else { continue }
            rows.swapAt(rank, pivot)
            for row in rows.indices where row != rank && abs(rows[row][column]) > 1e-9 {
                let factor = rows[row][column] / rows[rank][column]
                for place in rows[row].indices { rows[row][place] -= factor * rows[rank][place] }
            }
            rank += 1
            if rank == rows.count { break }
        }
        return rank
    }
}
