import Foundation
import Model
import Testing

@testable import Commands
@testable import Formats
@testable import Store

/// A hand-over that holds others: packed, so that it can be sent, and the same sealed document again when unpacked.
@Suite struct PackedTests {
    /// The Demo's owner and region, and the owner's newest hand-over.
    private func handedOver() throws -> (sandbox: Sandbox, path: String) {
        let sandbox = try Sandbox()
        for name in ["fjellvik", "fjellnettverket"] { try RuleSample.copy(name, to: sandbox, at: name) }
        #expect(sandbox.run("lever", in: "fjellvik") == 0, "\(sandbox.output)\(sandbox.complaints)")
        let name = try #require(try sandbox.everything(in: "fjellvik/handover").keys.first)
        #expect(name.hasSuffix(".behov"))
        return (sandbox, "fjellvik/handover/\(name)")
    }

    @Test func everyDocumentWithinLiesThereAsItCame() throws {
        let (sandbox, path) = try handedOver()
        let archive = try ZIPReader(try sandbox.bytes(path))
        let names = archive.entries.map(\.name)
        #expect(names.prefix(2) == ["format", Disk.name(of: HandoverName.stem(path)) + ".json"])
        #expect(names.count > 2)
        for entry in archive.entries.dropFirst(2) {
            #expect(try archive.bytes(of: entry) == sandbox.bytes("fjellvik/\(entry.name)"), "\(entry.name)")
        }
    }

    @Test func unpackedItIsTheSealedDocumentToTheLastByte() throws {
        let (sandbox, path) = try handedOver()
        let parcel = try SourceParcel(reading: sandbox.bytes(path), file: path)
        try Seal.verify(parcel.document, file: path)
        // A network that has nothing from the owner yet.
        #expect(sandbox.run("ny nett --level region --name Nettverket") == 0, "\(sandbox.complaints)")
        #expect(sandbox.run("samle \(path) -w nett") == 0, "\(sandbox.complaints)")
        func lying() throws -> [String: [UInt8]] {
            try sandbox.everything(in: "nett").filter { !$0.key.contains("/.") }
        }
        let before = try lying()
        #expect(before.contains { $0.key.hasPrefix("received/") && $0.value == parcel.document })
        // Alone it is the same document, and packed again the same bytes.
        try sandbox.write(parcel.document, to: "alene.json")
        #expect(sandbox.run("samle alene.json -w nett") == 0, "\(sandbox.complaints)")
        #expect(try lying() == before)
        let name = HandoverName.stem(Disk.name(of: path)) + ".json"
        #expect(try parcel.bytes(named: name) == sandbox.bytes(path))
        #expect(sandbox.run("lever", in: "fjellvik") == 0)
        #expect(try sandbox.everything(in: "fjellvik/handover").count == 1, "the same once more")
    }

    @Test func bothFormsReadTheSame() throws {
        let (sandbox, path) = try handedOver()
        try sandbox.write(try SourceParcel(reading: sandbox.bytes(path), file: path).document, to: "alene.json")
        #expect(sandbox.run("les \(path)") == 0, "\(sandbox.complaints)")
        let packed = sandbox.output
        #expect(sandbox.run("les alene.json") == 0, "\(sandbox.complaints)")
        #expect(packed.replacingOccurrences(of: path, with: "alene.json") == sandbox.output)
        #expect(sandbox.run("les alene.json --mot \(path)") == 0, "\(sandbox.complaints)")
        #expect(sandbox.run("lever -w fjellnettverket") == 0, "\(sandbox.output)\(sandbox.complaints)")
        let region = try #require(try sandbox.everything(in: "fjellnettverket/handover").keys.first)
        #expect(sandbox.run("les fjellnettverket/handover/\(region)") == 0, "\(sandbox.complaints)")
    }

    /// What somebody may do to a package on its way, and what is said of it.
    private static let attacks: [(String, String)] = [
        ("swapped", "er en annen fil enn den som ble forseglet"), ("changed", "er endret etter at"),
        ("missing", "mangler, eller dokumentet viser til fila to ganger"), ("extra", "hører ikke til dokumentet"),
        ("doubled", "kan ikke pakkes ut"), ("outside", "kan ikke pakkes ut"), ("bomb", "kan ikke pakkes ut"),
        ("newer", "nyere versjon av behov (format 2"),
        ("with a line more", "er en annen fil enn den som ble forseglet"),
        ("document with a line more", "kan ikke pakkes ut"),
        ("referred twice", "er endret etter at"),
        ("two documents", "må inneholde nøyaktig ett forseglet dokument"),
    ]

    @Test(arguments: attacks) func whatWasChangedOnItsWayIsRefused(_ attack: String, _ words: String) throws {
        let (sandbox, path) = try handedOver()
        let archive = try ZIPReader(try sandbox.bytes(path))
        let within = archive.entries.dropFirst(2)
        let (first, last) = (try #require(within.first), try #require(within.last))
        let (one, other) = (try archive.bytes(of: first), try archive.bytes(of: last))
        let document = archive.entries[1].name
        func written(_ bytes: [UInt8], _ from: String, _ to: String) -> [UInt8] {
            Array(String(decoding: bytes, as: UTF8.self).replacingOccurrences(of: from, with: to).utf8)
        }
        let reference = { (entry: ZIPReader.Entry) in String(entry.name.dropFirst("received/".count)) }
        var extra: [(String, [UInt8])] = []
        switch attack {
        case "extra": extra = [("received/ekstra.json", one)]
        case "bomb": extra = [("received/stor.json", [UInt8](repeating: 0x20, count: 4 << 20))]
        case "doubled": extra = [("received/" + String(repeating: "x", count: reference(first).utf8.count), other)]
        case "outside": extra = [("received/xx/xx/utenfor.json", one)]
        case "two documents": extra = [("en-til.json", one)]
        default: break
        }
        try sandbox.repack(path, as: "endret.behov", adding: extra) { name, content in
            switch (attack, name) {
            case ("swapped", first.name): other
            case ("changed", first.name): written(content, "\"draft\": false", "\"draft\": true")
            case ("missing", last.name): nil
            case ("newer", "format"): Array("behov/package 2\n".utf8)
            case ("with a line more", first.name), ("document with a line more", document): content + [0x0A]
            case ("referred twice", document):
                written(content, reference(last), reference(first))
            default: content
            }
        }
        // Names that no writer of ours would give are put in by hand.
        let bytes = try sandbox.bytes("endret.behov")
        switch attack {
        case "doubled":
            try sandbox.write(
                bytes.exchanging(Array(extra[0].0.utf8), with: Array(first.name.utf8)), to: "endret.behov")
        case "outside":
            try sandbox.write(
                bytes.exchanging(Array(extra[0].0.utf8), with: Array("received/../../utenfor.json".utf8)),
                to: "endret.behov")
        default: break
        }
        func lying() throws -> [String: [UInt8]] {
            try sandbox.everything(in: "fjellnettverket").filter { !$0.key.contains("/.") }
        }
        let before = try lying()
        for command in ["les endret.behov", "samle endret.behov -w fjellnettverket"] {
            #expect(sandbox.run(command) == 65, "\(attack): \(sandbox.output)")
            #expect(sandbox.complaints.holds(words), "\(attack): \(sandbox.complaints)")
        }
        #expect(try lying() == before, "nothing is taken in")
    }

    @Test func aPackageThatWasChangedUnderHandoverIsTold() throws {
        let (sandbox, path) = try handedOver()
        try sandbox.repack(path, as: path) { name, content in
            name.hasPrefix("received/") ? content + [0x20] : content
        }
        sandbox.run("sjekk", in: "fjellvik")
        #expect(sandbox.output.holds(Disk.name(of: path)), "\(sandbox.output)")
    }
}
