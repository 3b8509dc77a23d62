import Chain
import Model
import SeededNumbers
import Testing

/// What holds for every allocation, on made-up networks from a fixed seed.
@Suite struct AllocationTests {
    static let innlandet = CountyAllocation(
        common: 10, levelling: 2,
        levellingNetworks: ["Midt-Gudbrandsdal", "Nord-Gudbrandsdal", "Nord-Østerdal", "Valdres"], networkLimit: 40
    )

    /// A made-up request; small numbers make equal remainders, networks without staff, and levelling above need.
    static func request(_ random: inout Seeded) -> AllocationRequest {
        let names =
            innlandet.levellingNetworks + [
                "Åsnettverket", "Ørretnettverket", "Ænettverket", "fjell", "Fjell", "Fjell 2", "Zeta", "A", "Aa",
                "é",
            ]
        let count = Int.random(in: 1...names.count, using: &random)
        let decimals = Int.random(in: 0...3, using: &random)
        let staff = names.shuffled(using: &random).prefix(count).map { name in
            let isEmpty = Int.random(in: 0..<6, using: &random) == 0
            let digits = isEmpty ? 0 : Int.random(in: 0...3000, using: &random)
            return NetworkStaff(
                name, fte: Quantity(digits, decimals: Int.random(in: 0...decimals, using: &random)))
        }
        let frame = Int.random(in: 0...([50, 5000, 900_000].randomElement(using: &random) ?? 50), using: &random)
        let some = staff.filter { _ in Int.random(in: 0..<5, using: &random) > 0 }
        let needs = some.shuffled(using: &random).map {
            NetworkNeed($0.network, kroner: Int.random(in: 0...(frame * 2 / max(1, count) + 3), using: &random))
        }
        return AllocationRequest(
            frame: frame, staff: Array(staff), needs: Bool.random(using: &random) ? needs : nil,
            shares: Bool.random(using: &random) ? innlandet : .byStaffAlone)
    }

    /// Runs a check on many requests.
    static func onMany(_ seed: UInt64, _ check: (AllocationRequest, Allocation) throws -> Void) throws {
        var random = Seeded(state: seed)
        for _ in 0..<1500 {
            let request = request(&random)
            try check(request, Allocation(request))
        }
    }

    @Test func everyKroneIsThereAndNobodyGetsLessThanNothingOrMoreThanTheyLack() throws {
        try Self.onMany(1) { request, result in
            let levelled = result.levelling.parts.reduce(0) { $0 + $1.amount }
            #expect(result.common + levelled + result.granted + result.unallocated == request.frame)
            #expect(result.unallocated >= 0 && result.common >= 0)
            #expect(result.levelling.parts.allSatisfy { $0.amount >= 0 })
            for grant in result.networks {
                #expect(grant.granted >= 0 && grant.toNetwork >= 0 && grant.toPartner >= 0)
                #expect(grant.toNetwork + grant.toPartner == grant.granted)
                #expect(grant.toNetwork == grant.granted * request.shares.networkLimit / 100)
                #expect(grant.fte.digits > 0 || grant.granted == 0)
                if let need = grant.need { #expect(grant.granted <= max(0, need - grant.levelling)) }
            }
        }
    }

    @Test func nothingIsLeftWhileANetworkWithStaffLacksSomething() throws {
        try Self.onMany(2) { request, result in
            let isWanting = result.networks.contains {
                $0.fte.digits > 0 && (request.needs == nil || $0.lacking > 0)
            }
            #expect(result.unallocated == 0 || !isWanting)
        }
    }

    @Test func theOrderOfTheLinesDoesNotMatter() throws {
        var random = Seeded(state: 3)
        try Self.onMany(4) { request, result in
            let shuffled = AllocationRequest(
                frame: request.frame, staff: request.staff.shuffled(using: &random),
                needs: request.needs?.shuffled(using: &random),
                shares: CountyAllocation(
                    common: request.shares.common, levelling: request.shares.levelling,
                    levellingNetworks: request.shares.levellingNetworks.shuffled(using: &random),
                    networkLimit: request.shares.networkLimit))
            let again = try Allocation(shuffled)
            #expect(again == result)
        }
    }

    @Test func aSlowSecondOpinionComesToTheSameKroner() throws {
        try Self.onMany(5) { request, result in
            let staff = request.staff.map { network in
                let bottom = (0..<network.fte.decimals).reduce(1) { product, _ in product * 10 }
                return (network.network, SecondOpinion.Fraction(network.fte.digits, bottom))
            }
            let other = SecondOpinion(
                frame: request.frame, staff: Dictionary(uniqueKeysWithValues: staff),
                needs: request.needs.map { Dictionary(uniqueKeysWithValues: $0.map { ($0.network, $0.kroner) }) },
                percents: (request.shares.common, request.shares.levelling),
                levelled: request.shares.levellingNetworks)
            #expect(result.common == other.common && result.unallocated == other.unallocated)
            #expect(
                Dictionary(uniqueKeysWithValues: result.levelling.parts.map { ($0.network, $0.amount) })
                    == other.levelling)
            #expect(
                Dictionary(uniqueKeysWithValues: result.networks.map { ($0.network, $0.granted) }) == other.granted
            )
            #expect(result.networks.map(\.network) == SecondOpinion.ordered(Array(other.granted.keys)))
        }
    }

    /// What does not hold: that more money never means less for anybody. A quota only grows with the sum, so a part,
    /// which is the quota rounded down or up, can fall by a krone and no more (the Alabama paradox, below).
    @Test func aLargerSumCostsANetworkAtMostOneKroneByOneSplit() throws {
        var fell = 0
        try Self.onMany(6) { request, _ in
            func grants(_ frame: Int) throws -> [Int] {
                let shared = AllocationRequest(frame: frame, staff: request.staff, shares: .byStaffAlone)
                return try Allocation(shared).networks.map(\.granted)
            }
            let pairs = zip(try grants(request.frame), try grants(request.frame + 1))
            #expect(pairs.allSatisfy { $1 >= $0 - 1 })
            fell += pairs.contains { $1 < $0 } ? 1 : 0
        }
        #expect(fell > 0)
    }

    @Test func theAlabamaParadoxIsThere() throws {
        func grants(_ frame: Int) throws -> [Int] {
            let staff = [("A", 6), ("B", 6), ("C", 2)].map { NetworkStaff($0, fte: Quantity($1)) }
            return try Allocation(AllocationRequest(frame: frame, staff: staff, shares: .byStaffAlone)).networks
                .map(\.granted)
        }
        #expect(try grants(10) == [4, 4, 2])
        #expect(try grants(11) == [5, 5, 1])
    }

    @Test func theRoundsOfTheWorkingAddUpToTheGrants() throws {
        try Self.onMany(7) { _, result in
            for grant in result.networks {
                let taken = result.rounds.flatMap(\.takes).filter { $0.network == grant.network }
                #expect(taken.reduce(0) { $0 + $1.taken } == grant.granted)
            }
            for round in result.rounds {
                #expect(round.split.parts.reduce(0) { $0 + $1.amount } == round.split.amount)
                #expect(round.split.extras.count == round.split.parts.filter(\.hasExtra).count)
            }
            #expect(result.rounds.count <= result.networks.count)
        }
    }
}
