import Foundation
import Model
import Testing

@testable import Store

/// Network drives that know no locks: nobody waits there, and a save over somebody else's is refused.
@Suite struct PlacesWithoutLocksTests {
    private func store(_ folder: Folder) throws -> Store {
        Store(folder: try folder.store("one", with: Sample.unit).folder, locking: Locking { _ in nil })
    }

    private func change(_ store: Store, to words: String, meanwhile: () throws -> Void = {}) throws {
        _ = try store.change(UnitAnalysis.self, by: Sample.change("guide")) { opened in
            try meanwhile()
            opened.body.running = words
        }
    }

    @Test func whoeverIsAloneSavesAsElsewhere() throws {
        let folder = try Folder()
        let store = try store(folder)
        try change(store, to: "nytt")
        try store.settle()
        #expect(try store.body(UnitAnalysis.self).running == "nytt")
        #expect(folder.names("one") == ["revisions", "workspace.json"])
        #expect(
            try FileManager.default.attributesOfItem(atPath: store.folder + "/workspace.json")[.posixPermissions]
                as? Int == 0o600)
    }

    @Test func aSaveOverSomebodyElsesIsRefused() throws {
        let folder = try Folder()
        let store = try store(folder)
        let trouble = #expect(throws: Trouble.self) {
            try change(store, to: "vårt") { try change(store, to: "deres") }
        }
        #expect(trouble?.kind == .busy)
        #expect(try store.body(UnitAnalysis.self).running == "deres")
        #expect(folder.names("one") == ["revisions", "workspace.json"])
        try change(store, to: "vårt")
        #expect(try store.body(UnitAnalysis.self).running == "vårt")
    }

    @Test func whileSomebodyElsesTemporaryFileIsThereNobodyWritesOverIt() throws {
        let folder = try Folder()
        let store = try store(folder)
        try folder.write("{ half of theirs", to: "one/.workspace.json.saving")
        try expectTrouble(.busy, in: folder, says: [store.folder]) { try change(store, to: "vårt") }
        store.tidy()
        #expect(try folder.text("one/.workspace.json.saving") == "{ half of theirs")
        // A minute later nobody is writing it any more.
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSinceNow: -90)],
            ofItemAtPath: store.folder + "/.workspace.json.saving")
        try change(store, to: "vårt")
        #expect(try store.body(UnitAnalysis.self).running == "vårt")
        #expect(folder.names("one") == ["revisions", "workspace.json"])
    }

    @Test func ofManyWhoAddAtOnceNothingIsLost() throws {
        let folder = try Folder()
        let place = try folder.store("one", with: UnitAnalysis(profile: Profile(name: "Solbakken"))).folder
        let store = Store(folder: place, locking: Locking { _ in nil })
        let (threads, each) = (4, 5)
        DispatchQueue.concurrentPerform(iterations: threads) { thread in
            for number in 0..<each {
                while true {
                    do {
                        _ = try store.change(UnitAnalysis.self, by: Sample.change("guide")) { opened in
                            let id: ID<Goal> = opened.body.numbering.next()
                            opened.body.goals.append(Goal(id: id, statement: "\(thread).\(number)"))
                        }
                        break
                    } catch let trouble as Trouble where trouble.kind == .busy {
                        continue
                    } catch {
                        Issue.record("\(error)")
                        return
                    }
                }
            }
        }
        let goals = try store.body(UnitAnalysis.self).goals
        #expect(Set(goals.map(\.statement)).count == threads * each)
        #expect(goals.map(\.id.number) == Array(1...threads * each))
    }

    @Test func whatACommandSavedIsSavedAlthoughSomebodyElseIsSavingWhenItEnds() throws {
        let folder = try Folder()
        let store = try folder.store("one", with: Sample.unit)
        try change(store, to: "nytt")
        let before = try folder.everything()
        let handle = open(store.folder, O_RDONLY)
        try #require(flock(handle, LOCK_EX | LOCK_NB) == 0)
        try store.finish()
        #expect(try folder.everything() == before)
        close(handle)
        // Whoever saves next records it first.
        _ = try store.change(UnitAnalysis.self, by: Sample.change("import")) { $0.body.running = "nyere" }
        #expect(folder.names("one/revisions").count == 2)
        #expect(try store.read().header.revision == 3)
    }
}
