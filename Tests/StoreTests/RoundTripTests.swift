import Foundation
import Model
import Testing

@testable import Formats
@testable import Store

@Suite struct RoundTripTests {
    @Test func aUnitIsReadAsItWasWrittenAndWrittenAsItWasRead() throws { try expectRoundTrip(Sample.unit) }

    @Test func anOwnerIsReadAsItWasWrittenAndWrittenAsItWasRead() throws { try expectRoundTrip(Sample.owner) }

    @Test func aRegionIsReadAsItWasWrittenAndWrittenAsItWasRead() throws { try expectRoundTrip(Sample.region) }

    private func expectRoundTrip<Body: Level>(_ body: Body) throws {
        let folder = try Folder()
        let opened = Sample.opened(body, id: "id-one")
        try folder.store("one").create(opened)
        let read: Opened<Body> = try #require(try folder.store("one").read().opened())
        #expect(read == opened)
        try folder.store("two").create(read)
        #expect(try folder.bytes("one/workspace.json") == folder.bytes("two/workspace.json"))
        #expect(try folder.store("one").body(Body.self) == body)
        // Another reader than our own sees the same file.
        let other = try JSONSerialization.jsonObject(with: Data(folder.bytes("one/workspace.json")))
        let header = try #require(other as? [String: Any])
        #expect(header["schema"] as? String == Body.schema.rawValue)
        #expect(header["revision"] as? Int == 1)
        #expect((header["change"] as? [String: Any])?["by"] as? String == "styrar")
        try expectOrder(try folder.bytes("one/workspace.json"), leading: Header.order)
    }

    @Test func aSealedDocumentHasItsHeaderFirstAndTheRestSorted() throws {
        let folder = try Folder()
        let unit = try folder.store("unit", with: Sample.unit)
        let path = try unit.handOver(
            Sample.document(Sample.unit, as: .needsAssessment, id: "id-unit"), named: "document.json"
        ).path
        #expect(path == "handover/document.json")
        let bytes = try folder.bytes("unit/" + path)
        try expectOrder(bytes, leading: SealedOrder.keys.filter { $0 != "signature" })
        let opened = try Seal.open(bytes, file: path, as: UnitAnalysis.self)
        #expect(opened.bytes == bytes)
        #expect(opened.document.body == Sample.unit)
        #expect(opened.document.handedOver == Sample.day)
        #expect(opened.document.draft)
    }

    /// The header's members in their order, every other object's members sorted by their bytes, a newline at the end.
    private func expectOrder(_ bytes: [UInt8], leading: [String]) throws {
        #expect(bytes.last == UInt8(ascii: "\n"))
        guard case .object(let object) = try JSONReader.read(bytes) else {
            Issue.record("the file is no object")
            return
        }
        let keys = object.members.map(\.key)
        #expect(Array(keys.prefix(leading.count)) == leading)
        #expect(isSorted(Array(keys.dropFirst(leading.count))))
        for member in object.members { expectSorted(member.value) }
    }

    private func expectSorted(_ json: JSON) {
        switch json {
        case .array(let elements): for element in elements { expectSorted(element) }
        case .object(let object):
            #expect(isSorted(object.members.map(\.key)))
            for member in object.members { expectSorted(member.value) }
        default: break
        }
    }

    private func isSorted(_ keys: [String]) -> Bool {
        zip(keys, keys.dropFirst()).allSatisfy { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
    }

    @Test func theDigestIsSHA256() {
        #expect(Digest.of([]) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        #expect(Digest.of(Array("abc".utf8)) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    }

    @Test func aFolderThatIsAWorkspaceAlreadyIsLeftAlone() throws {
        let folder = try Folder()
        let store = try folder.store("one", with: Sample.unit)
        try expectTrouble(.cannotWrite, in: folder, says: ["one"]) {
            try store.create(Sample.opened(Sample.owner, id: "id-other"))
        }
    }

    @Test func ofManyWhoStartAWorkspaceAtOnceOneDoes() throws {
        let folder = try Folder()
        let store = folder.store("one")
        let made = Counter()
        DispatchQueue.concurrentPerform(iterations: 8) { number in
            let body = OwnerOverview(profile: Profile(name: "\(number)"))
            guard (try? store.create(Sample.opened(body, id: "id-\(number)"))) != nil else { return }
            made.add()
        }
        #expect(made.count == 1)
        #expect(folder.names("one/revisions").count == 1)
    }

    @Test func theNearestWorkspaceIsTheFolderItselfOrOneAboveIt() throws {
        let folder = try Folder()
        _ = try folder.store("one", with: Sample.unit)
        let below = folder.path + "/one/documents/old"
        try FileManager.default.createDirectory(atPath: below, withIntermediateDirectories: true)
        for start in [folder.path + "/one", below] {
            #expect(try Store.nearest(to: start)?.read().header.id == "id-one")
            #expect(Store.nearest(to: start)?.writtenLanguage == .nn)
        }
        #expect(Store.nearest(to: folder.path) == nil)
    }
}

/// Counts what several threads do.
final class Counter: @unchecked Sendable {
    private let lock = NSLock()
    private var number = 0
    var count: Int { lock.withLock { number } }
    func add() { lock.withLock { number += 1 } }
}

extension Workspace {
    /// The workspace as one of a known level.
    func opened<Body: Level>() -> Opened<Body>? {
        switch self {
        case .unit(let opened): opened as? Opened<Body>
        case .owner(let opened): opened as? Opened<Body>
        case .region(let opened): opened as? Opened<Body>
        }
    }
}
