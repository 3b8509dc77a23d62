import Model
import Testing

/// What was handed over in an earlier round is told, by the days in the workspace alone.
@Suite struct RoundTests {
    private func day(_ iso: String) throws -> Day { try #require(Day(iso)) }

    /// An owner whose priority rests on the first of some units, which handed over on these days.
    private func owner(_ days: [String]) throws -> OwnerOverview {
        var overview = OwnerOverview(profile: Profile(name: "Lia kommune"))
        for (place, iso) in days.enumerated() {
            var body = UnitAnalysis(profile: Profile(name: "Enhet \(place)"))
            body.needs.append(Need(id: body.numbering.next(), ability: "lek", form: .collective))
            let header = Header(
                schema: .needsAssessment, id: "u\(place)", revision: 1, language: .nb, parents: [],
                change: Change(at: "2026-11-21T12:00:00Z", by: nil, command: "handover"))
            overview.received.append(
                Sealed(
                    schema: .needsAssessment, header: header, name: body.profile.name, organisationNumber: nil,
                    handedOver: try day(iso), draft: false, program: "behov", body: body))
        }
        let need = try #require(overview.received.first).reference(to: ItemID(.need, 1))
        overview.priorities = [Priority(id: overview.numbering.next(), statement: "Lek", needs: [need])]
        return overview
    }

    @Test(arguments: [
        // Last year's, beside this year's.
        (["2026-10-29", "2027-11-02"], true), (["2027-01-31", "2027-10-15"], true),
        // One round, however late the last one is.
        (["2026-10-29", "2027-01-21"], false), (["2026-10-29", "2027-02-20"], false),
        (["2026-09-15", "2027-03-30"], false), (["2027-02-03", "2027-11-02"], false),
        // Alone, nothing tells that there is a newer round.
        (["2025-10-29"], false),
    ]) func aNeedOfAnEarlierRoundIsTold(_ days: [String], isOlder: Bool) throws {
        let grounds = try owner(days).olderGrounds(deadline: "02-01")
        #expect(grounds.isEmpty == !isOlder)
        if isOlder {
            let ground = try #require(grounds.first)
            #expect(ground.holder == "Enhet 0" && ground.decision == ItemID(.priority, 1))
            #expect(ground.handedOver < ground.since)
        }
    }

    @Test func aPlanThatRollsOnRestsOnLastYearsUntilTheyHandOverAgain() throws {
        var plan = RegionPlan(profile: Profile(name: "Nettverket"))
        plan.years = PlanYears(first: 2026, last: 2029, reported: 2028)
        let owner = try owner(["2026-10-29"])
        func overview(_ iso: String, revision: Int) throws -> Sealed<OwnerOverview> {
            let header = Header(
                schema: .ownerOverview, id: "o", revision: revision, language: .nb, parents: [],
                change: Change(at: "2026-11-21T12:00:00Z", by: nil, command: "handover"))
            return Sealed(
                schema: .ownerOverview, header: header, name: "Lia kommune", organisationNumber: nil,
                handedOver: try day(iso), draft: false, program: "behov", body: owner)
        }
        plan.received = [try overview("2026-11-24", revision: 1)]
        let basis = plan.received[0].reference(to: ItemID(.priority, 1))
        plan.measures = [Measure(id: plan.numbering.next(), title: "Leken", basis: [basis])]
        #expect(plan.olderGrounds(deadline: "02-01").map(\.decision) == [ItemID(.measure, 1)])
        plan.received.append(try overview("2027-11-20", revision: 2))
        #expect(plan.olderGrounds(deadline: "02-01").isEmpty)
    }
}
