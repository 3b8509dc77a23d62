import Foundation
import Formats
import Testing

/// What was told once counts for ever: what is corrected, removed or undone still lies in revisions and hand-overs.
@Suite struct ToldFiguresTests {
    private static let unit = "319100008"

    private func sandbox() throws -> Sandbox {
        let sandbox = try Sandbox()
        let arguments = [
            "init", "sample", "--kind", "kindergarten", "--name", "Solbakken barnehage", "--organisation-number",
            Self.unit,
        ]
        #expect(sandbox.run(arguments) == 0, "\(sandbox.complaints)")
        return sandbox
    }

    /// An export of Statistikkbanken with one mean of one group.
    private func take(_ group: String, _ mean: String, _ count: Int, _ sandbox: Sandbox) throws {
        let heads = [
            "BarnehageenhetNivaa", "Nasjonaltkode", "Fylkekode", "Kommunekode", "Organisasjonsnummer", "Nasjonalt",
            "Fylke", "Kommune", "Barnehageenhetnavn", "2025.Barnets trivsel.\(group).Snitt",
            "2025.Barnets trivsel.\(group).Antall besvart",
        ]
        let cells = [
            "4", "I", "99", "9901", Self.unit, "Hele landet", "Fjellfylket", "Fjellvik", "Solbakken barnehage",
            mean, "\(count)",
        ]
        let text = [["sep=\t"], heads, cells].map { $0.joined(separator: "\t") }.joined(separator: "\r\n")
        let name = group.replacingOccurrences(of: " ", with: "-") + ".csv"
        try sandbox.write(Array(try #require((text + "\r\n").data(using: .utf16))), to: name)
        #expect(
            sandbox.run(["import", "../\(name)", "--yes"], in: "sample") == 0,
            "\(sandbox.output)\(sandbox.complaints)")
    }

    /// Answers to a form of one question on a known scale.
    private func form(_ no: Int, _ yes: Int, _ name: String, _ sandbox: Sandbox) throws {
        var lines = [
            #""ID","Starttidspunkt","Fullføringstidspunkt","E-postadresse","Navn","Har barnet ditt blitt mobbet?""#
        ]
        for place in 1...(no + yes) {
            let answer = place > no ? "Ja" : "Nei"
            lines.append(#""\#(place)","5/12/22 10:16:03","5/12/22 10:16:35","anonymous","","\#(answer)""#)
        }
        let text = "\u{FEFF}" + lines.joined(separator: "\r\n") + "\r\n"
        try sandbox.write(Array(text.utf8), to: name)
        #expect(
            sandbox.run(["import", "../\(name)", "--yes"], in: "sample") == 0,
            "\(sandbox.output)\(sandbox.complaints)")
    }

    /// All that was handed over and exported, with what is handed over now.
    private func deliveries(_ sandbox: Sandbox) throws -> String {
        sandbox.run("handover --draft", in: "sample")
        return try sandbox.everything(in: "sample").filter { file in
            ["handover/", "documents/"].contains(where: file.key.hasPrefix)
        }.values.map { String(decoding: $0, as: UTF8.self) }.joined()
    }

    @Test func aCorrectionBetweenTwoDeliveriesIsNotHandedOver() throws {
        let sandbox = try sandbox()
        try take("Alle kjønn", "4,0", 8, sandbox)
        #expect(try deliveries(sandbox).contains("\"4.0\""))
        try take("Alle kjønn", "4,1", 7, sandbox)
        let said = sandbox.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(said.contains("kan ikke kalles tilbake"), "\(said)")
        let later = try deliveries(sandbox)
        #expect(!later.contains("\"4.1\""))
        sandbox.run("diff --json", in: "sample")
        #expect(!sandbox.output.contains("4.1") && !sandbox.output.contains("4,1"), "\(sandbox.output)")
    }

    @Test func whatWasRemovedStillCounts() throws {
        let sandbox = try sandbox()
        try take("Alle kjønn", "4,0", 30, sandbox)
        #expect(sandbox.run("remove indicator-1", in: "sample") == 0, "\(sandbox.complaints)")
        try take("Jente", "4,2", 27, sandbox)
        let handed = try deliveries(sandbox)
        #expect(!handed.contains("\"4.2\""))
    }

    /// What is asked about before it is taken in tells no more than what is taken in: thirty less twenty-six are four.
    @Test func aCorrectionOfAWithheldFigureIsNotToldOnTheWayIn() throws {
        let sandbox = try sandbox()
        try take("Alle kjønn", "4,00", 30, sandbox)
        try take("Jente", "4,24", 27, sandbox)
        try take("Jente", "4,34", 26, sandbox)
        let said = sandbox.output + sandbox.complaints
        #expect(said.contains("skjermet → skjermet") && !said.contains("4,34") && !said.contains("26"), "\(said)")
    }

    @Test func whatWasUndoneStillCounts() throws {
        let sandbox = try sandbox()
        try form(12, 8, "first.csv", sandbox)
        #expect(sandbox.run("undo", in: "sample") == 0, "\(sandbox.complaints)")
        try form(12, 9, "second.csv", sandbox)
        let file = try sandbox.text("sample/workspace.json")
        #expect(!file.contains("\"count\": 9") && !file.contains("\"count\": 12"), "\(file)")
        // What was told may be taken up again.
        #expect(sandbox.run("undo", in: "sample") == 0, "\(sandbox.complaints)")
        try form(12, 8, "first.csv", sandbox)
        #expect(try sandbox.text("sample/workspace.json").contains("\"count\": 8"))
    }

    @Test func anOldWorkspaceTellsNobodyWhatOneAnswered() throws {
        let sandbox = try sandbox()
        try form(6, 6, "answers.csv", sandbox)
        let file = try sandbox.text("sample/workspace.json")
        let old = file.replacingOccurrences(
            of: "\"answer\": \"Ja\",\n                \"count\": 6",
            with: "\"answer\": \"Ja\",\n                \"count\": 1"
        ).replacingOccurrences(of: "\"reading\": \"12\"", with: "\"reading\": \"7\"")
            .replacingOccurrences(of: "            \"answerOrder\": \"scale\",\n", with: "")
        #expect(old != file && old.contains("\"count\": 1\n") && !old.contains("answerOrder"), "\(file)")
        try sandbox.write(Array(old.utf8), to: "sample/workspace.json")
        for command in [
            "show indicator-1", "show indicator-1 --json", "show", "show --json", "diff", "diff --json",
        ] {
            sandbox.run(command, in: "sample")
            #expect(!sandbox.output.contains("Ja 1"), "\(command)")
            // What six answered before somebody edited the file stood in the earlier revision, and may be told of it.
            let isOfOne = sandbox.output.contains("\"count\": 1,") || sandbox.output.contains("\"count\": 1\n")
            #expect(
                !isOfOne && (command == "diff --json" || !sandbox.output.contains("\"Ja\"")),
                "\(command) \(sandbox.output)")
        }
        #expect(sandbox.run("check --json", in: "sample") == 1)
        #expect(sandbox.output.contains("PER-002"), "\(sandbox.output)")
        let handed = try deliveries(sandbox)
        #expect(handed.contains("mobbet") && !handed.contains("\"Ja\"") && !handed.contains("Ja 1"))
    }

    @Test func theOwnerHandsOnNoFigureOfFewerThanFive() throws {
        let sandbox = try Sandbox()
        try RuleSample("PER-006").make(in: sandbox)
        for command in ["handover", "handover --draft"] {
            #expect(sandbox.run(command, in: "sample") == 1)
            #expect(sandbox.complaints.contains("Ingenting er levert"), "\(sandbox.complaints)")
        }
        let files = try sandbox.everything(in: "sample").keys
        #expect(!files.contains { $0.hasPrefix("handover/") })
    }
}
