import Foundation
import Model
import Testing

@testable import Checks
@testable import Commands
@testable import Documents
@testable import Formats

/// A partner begins reviews beside the documents they are about, and sees a folder of many at once.
@Suite struct ReviewOverviewTests {
    private static let partner = "Universitetet i Innlandet"

    /// What the kindergarten handed over lies in the partner's folder.
    private func received() throws -> (Sandbox, file: String) {
        let sandbox = try Sandbox()
        try RuleSample.copy("solbakken", to: sandbox, at: "solbakken")
        #expect(sandbox.run("lever", in: "solbakken") == 0, "\(sandbox.output)\(sandbox.complaints)")
        let name = try #require(
            try FileManager.default.contentsOfDirectory(atPath: sandbox.path("solbakken/handover"))
                .first { $0.contains("behovsvurdering") && $0.hasSuffix(".json") })
        try sandbox.write(try sandbox.bytes("solbakken/handover/\(name)"), to: "partner/\(name)")
        return (sandbox, "partner/\(name)")
    }

    @Test func aReviewIsBegunOnceBesideItsDocument() throws {
        let (sandbox, file) = try received()
        let start = ["tilbakemelding", "start", file]
        #expect(sandbox.run(start) == 64)
        #expect(sandbox.complaints.contains("Hvem er tilbakemeldingen fra?"))
        #expect(sandbox.run(start + ["--hvem", Self.partner]) == 0, "\(sandbox.complaints)")
        let before = try sandbox.everything(in: "partner")
        #expect(before.keys.contains { $0.contains("tilbakemelding-fra-universitetet-i-innlandet-1.json") })
        #expect(sandbox.run(start + ["--hvem", Self.partner]) == 0)
        #expect(sandbox.output.contains("finnes allerede"))
        #expect(try sandbox.everything(in: "partner") == before)
        #expect(sandbox.run("tilbakemelding oversikt partner") == 0, "\(sandbox.complaints)")
        #expect(sandbox.output.contains("Solbakken barnehage"))
        #expect(sandbox.output.contains("påbegynt"))
    }

    /// One writes where the documents lie and which unit; the command that is printed can be pasted, whatever the folder
    /// and the unit are called.
    @Test func aReviewIsBegunOfOneUnitInAFolder() throws {
        let (sandbox, file) = try received()
        let name = try #require(file.split(separator: "/").last)
        try sandbox.write(try sandbox.bytes(file), to: "det vi 'fikk'/\(name)")
        #expect(sandbox.run(["tilbakemelding", "oversikt", "det vi 'fikk'/"]) == 0, "\(sandbox.complaints)")
        let told = sandbox.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(told.contains("-behovsvurdering-8.json"), "the file is named: \(told)")
        let quoted = #"'det vi '\''fikk'\'''"#
        let pasted =
            "tilbakemelding start \(quoted) --enhet 'Solbakken barnehage' --hvem 'Universitetet i Innlandet'"
        #expect(told.contains(pasted), "\(told)")
        let lines = sandbox.output.split(separator: "\n")
        for word in [quoted, "'Solbakken barnehage'", "'Universitetet i Innlandet'"] {
            #expect(lines.contains { $0.contains(word) }, "broken at a blank of its own: \(word)")
        }
        let start = ["tilbakemelding", "start", "det vi 'fikk'/"]
        #expect(
            sandbox.run(start + ["--enhet", "Solbakken barnehage", "--hvem", Self.partner]) == 0,
            "\(sandbox.complaints)")
        #expect(sandbox.run(start + ["--enhet", "Vik", "--hvem", Self.partner]) == 66)
        #expect(
            sandbox.complaints.holds("Det finnes ingen enhet som heter «Vik» der."), "\(sandbox.complaints)")
        #expect(sandbox.run(["tilbakemelding", "oversikt", "det vi 'fikk'"]) == 0)
        let begun = sandbox.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(begun.contains(#"tilbakemelding gjennomgå 'det vi '\''fikk'\''/solbakken"#), "\(begun)")
    }

    @Test func aDraftIsSaidToBeOne() throws {
        let sandbox = try Sandbox()
        let body = UnitAnalysis(profile: Profile(name: "Vik skole"))
        var draft = County.sealed(body, as: .needsAssessment, id: "unit-1")
        draft.draft = true
        try sandbox.write(County.bytes(of: draft), to: "partner/vik.json")
        #expect(sandbox.run("tilbakemelding oversikt partner") == 0, "\(sandbox.complaints)")
        #expect(sandbox.output.contains("Utkast: 1."), "\(sandbox.output)")
        #expect(sandbox.output.contains(#/Vik skole, [^\n]+, utkast: vik.json/#), "\(sandbox.output)")
    }

    @Test func aReviewIsNoDocumentToReview() throws {
        let (sandbox, file) = try received()
        #expect(sandbox.run(["tilbakemelding", "start", file, "--hvem", Self.partner]) == 0)
        let review = try #require(
            sandbox.everything(in: "partner").keys.first { $0.contains("tilbakemelding-fra") })
        #expect(sandbox.run("les partner/\(review)") == 65)
        #expect(sandbox.run(["tilbakemelding", "start", "partner/\(review)", "--hvem", Self.partner]) == 65)
        let text = try sandbox.text("partner/\(review)")
        try sandbox.write(
            text.replacingOccurrences(of: "\"draft\": true", with: "\"draft\": false"), to: "partner/\(review)")
        #expect(sandbox.run("tilbakemelding oversikt partner") == 65)
        #expect(sandbox.output.contains("Solbakken barnehage"), "the others are shown all the same")
    }

    /// Forty units in the order of their names, five of which have something that does not hold.
    @Test func theFiveToTalkWithStandFirstOfForty() throws {
        let doubts = [
            7: ["DAT-002"], 13: ["PRA-001", "INT-002"], 22: ["PRI-001", "NEE-001"], 28: ["INT-001"],
            36: ["NEE-001"],
        ]
        let units = (0..<40).map { place -> SeenUnit in
            let name = "Enhet \(place + 10)"
            let document = County.sealed(
                UnitAnalysis(profile: Profile(name: name)), as: .needsAssessment, id: "unit-\(place)")
            let codes = doubts[place] ?? (place % 3 == 0 ? ["DAT-003", "GOA-002"] : [])
            let remarks = Rules.outlines.filter { codes.contains($0.code) }.map {
                Remark(rule: $0, place: Place(message: $0.title, command: Text(alike: "")))
            }
            return SeenUnit(
                document: document, file: name, remarks: remarks, reviews: [], handedBack: [],
                reviewFiles: [:], answers: [:], news: nil)
        }
        let outcome = ReviewOverviewOutcome(units.reversed(), in: "mappe")
        guard case .object(let object) = outcome.json(for: Reader(language: .nb)),
            case .array(let told)? = object["units"]
        else { throw CocoaError(.fileReadCorruptFile) }
        let names = told.prefix(6).map { unit -> String in
            if case .object(let unit) = unit, case .string(let name)? = unit["name"] { return name }
            return ""
        }
        #expect(names == ["Enhet 32", "Enhet 23", "Enhet 17", "Enhet 38", "Enhet 46", "Enhet 10"])
    }
}
