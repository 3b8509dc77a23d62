import Foundation
import Testing

@testable import Commands
@testable import Formats
@testable import Store

/// A document handed over with its sources: what is sent along, what never is, and what the receiver can verify.
@Suite struct ParcelTests {
    private func demo(_ names: String...) throws -> Sandbox {
        let sandbox = try Sandbox()
        for name in names { try RuleSample.copy(name, to: sandbox, at: name) }
        return sandbox
    }

    private func files(_ part: String, _ sandbox: Sandbox) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: sandbox.path(part))) ?? []).sorted()
    }

    /// Hands over a changed revision of the school with its file, and gives the path of the archive.
    private func parcel(_ sandbox: Sandbox) throws -> String {
        #expect(sandbox.run("lever", in: "granlia") == 0, "\(sandbox.output)")
        let text = try sandbox.text("granlia/workspace.json")
        try sandbox.write(
            text.replacingOccurrences(of: "Alle lærere kan", with: "Alle lærerne kan"),
            to: "granlia/workspace.json")
        #expect(sandbox.run("lever --med-kilder", in: "granlia") == 0, "\(sandbox.output)\(sandbox.complaints)")
        return "granlia/handover/"
            + (try #require(files("granlia/handover", sandbox).first { $0.hasSuffix("-9-med-kilder.behov") }))
    }

    @Test func theArchiveHoldsTheDocumentAndItsFilesByteForByte() throws {
        let sandbox = try demo("granlia")
        let path = try parcel(sandbox)
        #expect(sandbox.output.holds("Kildene som følger med"), "\(sandbox.output)")
        let archive = try ZIPReader(try sandbox.bytes(path))
        let sources = files("granlia/sources", sandbox)
        let document = archive.entries[1]
        #expect(archive.entries.dropFirst(2).map(\.name) == sources.map { "sources/" + $0 })
        #expect(try archive.bytes(of: document) == sandbox.bytes("granlia/handover/" + document.name))
        for (entry, name) in zip(archive.entries.dropFirst(2), sources) {
            #expect(try archive.bytes(of: entry) == sandbox.bytes("granlia/sources/" + name))
        }
        let before = try sandbox.bytes(path)
        #expect(sandbox.run("lever --med-kilder", in: "granlia") == 0)
        #expect(try sandbox.bytes(path) == before, "the same once more")
    }

    @Test func theReaderAndTheOwnerVerifyTheFiguresThemselves() throws {
        let sandbox = try demo("granlia", "fjellvik")
        let path = try parcel(sandbox)
        #expect(sandbox.run("les \(path)") == 0, "\(sandbox.complaints)")
        #expect(sandbox.output.holds("kontrollert mot fila nå"), "\(sandbox.output)")
        #expect(sandbox.output.holds("fulgte med dokumentet"))
        #expect(sandbox.run("samle -n \(path) -w fjellvik") == 0)
        #expect(sandbox.output.holds("1 kontrollert her mot fila"), "\(sandbox.output)")
        #expect(files("fjellvik/sources", sandbox).isEmpty, "nothing is kept by asking")
        #expect(sandbox.run("samle granlia/handover -w fjellvik") == 0, "\(sandbox.complaints)")
        #expect(sandbox.output.holds("1 kontrollert her mot fila"), "\(sandbox.output)")
        #expect(files("fjellvik/sources", sandbox) == files("granlia/sources", sandbox))
        #expect(sandbox.run("lever --utkast --med-kilder", in: "fjellvik") == 0, "\(sandbox.complaints)")
        let up = try #require(files("fjellvik/handover", sandbox).first { $0.hasSuffix("-med-kilder.behov") })
        #expect(sandbox.run("les fjellvik/handover/\(up)") == 0, "\(sandbox.complaints)")
        #expect(sandbox.output.holds("kontrollert her mot fila"), "\(sandbox.output)")
    }

    @Test func aFileThatIsNotTheOneToldOfIsNotTakenIn() throws {
        let sandbox = try demo("granlia", "fjellvik")
        let path = try parcel(sandbox)
        try sandbox.repack(path, as: "endret.zip", adding: [("sources/ansatte.csv", Array("navn;svar".utf8))]) {
            name, content in name.hasPrefix("sources/") ? content + [0x20] : content
        }
        for command in ["les endret.zip", "samle endret.zip -w fjellvik"] {
            #expect(sandbox.run(command) == 0, "\(sandbox.complaints)")
            #expect(sandbox.complaints.holds("ansatte.csv fulgte med i endret.zip"), "\(sandbox.complaints)")
            #expect(
                sandbox.complaints.filter { !$0.isWhitespace }.components(separatedBy: "ikkehentetinn").count == 3)
            #expect(!sandbox.output.holds("kontrollert her mot fila"))
        }
        #expect(files("fjellvik/sources", sandbox).isEmpty)
    }

    @Test func aDamagedArchiveAndOneWithoutADocumentAreRefusedInWords() throws {
        let sandbox = try demo("granlia", "fjellvik")
        let path = try parcel(sandbox)
        let bytes = try sandbox.bytes(path)
        try sandbox.write(Array(bytes.prefix(bytes.count / 2)), to: "halv.zip")
        try sandbox.repack(path, as: "tom.zip") { name, content in name.hasSuffix(".json") ? nil : content }
        for (file, words) in [("halv.zip", "ødelagt underveis"), ("tom.zip", "lever --med-kilder")] {
            for command in ["les \(file)", "samle \(file) -w fjellvik"] {
                #expect(sandbox.run(command) == 65, "\(command)")
                #expect(sandbox.complaints.holds(words), "\(sandbox.complaints)")
            }
        }
    }

    @Test func whatIsNotPublishedIsNeverSent() throws {
        let sandbox = try demo("granlia")
        let text = try sandbox.text("granlia/workspace.json")
        try sandbox.write(
            text.replacingOccurrences(
                of: #""format": "[a-z-]+""#, with: "\"format\": \"mapped\"", options: .regularExpression),
            to: "granlia/workspace.json")
        #expect(sandbox.run("lever --utkast --med-kilder", in: "granlia") == 0, "\(sandbox.complaints)")
        #expect(sandbox.output.holds("fila er ikke publisert statistikk"), "\(sandbox.output)")
        #expect(!files("granlia/handover", sandbox).contains { $0.hasSuffix(".behov") })
    }

    @Test func aFileWithWhatIsWithheldIsNotSent() throws {
        let sandbox = try demo("solbakken")
        let text = try sandbox.text("solbakken/workspace.json")
        try sandbox.write(
            text.replacingOccurrences(
                of: "\"raw\": \"38\",\n              \"reading\": \"38\"",
                with: "\"raw\": \"3\",\n              \"reading\": \"3\""), to: "solbakken/workspace.json")
        #expect(sandbox.run("lever --utkast --med-kilder", in: "solbakken") == 0, "\(sandbox.complaints)")
        #expect(sandbox.output.holds("viser tall om så få at dokumentet skjermer tallene"), "\(sandbox.output)")
        #expect(!files("solbakken/handover", sandbox).contains { $0.hasSuffix(".behov") })
    }
}
