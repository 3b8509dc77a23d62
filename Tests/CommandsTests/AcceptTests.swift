import Foundation
import Model
import Testing

@testable import Commands

/// `accept` and what `check` makes of it.
@Suite struct AcceptTests {
    private func sample(_ code: String) throws -> Sandbox {
        let sandbox = try Sandbox()
        try RuleSample(code).make(in: sandbox)
        return sandbox
    }

    private func accept(_ sandbox: Sandbox, _ words: String..., reason: String = "Vi har sett på det") -> Int32 {
        sandbox.run(["accept"] + words + ["--reason", reason, "--by", "styrer"], in: "sample")
    }

    @Test func anAcceptedRemarkStandsWithItsReason() throws {
        let sandbox = try sample("INT-002")
        #expect(
            accept(sandbox, "int-002", "funn-1", reason: "Begge avdelingene er enige") == 0,
            "\(sandbox.complaints)")
        #expect(sandbox.run("check", in: "sample") == 0)
        #expect(sandbox.output.contains("GODTATT INT-002"))
        #expect(sandbox.output.contains("Begge avdelingene er enige (styrer, 21.09.2026)"))
        #expect(sandbox.output.contains("Ingen merknader. Godtatt: 1."))
        sandbox.run("check --json", in: "sample")
        #expect(sandbox.output.contains("\"accepted\": \"Begge avdelingene er enige\""))
        #expect(sandbox.run("history", in: "sample") == 0)
        #expect(sandbox.output.contains("godtok en merknad"), "\(sandbox.output)")
    }

    @Test func anErrorThatIsAcceptedMayBeHandedOver() throws {
        let sandbox = try sample("PRA-001")
        #expect(sandbox.run("handover -n", in: "sample") == 1)
        #expect(accept(sandbox, "PRA-001", "område-1") == 0, "\(sandbox.complaints)")
        #expect(sandbox.run("check", in: "sample") == 0)
        #expect(sandbox.run("handover -n", in: "sample") == 0, "\(sandbox.complaints)")
    }

    @Test func anAcceptanceThatExceptsNothingIsARemark() throws {
        let sandbox = try sample("GOA-002")
        #expect(accept(sandbox, "GOA-002", "mål-1") == 0)
        let edited = sandbox.run("edit mål-1", replies: ["1", "-", "-", "-", "-", "-"], in: "sample")
        #expect(edited == 0, "\(sandbox.complaints)")
        sandbox.run("check --json", in: "sample")
        let remarks = try RuleSampleTests.remarks(sandbox.output)
        #expect(remarks.map(\.code) == ["ACC-001"])
        #expect(remarks.first?.command == "behov godta GOA-002 mål-1 --trekk")
        #expect(sandbox.run("godta GOA-002 mål-1 --trekk", in: "sample") == 0, "\(sandbox.complaints)")
        sandbox.run("check --json", in: "sample")
        #expect(sandbox.output == "[]\n")
    }

    @Test(arguments: ["PER-001", "PER-002", "SEA-002", "DAT-006"]) func whatCannotBeAcceptedIsNot(_ code: String)
        throws
    {
        let sandbox = try sample(code)
        sandbox.run("check --json", in: "sample")
        let place = try RuleSampleTests.remarks(sandbox.output).first?.place
        let before = try sandbox.everything()
        #expect(accept(sandbox, code, place ?? "goal-1") != 0)
        #expect(try sandbox.everything() == before)
        #expect(sandbox.run("handover", in: "sample") != 0)
    }

    @Test func whatIsAcceptedMustBeThereAndHaveAReason() throws {
        let sandbox = try sample("INT-002")
        let before = try sandbox.everything()
        #expect(accept(sandbox, "GOA-002", "mål-1") == 66)
        #expect(accept(sandbox, "INT-002") == 64)
        #expect(sandbox.complaints.contains("behov godta INT-002 funn-1 --fordi"), "\(sandbox.complaints)")
        #expect(accept(sandbox, "INT-002", "funn-1", reason: " ") == 64)
        #expect(accept(sandbox, "XYZ-001", "funn-1") == 66)
        #expect(sandbox.run("accept INT-002 funn-1 --withdraw", in: "sample") == 66)
        #expect(try sandbox.everything() == before)
        #expect(sandbox.run(["accept", "INT-002", "funn-1", "--reason", "Det er slik", "-n"], in: "sample") == 0)
        #expect(try sandbox.everything() == before)
    }

    @Test func checkLooksBelowAndNamesEachDocument() throws {
        let sandbox = try Sandbox()
        try RuleSample.copy("fjellvik", to: sandbox, at: "fjellvik")
        try RuleSample("NEE-001").make(in: sandbox)
        #expect(sandbox.run("handover --draft", in: "sample") == 0, "\(sandbox.complaints)")
        let name = try #require(
            try FileManager.default.contentsOfDirectory(atPath: sandbox.path("sample/handover")).first)
        try sandbox.write(
            try sandbox.text("sample/workspace.json").replacingOccurrences(
                of: "\"revision\": 8", with: "\"revision\": 9"),
            to: "sample/workspace.json")
        try FileManager.default.removeItem(atPath: sandbox.path("sample/handover/\(name)"))
        #expect(sandbox.run("handover --draft", in: "sample") == 0, "\(sandbox.complaints)")
        #expect(sandbox.run("collect ../sample/handover --draft", in: "fjellvik") == 0, "\(sandbox.complaints)")
        #expect(sandbox.run("check --json --severity error", in: "fjellvik") == 1)
        #expect(sandbox.output.contains("SEA-011") && !sandbox.output.contains("NEE-001"), "\(sandbox.output)")
        #expect(sandbox.run("check --below --json --severity feil", in: "fjellvik") == 1)
        #expect(sandbox.output.contains("\"document\": \"Solbakken barnehage\""), "\(sandbox.output)")
        #expect(sandbox.run("check --below", in: "fjellvik") == 1)
        #expect(
            sandbox.output.contains("Rettes i mappa til dem som leverte: behov analyse --fra behov-1"),
            "\(sandbox.output)")
    }

    @Test func explainTellsTheRuleItsSourcesAndItsFault() throws {
        let sandbox = try Sandbox()
        for code in RuleSample.codes {
            #expect(sandbox.run(["explain", code]) == 0, "\(sandbox.complaints)")
            #expect(sandbox.output.contains("Eksempel"), "\(code)")
            #expect(!sandbox.output.contains("Langsiktig plan"), "\(code): a county's plan outside that county")
        }
        #expect(sandbox.run("explain DAT-002 --profile innlandet") == 0)
        #expect(sandbox.output.contains("Langsiktig plan for Innlandet, pkt. 8.2.1"))
        #expect(sandbox.run("explain --sources") == 0)
        #expect(sandbox.output.contains("Sist sett på") && !sandbox.output.contains("Langsiktig plan"))
        #expect(sandbox.run("explain --sources --json --profile innlandet") == 0)
        #expect(sandbox.output.contains("\"lastLooked\"") && sandbox.output.contains("Langsiktig plan"))
    }
}
