import Model
import SeededNumbers
import Testing

@testable import Store

/// Whatever is done in whatever order: no id is given twice, and every reference leads somewhere.
@Suite struct NumbersPropertyTests {
    @Test(arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
    func noIdIsGivenTwiceAndEveryReferenceLeadsSomewhere(_ seed: UInt64) throws {
        let folder = try Folder()
        let store = try folder.store("one", with: UnitAnalysis(profile: Sample.profile))
        var random = Seeded(state: seed)
        // What each id was given for; the words of an item are never used again.
        var given: [ItemID: String] = [:]
        for step in 0..<60 {
            switch Int.random(in: 0..<10, using: &random) {
            case 0, 1:
                if let way = try store.history().undoing() {
                    _ = try store.restore(way.target, by: Sample.change("undo"), saving: true)
                }
            case 2, 3:
                if let head = try store.history().all.randomElement(using: &random) {
                    _ = try store.restore(head, by: Sample.change("restore"), saving: true)
                }
            case 4: try putBackAnOlderFile(folder, &random)
            default: try edit(store, step, &random)
            }
            let body = try store.body(UnitAnalysis.self)
            for (id, words) in items(of: body) {
                #expect(given[id] == nil || given[id] == words, "seed \(seed), step \(step): \(id.code)")
                given[id] = words
            }
            expectWhole(body)
        }
        #expect(given.count > 5)
        // Once what lies aside is joined, the chain is whole.
        _ = try store.restore(try store.history().current, by: Sample.change("restore"), saving: true)
        #expect(try store.chainFaults().isEmpty)
    }

    private func edit(_ store: Store, _ step: Int, _ random: inout Seeded) throws {
        let choice = Int.random(in: 0..<6, using: &random)
        let pick = Int.random(in: 0..<100, using: &random)
        _ = try store.change(UnitAnalysis.self, by: Sample.change("guide")) { opened in
            var body = opened.body
            switch choice {
            case 0, 4, 5: body.goals.append(Goal(id: body.numbering.next(), statement: "mål \(step)"))
            case 1 where !body.goals.isEmpty:
                let goal = body.goals[pick % body.goals.count].id
                body.findings.append(
                    Finding(id: body.numbering.next(), statement: "funn \(step)", goals: [goal]))
            case 2 where !body.findings.isEmpty: body.findings.remove(at: pick % body.findings.count)
            case 3:
                let leaned = Set(body.findings.flatMap(\.goals))
                body.goals.removeAll { !leaned.contains($0.id) && $0.id.number % 3 == pick % 3 }
            default: body.running = "nå \(step)"
            }
            opened.body = body
        }
        if pick % 4 != 0 { try store.settle() }
    }

    /// What somebody does who finds an old copy and puts it in the place of the file.
    private func putBackAnOlderFile(_ folder: Folder, _ random: inout Seeded) throws {
        // What is open is nobody's revision yet: a program that ended has settled.
        try folder.store("one").settle()
        let names = folder.names("one/revisions").filter { RevisionFile($0) != nil }
        guard let name = names.randomElement(using: &random) else { return }
        try folder.write(try folder.bytes("one/revisions/" + name), to: "one/workspace.json")
    }

    private func items(of body: UnitAnalysis) -> [(ItemID, String)] {
        body.goals.map { ($0.id.item, $0.statement) } + body.findings.map { ($0.id.item, $0.statement) }
    }

    private func expectWhole(_ body: UnitAnalysis) {
        for goal in body.findings.flatMap(\.goals) { #expect(body.goals[goal] != nil) }
        let ids = items(of: body).map(\.0)
        #expect(Set(ids).count == ids.count)
    }
}
