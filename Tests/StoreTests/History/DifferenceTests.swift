import Formats
import Model
import Testing

@testable import Store

@Suite struct DifferenceTests {
    private func opened(_ change: (inout UnitAnalysis) -> Void) -> Workspace {
        var analysis = Sample.unit
        change(&analysis)
        return .unit(Sample.opened(analysis, id: "one"))
    }

    private func difference(_ change: (inout UnitAnalysis) -> Void) throws -> [Difference.Entry] {
        try Difference.between(opened { _ in }, opened(change)).entries
    }

    @Test func theSameStateDiffersInNothing() throws {
        #expect(try difference { _ in }.isEmpty)
        #expect(try difference { $0.numbering = Numbering() }.isEmpty, "numbers are ours, nobody's answer")
    }

    @Test func theHeaderIsLeftOut() throws {
        guard case .unit(var other) = opened({ _ in }) else { return }
        other.header.revision = 9
        other.header.change = Sample.change("import")
        #expect(try Difference.between(opened { _ in }, .unit(other)).isEmpty)
    }

    @Test func itemsAreComparedByTheirIdsWhateverTheirOrder() throws {
        var goal: Goal?
        let entries = try difference { analysis in
            let new = Goal(id: analysis.numbering.next(), statement: "Ny")
            goal = new
            analysis.goals.insert(new, at: 0)
        }
        let id = try #require(goal).id.item
        #expect(entries.count == 1)
        guard case .added(id, .object(let object))? = entries.first else {
            Issue.record("\(entries)")
            return
        }
        #expect(object["statement"] == .string("Ny"))
    }

    @Test func aChangedItemNamesOnlyWhatDiffers() throws {
        let id = Sample.unit.goals[0].id.item
        let entries = try difference {
            $0.goals[0].statement = "Annet"
            $0.goals[0].sign = nil
        }
        let fields = try #require(
            entries.first.flatMap { if case .changed(id, let fields) = $0 { fields } else { nil } })
        #expect(fields.map(\.path).sorted() == ["sign", "statement"])
        #expect(fields.first { $0.path == "sign" }?.new == nil)
        #expect(fields.first { $0.path == "statement" }?.new == .string("Annet"))
    }

    @Test func removingTheLastItemOfAListIsARemovalToo() throws {
        let ids = Sample.unit.goals.map(\.id.item)
        let entries = try difference { $0.goals = [] }
        let removed = entries.compactMap { if case .removed(let id, _) = $0 { id } else { nil } }
        #expect(removed == ids.sorted())
        #expect(entries.count == ids.count)
    }

    @Test func answersOfNoItemAndWhatIsNestedAreNamedByTheirPath() throws {
        let entries = try difference {
            $0.running = "Noe annet"
            $0.profile.name = "Ny"
        }
        let paths = entries.compactMap { if case .field(let field) = $0 { field.path } else { nil } }
        #expect(paths.sorted() == ["profile.name", "running"])
    }

    @Test func documentsFromBelowAreComparedByTheirSealsAndNeverLookedInto() throws {
        func owner(_ documents: [(String, Int, String)]) -> JSON {
            let received = documents.map { id, revision, seal in
                JSON.object(
                    JSONObject([
                        .init("id", .string(id)), .init("name", .string("Enhet \(id)")),
                        .init("revision", .number("\(revision)")), .init("seal", .string(seal)),
                        .init("body", .object(JSONObject([.init("x", .string(seal))]))),
                    ]))
            }
            return .object(
                JSONObject([
                    .init("body", .object(JSONObject([.init("received", .array(received))]))),
                    .init("desk", .object(JSONObject())),
                ]))
        }
        let difference = Difference(owner([("a", 1, "s"), ("b", 2, "t")]), owner([("a", 3, "u"), ("c", 1, "v")]))
        let told = difference.entries.map { entry -> String in
            guard case .document(let old, let new) = entry else { return "?" }
            return "\(old.map { "\($0.id)\($0.revision)" } ?? "–") \(new.map { "\($0.id)\($0.revision)" } ?? "–")"
        }
        #expect(told == ["a1 a3", "– c1", "b2 –"])
    }
}
