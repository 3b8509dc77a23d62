import Foundation
import Formats
import Store
import Testing

/// The municipality's figure in two units' hand-overs tells the third's: the owner hands nothing on until one of them has
/// held its own back.
@Suite struct UnitComplementTests {
    private static let units = [
        ("Solbakken barnehage", "319100008", "4,1", 40), ("Tussevik barnehage", "319101004", "4,3", 20),
        ("Liten barnehage", "319102000", "4,9", 3),
    ]

    private func sandbox() throws -> Sandbox {
        let sandbox = try Sandbox()
        let owner = ["init", "owner", "--level", "owner", "--name", "Fjellvik kommune"]
        #expect(sandbox.run(owner) == 0, "\(sandbox.complaints)")
        for unit in 0..<3 {
            let (name, number, mean, count) = Self.units[unit]
            let arguments = [
                "init", "unit-\(unit)", "--kind", "kindergarten", "--name", name, "--organisation-number", number,
            ]
            #expect(sandbox.run(arguments) == 0, "\(sandbox.complaints)")
            let heads = [
                "BarnehageenhetNivaa", "Nasjonaltkode", "Fylkekode", "Kommunekode", "Organisasjonsnummer",
                "Nasjonalt", "Fylke", "Kommune", "Barnehageenhetnavn", "2030.Ro ute.Alle eierformer.Snitt",
                "2030.Ro ute.Alle eierformer.Antall besvart",
            ]
            let place = ["I", "99", "9901"]
            let rows = [
                ["3"] + place + ["9901", "Hele landet", "Fjellfylket", "Fjellvik", "Fjellvik", "4,2", "63"],
                ["4"] + place + [number, "Hele landet", "Fjellfylket", "Fjellvik", name, mean, "\(count)"],
            ]
            let text = ([["sep=\t"], heads] + rows).map { $0.joined(separator: "\t") }.joined(separator: "\r\n")
            try sandbox.write(Array(try #require((text + "\r\n").data(using: .utf16))), to: "export-\(unit).csv")
            #expect(
                sandbox.run(["import", "../export-\(unit).csv", "--yes"], in: "unit-\(unit)") == 0,
                "\(sandbox.complaints)")
        }
        return sandbox
    }

    private func deliver(_ unit: Int, _ sandbox: Sandbox) throws {
        sandbox.run("handover --draft", in: "unit-\(unit)")
        let names = try FileManager.default.contentsOfDirectory(atPath: sandbox.path("unit-\(unit)/handover"))
        let newest = try #require(names.filter { $0.hasSuffix(".json") }.max())
        #expect(
            sandbox.run(["collect", "../unit-\(unit)/handover/\(newest)"], in: "owner") == 0,
            "\(sandbox.complaints)")
    }

    @Test func theOwnerHandsNothingOnUntilOneUnitHasHeldItsFigureBack() throws {
        let sandbox = try sandbox()
        for unit in 0..<3 { try deliver(unit, sandbox) }
        #expect(sandbox.run("check --json", in: "owner") == 1)
        let said = sandbox.output
        #expect(
            said.contains("PER-007") && said.contains("Tussevik barnehage") && said.contains("Liten barnehage"))
        #expect(said.contains("«slett indikator-1 --periode 2030»"), "\(said)")
        for command in ["handover", "handover --draft"] {
            #expect(sandbox.run(command, in: "owner") == 1)
            #expect(sandbox.complaints.contains("Ingenting er levert"), "\(sandbox.complaints)")
        }
        #expect(sandbox.run("slett indikator-1 --periode 2030", in: "unit-1") == 0, "\(sandbox.complaints)")
        // The same file once more does not open it again, and `angre` would.
        sandbox.run(["import", "../export-1.csv", "--yes"], in: "unit-1")
        try deliver(1, sandbox)
        sandbox.run("check --json", in: "owner")
        #expect(!sandbox.output.contains("PER-007"), "\(sandbox.output)")
        #expect(sandbox.run("handover --draft", in: "owner") == 0, "\(sandbox.complaints)\(sandbox.output)")
        let handed = try sandbox.everything(in: "owner").filter { $0.key.hasPrefix("handover/") }
        let text = try handed.map { file in
            let isSealed = file.key.hasSuffix(".behov")
            let bytes = isSealed ? try SourceParcel(reading: file.value, file: file.key).document : file.value
            return String(decoding: bytes, as: UTF8.self)
        }.joined()
        // The municipality's 4.2 and Solbakken's 4.1 stand; neither of the other two does.
        #expect(text.contains("\"4.1\"") && text.contains("\"63\""))
        #expect(!text.contains("\"reading\": \"20\"") && !text.contains("\"raw\": \"4,9\""))
    }

    @Test func aFigureThatIsNotThereIsNotHeldBack() throws {
        let sandbox = try sandbox()
        let before = try sandbox.bytes("unit-0/workspace.json")
        #expect(sandbox.run("remove indicator-1 --period 2029", in: "unit-0") == 66)
        #expect(sandbox.complaints.contains("2030"), "\(sandbox.complaints)")
        #expect(sandbox.run("remove indicator-7 --period 2030", in: "unit-0") == 66)
        #expect(sandbox.run("remove goal-1 --period 2030", in: "unit-0") == 64)
        #expect(sandbox.run("remove priority-1 --period 2030", in: "owner") == 64)
        #expect(sandbox.run("remove indicator-1 --period 2030 --dry-run", in: "unit-0") == 0)
        #expect(try sandbox.bytes("unit-0/workspace.json") == before)
    }

    /// A decision on the earlier revision does not keep it there when its words are unchanged.
    @Test func whatIsHeldBackLaterIsNotKeptByADecision() throws {
        let sandbox = try Sandbox()
        try RuleSample("PER-007").make(in: sandbox)
        try RuleSample.copy("tussevik", to: sandbox, at: "unit")
        let before = try sandbox.text("sample/workspace.json")
        #expect(before.contains("99c3cf98f27198be9792d94b-000008"))
        #expect(sandbox.run("remove indicator-4 --period 2025", in: "unit") == 0, "\(sandbox.complaints)")
        #expect(sandbox.run("handover", in: "unit") == 0, "\(sandbox.complaints)")
        #expect(
            sandbox.run(
                "collect ../unit/handover/tussevik-barnehage-319101004-behovsvurdering-9.json", in: "sample") == 0,
            "\(sandbox.complaints)")
        #expect(sandbox.run("check --json", in: "sample") == 0 && sandbox.output == "[]\n", "\(sandbox.output)")
        #expect(sandbox.run("handover", in: "sample") == 0, "\(sandbox.complaints)")
        let after = try sandbox.text("sample/workspace.json")
        #expect(
            !after.contains("99c3cf98f27198be9792d94b-000008") && after.contains("99c3cf98f27198be9792d94b-000009")
        )
    }
}
