import Foundation
import Model
import Testing

@testable import Store

/// What killed saves leave behind, and who clears it away.
@Suite struct StrayTests {
    private static let strays = [
        ".workspace.json.saving", "revisions/.000002-9f2c41aa07de.json.saving",
        "sources/.prøver 5. trinn.csv.saving",
        "received/.a.json.saving", "handover/.b.json.saving", "documents/.c.html.saving",
    ]
    /// Names that are somebody else's.
    private static let others = [".saving", "sources/.saving", "sources/prøver.saving", ".other.saving"]

    /// A folder as the next run of the program meets it.
    private func littered(_ folder: Folder) throws -> Store {
        let store = Store(folder: try folder.store("one", with: Sample.unit).folder)
        for name in StrayTests.strays + StrayTests.others {
            let place = folder.path + "/one/" + name
            try FileManager.default.createDirectory(
                atPath: (place as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
            try folder.write("{ half", to: "one/" + name)
        }
        return store
    }

    private func left(_ folder: Folder) throws -> [String] {
        let all = StrayTests.strays + StrayTests.others
        return all.filter { FileManager.default.fileExists(atPath: folder.path + "/one/" + $0) }
    }

    @Test(arguments: ["change", "settle", "keep", "name", "thin", "tidy"]) func theNextCommandClearsThemAway(
        _ command: String
    ) throws {
        let folder = try Folder()
        let store = try littered(folder)
        switch command {
        case "change":
            _ = try store.change(UnitAnalysis.self, by: Sample.change("guide")) { $0.body.running = "nytt" }
        case "settle": try store.settle()
        case "keep": try store.keep([1], in: "sources", named: "tall.csv")
        case "name": _ = try store.name("etter planleggingsdag", by: Sample.change("history"), saving: true)
        case "thin": _ = try store.thin(at: "2026-11-21T12:00:00Z", saving: true)
        default: store.tidy()
        }
        #expect(try left(folder) == StrayTests.others)
    }

    @Test func whoeverOnlyReadsOrRehearsesLeavesThem() throws {
        let folder = try Folder()
        let store = try littered(folder)
        let before = try folder.everything()
        _ = try store.read()
        _ = try store.change(UnitAnalysis.self, by: Sample.change("guide"), saving: false) {
            $0.body.running = "x"
        }
        #expect(try folder.everything() == before)
    }

    @Test func whatSomebodyIsWritingJustNowIsLeftAndNobodyWaits() throws {
        let folder = try Folder()
        let store = try littered(folder)
        let before = try folder.everything()
        let handle = open(store.folder, O_RDONLY)
        try #require(flock(handle, LOCK_EX | LOCK_NB) == 0)
        let start = Date()
        store.tidy()
        #expect(Date().timeIntervalSince(start) < 1)
        #expect(try folder.everything() == before)
        close(handle)
        store.tidy()
        #expect(try left(folder) == StrayTests.others)
    }

    @Test func besideAFileThatIsLinkedToTheyAreFoundToo() throws {
        let folder = try Folder()
        let store = try folder.store("one", with: Sample.unit)
        let link = store.folder + "/workspace.json"
        try FileManager.default.moveItem(atPath: link, toPath: folder.path + "/elsewhere.json")
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "../elsewhere.json")
        try folder.write("{ half", to: ".elsewhere.json.saving")
        store.tidy()
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/.elsewhere.json.saving"))
        #expect(try store.body(UnitAnalysis.self) == Sample.unit)
    }
}
