import Formats
import Model
import Testing

@testable import Store

/// Keys that an owner's file got after it was first written.
struct OwnerKeysTests {
    static let new: Set<String> = [
        "register", "joinings", "contributions", "dialogues", "studyPlaces", "studyFrame", "salaryCosts",
        "mentoringCounts", "leadership", "followUpScheme", "needNumbers",
    ]

    private func keys(_ overview: OwnerOverview) throws -> Set<String> {
        guard case .object(let object) = try JSONTree.encode(overview) else { return [] }
        return Set(object.members.map(\.key))
    }

    @Test func anOverviewWithoutThemIsWrittenAsItWas() throws {
        #expect(try keys(Sample.owner).isDisjoint(with: Self.new))
    }

    @Test func anOlderFileIsReadWithoutThem() throws {
        let read = try JSONTree.decode(OwnerOverview.self, from: try JSONTree.encode(Sample.owner))
        #expect(read == Sample.owner)
        #expect(read.contributions.isEmpty && read.register.isEmpty)
    }

    @Test func allOfThemComeBackAsTheyWere() throws {
        let overview = try Self.full()
        #expect(try keys(overview).isSuperset(of: Self.new))
        #expect(try JSONTree.decode(OwnerOverview.self, from: try JSONTree.encode(overview)) == overview)
    }

    static func full() throws -> OwnerOverview {
        var overview = Sample.owner
        let need = Reference(workspace: "id-unit", revision: 1, item: ItemID(.need, 1))
        overview.register = [
            RegisteredUnit(
                organisationNumber: try #require(OrganisationNumber("970018131")), name: "Lia barnehage",
                kinds: [.kindergarten], ownership: .private,
                municipality: Municipality(number: "3401", name: "Kongsvinger"), children: 48,
                fte: Quantity(125, decimals: 1))
        ]
        overview.needNumbers = [NumberedNeed(number: 17, workspace: need.workspace, item: need.item)]
        overview.joinings = [Joining(needs: [need], isJoined: false)]
        overview.contributions = [
            Contribution(
                id: overview.numbering.next(), form: .substitutes, hours: 120, kroner: 54_000, words: "Lek")
        ]
        overview.dialogues = [
            Dialogue(
                id: overview.numbering.next(), who: "Universitetet", day: try #require(Day("2026-11-12")),
                about: "Lek")
        ]
        overview.studyPlaces = [
            StudyPlace(
                id: overview.numbering.next(), people: 2, subject: "Norsk", credits: 30, role: .teacher,
                need: need,
                stipend: 5000)
        ]
        overview.studyFrame = StudyFrame(kroner: 300_000, places: 4)
        overview.salaryCosts = [SalaryCost(role: .teacher, kroner: 850_000)]
        overview.mentoringCounts = MentoringCounts(newlyQualified: 6, mentors: 4, qualifiedMentors: 3)
        overview.leadership = "To styrere"
        overview.followUpScheme = .first
        return overview
    }
}
