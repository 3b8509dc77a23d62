import Foundation
import Model
import Testing

@testable import Store

@Suite struct ChangeTests {
    struct Stopped: Error {}

    @Test func aChangeThatChangesNothingTouchesNothing() throws {
        let folder = try Folder()
        let store = try folder.store("one", with: Sample.unit)
        let before = try folder.everything()
        let opened = try store.change(UnitAnalysis.self, by: Sample.change("guide", by: "rektor")) { opened in
            opened.body.running = "noe annet"
            opened.body.running = Sample.unit.running
        }
        #expect(opened == Sample.opened(Sample.unit, id: "id-one"))
        // Not even the header may be changed by the way: the program keeps it.
        _ = try store.change(UnitAnalysis.self, by: Sample.change("guide")) { $0.header.revision = 99 }
        #expect(try folder.everything() == before)
    }

    @Test func anEditThatThrowsTouchesNothing() throws {
        let folder = try Folder()
        let store = try folder.store("one", with: Sample.unit)
        let before = try folder.everything()
        #expect(throws: Stopped.self) {
            try store.change(UnitAnalysis.self, by: Sample.change("guide")) { opened in
                opened.body.running = "halvveis"
                throw Stopped()
            }
        }
        #expect(try folder.everything() == before)
        // And the lock is free again.
        _ = try store.change(UnitAnalysis.self, by: Sample.change("guide")) { $0.body.running = "helt" }
        #expect(try store.body(UnitAnalysis.self).running == "helt")
    }

    @Test func aDryRunGivesTheResultAndTouchesNothing() throws {
        let folder = try Folder()
        let store = try folder.store("one", with: Sample.unit)
        let before = try folder.everything()
        let opened = try store.change(UnitAnalysis.self, by: Sample.change("guide"), saving: false) {
            $0.body.running = "noe annet"
        }
        #expect(opened.body.running == "noe annet")
        #expect(try folder.everything() == before)
    }

    @Test func aChangeIsReadBackFromTheDiskAndNotFromMemory() throws {
        let folder = try Folder()
        let store = try folder.store("one", with: Sample.unit)
        for round in 1...3 {
            let given = try store.change(UnitAnalysis.self, by: Sample.change("guide")) { opened in
                #expect(opened.body.running == (round == 1 ? Sample.unit.running : "\(round - 1)"))
                opened.body.running = "\(round)"
            }
            let read: Opened<UnitAnalysis>? = try store.read().opened()
            #expect(read == given)
        }
    }

    @Test func theLanguageAndTheDeskAreChangesToo() throws {
        let folder = try Folder()
        let store = try folder.store("one", with: Sample.unit)
        _ = try store.change(UnitAnalysis.self, by: Sample.change("config")) { $0.header.language = .en }
        #expect(store.writtenLanguage == .en)
        _ = try store.change(UnitAnalysis.self, by: Sample.change("config")) { $0.desk.county = nil }
        #expect(try store.read().desk.county == nil)
    }

    // Root may write anywhere, so a folder without permission proves nothing where tests run as root. These stand in
    // the way of everybody.
    @Test(arguments: ["revisions", ".workspace.json.saving"]) func whereNothingCanBeWrittenNothingIsLost(
        _ obstacle: String
    ) throws {
        let folder = try Folder()
        let store = try folder.store("one", with: Sample.unit)
        if obstacle == "revisions" {
            try FileManager.default.removeItem(atPath: folder.path + "/one/revisions")
            try folder.write("a file in the place of the folder", to: "one/revisions")
        } else {
            try FileManager.default.createDirectory(
                atPath: folder.path + "/one/" + obstacle, withIntermediateDirectories: true)
        }
        try expectTrouble(.cannotWrite, in: folder, says: ["one/"]) {
            _ = try store.change(UnitAnalysis.self, by: Sample.change("guide")) { $0.body.running = "nytt" }
        }
        #expect(try store.body(UnitAnalysis.self) == Sample.unit)
    }

    @Test func aWorkspaceCannotBeMadeBelowAFile() throws {
        let folder = try Folder()
        try folder.write("a file", to: "one")
        try expectTrouble(.cannotWrite, in: folder, says: ["one"]) {
            try folder.store("one").create(Sample.opened(Sample.unit, id: "id-one"))
        }
        try expectTrouble(.cannotWrite, in: folder, says: ["/one"]) {
            try folder.store("one/two").create(Sample.opened(Sample.unit, id: "id-one"))
        }
    }
}
