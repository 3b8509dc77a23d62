import Foundation
import Model
import Testing

@testable import Commands

/// Files of somebody else's: exports that are none, documents that were changed.
@Suite struct BadFileTests {
    static let noTables: [(String, [UInt8])] = [
        ("bilde.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + (0...60).map { UInt8($0) }),
        ("dokument.pdf", Array("%PDF-1.7\n1 0 obj\n".utf8)), ("arbeidsbok.xlsx", Array("PK\u{3}\u{4}rest".utf8)),
        ("side.html", Array("<!DOCTYPE html><html><body>Logg inn</body></html>".utf8)),
        ("brev.txt", Array("Kjære styrer\n\nTakk for sist.\n".utf8)),
        ("støy.bin", (0..<400).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ 13) }),
        ("halv.csv", Array(MadeUpFile.nationalTest.prefix(200))), ("ett-ord.csv", Array("tall".utf8)),
        ("bare-topp.csv", MadeUpFile.utf16("sep=\t\na\tb\tc\n")), ("liste.json", Array("[1, 2".utf8)),
    ]

    @Test(arguments: noTables) func aFileThatIsNoTableIsRefused(_ name: String, _ bytes: [UInt8]) throws {
        let sandbox = try Sandbox()
        sandbox.make("sample", "--organisation-number", "999000002")
        try sandbox.write(bytes, to: name)
        try sandbox.expectRefusal(65, ["import", "../" + name], in: "sample", says: [name])
    }

    @Test func anEmptyFileIsSaidToBeEmpty() throws {
        let sandbox = try Sandbox()
        sandbox.make("sample", "--organisation-number", "999000002")
        try sandbox.write("", to: "tom.csv")
        let todo = Text(nb: "Last ned fila på nytt", nn: "Last ned fila på nytt", en: "Download the file again")
        try sandbox.expectRefusal(
            65, ["import", "../tom.csv"], in: "sample", says: ["tom.csv"], todo: todo, differing: 2)
        try sandbox.expectRefusal(
            65, ["import", "--inspect", "../tom.csv"], in: "sample", says: ["tom.csv"], todo: todo, differing: 2)
    }

    @Test func aFileThatIsNotThereIsSaidToBeMissing() throws {
        let sandbox = try Sandbox()
        sandbox.make("sample", "--organisation-number", "999000002")
        sandbox.make("eier", level: "owner")
        try sandbox.expectRefusal(
            66, ["import", "borte.csv"], in: "sample", says: ["borte.csv"], todo: ToDo.checkName)
        try sandbox.expectRefusal(
            66, ["collect", "borte.json"], in: "eier", says: ["borte.json"], todo: ToDo.checkName)
        try sandbox.expectRefusal(65, ["import", "."], in: "sample")
    }

    @Test func aTableWithoutTheUnitSaysWhichItHas() throws {
        let sandbox = try Sandbox()
        sandbox.make("sample")
        try sandbox.write(MadeUpFile.nationalTest, to: "tests.csv")
        try sandbox.expectRefusal(
            65, ["import", "../tests.csv", "--unit", "874000000"], in: "sample", says: ["tests.csv", "874000000"])
        // No number at all is a question about the command, not about the file.
        try sandbox.expectRefusal(
            64, ["import", "../tests.csv"], in: "sample", says: ["tests.csv"],
            todo: Text(nb: "--enhet", nn: "--eining", en: "--unit"))
        #expect(sandbox.run(["import", "../tests.csv", "--unit", "999000002"], in: "sample") == 0)
    }

    @Test func figuresAreNotBroughtInToAnOwnerNorDocumentsToAUnit() throws {
        let sandbox = try Sandbox()
        sandbox.make("eier", level: "owner")
        sandbox.make("sample")
        try sandbox.write(MadeUpFile.nationalTest, to: "tests.csv")
        try sandbox.expectRefusal(64, ["import", "../tests.csv"], in: "eier")
        try sandbox.expectRefusal(64, ["collect", "../tests.csv"], in: "sample")
    }

    /// Two units that have handed over, and an owner to collect.
    private func handedOver() throws -> (Sandbox, [String]) {
        let sandbox = try Sandbox()
        sandbox.make("eier", level: "owner")
        let documents = try ["solbakken", "granlia"].map { name in
            sandbox.make(name)
            #expect(sandbox.run(["handover", "--draft"], in: name) == 0, "\(sandbox.complaints)")
            let files = try FileManager.default.contentsOfDirectory(atPath: sandbox.path(name + "/handover"))
            return "\(name)/handover/" + (try #require(files.first))
        }
        return (sandbox, documents)
    }

    @Test func aDocumentWithOneByteChangedIsRefused() throws {
        let (sandbox, documents) = try handedOver()
        let right = try sandbox.bytes(documents[0])
        for place in stride(from: 0, to: right.count, by: right.count / 11) {
            var wrong = right
            wrong[place] ^= 1
            try sandbox.write(wrong, to: documents[0])
            let name = try #require(documents[0].split(separator: "/").last)
            try sandbox.expectRefusal(
                65, ["collect", "../" + documents[0]], in: "eier", says: [String(name)], speaking: [.nn])
        }
        // A letter of the name: the document can still be read, and says whose it is.
        let text = String(decoding: right, as: UTF8.self)
        try sandbox.write(text.replacingOccurrences(of: "Solbakken", with: "Solbakkem"), to: documents[0])
        try sandbox.expectRefusal(65, ["collect", "../" + documents[0]], in: "eier", todo: ToDo.handOverAgain)
    }

    @Test func ofSeveralDocumentsTheRightOnesAreTaken() throws {
        let (sandbox, documents) = try handedOver()
        var wrong = try sandbox.bytes(documents[0])
        wrong[wrong.count / 2] ^= 1
        try sandbox.write(wrong, to: documents[0])
        #expect(sandbox.run(["collect", "../borte.json"] + documents.map { "../" + $0 }, in: "eier") == 65)
        #expect(sandbox.output.contains("Granlia"))
        let received = try FileManager.default.contentsOfDirectory(atPath: sandbox.path("eier/received"))
        #expect(received.count == 1)
        #expect(try sandbox.bytes("eier/received/" + received[0]) == sandbox.bytes(documents[1]))
    }

    @Test func whatIsNoDocumentForThisLevelIsRefused() throws {
        let (sandbox, documents) = try handedOver()
        try sandbox.write("Kjære eier\n", to: "brev.json")
        try sandbox.write("", to: "tom.json")
        try sandbox.expectRefusal(65, ["collect", "../brev.json"], in: "eier", says: ["brev.json"])
        try sandbox.expectRefusal(65, ["collect", "../tom.json"], in: "eier", says: ["tom.json"])
        try sandbox.expectRefusal(
            65, ["collect", "../solbakken/workspace.json"], in: "eier", says: ["workspace.json"],
            todo: ToDo.checkFile)
        let text = try sandbox.text(documents[0]).replacingOccurrences(
            of: "\"version\": 1", with: "\"version\": 9")
        try sandbox.write(text, to: documents[0])
        try sandbox.expectRefusal(
            65, ["collect", "../" + documents[0]], in: "eier", says: ["9"], todo: ToDo.update)
    }

    @Test func aFolderWithNothingInItIsSaidToBeEmpty() throws {
        let (sandbox, _) = try handedOver()
        try sandbox.write("Kjære eier", to: "tom/brev.txt")
        try sandbox.expectRefusal(66, ["collect", "../tom"], in: "eier", says: ["../tom", "handover"])
        // What cannot be used brings no next step with it.
        sandbox.run(["collect", "../solbakken/workspace.json"], in: "eier")
        #expect(sandbox.output.isEmpty, "\(sandbox.output)")
        #expect(!sandbox.complaints.contains(sandbox.path("eier")), "\(sandbox.complaints)")
    }

    @Test func aReceivedDocumentThatIsGoneOrChangedIsNamed() throws {
        let (sandbox, documents) = try handedOver()
        #expect(sandbox.run(["collect", "../" + documents[0]], in: "eier") == 0)
        let file = try #require(
            try FileManager.default.contentsOfDirectory(atPath: sandbox.path("eier/received")).first)
        var bytes = try sandbox.bytes("eier/received/" + file)
        bytes[bytes.count / 2] ^= 1
        try sandbox.write(bytes, to: "eier/received/" + file)
        try sandbox.expectRefusal(65, ["check"], in: "eier", says: [file])
        try FileManager.default.removeItem(atPath: sandbox.path("eier/received/" + file))
        let todo = Text(nb: "behov samle", nn: "behov samle", en: "behov collect")
        for command in [["check"], ["guide"], ["export"], ["handover"]] {
            try sandbox.expectRefusal(65, command, in: "eier", says: [file], todo: todo)
        }
    }
}
