import Model
import Testing

@testable import Store

/// What stands in the texts of documents from below is told of the document it stands in, once.
@Suite struct TextFindsTests {
    private func assessment(_ revision: Int, _ words: String) -> Sealed<UnitAnalysis> {
        var analysis = UnitAnalysis(profile: Profile(name: "Blåbær", kinds: [.kindergarten]))
        analysis.running = words
        return Sample.document(analysis, as: .needsAssessment, id: "id-unit", revision: revision)
    }

    private func owner(_ received: [Sealed<UnitAnalysis>]) -> Sealed<OwnerOverview> {
        var overview = OwnerOverview(profile: Profile(name: "Lia kommune", ownership: .municipal))
        overview.received = received
        return Sample.document(overview, as: .ownerOverview, id: "id-owner")
    }

    @Test func ofADocumentWithinAnotherItIsToldThere() {
        let (older, newest) = (assessment(1, "Lekegrupper"), assessment(2, "Ring 41 23 45 67"))
        #expect(Store.looked(into: newest, nil).faults.map(\.kind) == [.telephone])
        #expect(Store.looked(into: owner([older, newest]), nil).faults.isEmpty)
    }

    @Test func anOlderRevisionWithinAnotherIsLookedIntoWithIt() {
        let (older, newest) = (assessment(1, "Ring 41 23 45 67"), assessment(2, "Lekegrupper"))
        #expect(Store.looked(into: owner([older, newest]), nil).faults.map(\.kind) == [.telephone])
    }
}
