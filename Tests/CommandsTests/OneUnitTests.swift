import Chain
import Documents
import Model
import SeededNumbers
import Store
import Testing

/// A unit counts once by whichever way it came, and what is a draft or withdrawn is told.
@Suite struct OneUnitTests {
    private static let number = OrganisationNumber("319100008")

    private func analysis(_ name: String, needs: Int = 1) -> UnitAnalysis {
        var body = UnitAnalysis(
            profile: Profile(
                name: name, kinds: [.kindergarten], ownership: .private, organisationNumber: Self.number))
        for _ in 0..<needs {
            body.needs.append(Need(id: body.numbering.next(), ability: "lek", form: .collective))
        }
        return body
    }

    private func sealed<Body: Level>(
        _ body: Body, _ schema: Schema, id: String, revision: Int = 1, day: Int = 20_778, draft: Bool = false
    ) -> Sealed<Body> {
        let header = Header(
            schema: schema, id: id, revision: revision, language: .nb, parents: [],
            change: Change(at: "2026-11-21T12:00:00Z", by: nil, command: "handover"))
        var document = Sealed(
            schema: schema, header: header, name: body.profile.name,
            organisationNumber: body.profile.organisationNumber, handedOver: Day(daysSinceEpoch: day),
            draft: draft,
            program: "behov", body: body)
        document.learn(Digest.of)
        return document
    }

    private func owner(
        _ name: String, _ ownership: Ownership, _ unit: Sealed<UnitAnalysis>, isLifted: Bool
    ) -> Sealed<OwnerOverview> {
        var overview = OwnerOverview(profile: Profile(name: name, ownership: ownership))
        overview.received = [unit]
        let need = unit.reference(to: ItemID(.need, 1))
        if isLifted {
            overview.priorities = [Priority(id: overview.numbering.next(), statement: "Lek", needs: [need])]
        } else {
            overview.declined = [Declined(reference: need, reason: "Løses lokalt")]
        }
        return sealed(overview, .ownerOverview, id: name)
    }

    @Test func aPrivateUnitThatComesByItsMunicipalityAndItsOwnerIsCountedOnce() throws {
        let unit = sealed(analysis("Tussevik"), .needsAssessment, id: "tussevik")
        var region = RegionPlan(profile: Profile(name: "Nettverket"))
        region.received = [
            owner("Lia kommune", .municipal, unit, isLifted: false),
            owner("Tussevik AS", .private, unit, isLifted: true),
        ]
        region.units = [unit]
        let counted = try #require(region.deliveringUnits.first)
        #expect(region.deliveringUnits.count == 1)
        #expect(counted.owner?.name == "Tussevik AS")
        #expect(counted.otherWays.count == 2)
        let needs = try #require(region.tables(in: .nb).first { $0.key == "needs" })
        #expect(needs.rows.count == 1)
        // What its municipality declined, its owner lifted up: that is how far it came.
        let need = unit.reference(to: ItemID(.need, 1))
        #expect(region.outcome(of: need, in: counted).decision == .prioritised)
        #expect(region.replies.filter { $0.recipient == "tussevik" }.count == 1)
        // What is prioritised by an owner is not put to the network once more.
        #expect(region.bases.map(\.owner) == ["Tussevik AS"])
    }

    @Test func ofTwoWorkspacesForOneUnitTheNewestCountsAndTheOtherIsNamed() throws {
        let old = sealed(analysis("Tussevik", needs: 2), .needsAssessment, id: "first", day: 20_700)
        let new = sealed(analysis("Tussevik"), .needsAssessment, id: "second")
        var region = RegionPlan(profile: Profile(name: "Nettverket"))
        region.received = [
            owner("Lia kommune", .municipal, old, isLifted: true),
            owner("Tussevik AS", .private, new, isLifted: true),
        ]
        #expect(region.deliveringUnits.map(\.document.id) == ["second"])
        let left = try #require(region.uncountedUnits.first)
        #expect(region.uncountedUnits.count == 1)
        #expect(left.left.document.id == "first" && left.counted.document.id == "second")
    }

    @Test func aDraftNeverTakesThePlaceOfWhatIsFinalWithoutAWord() {
        var received: [Sealed<UnitAnalysis>] = []
        let final = sealed(analysis("Tussevik"), .needsAssessment, id: "tussevik", revision: 8)
        let draft = sealed(
            analysis("Tussevik", needs: 2), .needsAssessment, id: "tussevik", revision: 9, draft: true)
        #expect(received.collect(final, referred: []) == .new)
        #expect(received.collect(draft, referred: []) == .draft(of: 8))
        #expect(received == [final])
        #expect(received.collect(draft, referred: [], Collecting(acceptsDrafts: true)) == .newer(than: 8))
        // A final revision takes the place of a draft.
        let next = sealed(analysis("Tussevik"), .needsAssessment, id: "tussevik", revision: 10)
        #expect(received.collect(next, referred: []) == .newer(than: 9))
    }

    @Test func aNeedThatWasWithdrawnIsNoneOfTheMostImportant() {
        let old = sealed(analysis("Tussevik", needs: 2), .needsAssessment, id: "tussevik")
        var overview = OwnerOverview(profile: Profile(name: "Lia kommune"))
        overview.received = [old]
        overview.priorities = [
            Priority(
                id: overview.numbering.next(), statement: "Lek",
                needs: [1, 2].map { old.reference(to: ItemID(.need, $0)) })
        ]
        let new = sealed(analysis("Tussevik"), .needsAssessment, id: "tussevik", revision: 2)
        #expect(overview.received.collect(new, referred: overview.referred) == .newer(than: 1))
        #expect(overview.received.isReported(old.reference(to: ItemID(.need, 1))))
        #expect(!overview.received.isReported(old.reference(to: ItemID(.need, 2))))
    }
}
