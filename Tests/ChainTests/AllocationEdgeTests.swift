import Chain
import Model
import Testing

/// The ends of what is taken, and what is refused.
@Suite struct AllocationEdgeTests {
    private func allocate(
        _ frame: Int, _ staff: [NetworkStaff], _ needs: [NetworkNeed]? = nil,
        _ shares: CountyAllocation = AllocationTests.innlandet
    ) throws(AllocationFault) -> Allocation {
        try Allocation(AllocationRequest(frame: frame, staff: staff, needs: needs, shares: shares))
    }

    @Test func theLargestNumbersThatAreTakenAreSharedOutExactly() throws {
        let most = AllocationRequest.mostKroner
        let tiny = Quantity(1, decimals: AllocationRequest.mostDecimals)
        let staff =
            [NetworkStaff("tiny", fte: tiny)]
            + (0..<300).map { NetworkStaff("N\($0)", fte: Quantity(AllocationRequest.mostFTE)) }
        for needs in [nil, staff.map { NetworkNeed($0.network, kroner: most) }] {
            let result = try allocate(most, staff, needs)
            #expect(result.common == most / 10 && result.levelling.amount == most / 50)
            #expect(result.granted == most / 100 * 88 && result.unallocated == 0)
            #expect(result.networks.allSatisfy { $0.share.rounded(decimals: 12).digits >= 0 })
            #expect(
                result.rounds.allSatisfy { round in
                    round.split.parts.allSatisfy { round.split.quota(of: $0).digits / 1000 == $0.floor }
                })
        }
    }

    @Test func equalRemaindersGoToTheNamesThatComeFirstByCodePoint() throws {
        let names = ["é", "Å", "Æ", "a", "Z", "B"]
        let result = try allocate(3, names.map { NetworkStaff($0, fte: Quantity(10)) }, nil, .byStaffAlone)
        #expect(result.networks.map(\.network) == ["B", "Z", "a", "Å", "Æ", "é"])
        #expect(result.networks.map(\.granted) == [1, 1, 1, 0, 0, 0])
    }

    @Test func levellingIsGivenAlsoToNetworksWithoutStaffOrNeed() throws {
        let result = try allocate(
            10_000, [NetworkStaff("Valdres", fte: Quantity(1)), NetworkStaff("A", fte: Quantity(1))],
            [NetworkNeed("Valdres", kroner: 20), NetworkNeed("A", kroner: 100)])
        #expect(result.levelling.parts.map(\.amount) == [50, 50, 50, 50])
        #expect(result.networks.map(\.granted) == [100, 0])
        #expect(result.unallocated == 8700)
    }

    @Test func withoutAnyStaffNothingIsSharedOutByStaff() throws {
        let result = try allocate(1000, [NetworkStaff("A", fte: Quantity(0))])
        #expect(result.granted == 0 && result.unallocated == 880 && result.rounds.isEmpty)
        #expect(result.networks.first?.share.rounded(decimals: 12) == Quantity(0))
    }

    @Test func aShareIsRoundedExactly() throws {
        let staff = [("A", 1), ("B", 2), ("C", 0)].map { NetworkStaff($0, fte: Quantity($1)) }
        let shares = try allocate(0, staff).networks.map(\.share)
        #expect(shares.map { $0.rounded(decimals: 12).code } == ["0.333333333333", "0.666666666667", "0"])
        #expect(shares.map(\.percent.code) == ["33.33", "66.67", "0.00"])
        #expect(try allocate(0, [staff[0]]).networks.first?.share.rounded(decimals: 12).code == "1")
    }

    @Test func whatCannotBeSharedOutIsRefused() {
        let a = NetworkStaff("A", fte: Quantity(1))
        func fault(
            frame: Int = 1, _ staff: [NetworkStaff], _ needs: [NetworkNeed]? = nil,
            shares: CountyAllocation = .byStaffAlone
        ) -> AllocationFault? {
            do throws(AllocationFault) {
                _ = try allocate(frame, staff, needs, shares)
                return nil
            } catch {
                return error
            }
        }
        #expect(fault(frame: -1, [a]) == .frameOutOfBounds)
        #expect(fault(frame: .max, [a]) == .frameOutOfBounds)
        #expect(fault([]) == .noNetwork)
        #expect(fault([a, a]) == .networkTwice("A"))
        #expect(fault([NetworkStaff("A", fte: Quantity(-1))]) == .staffOutOfBounds("A"))
        #expect(fault([NetworkStaff("A", fte: Quantity(1_000_001))]) == .staffOutOfBounds("A"))
        #expect(fault([NetworkStaff("A", fte: Quantity(1, decimals: 400))]) == .staffOutOfBounds("A"))
        #expect(fault([a], [NetworkNeed("B", kroner: 1)]) == .needWithoutStaff("B"))
        #expect(fault([a], [NetworkNeed("A", kroner: 1), NetworkNeed("A", kroner: 1)]) == .needTwice("A"))
        #expect(fault([a], [NetworkNeed("A", kroner: -1)]) == .needOutOfBounds("A"))
        let impossible = [
            CountyAllocation(common: 60, levelling: 41, levellingNetworks: ["A"], networkLimit: 40),
            CountyAllocation(common: 10, levelling: 2, levellingNetworks: [], networkLimit: 40),
            CountyAllocation(common: 10, levelling: 2, levellingNetworks: ["A", "A"], networkLimit: 40),
            CountyAllocation(common: -1, levelling: 0, levellingNetworks: [], networkLimit: 40),
            CountyAllocation(common: 0, levelling: 0, levellingNetworks: [], networkLimit: 101),
        ]
        for shares in impossible { #expect(fault([a], shares: shares) == .impossibleShares) }
    }
}
