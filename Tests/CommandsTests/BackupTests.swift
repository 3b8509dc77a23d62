import Foundation
import Testing

@testable import Formats

@Suite struct BackupTests {
    let sandbox: Sandbox

    init() throws {
        sandbox = try Sandbox()
        try FinishedAnalysis.make(in: sandbox)
    }

    private func mode(_ name: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: sandbox.path(name))[.posixPermissions] as? Int
    }

    /// The entries of a backup, to make another of them that is not right.
    private func entries(_ name: String) throws -> [(name: String, bytes: [UInt8])] {
        let reader = try ZIPReader(try sandbox.bytes(name))
        return try reader.entries.map { ($0.name, try reader.bytes(of: $0)) }
    }

    private func write(_ entries: [(name: String, bytes: [UInt8])], to name: String) throws {
        var writer = ZIPWriter()
        for (name, bytes) in entries { try writer.add(name, bytes) }
        try sandbox.write(try writer.finished(), to: name)
    }

    private func refuses(_ file: String, code: Int32 = 65) throws {
        let before = try sandbox.everything()
        #expect(sandbox.run("backup --restore \(file) back") == code, "\(sandbox.output)")
        #expect(try sandbox.everything() == before)
        #expect(!sandbox.complaints.isEmpty)
        #expect(!FileManager.default.fileExists(atPath: sandbox.path("back")))
    }

    @Test func everyByteComesBack() throws {
        try sandbox.write("{}", to: "solbakken/workspace-KARI-PC.json")
        try sandbox.write("rot", to: "solbakken/.DS_Store")
        #expect(sandbox.run("backup ../kopi.zip", in: "solbakken") == 0, "\(sandbox.complaints)")
        #expect(sandbox.output.contains("kopi.zip er laget og kontrollert"))
        #expect(sandbox.run("backup --restore kopi.zip back") == 0, "\(sandbox.complaints)")
        var before = try sandbox.everything(in: "solbakken")
        before[".DS_Store"] = nil
        #expect(try sandbox.everything(in: "back") == before)
        #expect(before.count > 5)
        #expect(try mode("kopi.zip") == 0o600)
        #expect(try mode("back/workspace.json") == 0o600)
        #expect(try mode("back") == 0o700)
        #expect(try mode("back/sources") == 0o700)
        #expect(sandbox.run("check", in: "back") == 0)
    }

    @Test func theSameWorkspaceGivesTheSameBackup() throws {
        #expect(sandbox.run("kopi ../a.zip", in: "solbakken") == 0)
        #expect(sandbox.run("kopi ../b.zip", in: "solbakken") == 0)
        #expect(try sandbox.bytes("a.zip") == sandbox.bytes("b.zip"))
    }

    @Test func aBackupIsNeverWrittenOver() throws {
        try sandbox.write("noe", to: "kopi.zip")
        #expect(sandbox.run("backup ../kopi.zip", in: "solbakken") == 73)
        #expect(try sandbox.text("kopi.zip") == "noe")
    }

    @Test func aDryRunWritesNothing() throws {
        let before = try sandbox.everything()
        #expect(sandbox.run("backup ../kopi.zip -n", in: "solbakken") == 0)
        #expect(try sandbox.everything() == before)
        sandbox.run("backup ../kopi.zip", in: "solbakken")
        #expect(sandbox.run("backup --restore kopi.zip back -n") == 0)
        #expect(!FileManager.default.fileExists(atPath: sandbox.path("back")))
    }

    @Test func anEmptyFolderIsFilledAndAFullOneIsNot() throws {
        sandbox.run("backup ../kopi.zip", in: "solbakken")
        try FileManager.default.createDirectory(atPath: sandbox.path("empty"), withIntermediateDirectories: true)
        #expect(sandbox.run("backup --restore kopi.zip empty/") == 0, "\(sandbox.complaints)")
        #expect(sandbox.run("status", in: "empty") == 0)
        let before = try sandbox.everything()
        #expect(sandbox.run("backup --restore kopi.zip empty") == 73)
        #expect(try sandbox.everything() == before)
    }

    @Test func aFileThatIsNoBackupIsRefused() throws {
        try sandbox.write("ikke en kopi", to: "text.zip")
        try refuses("text.zip")
        try write([("workspace.json", Array("{}".utf8))], to: "other.zip")
        try refuses("other.zip")
        try refuses("nowhere.zip", code: 66)
    }

    @Test func aBackupCutShortAnywhereIsRefused() throws {
        sandbox.run("backup ../kopi.zip", in: "solbakken")
        let bytes = try sandbox.bytes("kopi.zip")
        for count in stride(from: 0, to: bytes.count, by: max(1, bytes.count / 12)) {
            try sandbox.write(Array(bytes.prefix(count)), to: "cut.zip")
            try refuses("cut.zip")
        }
    }

    @Test func aBackupWithAnythingChangedIsRefused() throws {
        sandbox.run("backup ../kopi.zip", in: "solbakken")
        let good = try entries("kopi.zip")
        var changed = good
        changed[1].bytes[0] ^= 1
        try write(changed, to: "changed.zip")
        try refuses("changed.zip")
        try write(good.filter { $0.name != good[1].name }, to: "less.zip")
        try refuses("less.zip")
        try write([("sources/more.csv", [1])] + good, to: "more.zip")
        try refuses("more.zip")
    }

    @Test func aFileThatBelongsInNoWorkspaceIsRefused() throws {
        sandbox.run("backup ../kopi.zip", in: "solbakken")
        var bad = try entries("kopi.zip")
        let digest = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        bad.insert(("bin/evil", []), at: bad.count - 1)
        let manifest = String(decoding: bad[bad.count - 1].bytes, as: UTF8.self)
        let end = try #require(manifest.range(of: "\n  ]\n}", options: .backwards))
        let told = ",\n{\"digest\":\"\(digest)\",\"name\":\"bin/evil\",\"size\":0}"
        bad[bad.count - 1].bytes = Array(manifest.replacingCharacters(in: end, with: told + "]}").utf8)
        try write(bad, to: "evil.zip")
        try refuses("evil.zip")
        #expect(sandbox.complaints.contains("bin/evil"))
    }

    @Test func aNewerBackupIsRefusedWithBothNumbers() throws {
        sandbox.run("backup ../kopi.zip", in: "solbakken")
        var newer = try entries("kopi.zip")
        let manifest = String(decoding: newer[newer.count - 1].bytes, as: UTF8.self)
        newer[newer.count - 1].bytes = Array(
            manifest.replacingOccurrences(of: "\"version\": 1", with: "\"version\": 7").utf8)
        try write(newer, to: "newer.zip")
        try refuses("newer.zip")
        #expect(sandbox.complaints.contains("filformat 7"))
    }

    @Test func theWordsAreThereInThreeLanguages() throws {
        #expect(sandbox.run("kopi ../n.zip --language nn", in: "solbakken") == 0)
        #expect(sandbox.output.contains("laga og kontrollert"))
        #expect(sandbox.run("backup ../e.zip --language en", in: "solbakken") == 0)
        #expect(sandbox.output.contains("made and verified"))
        #expect(sandbox.run("backup ../e.zip extra", in: "solbakken") == 64)
        #expect(sandbox.run("backup --restore e.zip") == 64)
    }
}
