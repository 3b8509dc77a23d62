import Model
import Testing

/// Which municipalities of a network have handed over.
@Suite struct NetworkDeliveryTests {
    private func county() -> CountyProfile {
        var county = CountyProfile(name: "x", county: Text(alike: "X"), deadline: nil)
        county.networks = [
            CountyNetwork(name: "Åsnettverket", municipalities: ["3401", "3403", "3405", "3407"]),
            CountyNetwork(name: "Valdres", municipalities: ["3449"]), CountyNetwork(name: "Uten"),
        ]
        return county
    }

    private func overview(
        _ name: String, _ municipality: String?, _ ownership: Ownership?, draft: Bool = false, revision: Int = 3
    ) -> Sealed<OwnerOverview> {
        let profile = Profile(
            name: name, municipality: municipality.map { Municipality(number: $0, name: $0) }, ownership: ownership
        )
        return Sealed(
            schema: .ownerOverview,
            header: Header(
                schema: .ownerOverview, id: name, revision: revision, language: .nb, parents: [],
                change: Change(at: "2026-11-20T09:00:00Z", by: nil, command: "handover")),
            name: name, organisationNumber: nil, handedOver: Day(daysSinceEpoch: 20_000), draft: draft,
            program: "behov", body: OwnerOverview(profile: profile))
    }

    @Test func eachMunicipalityIsDeliveredADraftOrMissing() throws {
        var plan = RegionPlan(profile: Profile(name: "åsnettverket"))
        plan.received = [
            overview("Kongsvinger", "3401", .municipal), overview("Hamar", "3403", nil, draft: true),
            overview("Solgløtt AS", "3405", .private), overview("Vang", "3449", .municipal),
            overview("Ukjent", "5001", .municipal), overview("Uten kommune", nil, .municipal),
        ]
        let delivery = try #require(NetworkDelivery(plan, in: county()))
        #expect(delivery.network.name == "Åsnettverket")
        #expect(delivery.delivered == ["3401"])
        #expect(delivery.drafts == ["3403"])
        // A private owner lies in the municipality without answering for it.
        #expect(delivery.missing == ["3405", "3407"])
        #expect(delivery.outsiders.map(\.name) == ["Vang", "Ukjent"])
        #expect(delivery.outsiders.map(\.network) == ["Valdres", nil])
    }

    @Test func anOlderDraftDoesNotHideWhatWasHandedOver() throws {
        var plan = RegionPlan(profile: Profile(name: "Valdres"))
        plan.received = [
            overview("Vang", "3449", .municipal, draft: true, revision: 2),
            overview("Vang", "3449", .municipal, revision: 5),
        ]
        let delivery = try #require(NetworkDelivery(plan, in: county()))
        #expect(delivery.delivered == ["3449"] && delivery.drafts.isEmpty && delivery.missing.isEmpty)
    }

    @Test(arguments: ["Uten", "Et annet"]) func withoutMunicipalitiesNothingIsCounted(name: String) {
        #expect(NetworkDelivery(RegionPlan(profile: Profile(name: name)), in: county()) == nil)
    }
}
