import Foundation
import Model
import Testing

@testable import Formats
@testable import Store

@Suite struct RevisionTests {
    private func write(_ words: String, _ store: Store, _ command: String = "guide", by: String? = nil) throws {
        _ = try store.change(UnitAnalysis.self, by: Sample.change(command, by: by)) { $0.body.running = words }
    }

    /// The revisions on the disk: each named by its number and its own digest, each the child of the one before.
    @discardableResult
    private func expectChain(_ folder: Folder, _ count: Int, _ location: SourceLocation = #_sourceLocation) throws
        -> [[UInt8]]
    {
        let names = folder.names("one/revisions")
        #expect(names.count == count, "\(names)", sourceLocation: location)
        var before: [UInt8]?
        var all: [[UInt8]] = []
        for (place, name) in names.enumerated() {
            let bytes = try folder.bytes("one/revisions/" + name)
            let number = "00000\(place + 1)"
            #expect(name == "\(number.suffix(6))-\(Digest.of(bytes).prefix(12)).json", sourceLocation: location)
            let head = try JSONReader.read(bytes)
            guard case .object(let object) = head else { continue }
            #expect(object["revision"] == .number("\(place + 1)"), sourceLocation: location)
            #expect(
                object["parents"] == .array(before.map { [.string(Digest.of($0))] } ?? []),
                sourceLocation: location)
            before = bytes
            all.append(bytes)
        }
        return all
    }

    @Test func aNewWorkspaceIsItsFirstRevision() throws {
        let folder = try Folder()
        _ = try folder.store("one", with: Sample.unit)
        #expect(try expectChain(folder, 1) == [try folder.bytes("one/workspace.json")])
    }

    @Test func theAnswersOfOneCommandAreOneRevision() throws {
        let folder = try Folder()
        let store = try folder.store("one", with: Sample.unit)
        for words in ["én", "to", "tre"] { try write(words, store) }
        try expectChain(folder, 1)
        try store.settle()
        let recorded = try expectChain(folder, 2)
        #expect(recorded.last == (try folder.bytes("one/workspace.json")))
        #expect(try store.body(UnitAnalysis.self).running == "tre")
    }

    @Test func settlingAgainRecordsNothing() throws {
        let folder = try Folder()
        let store = try folder.store("one", with: Sample.unit)
        try store.settle()
        try write("én", store)
        try store.settle()
        let before = try folder.everything()
        try store.settle()
        try Store(folder: store.folder).settle()
        #expect(try folder.everything() == before)
        try expectChain(folder, 2)
    }

    @Test func whatAKilledCommandLeftBecomesARevisionWhenTheNextOpensTheFolder() throws {
        let folder = try Folder()
        try write("halvferdig", try folder.store("one", with: Sample.unit))
        // Nobody settled. The next command begins by settling.
        let next = folder.store("one")
        try next.settle()
        let recorded = try expectChain(folder, 2)
        try write("ferdig", next)
        try next.settle()
        let all = try expectChain(folder, 3)
        #expect(Array(all.prefix(2)) == recorded)
        #expect(String(decoding: all[1], as: UTF8.self).contains("halvferdig"))
    }

    @Test func whatAKilledCommandLeftIsRecordedBeforeAnotherCommandChangesIt() throws {
        let folder = try Folder()
        let store = try folder.store("one", with: Sample.unit)
        try write("halvferdig", store, "guide")
        try write("hentet", store, "import")
        try store.settle()
        let all = try expectChain(folder, 3)
        #expect(String(decoding: all[1], as: UTF8.self).contains("halvferdig"))
    }

    @Test func twoPeopleDoNotShareARevision() throws {
        let folder = try Folder()
        let store = try folder.store("one", with: Sample.unit)
        for (words, who) in [("a", "rektor"), ("b", "tillitsvalgt"), ("c", nil), ("d", "rektor")]
            as [(String, String?)]
        {
            try write(words, store, by: who)
        }
        try store.settle()
        let all = try expectChain(folder, 5)
        for (bytes, by) in zip(all.dropFirst(), ["rektor", "tillitsvalgt", nil, "rektor"]) {
            let change = try JSONTree.decode(Head.self, from: JSONReader.read(bytes)).change
            #expect(change.by == by)
            #expect(change.command == "guide")
        }
    }

    @Test func twoRunsOfTheSameCommandDoNotShareARevisionEvenWithoutNames() throws {
        let folder = try Folder()
        let first = try folder.store("one", with: Sample.unit)
        let second = folder.store("one")
        try write("det første svaret", first)
        try write("det andre svaret", second)
        try write("det andre svaret, rettet", second)
        try second.settle()
        let all = try expectChain(folder, 3)
        #expect(String(decoding: all[1], as: UTF8.self).contains("det første svaret"))
        #expect(String(decoding: all[2], as: UTF8.self).contains("det andre svaret, rettet"))
    }

    private struct Head: Decodable {
        let change: Change
        enum CodingKeys: CodingKey { case change }

        init(from decoder: any Decoder) throws {
            change = try Header(from: decoder).change
            let whole = try decoder.container(keyedBy: Rest.self)
            _ = try whole.decode(JSON.self, forKey: .body)
            _ = try whole.decode(JSON.self, forKey: .desk)
        }

        enum Rest: CodingKey { case body, desk }
    }

    @Test func aStateThatComesBackIsARevisionOfItsOwn() throws {
        let folder = try Folder()
        let store = try folder.store("one", with: Sample.unit)
        for words in ["a", "b", "a", "b"] {
            try write(words, store)
            try store.settle()
        }
        try expectChain(folder, 5)
    }

    @Test func aRecordedRevisionIsNeverWrittenAgain() throws {
        let folder = try Folder()
        let store = try folder.store("one", with: Sample.unit)
        var recorded: [String: Folder.Standing] = [:]
        for round in 1...5 {
            try write("\(round)", store)
            try store.settle()
            let now = try folder.everything().filter { $0.key.hasPrefix("one/revisions/") }
            for (name, standing) in recorded { #expect(now[name] == standing) }
            recorded = now
        }
        #expect(recorded.count == 6)
    }
}
