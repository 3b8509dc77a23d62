import Foundation
import Model
import Testing

@testable import Store

@Suite struct DiskTests {
    private func permissions(_ path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }

    private func change(_ store: Store, to words: String = "nytt") throws {
        _ = try store.change(UnitAnalysis.self, by: Sample.change("guide")) { $0.body.running = words }
    }

    @Test func nobodyElseOnTheMachineReadsANewWorkspace() throws {
        let folder = try Folder()
        let store = try folder.store("one", with: Sample.unit)
        try change(store)
        try store.settle()
        for name in folder.names("one/revisions").map({ "revisions/" + $0 }) + ["workspace.json"] {
            #expect(try permissions(store.folder + "/" + name) == 0o600)
        }
        for name in ["", "/revisions"] { #expect(try permissions(store.folder + name) == 0o700) }
    }

    @Test(arguments: [0o600, 0o640, 0o644, 0o664]) func thePermissionsOfAFileAreKept(_ mode: Int) throws {
        let folder = try Folder()
        let store = try folder.store("one", with: Sample.unit)
        let path = store.folder + "/workspace.json"
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
        try change(store)
        #expect(try permissions(path) == mode)
    }

    @Test func aLinkStaysALinkAndWhatItPointsToIsChanged() throws {
        let folder = try Folder()
        let store = try folder.store("one", with: Sample.unit)
        let (link, target) = (store.folder + "/workspace.json", folder.path + "/elsewhere.json")
        try FileManager.default.moveItem(atPath: link, toPath: target)
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
        try change(store)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == target)
        #expect(try folder.text("elsewhere.json").contains("nytt"))
        #expect(try store.body(UnitAnalysis.self).running == "nytt")
    }

    @Test func throughALinkThePermissionsOfWhatItPointsToAndOfTheFolderAreKept() throws {
        let folder = try Folder()
        let store = try folder.store("one", with: Sample.unit)
        let (link, target) = (store.folder + "/workspace.json", folder.path + "/elsewhere.json")
        try FileManager.default.moveItem(atPath: link, toPath: target)
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: target)
        try FileManager.default.setAttributes([.posixPermissions: 0o750], ofItemAtPath: store.folder)
        try change(store)
        try store.keep([1], in: "sources", named: "tall.csv")
        #expect(try permissions(target) == 0o640)
        #expect(try permissions(store.folder) == 0o750)
        #expect(try permissions(store.folder + "/sources") == 0o700)
        #expect(try permissions(store.folder + "/sources/tall.csv") == 0o600)
        #expect(folder.names("") == ["elsewhere.json", "one"])
    }

    @Test func whatAKilledSaveLeftBehindHindersNobody() throws {
        let folder = try Folder()
        let store = try folder.store("one", with: Sample.unit)
        try folder.write("{ half", to: "one/.workspace.json.saving")
        #expect(try store.body(UnitAnalysis.self) == Sample.unit)
        try change(store)
        #expect(try store.body(UnitAnalysis.self).running == "nytt")
        #expect(folder.names("one") == ["revisions", "workspace.json"])
    }

    @Test func aSaveThatFailsLeavesTheOldFileAndNoOther() throws {
        let folder = try Folder()
        try FileManager.default.createDirectory(atPath: folder.path + "/taken", withIntermediateDirectories: true)
        let before = try folder.everything()
        // A folder cannot be replaced by a file: the rename itself fails.
        #expect(throws: Trouble.self) { try Disk.write([1, 2, 3], to: folder.path + "/taken") }
        #expect(throws: Trouble.self) { try Disk.write([1, 2, 3], to: folder.path + "/nowhere/file") }
        #expect(try folder.everything() == before)
    }

    @Test func bytesKeptBesideTheWorkspaceAreKeptByteForByteAndOnce() throws {
        let folder = try Folder()
        let store = try folder.store("one", with: Sample.unit)
        let bytes = (0...255).map { UInt8($0) } + [0x0D, 0x0A, 0xEF, 0xBB, 0xBF]
        try store.keep(bytes, in: "sources", named: "prøver 5. trinn.csv")
        #expect(try folder.bytes("one/sources/prøver 5. trinn.csv") == bytes)
        let before = try folder.everything()
        try store.keep(bytes, in: "sources", named: "prøver 5. trinn.csv")
        #expect(try folder.everything() == before)
    }
}
