import Foundation
import Testing

@testable import Commands

/// The files of the sources are looked at again: a tampered file, a lost one, a tampered figure.
@Suite struct SourceCheckTests {
    /// The Demo's school with its file, checked clean.
    private func school() throws -> (Sandbox, file: String) {
        let sandbox = try Sandbox()
        try FileManager.default.copyItem(
            atPath: Repository.root + "/Workspaces/Demo/granlia", toPath: sandbox.path("granlia"))
        let name = try #require(
            try FileManager.default.contentsOfDirectory(atPath: sandbox.path("granlia/sources")).first)
        return (sandbox, "granlia/sources/" + name)
    }

    private func expectTold(_ words: String, _ sandbox: Sandbox) {
        #expect(sandbox.run("sjekk", in: "granlia") == 1, "\(sandbox.complaints)")
        #expect(sandbox.output.holds(words), "\(sandbox.output)")
        #expect(sandbox.run("lever", in: "granlia") == 1)
        #expect(sandbox.output.holds(words))
        #expect(sandbox.run("lever --draft", in: "granlia") == 0, "a draft can always be sent")
    }

    /// Writes the first of the unit's own figures in another way.
    private func change(_ key: String, to value: String, in sandbox: Sandbox) throws {
        let text = try sandbox.text("granlia/workspace.json")
        let own = try #require(text.range(of: "\"own\": ["))
        let member = try #require(text.range(of: "\"\(key)\": ", range: own.upperBound..<text.endIndex))
        let end = try #require(text[member.upperBound...].firstIndex { $0 == "," || $0 == "\n" })
        try sandbox.write(
            text.replacingCharacters(in: member.upperBound..<end, with: value), to: "granlia/workspace.json")
    }

    @Test func whatAgreesIsVerifiedInTheTrace() throws {
        let (sandbox, _) = try school()
        #expect(sandbox.run("sjekk", in: "granlia") == 0, "\(sandbox.output)")
        #expect(sandbox.run("spor behov-1", in: "granlia") == 0)
        #expect(sandbox.output.holds("kontrollert mot fila nå"), "\(sandbox.output)")
        #expect(!sandbox.output.holds("STEMMER IKKE"))
        sandbox.run("spor behov-1 --json", in: "granlia")
        #expect(sandbox.output.contains("\"standing\": \"verified\""))
    }

    @Test func aByteChangedInTheFileIsTold() throws {
        let (sandbox, file) = try school()
        var bytes = try sandbox.bytes(file)
        bytes[bytes.count - 4] ^= 1
        try sandbox.write(bytes, to: file)
        expectTold("er endret etter at den ble hentet inn", sandbox)
        sandbox.run("spor behov-1", in: "granlia")
        #expect(sandbox.output.holds("fila er endret siden den ble lest"), "\(sandbox.output)")
        sandbox.run("spor behov-1 --json", in: "granlia")
        #expect(sandbox.output.contains("\"standing\": \"changed\""))
    }

    @Test func aFileThatIsGoneIsToldAndPutBackByBringingItInAgain() throws {
        let (sandbox, file) = try school()
        let bytes = try sandbox.bytes(file)
        try FileManager.default.removeItem(atPath: sandbox.path(file))
        expectTold("er borte", sandbox)
        sandbox.run("spor behov-1", in: "granlia")
        #expect(sandbox.output.holds("fila er borte"), "\(sandbox.output)")
        let name = file.components(separatedBy: "f3368fb48eed-").last ?? ""
        try sandbox.write(bytes, to: name)
        #expect(
            sandbox.run("importer \(name) -w granlia --enhet 319102000 --bare alle") == 0, "\(sandbox.complaints)")
        #expect(sandbox.output.holds("er lagt tilbake i mappa sources/"), "\(sandbox.output)\(sandbox.complaints)")
        #expect(sandbox.run("sjekk", in: "granlia") == 0, "\(sandbox.output)")
    }

    @Test(arguments: [
        ("raw", "\"77\""), ("reading", "\"77\""), ("row", "3"), ("column", "1"), ("period", "\"2019\""),
    ])
    func aFigureChangedInTheWorkspaceIsTold(_ key: String, _ value: String) throws {
        let (sandbox, _) = try school()
        try change(key, to: value, in: sandbox)
        expectTold("Analysen har", sandbox)
        sandbox.run("spor behov-1", in: "granlia")
        #expect(sandbox.output.holds("STEMMER IKKE"), "\(sandbox.output)")
    }

    @Test func theHandoverSaysWhatWasVerifiedAndTheOwnerTracesIt() throws {
        let (sandbox, _) = try school()
        try FileManager.default.copyItem(
            atPath: Repository.root + "/Workspaces/Demo/fjellvik", toPath: sandbox.path("fjellvik"))
        #expect(sandbox.run("lever", in: "granlia") == 0, "\(sandbox.output)")
        let text = try sandbox.text("granlia/workspace.json")
        try sandbox.write(
            text.replacingOccurrences(of: "Alle lærere kan", with: "Alle lærerne kan"),
            to: "granlia/workspace.json")
        #expect(sandbox.run("lever", in: "granlia") == 0, "\(sandbox.output)")
        #expect(sandbox.output.holds("Kilder kontrollert mot fila 21.09.2026: 1."), "\(sandbox.output)")
        #expect(sandbox.run("samle granlia/handover -w fjellvik") == 0, "\(sandbox.complaints)")
        #expect(sandbox.output.holds("kontrollert av den som leverte"), "\(sandbox.output)")
        #expect(sandbox.output.holds("utgave 9"), "\(sandbox.output)")
    }
}
