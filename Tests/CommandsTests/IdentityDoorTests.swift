import Foundation
import Formats
import Testing

@testable import Store

/// A national identity number is refused at every door where text comes in; it is never said again and stored nowhere.
@Suite struct IdentityDoorTests {
    /// A synthetic test number (month + 80) and a D-number; they belong to nobody.
    static let numbers = [
        "01818000010", "018180 00010", "018180\u{AD}00010", "018180,00010", "(018180)_00010", "01.81.1980-00010",
        "\u{FF10}\u{FF11}8180\u{200B}00010",
    ]

    /// A door: what lies there before, what is typed, and what is replied.
    struct Door: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let arguments: [String]
        var replies: [String] = []
        var files: [String: String] = [:]
        var environment: [String: String] = [:]
        /// The interview asks again; every other door is shut.
        var asksAgain = false
    }

    static func doors(_ number: String) -> [Door] {
        let csv = "År;Enhetsnavn;Organisasjonsnummer;Snitt\n2025;Solbakken \(number);319001018;4,1\n"
        let sheet = "Svarark til behov (1)\n[goals.add]\nSvar: Barnet \(number) skal trives\n"
        let networks = "nettverk;årsverk\nValdres;74,5\n\(number);10\n"
        return [
            Door(testDescription: "guide", arguments: ["guide"], replies: ["Barnet \(number)"], asksAgain: true),
            Door(
                testDescription: "a note", arguments: ["guide"], replies: ["/notat \(number)"], asksAgain: true),
            Door(
                testDescription: "edit", arguments: ["edit", "goal-1"], replies: ["-", "-", "Barnet \(number)"],
                asksAgain: true),
            Door(testDescription: "by", arguments: ["edit", "goal-1", "--by", number]),
            Door(testDescription: "BEHOV_BY", arguments: ["edit", "goal-1"], environment: ["BEHOV_BY": number]),
            Door(
                testDescription: "reason",
                arguments: ["accept", "INT-002", "finding-1", "--reason", "Mor til \(number)"]),
            Door(testDescription: "reason=", arguments: ["accept", "INT-002", "--reason=\(number)"]),
            Door(
                testDescription: "init --name",
                arguments: ["init", "ny", "--kind", "school", "--name", "Lia \(number)"]),
            Door(testDescription: "init FOLDER", arguments: ["init", "ny-\(number)"]),
            Door(
                testDescription: "import, a file's name", arguments: ["import", "\(number).csv"],
                files: ["\(number).csv": csv]),
            Door(testDescription: "import, a cell", arguments: ["import", "tall.csv"], files: ["tall.csv": csv]),
            Door(testDescription: "import, a sheet", arguments: ["import", "ark.txt"], files: ["ark.txt": sheet]),
            Door(
                testDescription: "allocate", arguments: ["allocate", "--frame", "1000000", "--fte", "n.csv"],
                files: ["n.csv": networks]),
            Door(testDescription: "export", arguments: ["export", "-o", number]),
            Door(testDescription: "restore", arguments: ["restore", number]),
            Door(testDescription: "history", arguments: ["history", "--name", number]),
            Door(testDescription: "a command that is none", arguments: ["\(number)"]),
        ]
    }

    @Test(arguments: numbers.flatMap(doors)) func theDoorIsShut(_ door: Door) throws {
        let sandbox = try Sandbox()
        try sandbox.makeFinished("solbakken")
        for (name, text) in door.files { try sandbox.write(text, to: "solbakken/\(name)") }
        let before = try sandbox.everything(in: "solbakken").filter { !door.files.keys.contains($0.key) }
        let exit = sandbox.run(
            door.arguments, replies: door.replies, in: "solbakken", environment: door.environment)
        if !door.asksAgain { #expect(exit != 0, "\(sandbox.output)") }
        let after = try sandbox.everything(in: "solbakken").filter { !door.files.keys.contains($0.key) }
        for number in Self.numbers {
            #expect(!sandbox.output.contains(number) && !sandbox.complaints.contains(number))
            for (name, bytes) in after where before[name] != bytes {
                #expect(!String(decoding: bytes, as: UTF8.self).contains(number), "\(name)")
            }
        }
        #expect(after["workspace.json"] == before["workspace.json"])
    }

    @Test func aDocumentWithANumberIsNotBroughtIn() throws {
        let sandbox = try Sandbox()
        try RuleSample.copy("fjellvik", to: sandbox, at: "fjellvik")
        try RuleSample.copy("solbakken", to: sandbox, at: "solbakken")
        #expect(sandbox.run("handover", in: "solbakken") == 0, "\(sandbox.complaints)")
        let name = try #require(
            try FileManager.default.contentsOfDirectory(atPath: sandbox.path("solbakken/handover")).first)
        let text = try sandbox.text("solbakken/handover/\(name)")
        let patched = text.replacingOccurrences(
            of: "Alle ansatte", with: "Mor til \(Self.numbers[0])")
        #expect(patched != text)
        try sandbox.write(Seal.sealed(try JSONReader.read(Array(patched.utf8))), to: "fjellvik/inn.json")
        let before = try sandbox.everything(in: "fjellvik/received")
        #expect(sandbox.run("collect inn.json", in: "fjellvik") == 65)
        #expect(!sandbox.complaints.contains(Self.numbers[0]))
        #expect(try sandbox.everything(in: "fjellvik/received") == before)
        #expect(!(try sandbox.text("fjellvik/workspace.json")).contains(Self.numbers[0]))
    }

    @Test func figuresWithManyDecimalsAreNoIdentityNumbers() {
        #expect(!IdentityScreen.isIn(file: Array("Andel\n0,01818000010\n-12.01818000011\n1,23456789012\n".utf8)))
        #expect(IdentityScreen.isIn(file: Array("Navn;Tall\n01818000010;4\n".utf8)))
        #expect(IdentityScreen.isIn(file: Array("Navn\t018180 00010".utf8)))
        #expect(IdentityScreen.isIn(file: Array("01818000010".utf8).flatMap { [$0, 0] }))
    }
}
