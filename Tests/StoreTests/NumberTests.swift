import Model
import Testing

@testable import Formats
@testable import Store

/// Every number of every file of ours has a bound: a larger one is refused with its path, and never written.
@Suite struct NumberTests {
    private func unbounded(_ shape: Shape, _ path: String) -> [String] {
        switch shape {
        case .integer(nil): [path]
        case .list(let element): unbounded(element, path + "[]")
        case .dictionary(let value): unbounded(value, path + "{}")
        case .object(let object): object.members.flatMap { unbounded($0.shape, path + "." + $0.key) }
        default: []
        }
    }

    @Test(arguments: Schema.allCases) func noNumberOfAFileIsWithoutABound(_ schema: Schema) throws {
        #expect(try unbounded(FileShape.of(schema), "") == [])
    }

    /// A region whose one measure has participants.
    private static var region: RegionPlan {
        var plan = Sample.region
        plan.measures.change(ID(1)) {
            $0.participantGroups = [ParticipantGroup(unit: "Lia", role: "alle", people: 18)]
        }
        return plan
    }

    @Test(arguments: ["9000000000000000000", "9223372036854775808", "10000000", "-1", "1.5", "1e400"])
    func aWorkspaceWithANumberOutsideItsBoundIsRefusedWithThePath(_ number: String) throws {
        let folder = try Folder()
        let store = try folder.store("region", with: Self.region)
        let text = try folder.text("region/workspace.json")
        #expect(text.contains("\"people\": 18"))
        try folder.write(
            text.replacing("\"people\": 18", with: "\"people\": \(number)"), to: "region/workspace.json")
        do {
            _ = try store.read()
            Issue.record("\(number) was taken")
        } catch {
            #expect(error.kind == .unreadable)
            for language in Language.allCases {
                #expect(error.text[language].contains("body.measures[0].participantGroups[0].people"))
            }
        }
    }

    @Test func aDocumentWithANumberOutsideItsBoundIsRefusedWithThePath() throws {
        let patch = JSON.object(
            JSONObject([
                .init("body", .object(JSONObject([.init("needs", .object(JSONObject([.init("0", years)])))])))
            ]))
        let document = try JSONReader.read(try SealTests.small(Folder()))
        let sealed = try #require(PatchedDocument.sealed(document, patch))
        do {
            _ = try Seal.open(sealed.bytes, file: "inn.json", as: UnitAnalysis.self)
            Issue.record("the number was taken")
        } catch {
            #expect(error.text.nb.contains("body.needs[0].years"), "\(error.text.nb)")
        }
    }

    private var years: JSON { .object(JSONObject([.init("years", .number("9000000000000000000"))])) }

    @Test func aNumberOutsideItsBoundIsNeverWritten() throws {
        let folder = try Folder()
        let store = try folder.store("region", with: Self.region)
        let before = try folder.bytes("region/workspace.json")
        #expect(throws: Trouble.self) {
            try store.change(RegionPlan.self, by: Sample.change("guide")) {
                $0.body.measures.change(ID(1)) { $0.participantGroups?[0].people = .max }
            }
        }
        #expect(try folder.bytes("region/workspace.json") == before)
    }
}
