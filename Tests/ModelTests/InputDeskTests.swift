import Model
import SeededNumbers
import Testing

/// Every input has one end: its own, or that of the cluster it lies in, however far that was joined.
@Suite struct InputDeskTests {
    private static func desk(_ words: [String], group: String? = "Bjørka") -> (desk: Desk, numbering: Numbering) {
        var (desk, numbering) = (Desk(), Numbering())
        desk.take(
            words.map { StaffInputDraft($0, about: .interpretation, in: nil, group: group, origin: .typed) },
            &numbering)
        return (desk, numbering)
    }

    @Test func whatASecondGroupSaysComesInBesideTheFirst() {
        var (desk, numbering) = Self.desk(["Det er støy i gangen", "Vi rydder for tidlig"])
        let same = ["Det er støy i gangen", "Vi trenger mer tid"].map {
            StaffInputDraft($0, about: .interpretation, in: nil, group: "Granen", origin: .sheet)
        }
        desk.take(same, &numbering)
        #expect(desk.inputs.map(\.group) == ["Bjørka", "Bjørka", "Granen", "Granen"])
        #expect(desk.inputs.map(\.id.number) == [1, 2, 3, 4])
        // The same file once more brings nothing.
        #expect(desk.take(same, &numbering).isEmpty)
    }

    @Test func theSameWordsTwiceInOneFileAreTwoPeoples() {
        let (desk, _) = Self.desk(["Mer tid", "Mer tid"], group: nil)
        #expect(desk.inputs.count == 2)
    }

    @Test func inputsInheritWhatBecameOfTheirCluster() throws {
        var (desk, _) = Self.desk(["a støy", "b støy", "c tid", "d tid"])
        let noise = try #require(try desk.putTogether([ID(1), ID(2)], named: "Støy"))
        let time = try #require(try desk.putTogether([ID(3), ID(4)], named: "Tid"))
        #expect(desk.openClusters.map(\.number) == [noise, time])
        try desk.settle(time, InputEnd(.joined, cluster: noise))
        #expect(desk.inputsWithoutEnd == 4)
        try desk.settle(noise, InputEnd(.used, item: ItemID(.finding, 1)))
        #expect(desk.inputsWithoutEnd == 0)
        #expect(desk.openClusters.isEmpty)
        #expect(desk.inputs(behind: ItemID(.finding, 1)).count == 4)
        try desk.settle(ID<StaffInput>(2), InputEnd(.notTaken, reason: "Det gjelder bare i dag"))
        #expect(desk.inputs(behind: ItemID(.finding, 1)).map(\.id.number) == [1, 3, 4])
    }

    @Test func aClusterIsNeverJoinedWithItself() throws {
        var (desk, _) = Self.desk(["a", "b", "c"])
        for (number, name) in [(1, "En"), (2, "To"), (3, "Tre")] {
            try desk.putTogether([ID(number)], named: name)
        }
        try desk.settle(1, InputEnd(.joined, cluster: 2))
        try desk.settle(2, InputEnd(.joined, cluster: 3))
        #expect(throws: InputFault.joinedWithItself(3)) { try desk.settle(3, InputEnd(.joined, cluster: 1)) }
        #expect(throws: InputFault.noCluster(9)) { try desk.settle(1, InputEnd(.joined, cluster: 9)) }
        #expect(throws: InputFault.noInput(ID(9))) { try desk.putTogether([ID(9)], named: "Ni") }
    }

    @Test func aNameThatIsThereTakesMore() throws {
        var (desk, _) = Self.desk(["a", "b"])
        try desk.putTogether([ID(1)], named: "Støy")
        try desk.putTogether([ID(2)], named: "støy")
        #expect(desk.clusters.count == 1)
        #expect(desk.inputs(in: 1).count == 2)
    }

    @Test func likeInputsAreProposedAndNothingIsLost() {
        let (desk, _) = Self.desk([
            "Det er for mye støy i garderoben", "Barna får ikke leke ferdig", "Mye støy i garderoben",
            "Støy i garderoben hver morgen",
        ])
        let proposals = desk.proposals(for: .interpretation)
        #expect(proposals.first.map { Set($0.inputs.map(\.id.number)).isSubset(of: [1, 3, 4]) } == true)
        #expect(proposals.flatMap(\.inputs).map(\.id.number).sorted() == [1, 2, 3, 4])
    }

    @Test func whateverIsSortedEveryInputHasOneEndOrNone() throws {
        var seeded = Seeded(state: 19)
        for _ in 0..<200 {
            var (desk, _) = Self.desk((1...12).map { "innspill \($0)" })
            for _ in 0..<8 {
                let ids = (1...3).map { _ in ID<StaffInput>(Int.random(in: 1...12, using: &seeded)) }
                try desk.putTogether(ids, named: "bunke \(Int.random(in: 1...4, using: &seeded))")
            }
            for cluster in desk.clusters {
                let other = desk.clusters[Int.random(in: 0..<desk.clusters.count, using: &seeded)].number
                let ends = [
                    InputEnd(.used, item: ItemID(.finding, 1)), InputEnd(.joined, cluster: other),
                    InputEnd(.notTaken, reason: "nei"),
                ]
                try? desk.settle(cluster.number, ends[Int.random(in: 0..<3, using: &seeded)])
            }
            let ended = desk.inputs.count { desk.end(of: $0) != nil }
            #expect(ended + desk.inputsWithoutEnd == desk.inputs.count)
            for input in desk.inputs {
                #expect(
                    desk.clusters.filter { $0.number == input.cluster }.count == (input.cluster == nil ? 0 : 1))
                #expect(desk.end(of: input)?.kind != .joined)
            }
        }
    }
}
