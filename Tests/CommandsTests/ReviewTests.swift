import Foundation
import Model
import Testing

@testable import Checks
@testable import Commands
@testable import Documents
@testable import Formats
@testable import Store

/// A partner reads, comments and reads again; the unit answers, changes or declines; nobody else hears of it.
@Suite struct ReviewTests {
    private static let partner = "Universitetet i Innlandet"

    /// The kindergarten has handed over, and the partner has got the document in a folder of its own.
    private func received() throws -> (Sandbox, file: String) {
        let sandbox = try Sandbox()
        try RuleSample.copy("solbakken", to: sandbox, at: "solbakken")
        return (sandbox, try send(sandbox))
    }

    /// Hands over and puts what came of it in the partner's folder; gives the newest assessment there.
    private func send(_ sandbox: Sandbox) throws -> String {
        #expect(sandbox.run("lever", in: "solbakken") == 0, "\(sandbox.output)\(sandbox.complaints)")
        for name in try files(in: "solbakken/handover", sandbox) {
            try sandbox.write(try sandbox.bytes("solbakken/handover/\(name)"), to: "partner/\(name)")
        }
        return "partner/" + (try #require(files(in: "partner", sandbox).last { $0.contains("behovsvurdering") }))
    }

    private func files(in folder: String, _ sandbox: Sandbox) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: sandbox.path(folder))
            .filter { $0.hasSuffix(".json") }.sorted { ($0.count, $0) < ($1.count, $1) }
    }

    private func start(_ file: String, by partner: String = partner, _ sandbox: Sandbox) throws -> String {
        #expect(
            sandbox.run(["tilbakemelding", "start", file, "--hvem", partner]) == 0,
            "\(sandbox.output)\(sandbox.complaints)")
        let slug = partner.lowercased().split(separator: " ").joined(separator: "-")
        return "partner/" + (try #require(files(in: "partner", sandbox).last { $0.contains("fra-\(slug)") }))
    }

    /// No scale; one comment on an item of the goals and one on a finding; nothing else; let us talk; finished.
    private static let firstRound = [
        "nei", "mål-1: Hva ser dere hos barna?", "", "", "funn-1: Er andre forklaringer mulige?", "", "", "", "",
        "",
        "2", "Takk for en ærlig analyse.", "ja",
    ]

    private func reviewed(by partner: String = partner) throws -> (Sandbox, review: String) {
        let (sandbox, file) = try received()
        let review = try start(file, by: partner, sandbox)
        #expect(
            sandbox.run("tilbakemelding gjennomgå \(review)", replies: Self.firstRound) == 0,
            "\(sandbox.output)\(sandbox.complaints)")
        return (sandbox, review)
    }

    @Test func aReviewGoesRoundTwice() throws {
        let (sandbox, review) = try reviewed()
        #expect(sandbox.output.contains("Lagret som kommentar-2."))
        #expect(sandbox.output.contains("Ferdig og forseglet"))
        #expect(sandbox.run("tilbakemelding ta ../\(review)", in: "solbakken") == 0, "\(sandbox.complaints)")
        #expect(sandbox.output.contains("Åpne kommentarer: 2"))
        #expect(sandbox.run("status", in: "solbakken") == 0)
        #expect(sandbox.output.contains("(mål-1, funn-1)"))
        #expect(
            sandbox.run(["analyse", "--fra", "funn-1", "--bare"], replies: ["/slutt"], in: "solbakken") == 0)
        let asked = sandbox.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(asked.contains("\(Self.partner) spør (kommentar-2): Er andre forklaringer mulige?"))
        #expect(
            sandbox.run(
                "tilbakemelding svar",
                replies: [
                    "1", "Barna finner lekekamerater.", "3", "Vi prøvde tre på møtet.", "Nyttige spørsmål.",
                ],
                in: "solbakken") == 0, "\(sandbox.output)\(sandbox.complaints)")
        #expect(sandbox.output.contains("Alle kommentarene er besvart"))
        _ = try send(sandbox)
        #expect(sandbox.output.contains("Send også svarene til \(Self.partner)"))
        let assessment = try #require(
            files(in: "partner", sandbox).last { $0.contains("behovsvurdering") })
        #expect(
            !(try sandbox.text("partner/\(assessment)").contains("Vi prøvde tre på møtet")), "not for the owner")
        let next = try start("partner/\(assessment)", sandbox)
        #expect(next != review)
        let said = sandbox.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(said.contains("Endret fra utgave"))
        #expect(said.contains("Enheten svarer: Barna finner lekekamerater."))
        #expect(said.contains("Enheten endrer ikke dette: Vi prøvde tre på møtet."))
        #expect(sandbox.run("tilbakemelding oversikt partner") == 0, "\(sandbox.complaints)")
        #expect(sandbox.output.contains("Har fått tilbakemelding: 1."), "a round that is begun takes nothing back")
        #expect(sandbox.output.contains("runde 2 påbegynt"), "\(sandbox.output)")
        #expect(
            sandbox.run(
                "tilbakemelding gjennomgå \(next)",
                replies: [
                    "ja", "nei", "Vi stiller færre neste gang.", "nei", "", "", "", "", "", "", "", "1", "", "ja",
                ]) == 0,
            "\(sandbox.output)\(sandbox.complaints)")
        #expect(sandbox.output.contains("Enheten skriver til dere: Nyttige spørsmål."), "\(sandbox.output)")
        #expect(sandbox.run("tilbakemelding ta ../\(next)", in: "solbakken") == 0, "\(sandbox.complaints)")
        #expect(sandbox.output.contains("runde 2"))
        #expect(sandbox.output.contains("Dere skrev: Nyttige spørsmål."), "\(sandbox.output)")
        #expect(sandbox.output.contains("\(Self.partner) svarer: Vi stiller færre neste gang."))
        // What was said once is heard; there is room for more.
        #expect(
            sandbox.run("tilbakemelding svar kommentar-2", replies: ["1", "", "Kom og se."], in: "solbakken") == 0)
        #expect(sandbox.output.contains("Er det noe dere vil si til \(Self.partner)"), "\(sandbox.output)")
        #expect(sandbox.run("tilbakemelding oversikt partner") == 0, "\(sandbox.complaints)")
        #expect(sandbox.output.contains("klar"))
    }

    /// A unit that says it changed what stands as it was read is told so, and asked.
    @Test func aChangeThatNobodySeesIsAskedAbout() throws {
        let (sandbox, review) = try reviewed()
        #expect(sandbox.run("tilbakemelding ta ../\(review)", in: "solbakken") == 0, "\(sandbox.complaints)")
        let asked = "Teksten i mål-1 er den samme som da partneren leste den (utgave"
        sandbox.run(
            "tilbakemelding svar kommentar-1", replies: ["2", "nei", "1", "Vi svarer.", ""], in: "solbakken")
        let said = sandbox.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(said.contains(asked), "\(said)")
        #expect(
            sandbox.run(
                ["analyse", "--fra", "interpretation.surprise", "--bare"],
                replies: ["Vi trodde flere var alene ute"], in: "solbakken") == 0, "\(sandbox.complaints)")
        #expect(
            sandbox.run(
                "tilbakemelding svar kommentar-1", replies: ["2", "ja", "Se det som overrasket.", ""],
                in: "solbakken") == 0, "\(sandbox.output)")
        let again = sandbox.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(again.contains(asked), "\(again)")
        sandbox.run(
            ["analyse", "--fra", "funn-1", "--bare"],
            replies: ["", "Nye grupper, så mange barn har mistet dem de lekte med; få svar", "", ""],
            in: "solbakken")
        #expect(
            sandbox.run("tilbakemelding svar kommentar-2", replies: ["2", "Skrevet om.", ""], in: "solbakken")
                == 0)
        #expect(!sandbox.output.contains("er den samme som da partneren leste den"), "\(sandbox.output)")
    }

    /// The assessment comes first, the answers in a file of their own the day after.
    @Test func answersThatComeAfterTheRoundWasBegunAreHeard() throws {
        let (sandbox, review) = try reviewed()
        #expect(sandbox.run("tilbakemelding ta ../\(review)", in: "solbakken") == 0, "\(sandbox.complaints)")
        #expect(
            sandbox.run(
                "tilbakemelding svar",
                replies: ["1", "Barna finner lekekamerater.", "3", "Vi prøvde tre på møtet.", ""],
                in: "solbakken") == 0, "\(sandbox.output)\(sandbox.complaints)")
        let assessment = try send(sandbox)
        let answers = try #require(files(in: "partner", sandbox).last { $0.contains("svar-til") })
        let late = try sandbox.bytes("partner/\(answers)")
        try FileManager.default.removeItem(atPath: sandbox.path("partner/\(answers)"))
        let next = try start(assessment, sandbox)
        try sandbox.write(late, to: "partner/\(answers)")
        #expect(sandbox.run("tilbakemelding gjennomgå \(next)", replies: ["ja"]) == 2)
        #expect(sandbox.output.contains("Barna finner lekekamerater."), "\(sandbox.output)")
    }

    @Test func theSameReviewTwiceChangesNothing() throws {
        let (sandbox, review) = try reviewed()
        #expect(sandbox.run("tilbakemelding ta ../\(review)", in: "solbakken") == 0)
        let before = try sandbox.everything(in: "solbakken")
        #expect(sandbox.run("tilbakemelding ta ../\(review)", in: "solbakken") == 0)
        #expect(sandbox.output.contains("allerede hentet inn"))
        #expect(try sandbox.everything(in: "solbakken") == before)
    }

    @Test func anEditedReviewIsRefused() throws {
        let (sandbox, review) = try reviewed()
        let before = try sandbox.everything(in: "solbakken")
        let text = try sandbox.text(review)
        try sandbox.write(text.replacingOccurrences(of: "Takk for", with: "Skam for"), to: review)
        #expect(sandbox.run("tilbakemelding ta ../\(review)", in: "solbakken") == 65)
        #expect(try sandbox.everything(in: "solbakken") == before)
    }

    @Test func aReviewWithAnIdentityNumberIsRefused() throws {
        let (sandbox, review) = try reviewed()
        let text = try sandbox.text(review).replacingOccurrences(of: "Takk for", with: "01818000010 for")
        try sandbox.write(Seal.sealed(try JSONReader.read(Array(text.utf8))), to: review)
        #expect(sandbox.run("tilbakemelding ta ../\(review)", in: "solbakken") == 65)
        #expect(!sandbox.complaints.contains("01818000010"))
    }

    @Test func aReviewOfAnotherUnitIsRefusedInWords() throws {
        let (sandbox, review) = try reviewed()
        try RuleSample.copy("granlia", to: sandbox, at: "granlia")
        let before = try sandbox.everything(in: "granlia")
        #expect(sandbox.run("tilbakemelding ta ../\(review)", in: "granlia") == 65)
        #expect(sandbox.complaints.contains("Solbakken barnehage"))
        #expect(try sandbox.everything(in: "granlia") == before)
    }

    @Test func anUnfinishedReviewIsNotTakenIn() throws {
        let (sandbox, file) = try received()
        let review = try start(file, sandbox)
        #expect(sandbox.run("tilbakemelding gjennomgå \(review)", replies: ["nei", "Bra."]) == 2)
        #expect(sandbox.run("tilbakemelding ta ../\(review)", in: "solbakken") == 65)
        #expect(sandbox.complaints.contains("ikke ferdig"))
    }

    /// Both have a `comment-1`; each keeps its own, and each answer finds its own.
    @Test func twoPartnersMayHaveTheSameNumbers() throws {
        let (sandbox, review) = try reviewed()
        let document = try #require(files(in: "partner", sandbox).last { $0.contains("behovsvurdering") })
        let other = try start("partner/\(document)", by: "Fagskolen", sandbox)
        #expect(sandbox.run("tilbakemelding gjennomgå \(other)", replies: Self.firstRound) == 0)
        for file in [review, other] {
            #expect(sandbox.run("tilbakemelding ta ../\(file)", in: "solbakken") == 0, "\(sandbox.complaints)")
        }
        #expect(sandbox.run("status", in: "solbakken") == 0)
        #expect(
            sandbox.output.contains("Ubesvarte kommentarer fra \(Self.partner) og Fagskolen: 4"),
            "\(sandbox.output)")
        #expect(
            sandbox.run(
                "tilbakemelding svar kommentar-1", replies: ["1", "Til den ene.", "1", "Til den andre.", "", ""],
                in: "solbakken") == 0)
        #expect(sandbox.output.contains("Åpne kommentarer: 2"))
        #expect(sandbox.run("lever", in: "solbakken") == 0)
        #expect(try files(in: "solbakken/handover", sandbox).filter { $0.contains("svar-til") }.count == 2)
    }

    /// What was taken in last counts, whatever comes after it in the post.
    @Test func anOlderReviewChangesNothing() throws {
        let (sandbox, review) = try reviewed()
        #expect(
            sandbox.run("tilbakemelding gjennomgå \(review)", replies: Self.firstRound) == 0,
            "\(sandbox.output)\(sandbox.complaints)")
        let newer = try #require(files(in: "partner", sandbox).last { $0.contains("fra-universitetet") })
        #expect(sandbox.run("tilbakemelding ta ../partner/\(newer)", in: "solbakken") == 0)
        #expect(sandbox.run("tilbakemelding ta ../\(review)", in: "solbakken") == 0)
        #expect(sandbox.output.contains("nyere tilbakemelding"))
    }

    /// A partner may have read what is no longer what was delivered; both are told which it is.
    @Test func aReviewOfAnotherRevisionThanTheDeliveredOneIsSaidToBeSo() throws {
        let (sandbox, review) = try reviewed()
        #expect(
            sandbox.run(
                ["analyse", "--fra", "interpretation.surprise", "--bare"],
                replies: ["Vi trodde flere var alene ute"], in: "solbakken") == 0, "\(sandbox.complaints)")
        _ = try send(sandbox)
        #expect(sandbox.run("tilbakemelding ta ../\(review)", in: "solbakken") == 0, "\(sandbox.complaints)")
        let said = sandbox.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(
            said.contains(#/Tilbakemeldingen gjelder utgave \d+. Det dere leverte sist, er utgave \d+/#),
            "\(said)")
        #expect(sandbox.run("tilbakemelding oversikt partner") == 0)
        #expect(sandbox.output.contains("ny utgave"), "\(sandbox.output)")
    }

    @Test func aLetterIsMadeOfAFileWithoutAWorkspace() throws {
        let (sandbox, review) = try reviewed()
        #expect(
            sandbox.run("eksporter tilbakemelding \(review) --format markdown") == 0, "\(sandbox.complaints)")
        let name = try #require(
            try FileManager.default.contentsOfDirectory(atPath: sandbox.folder).first { $0.hasSuffix(".md") })
        let letter = try sandbox.text(name)
        for words in ["Takk for en ærlig analyse", "vi bør snakke sammen", "kommentar-1 om mål-1"] {
            #expect(letter.contains(words), "\(letter)")
        }
    }
}
