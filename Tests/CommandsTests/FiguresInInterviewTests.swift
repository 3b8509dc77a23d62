import Foundation
import Testing

/// Figures typed in the middle of the interview: the same questions, gate, rule and trace as by the command.
@Suite struct FiguresInInterviewTests {
    private static let typed = [
        "/tall", "Foreldreundersøkelsen 2025", "Trivsel, 7. trinn", "2025", "4,1", "42", "4,3", "4,4",
        "side 4; tabell «2»", "Mobbet ofte", "", "12 %", "-", "-", "-", "-", "ferdig",
    ]

    @Test func theLeaderWithAPDFTypesThemWhereSourcesAreAskedFor() throws {
        let sandbox = try Sandbox.school()
        #expect(
            sandbox.run(["guide", "2"], replies: Self.typed + ["2"], in: "sample") == 2, "\(sandbox.complaints)")
        #expect(sandbox.output.holds("Har dere tall på papir eller i en PDF? Skriv /tall"), "\(sandbox.output)")
        #expect(sandbox.output.contains("lagret som kilde-1"))
        // The interview goes on with the new source, and says itself what is next.
        #expect(sandbox.output.holds("Hva handler denne kilden mest om?"))
        #expect(!sandbox.output.contains("Neste:"), "\(sandbox.output)")
        #expect(sandbox.run("show indicator-1 --json", in: "sample") == 0)
        for part in [#""raw": "4,1""#, #""raw": "42""#, #""raw": "4,3""#, #""raw": "4,4""#, "side 4; tabell «2»"] {
            #expect(sandbox.output.contains(part), "\(part)")
        }
        #expect(sandbox.run("trace indicator-1", in: "sample") == 0)
        #expect(sandbox.output.holds("kontrollert mot fila"), "\(sandbox.output)")
        #expect(sandbox.sources.count == 1)
    }

    @Test func takenBackInTheInterviewTheyAreGone() throws {
        let sandbox = try Sandbox.school()
        #expect(sandbox.run(["guide", "2"], replies: Self.typed + ["<"], in: "sample") == 2)
        #expect(sandbox.output.holds("Foreldreundersøkelsen 2025"), "\(sandbox.output)")
        #expect(sandbox.run("show indicator-1", in: "sample") == 66)
        #expect(sandbox.run("show source-1", in: "sample") == 66)
        #expect(sandbox.run("check --json", in: "sample") != 70)
        #expect(!sandbox.output.contains("SEA-005"))
    }

    @Test func aGroupOfFewerThanFiveIsWithheldHereToo() throws {
        let sandbox = try Sandbox.school()
        let replies = ["/tall", "Rapport", "Trivsel", "2025", "3,0", "4", "-", "-", "-", "ferdig"]
        #expect(sandbox.run(["guide", "2"], replies: replies, in: "sample") == 2)
        #expect(sandbox.run("show indicator-1", in: "sample") == 0)
        #expect(!sandbox.output.contains("3,0") && sandbox.output.contains("skjermet"), "\(sandbox.output)")
    }

    @Test func whereNothingIsTypedTheSameIsAskedAgain() throws {
        let sandbox = try Sandbox.school()
        #expect(sandbox.run(["guide", "2"], replies: ["/tall", "/slutt", "Elevsamtaler"], in: "sample") == 2)
        #expect(sandbox.output.contains("Ingen tall ble skrevet inn"))
        #expect(sandbox.run("show source-1", in: "sample") == 0)
        #expect(sandbox.output.contains("Elevsamtaler"))
    }

    @Test func backAtTheNextFigureTakesBackTheLast() throws {
        let sandbox = try Sandbox.school()
        let replies = [
            "Rapport", "Trivsel", "2025", "3,0", "40", "-", "-", "-", "<", "Trivsel", "2025", "3,1", "40", "-",
            "-",
            "-", "ferdig",
        ]
        #expect(sandbox.run(["figures"], replies: replies, in: "sample") == 0)
        #expect(sandbox.output.holds("«Trivsel» (2025) er tatt tilbake"), "\(sandbox.output)")
        #expect(sandbox.run("show indicator-1 --json", in: "sample") == 0)
        #expect(sandbox.output.contains("3,1") && !sandbox.output.contains("3,0"))
        #expect(sandbox.run("show indicator-2", in: "sample") == 66)
    }

    @Test func whatWasTypedBeforeAnInterruptionIsGoneOnWith() throws {
        for command in [["figures"], ["guide", "2"]] {
            let sandbox = try Sandbox.school()
            try sandbox.write(
                "Rapport;;;;;;\nTrivsel;2025;4,1;42;4,3;;side 4\n", to: "sample/.figures.csv")
            let here = command[0] == "guide" ? ["/tall"] : []
            _ = sandbox.run(
                command, replies: here + ["Mobbing", "", "12 %", "-", "-", "-", "-", "ferdig"], in: "sample")
            #expect(sandbox.output.holds("Dere har begynt på «Rapport»"), "\(sandbox.output)")
            #expect(sandbox.output.holds("begynt å skrive inn tall fra «Rapport»") == (command[0] == "guide"))
            #expect(sandbox.run("show indicator-1 --json", in: "sample") == 0)
            #expect(sandbox.output.contains("side 4"))
            #expect(sandbox.run("show indicator-2", in: "sample") == 0)
            #expect(!FileManager.default.fileExists(atPath: sandbox.path("sample/.figures.csv")))
        }
    }

    @Test func aFileThatIsNoDraftIsLeftOut() throws {
        let sandbox = try Sandbox.school()
        try sandbox.write("\n\u{0}", to: "sample/.figures.csv")
        #expect(sandbox.run(["figures"], replies: ["Rapport", "ferdig"], in: "sample") == 64)
    }
}
