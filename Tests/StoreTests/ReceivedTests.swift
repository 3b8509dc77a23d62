import Foundation
import Model
import SeededNumbers
import Testing

@testable import Formats
@testable import Store

/// The whole way of a document: handed over by a unit, received by an owner, handed over again, received by a region.
struct Chain {
    let folder: Folder
    let owner: Store
    let region: Store
    let assessment: [UInt8]
    let overview: [UInt8]

    init() throws {
        let folder = try Folder()
        self.folder = folder
        assessment = try SealTests.small(folder)
        owner = try folder.store("owner", with: Sample.owner)
        let unit = try Seal.open(assessment, file: "document.json", as: UnitAnalysis.self)
        try owner.receive(unit)
        let collected = try owner.change(OwnerOverview.self, by: Sample.change("collect")) {
            $0.body.received.append(unit.document)
        }
        let path = try owner.handOver(
            Sample.document(collected.body, as: .ownerOverview, id: "id-owner", revision: 2),
            named: "overview.json", signed: SigningKey.test(2)
        ).path
        overview = try SourceParcel(reading: folder.bytes("owner/" + path), file: path).document
        region = try folder.store("region", with: Sample.region)
        let verified = try Seal.open(overview, file: "overview.json", as: OwnerOverview.self)
        try region.receive(verified)
        _ = try region.change(RegionPlan.self, by: Sample.change("collect")) {
            $0.body.received.append(verified.document)
        }
    }

    /// The one file a workspace has received.
    func received(by name: String) throws -> String {
        let names = folder.names(name + "/received")
        #expect(names.count == 1)
        return "\(name)/received/" + (try #require(names.first))
    }
}

@Suite struct ReceivedTests {
    @Test func whatWasReceivedLiesByteForByteBesideTheWorkspaceWhichOnlyRefersToIt() throws {
        let chain = try Chain()
        #expect(try chain.folder.bytes(chain.received(by: "owner")) == chain.assessment)
        #expect(try chain.folder.bytes(chain.received(by: "region")) == chain.overview)
        let text = try chain.folder.text("owner/workspace.json")
        #expect(!text.contains("Åpne leken"))
        let file = try #require(chain.received(by: "owner").split(separator: "/").last)
        #expect(text.contains("\"file\": \"\(file)\""))
        #expect(file.hasPrefix("id-unit-000001-"))
    }

    @Test func theWholeDocumentIsThereWhenTheWorkspaceIsRead() throws {
        let chain = try Chain()
        let overview = try chain.owner.body(OwnerOverview.self)
        #expect(overview.received.first?.body.needs.first?.ability == "Åpne leken")
        let plan = try chain.region.body(RegionPlan.self)
        #expect(plan.received.first?.body.received == overview.received)
        // The unit's own seal still holds, two levels up.
        #expect(
            plan.received.first?.body.received.first?.seal
                == (try Seal.open(
                    chain.assessment, file: "", as: UnitAnalysis.self)).document.seal)
    }

    @Test func aDocumentWithinAnotherIsHadBackByteForByteTwoLevelsUp() throws {
        let chain = try Chain()
        let overview = try Seal.open(chain.overview, file: "overview.json", as: OwnerOverview.self)
        #expect(Array(overview.nested.values) == [chain.assessment])
        let plan = try chain.region.body(RegionPlan.self)
        let path = try chain.region.handOver(
            Sample.document(plan, as: .regionPlan, id: "id-region", revision: 2), named: "plan.json"
        ).path
        let nested = try Seal.open(
            try SourceParcel(reading: chain.folder.bytes("region/" + path), file: path).document,
            file: "plan.json", as: RegionPlan.self
        ).nested
        #expect(nested == [plan.received[0].seal: chain.overview])
        #expect(
            try Seal.open(nested.values.first ?? [], file: "", as: OwnerOverview.self).nested.values.first
                == chain.assessment)
    }

    @Test func aFileThatIsMissingIsNamedWithWhatToDo() throws {
        let chain = try Chain()
        let file = try chain.received(by: "owner")
        try FileManager.default.removeItem(atPath: chain.folder.path + "/" + file)
        try expectTrouble(.unreadable, in: chain.folder, says: [file, "behov"]) { _ = try chain.owner.read() }
        try expectTrouble(.unreadable, in: chain.folder, says: [file]) {
            _ = try chain.owner.change(OwnerOverview.self, by: Sample.change("guide")) { $0.body.mentoring = nil }
        }
    }

    @Test(arguments: ["owner", "region"]) func aReceivedFileWithAChangedByteIsRefused(_ level: String) throws {
        let chain = try Chain()
        let file = try chain.received(by: level)
        let bytes = try chain.folder.bytes(file)
        var seeded = Seeded(state: 31)
        for _ in 0..<60 {
            var wrong = bytes
            wrong[Int.random(in: wrong.indices, using: &seeded)] ^= UInt8.random(in: 1...255, using: &seeded)
            try chain.folder.write(wrong, to: file)
            try expectTrouble(.unreadable, in: chain.folder, says: [file]) {
                _ = try chain.folder.store(level).read()
            }
        }
    }

    @Test func anotherDocumentInAFilesPlaceIsRefusedThoughItsOwnSealIsRight() throws {
        let chain = try Chain()
        let file = try chain.received(by: "owner")
        let text = String(decoding: chain.assessment, as: UTF8.self)
        let other = try JSONReader.read(Array(text.replacingOccurrences(of: "Åpne", with: "Lukke").utf8))
        try chain.folder.write(Seal.sealed(other), to: file)
        try expectTrouble(.unreadable, in: chain.folder, says: [file]) { _ = try chain.owner.read() }
    }

    @Test func aNestedDocumentThatWasChangedIsRefusedThoughTheOuterSealIsRight() throws {
        let chain = try Chain()
        let text = String(decoding: chain.overview, as: UTF8.self)
        let changed = try JSONReader.read(Array(text.replacingOccurrences(of: "Åpne", with: "Lukke").utf8))
        let bytes = Seal.sealed(changed)
        try expectTrouble(.unreadable, in: chain.folder, says: ["overview.json", "Blåbær"]) {
            _ = try Seal.open(bytes, file: "overview.json", as: OwnerOverview.self)
        }
    }

    @Test(arguments: ["../../outside.json", "/etc/hostname", "sub/file.json", "", "."])
    func aReferenceThatLeadsOutOfTheFolderIsRefused(_ name: String) throws {
        let chain = try Chain()
        let file = try #require(chain.received(by: "owner").split(separator: "/").last)
        let text = try chain.folder.text("owner/workspace.json").replacingOccurrences(of: file, with: name)
        try chain.folder.write(text, to: "owner/workspace.json")
        try expectTrouble(.unreadable, in: chain.folder, says: ["owner/"]) { _ = try chain.owner.read() }
    }

    @Test(arguments: ["[1]", "[{}]", "[{\"file\": 1, \"seal\": \"\"}]", "[null]", "{}"])
    func somethingElseInAReferencesPlaceIsRefused(_ received: String) throws {
        let chain = try Chain()
        let text = try chain.folder.text("owner/workspace.json")
        let changed = text.replacing(/"received": \[[^\]]*\]/, with: "\"received\": \(received)")
        #expect(changed != text)
        try chain.folder.write(changed, to: "owner/workspace.json")
        try expectTrouble(.unreadable, in: chain.folder, says: ["owner/workspace.json"]) {
            _ = try chain.owner.read()
        }
    }
}
