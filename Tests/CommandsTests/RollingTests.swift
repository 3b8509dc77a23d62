import Foundation
import Testing

/// Next year's plan starts from this year's, and a report is handed over once more, in the sample region.
@Suite struct RollingTests {
    private func region() throws -> Sandbox {
        let sandbox = try Sandbox()
        try FileManager.default.copyItem(
            atPath: Repository.root + "/Workspaces/Demo/fjellnettverket", toPath: sandbox.path("fjellnettverket"))
        return sandbox
    }

    private func export(_ kind: String, of folder: String, _ sandbox: Sandbox) throws -> String {
        #expect(
            sandbox.run(
                "export \(kind) -w \(folder) --format markdown -o \(sandbox.path("ut-\(folder)")) --date 2027-11-20"
            ) == 0,
            "\(sandbox.complaints)")
        let files = try sandbox.everything(in: "ut-\(folder)").filter { $0.key.contains(kind) }
        // The cells of a table are filled up with blanks.
        return String(decoding: try #require(files.values.first), as: UTF8.self)
            .replacingOccurrences(of: "\u{00A0}", with: " ")
            .components(separatedBy: "\n")
            .map { line in
                line.split(separator: "|", omittingEmptySubsequences: false)
                    .map { $0.split(separator: " ").joined(separator: " ") }.joined(separator: " | ")
                    .trimmingCharacters(in: .whitespaces)
            }
            .joined(separator: "\n")
    }

    @Test(arguments: ["folder", "file"]) func nextYearsPlanStartsFromThisYears(_ from: String) throws {
        let sandbox = try region()
        #expect(sandbox.run("handover -w fjellnettverket --date 2027-01-25") == 0)
        let sealed = try sandbox.everything(in: "fjellnettverket/handover").keys.first { $0.hasSuffix(".behov") }
        let source = from == "folder" ? "fjellnettverket" : "fjellnettverket/handover/\(try #require(sealed))"
        #expect(sandbox.run("init neste --from \(source) --date 2027-11-20") == 0, "\(sandbox.complaints)")
        let fates = ["1", "2", "Samlingene er flyttet til høsten.", "-", "4", "Ett tiltak blir nok i 2028.", "-"]
        // Ended by the end of input: what is left stands open.
        #expect(sandbox.run(["guide", "measures", "-w", "neste", "--date", "2027-11-20"], replies: fates) == 2)
        let plan = try export("kompetanseplan", of: "neste", sandbox)
        #expect(plan.contains("2026–2029"))
        #expect(plan.contains("| Voksne som åpner leken (tiltak-1) | fortsetter | – |"))
        #expect(
            plan.contains(
                "| Alle leser, i alle fag (tiltak-2) | fortsetter, endret | Samlingene er flyttet til høsten. |"))
        #expect(
            plan.contains(
                "| Hjelpen inn i fellesskapet (tiltak-3) | stoppet før tida | Ett tiltak blir nok i 2028. |"))
        #expect(plan.contains("2027–2029 (3 år), videreført"))
        #expect(plan.contains("2027–2029 (3 år), justert"))
        // The way down to the data is kept, and a number is never given twice.
        #expect(sandbox.run("trace measure-1 -w neste") == 0)
        #expect(sandbox.output.contains("Solbakken barnehage"))
        #expect(sandbox.run("trace measure-3 -w neste") == 66)
        let more = ["12.10.2027, eierne og universitetet", "Samme valg", "Nytt tiltak"]
        sandbox.run(["guide", "measures", "-w", "neste", "--date", "2027-11-20"], replies: more)
        #expect(sandbox.output.contains("Lagret som tiltak-4."))
    }

    @Test func whatGoesOnAsItWasIsAnsweredOnceForAll() throws {
        let sandbox = try region()
        #expect(sandbox.run("init neste --from fjellnettverket --date 2027-11-20") == 0, "\(sandbox.complaints)")
        sandbox.run(["guide", "measures", "-w", "neste", "--date", "2027-11-20"], replies: ["1-3"])
        let plan = try export("kompetanseplan", of: "neste", sandbox)
        #expect(plan.components(separatedBy: "| fortsetter | – |").count == 4, "\(plan)")
        // Answered anew, what goes on no more is asked about by itself.
        try FileManager.default.removeItem(atPath: sandbox.path("ut-neste"))
        sandbox.run(
            ["guide", "-w", "neste", "--from", "measures.carried", "--only", "--date", "2027-11-20"],
            replies: ["1,3"])
        sandbox.run(
            ["guide", "measures", "-w", "neste", "--date", "2027-11-20"],
            replies: ["4", "Ett tiltak blir nok i 2028.", "-"])
        #expect(
            try export("kompetanseplan", of: "neste", sandbox).contains("| stoppet før tida | Ett tiltak blir nok")
        )
    }

    @Test func aPlanThatRollsOnIsNotHandedOverOnLastYearsNeedsWithoutAWord() throws {
        let sandbox = try region()
        #expect(sandbox.run("init neste --from fjellnettverket --date 2027-11-20") == 0)
        sandbox.run("sjekk -w neste --json --date 2027-11-20")
        #expect(sandbox.output.contains("SEA-013"))
        for measure in ["tiltak-1", "tiltak-2", "tiltak-3"] {
            sandbox.run([
                "godta", "SEA-013", measure, "--fordi", "Eieren sier at det er slik fortsatt", "-w", "neste",
                "--date",
                "2027-11-20",
            ])
        }
        sandbox.run("sjekk -w neste --json --date 2027-11-20")
        #expect(!sandbox.output.contains("\"accepted\": null,\n    \"code\": \"SEA-013\""), "\(sandbox.output)")
    }

    @Test func anOwnersOverviewGoesOnTooAndWhatIsNotThereIsNotBegunFrom() throws {
        let sandbox = try Sandbox()
        sandbox.run("init eier --level owner --name Lia --municipality 3403")
        #expect(sandbox.run("init neste --from eier") == 0, "\(sandbox.complaints)")
        #expect(sandbox.run("init andre --from ingenting.json") == 66)
        #expect(!FileManager.default.fileExists(atPath: sandbox.path("andre")))
    }

    @Test func anAdjustedReportTellsWhatChangedByItemAndSum() throws {
        let sandbox = try region()
        #expect(sandbox.run("export justert-behovsmelding -w fjellnettverket") == 66)
        #expect(sandbox.complaints.contains("Ingen tidligere utgave"))
        #expect(sandbox.run("handover -w fjellnettverket --date 2027-01-25") == 0)
        #expect(
            sandbox.run(
                ["guide", "-w", "fjellnettverket", "--from", "measures.budget", "--only", "--by", "koordinator"],
                replies: ["2027: UH 150 000, nettverk 40 000"]) == 2)
        let report = try export("justert-behovsmelding", of: "fjellnettverket", sandbox)
        let before = 245_000 + 245_000 + 95_000
        #expect(report.contains("| Voksne som åpner leken (tiltak-1) | 585 000 | 190 000 | −395 000 |"))
        #expect(before - 190_000 == 395_000)
        #expect(report.contains("| Til sammen | 1 908 000 | 1 513 000 | −395 000 |"))
        #expect(!report.contains("### Alle leser, i alle fag (tiltak-2)\n\n| Punkt | Før"))
        // Handed over again, the adjusted report lies beside the ordinary one.
        #expect(sandbox.run("handover -w fjellnettverket --date 2027-03-01") == 0)
        #expect(sandbox.output.contains("justert-behovsmelding"))
    }
}
