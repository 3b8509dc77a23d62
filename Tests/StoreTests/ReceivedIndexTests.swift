import Foundation
import Model
import Testing

@testable import Formats
@testable import Store

/// An owner with many documents, and what a run opens of them.
private struct Many {
    let folder = try? Folder()
    let place: String
    let files: [String]

    /// Makes it, as if all had been brought in before.
    init(_ count: Int) throws {
        let folder = try #require(folder)
        place = folder.path + "/owner"
        let store = try folder.store("owner", with: Sample.owner)
        try FileManager.default.createDirectory(atPath: place + "/received", withIntermediateDirectories: true)
        var documents: [Sealed<UnitAnalysis>] = []
        var files: [String] = []
        for number in 1...count {
            var analysis = UnitAnalysis(profile: Profile(name: "Blåbær \(number)", kinds: [.kindergarten]))
            analysis.needs = [Need(id: analysis.numbering.next(), ability: "Åpne leken", form: .collective)]
            analysis.running = "Lekegrupper"
            analysis.partnerWish = "Et universitet"
            let bytes = Seal.sealed(
                try JSONTree.encode(Sample.document(analysis, as: .needsAssessment, id: "id-\(number)")))
            let document = try Seal.open(bytes, file: "document.json", as: UnitAnalysis.self).document
            let name = ReceivedFiles.name(id: document.id, revision: document.revision, seal: document.seal)
            try Data(bytes).write(to: URL(fileURLWithPath: "\(place)/received/\(name)"))
            documents.append(document)
            files.append("\(place)/received/\(name)")
        }
        let all = documents
        _ = try store.change(OwnerOverview.self, by: Sample.change("collect")) { $0.body.received = all }
        self.files = files
    }

    var index: String { place + "/received/.index" }

    /// The owner as a new run of the program meets it.
    func run(settling: Int = 0) -> Store { run(place, settling: settling) }

    func run(_ place: String, settling: Int = 0) -> Store {
        Store(folder: place, locking: .system, shelf: ReceivedShelf(settling: settling))
    }

    /// What a run that trusts the index gets, and what it opened for it.
    func read(_ store: Store) throws -> (overview: OwnerOverview, opened: Int) {
        guard case .owner(let opened) = try store.read(trusting: true) else {
            throw CocoaError(.coderInvalidValue)
        }
        return (opened.body, store.shelf.counts.opened)
    }

    /// Writes the index.
    func known() throws -> Many {
        _ = try read(run())
        return self
    }
}

@Suite struct ReceivedIndexTests {
    @Test(arguments: [85, 850]) func nothingIsOpenedForWhatWasVerifiedBefore(count: Int) throws {
        let many = try Many(count)
        let first = many.run()
        let found = try many.read(first)
        #expect(found.opened == count && first.shelf.counts.decoded == 0)

        let second = many.run()
        let again = try many.read(second)
        #expect(second.shelf.counts == .init(opened: 0, bytes: 0, decoded: 0))
        #expect(again.overview == found.overview)
        #expect(again.overview.received.needs.count == count)
        #expect(
            again.overview.received.map(\.gist.profile.name) == found.overview.received.map(\.body.profile.name))

        let answering = many.run()
        for name in ["Vik", "Fjellvik"] {
            _ = try answering.change(OwnerOverview.self, by: Sample.change("guide")) {
                $0.body.profile.name = name
            }
        }
        #expect(answering.shelf.counts.opened == 0)
    }

    @Test func whatOthersMaySeeOpensNothingUntilItsTextIsAskedFor() throws {
        let many = try Many(5).known()
        let store = many.run()
        let shown = try many.read(store).overview.forOthers
        #expect(!shown.items.isEmpty && shown.received.needs.count == 5)
        #expect(store.shelf.counts.opened == 0)
        #expect(shown.received[2].body.partnerWish == "Et universitet")
        #expect(store.shelf.counts.opened == 1)
    }

    @Test func aSealThatWasJustVerifiedIsNotVerifiedOnceMore() throws {
        let many = try Many(3)
        let store = many.run()
        #expect(try store.sealFaults().isEmpty)
        _ = try store.opened(OwnerOverview.self)
        var bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: many.files[1])))
        let place = try #require(bytes.lastIndex(of: UInt8(ascii: "L")))
        bytes[place] = UInt8(ascii: "M")
        try Data(bytes).write(to: URL(fileURLWithPath: many.files[1]))
        // It is another file than the one that was verified.
        #expect(throws: Trouble.self) { try store.opened(OwnerOverview.self) }
    }

    @Test func whatStandsInTextsIsFoundAsDocumentsAreOpened() throws {
        let many = try Many(2)
        let store = many.run()
        store.look(for: nil)
        let overview = try store.opened(OwnerOverview.self).body
        let found = store.lookedBelow
        #expect(found.count == 2)
        for document in overview.received {
            #expect(found[document.seal] == Store.looked(into: document, nil))
        }
    }

    @Test func theIndexIsThatOfTheFormDocumentsHaveNow() throws {
        let shapes = try [Schema.needsAssessment, .ownerOverview].map { try FileShape.of($0) }
        let form = Digest.of(Array(shapes.map(\.form).joined().utf8))
        #expect(ReceivedIndex.form == form, "documents have another form: write this digest in ReceivedIndex.form")
    }

    @Test func theOneWhoseTextIsAskedForIsOpenedAndVerified() throws {
        let many = try Many(5).known()
        let store = many.run()
        let overview = try many.read(store).overview
        #expect(overview.received[3].body.partnerWish == "Et universitet")
        #expect(store.shelf.counts.opened == 1 && store.shelf.counts.decoded == 1)
        #expect(store.shelf.trouble == nil)
    }

    @Test func whoeverHandsOnOrControlsOpensEveryOne() throws {
        let many = try Many(5).known()
        let store = many.run()
        _ = try store.opened(OwnerOverview.self)
        #expect(store.shelf.counts.opened == 5)
        _ = try store.opened(OwnerOverview.self)
        #expect(store.shelf.counts.opened == 5)
    }

    @Test func aFileChangedWithTheSameSizeAndTimeIsSeen() throws {
        let many = try Many(3).known()
        let file = many.files[1]
        let time = try FileManager.default.attributesOfItem(atPath: file)[.modificationDate]
        var bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
        let place = try #require(bytes.lastIndex(of: UInt8(ascii: "L")))
        bytes[place] = UInt8(ascii: "M")
        let handle = try #require(FileHandle(forUpdatingAtPath: file))
        try handle.write(contentsOf: Data(bytes))
        try handle.close()
        try FileManager.default.setAttributes([.modificationDate: time as Any], ofItemAtPath: file)
        #expect(throws: Trouble.self) { try many.read(many.run()) }
    }

    @Test func anIndexThatIsNotWholeIsNone() throws {
        let many = try Many(3).known()
        let whole = [UInt8](try Data(contentsOf: URL(fileURLWithPath: many.index)))
        let store = many.run()
        let overview = try store.opened(OwnerOverview.self).body
        for place in stride(from: 0, to: whole.count, by: 97) {
            var bytes = whole
            bytes[place] ^= 1
            try Data(bytes).write(to: URL(fileURLWithPath: many.index))
            let reading = many.run()
            let read = try many.read(reading)
            #expect(read.overview.received.map(\.gist) == overview.received.map(\.gist))
            // Where the list is whole, only the document whose gist is not is read from its own file.
            #expect(reading.shelf.counts.opened == (read.opened == 0 ? 1 : 3))
            #expect(reading.shelf.trouble == nil)
            // And the next one to come finds no damaged index, or a new one.
            let next = many.run()
            _ = try many.read(next).overview.received.map(\.gist)
            #expect([0, 3].contains(next.shelf.counts.opened))
        }
        try Data(whole).write(to: URL(fileURLWithPath: many.index))
        for bytes in [[], Array(whole.dropLast()), Array(whole.prefix(whole.count / 2)), whole + whole] {
            try Data(bytes).write(to: URL(fileURLWithPath: many.index))
            #expect(try many.read(many.run()).opened == 3)
        }
        try FileManager.default.removeItem(atPath: many.index)
        #expect(try many.read(many.run()).overview == overview)
        #expect(try many.read(many.run()).opened == 0)
    }

    @Test func anIndexThatIsReplacedMeanwhileIsStillReadByWhoOpenedIt() throws {
        let many = try Many(3).known()
        let store = many.run()
        let overview = try many.read(store).overview
        try FileManager.default.removeItem(atPath: many.index)
        try Data("received 4".utf8).write(to: URL(fileURLWithPath: many.index))
        #expect(overview.received.map(\.gist.running) == ["Lekegrupper", "Lekegrupper", "Lekegrupper"])
        #expect(store.shelf.counts.opened == 0)
    }

    @Test func oneThatIsKnownByItsHeadIsAskedForNoMore() throws {
        let many = try Many(3).known()
        // The gists are taken away: whoever asks only who has handed over needs none of them.
        let store = many.run()
        let overview = try many.read(store).overview
        let size = try #require(
            try FileManager.default.attributesOfItem(atPath: many.index)[.size] as? Int)
        #expect(truncate(many.index, off_t(size / 3)) == 0)
        #expect(overview.received.map(\.name).count == 3 && store.shelf.counts.opened == 0)
        #expect(overview.received[1].gist.profile.name == "Blåbær 2")
        #expect(store.shelf.counts.opened == 1 && store.shelf.trouble == nil)
    }

    @Test func anIndexOfAnotherFolderIsNone() throws {
        let many = try Many(3).known()
        let other = many.place + "-copy"
        try FileManager.default.copyItem(atPath: many.place, toPath: other)
        let store = many.run(other)
        #expect(try many.read(store).opened == 3)
        #expect(store.shelf.trouble == nil)
    }

    @Test func aStaleIndexKeepsWhatIsStillSo() throws {
        let many = try Many(3).known()
        let bytes = try Data(contentsOf: URL(fileURLWithPath: many.files[2]))
        try FileManager.default.removeItem(atPath: many.files[2])
        try bytes.write(to: URL(fileURLWithPath: many.files[2]))
        #expect(try many.read(many.run()).opened == 1)
        #expect(try many.read(many.run()).opened == 0)
    }

    @Test func aFileFromJustNowOrFromAClockThatWasTurnedBackIsNotYetKnown() throws {
        let many = try Many(3)
        #expect(try many.read(many.run(settling: 3600)).opened == 3)
        #expect(!FileManager.default.fileExists(atPath: many.index))
    }

    @Test func manyAreKeptByteForByteAtOnceAndAgain() throws {
        let many = try Many(40)
        let bytes = try many.files.map { [UInt8](try Data(contentsOf: URL(fileURLWithPath: $0))) }
        let pieces = try bytes.map {
            ReceivedPiece(try Seal.open($0, file: "document.json", as: UnitAnalysis.self))
        }
        for file in many.files.dropFirst(2) { try FileManager.default.removeItem(atPath: file) }
        for _ in 1...2 {
            try many.run().receive(pieces)
            #expect(try many.files.map { [UInt8](try Data(contentsOf: URL(fileURLWithPath: $0))) } == bytes)
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: many.place + "/received").count == 40)
    }

    @Test func whatCanNoLongerBeOpenedIsTold() throws {
        let many = try Many(3).known()
        let store = many.run()
        let overview = try many.read(store).overview
        try FileManager.default.removeItem(atPath: many.files[0])
        #expect(overview.received[0].body.partnerWish == nil)
        #expect(store.shelf.trouble?.kind == .unreadable)
    }

    @Test func theIndexIsNobodyElsesToRead() throws {
        let many = try Many(1).known()
        let mode = try FileManager.default.attributesOfItem(atPath: many.index)[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }

    @Test func aFolderThatCannotBeWrittenIsReadAllTheSame() throws {
        let many = try Many(2)
        try FileManager.default.createDirectory(atPath: many.index, withIntermediateDirectories: true)
        #expect(try many.read(many.run()).opened == 2)
    }
}

extension Shape {
    /// The keys of a file and what is read under each, in words.
    fileprivate var form: String {
        switch self {
        case .text: "text"
        case .choice(let words): "one of \(words)"
        case .spelled(let form): form
        case .integer(let bounds): "integer \(bounds.map { "\($0)" } ?? "")"
        case .number: "number"
        case .truth: "truth"
        case .list(let element): "[\(element.form)]"
        case .dictionary(let value): "{: \(value.form)}"
        case .object(let object):
            "{"
                + object.members.map { "\($0.key)\($0.isRequired ? "" : "?"): \($0.shape.form)" }.joined(
                    separator: ", ") + "}"
        case .fixed(let value): "\(value)"
        }
    }
}
