import Foundation
import Model
import Testing

@testable import Store

@Suite struct LockTests {
    /// Holds a folder's lock as another process does: through an open file of its own.
    private func hold(_ store: Store) throws -> Int32 {
        let handle = open(store.folder, O_RDONLY)
        try #require(handle >= 0)
        try #require(flock(handle, LOCK_EX | LOCK_NB) == 0)
        return handle
    }

    @Test func whileSomebodyElseSavesAChangeWaitsAndThenSaysSo() throws {
        let folder = try Folder()
        let store = try folder.store("one", with: Sample.unit)
        let handle = try hold(store)
        let start = Date()
        var wasEdited = false
        try expectTrouble(.busy, in: folder, says: [store.folder]) {
            _ = try store.change(UnitAnalysis.self, by: Sample.change("guide")) { opened in
                wasEdited = true
                opened.body.running = "nytt"
            }
        }
        #expect(Date().timeIntervalSince(start) > 1)
        #expect(!wasEdited)
        // Reading needs no lock.
        #expect(try store.body(UnitAnalysis.self) == Sample.unit)
        close(handle)
        _ = try store.change(UnitAnalysis.self, by: Sample.change("guide")) { $0.body.running = "nytt" }
        #expect(try store.body(UnitAnalysis.self).running == "nytt")
    }

    @Test func aChangeGoesOnAsSoonAsTheOtherIsDone() throws {
        let folder = try Folder()
        let store = try folder.store("one", with: Sample.unit)
        let handle = try hold(store)
        DispatchQueue.global().asyncAfter(deadline: .now() + 0.2) { close(handle) }
        _ = try store.change(UnitAnalysis.self, by: Sample.change("guide")) { $0.body.running = "nytt" }
        #expect(try store.body(UnitAnalysis.self).running == "nytt")
    }

    @Test func ofManyWhoAddAtOnceNothingIsLost() throws {
        let folder = try Folder()
        let store = try folder.store("one", with: UnitAnalysis(profile: Profile(name: "Solbakken")))
        let (threads, each) = (8, 6)
        DispatchQueue.concurrentPerform(iterations: threads) { thread in
            for number in 0..<each {
                while true {
                    do {
                        _ = try store.change(UnitAnalysis.self, by: Sample.change("guide", by: "\(thread)")) {
                            opened in
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
        #expect(goals.map(\.id.number) == Array(1...threads * each))
        #expect(Set(goals.map(\.statement)).count == threads * each)
        // Nobody shared a revision with another, and none is missing.
        try store.settle()
        let last = try store.read().header.revision
        #expect(folder.names("one/revisions").count == last)
        #expect(folder.names("one").filter { $0 != ".answers" } == ["revisions", "workspace.json"])
    }

    @Test func whoeverReadsWhileOthersSaveSeesAWholeFile() throws {
        let folder = try Folder()
        let store = try folder.store("one", with: Sample.unit)
        let isDone = Counter()
        DispatchQueue.concurrentPerform(iterations: 4) { thread in
            if thread == 0 {
                for round in 0..<40 {
                    let words = String(repeating: "\(round)", count: round * 50)
                    _ = try? store.change(UnitAnalysis.self, by: Sample.change("guide")) {
                        $0.body.running = words
                    }
                }
                isDone.add()
            } else {
                while isDone.count == 0 {
                    do { _ = try store.read() } catch { Issue.record("\(error)") }
                }
            }
        }
        #expect(try store.body(UnitAnalysis.self).running?.count == 39 * 50 * 2)
    }
}
