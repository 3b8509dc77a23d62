import Foundation
import Model
import Testing

@testable import Store

/// Where the private key lies, and what happens where it cannot.
@Suite struct KeyHomeTests {
    private func key(_ folder: Folder, _ number: UInt8 = 1) throws -> SigningKey {
        try KeyHome(configuration: folder.path + "/settings").key(outside: folder.path + "/sol") {
            Array(repeating: number, count: 32)
        }
    }

    private func fault(_ configuration: String?, outside workspace: String) -> KeyHome.Fault? {
        do throws(KeyHome.Fault) {
            _ = try KeyHome(configuration: configuration).key(outside: workspace, making: SigningKey.newSecret)
            return nil
        } catch {
            return error
        }
    }

    @Test func theKeyIsMadeOnceAndOnlyItsOwnerReadsIt() throws {
        let folder = try Folder()
        let first = try key(folder)
        #expect(try key(folder, 2).publicKey == first.publicKey)
        func mode(_ path: String) throws -> Int? {
            try FileManager.default.attributesOfItem(atPath: folder.path + path)[.posixPermissions] as? Int
        }
        #expect(try mode("/settings/behov/key") == 0o600)
        #expect(try mode("/settings/behov") == 0o700)
        #expect(folder.names("settings/behov") == ["key"])
    }

    @Test func aKeyThatOthersCouldReadIsClosed() throws {
        let folder = try Folder()
        _ = try key(folder)
        let path = folder.path + "/settings/behov/key"
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
        _ = try key(folder)
        #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
    }

    @Test func noKeyIsMadeWhereItWouldBeSharedWithTheWorkspace() throws {
        let folder = try Folder()
        let inside = folder.path + "/sol/.config"
        #expect(fault(inside, outside: folder.path + "/sol") == .inWorkspace(inside + "/behov"))
        #expect(fault(folder.path, outside: folder.path) == .inWorkspace(folder.path + "/behov"))
        #expect(folder.names("") == [])
    }

    @Test func whereNothingCanBeKeptThereIsNoKeyAndNothingIsLeftBehind() throws {
        let folder = try Folder()
        #expect(fault(nil, outside: folder.path + "/sol") == .noFolder)
        try folder.write("a file, not a folder", to: "settings")
        let settings = folder.path + "/settings"
        #expect(fault(settings, outside: folder.path + "/sol") == .unusable(settings + "/behov"))
        #expect(try folder.text("settings") == "a file, not a folder")
    }

    @Test(arguments: ["", "behov-key-1", "behov-key-1 00ff", "annet " + Digits.digest, "\u{0}\u{1}"])
    func aFileThatIsNoKeyIsNeverWrittenOver(_ text: String) throws {
        let folder = try Folder()
        _ = try key(folder)
        try folder.write(text, to: "settings/behov/key")
        let settings = folder.path + "/settings"
        #expect(fault(settings, outside: folder.path + "/sol") == .damaged(settings + "/behov/key"))
        #expect(try folder.text("settings/behov/key") == text)
    }

    @Test func manyWhoHandOverForTheFirstTimeAtOnceMakeOneKey() async throws {
        let folder = try Folder()
        let keys = try await withThrowingTaskGroup(of: PublicKey.self) { group in
            for number in 1...8 {
                group.addTask { try self.key(folder, UInt8(number)).publicKey }
            }
            return try await group.reduce(into: Set<PublicKey>()) { $0.insert($1) }
        }
        #expect(keys.count == 1)
    }

    @Test func theKeysAWorkspaceHandsOverUnderAreListedOnce() throws {
        let folder = try Folder()
        let store = try folder.store("unit", with: UnitAnalysis(profile: Profile(name: "Sol")))
        let before = try folder.bytes("unit/workspace.json")
        let keys = try (1...2).map { try #require(SigningKey.test($0)) }
        for key in keys + keys { _ = try store.listed(key, by: Sample.change("handover", by: "styrer")) }
        #expect(try store.deliveryKeys().map(\.key) == keys.map(\.publicKey))
        #expect(try folder.bytes("unit/workspace.json") == before)
        try store.vouch(for: keys[1].publicKey, with: keys[0])
        #expect(try store.listed(keys[1], by: Sample.change("handover")).key.vouched?.by == keys[0].publicKey)
        #expect(try store.listed(keys[0], by: Sample.change("handover")).key.vouched == nil)
    }
}
