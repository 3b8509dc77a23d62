import Testing

@testable import Commands

/// A cluster is called by its own number, goes back one question at a time, and may become something new.
@Suite struct InputDecidingTests {
    private static func kindergarten() throws -> Sandbox {
        let sandbox = try Sandbox()
        try RuleSample.copy("solbakken", to: sandbox, at: "s")
        try sandbox.write("Støy i garderoben\nVi rydder for tidlig\nMer tid ute\n", to: "s/a.txt")
        sandbox.run("innspill importer a.txt --gruppe A --del tolkning", in: "s")
        for (number, name) in [(3, "Tid"), (1, "Støy"), (2, "Rydding")] {
            sandbox.run(["innspill", "sorter", "\(number)", "--felles", name], in: "s")
        }
        sandbox.someoneAnswers = true
        return sandbox
    }

    @Test func goingBackStaysAtTheSameCluster() throws {
        let sandbox = try Self.kindergarten()
        #expect(
            sandbox.run("innspill avgjør", replies: ["1", "<", "4", "Vi venter", "-", "-"], in: "s") == 0,
            "\(sandbox.complaints)")
        sandbox.run("innspill", in: "s")
        let row = sandbox.output.split(separator: "\n").first { $0.contains("Tid") }
        #expect(row?.contains("ikke tatt videre") == true, "\(sandbox.output)")
    }

    @Test func aClusterIsJoinedWithTheOneOfThatNumber() throws {
        let sandbox = try Self.kindergarten()
        #expect(sandbox.run("innspill avgjør 1", replies: ["3", "3"], in: "s") == 0, "\(sandbox.complaints)")
        #expect(sandbox.output.contains("Bunke 1: slått sammen med 3, Rydding"), "\(sandbox.output)")
        #expect(sandbox.run("innspill avgjør 3", replies: ["3", "1", "2"], in: "s") == 64, "\(sandbox.output)")
    }

    @Test func aClusterBecomesAFindingWithoutBeingWrittenTwice() throws {
        let sandbox = try Self.kindergarten()
        #expect(sandbox.run("innspill avgjør 2", replies: ["2", ""], in: "s") == 0, "\(sandbox.complaints)")
        #expect(sandbox.output.contains("er skrevet inn"), "\(sandbox.output)")
        #expect(
            sandbox.run(
                ["innspill", "avgjør", "3", "--nytt", "--felles", "Vi rydder før leken er slutt"], in: "s") == 0)
        #expect(try sandbox.text("s/workspace.json").contains("Vi rydder før leken er slutt"))
        let finding = try #require(
            sandbox.output.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.first { $0.hasPrefix("funn-") })
        #expect(sandbox.run("vis \(finding)", in: "s") == 0, "\(sandbox.complaints)")
        #expect(sandbox.output.contains("Bygger på disse innspillene"), "\(sandbox.output)")
        #expect(sandbox.output.contains("Vi rydder for tidlig"), "\(sandbox.output)")
        #expect(sandbox.run("innspill avgjør 1 --brukt funn-1 --brukt funn-2", in: "s") == 64)
        #expect(sandbox.complaints.contains("En bunke får ett svar"), "\(sandbox.complaints)")
    }

    @Test func oneInputIsShownWrittenAnewAndTakenAway() throws {
        let sandbox = try Self.kindergarten()
        #expect(sandbox.run("vis innspill-2", in: "s") == 0, "\(sandbox.complaints)")
        #expect(sandbox.output.contains("Vi rydder for tidlig"), "\(sandbox.output)")
        #expect(
            sandbox.run("endre innspill-2", replies: ["Kari rydder", "Vi rydder for seint"], in: "s") == 0,
            "\(sandbox.complaints)")
        #expect(sandbox.run("slett innspill-1", in: "s") == 0, "\(sandbox.complaints)")
        let text = try sandbox.text("s/workspace.json")
        #expect(text.contains("Vi rydder for seint") && !text.contains("Kari rydder"))
        #expect(!text.contains("Støy i garderoben"))
        #expect(sandbox.run("slett innspill-1", in: "s") == 66)
    }

    @Test func whoeverTypesIsAskedForTheGroupAndGoesBackToTheInputBefore() throws {
        let sandbox = try Self.kindergarten()
        #expect(
            sandbox.run(
                "innspill skriv --del tolkning",
                replies: ["Sol", "Det er mye strøm", "<", "Det er mye støy", "ferdig"], in: "s") == 0,
            "\(sandbox.complaints)")
        sandbox.run("innspill", in: "s")
        #expect(sandbox.output.contains("Sol: Det er mye støy"), "\(sandbox.output)")
        #expect(!sandbox.output.contains("strøm"), "\(sandbox.output)")
    }

    @Test func twoWhoDecideOnTheSameClusterAreToldOfEachOther() throws {
        let sandbox = try Self.kindergarten()
        sandbox.meanwhile = { sandbox.run(["innspill", "avgjør", "1", "--ikke-videre", "Til våren"], in: "s") }
        #expect(sandbox.run("innspill avgjør 1", replies: ["1", "funn-1"], in: "s") == 0, "\(sandbox.complaints)")
        #expect(sandbox.output.contains("Noen andre har svart imens"), "\(sandbox.output)")
        sandbox.run("innspill", in: "s")
        #expect(!sandbox.output.contains("brukt funn-1"), "\(sandbox.output)")
    }

    @Test func twoWhoSortTheSameInputsAreToldOfEachOther() throws {
        let sandbox = try Self.kindergarten()
        try sandbox.write("Mye å gjøre om morgenen\n", to: "s/b.txt")
        sandbox.run("innspill importer b.txt --gruppe B --del tolkning", in: "s")
        sandbox.meanwhile = { sandbox.run(["innspill", "sorter", "4", "--felles", "Morgenen"], in: "s") }
        #expect(sandbox.run("innspill sorter", replies: ["Travelt"], in: "s") == 0, "\(sandbox.complaints)")
        #expect(sandbox.output.contains("Noen andre har sortert imens"), "\(sandbox.output)")
        sandbox.run("innspill", in: "s")
        #expect(sandbox.output.contains("Morgenen") && !sandbox.output.contains("Travelt"), "\(sandbox.output)")
    }

    @Test func aClusterGetsAnotherNameAndKeepsItsInputsAndItsEnd() throws {
        let sandbox = try Self.kindergarten()
        sandbox.run(["innspill", "avgjør", "2", "--ikke-videre", "Til våren"], in: "s")
        #expect(sandbox.run(["innspill", "navngi", "2", "--felles", "Ro i garderoben"], in: "s") == 0)
        #expect(sandbox.output.contains("het «Støy», og heter nå «Ro i garderoben»"), "\(sandbox.output)")
        sandbox.run("innspill", in: "s")
        let row = sandbox.output.split(separator: "\n").first { $0.contains("Ro i garderoben") }
        #expect(row?.contains("ikke tatt videre") == true, "\(sandbox.output)")
        let before = try sandbox.text("s/workspace.json")
        #expect(sandbox.run("innspill navngi 2 --felles tid", in: "s") == 64)
        #expect(sandbox.complaints.holds("avgjør 2 --sammen-med 1"), "\(sandbox.complaints)")
        #expect(sandbox.run("innspill navngi 9 --felles Annet", in: "s") == 66)
        #expect(sandbox.run("innspill navngi --felles Annet", in: "s") == 64)
        #expect(sandbox.run("innspill navngi 2 --felles Annet -n", in: "s") == 0)
        #expect(try sandbox.text("s/workspace.json") == before)
    }

    @Test func twoWhoRewriteTheSameInputAreToldOfEachOther() throws {
        let sandbox = try Self.kindergarten()
        sandbox.meanwhile = {
            sandbox.run("endre innspill-2", replies: ["Vi rydder når leken er på sitt beste"], in: "s")
        }
        #expect(
            sandbox.run("endre innspill-2", replies: ["Vi rydder for seint", "-"], in: "s") == 0,
            "\(sandbox.complaints)")
        #expect(sandbox.output.contains("Noen andre har skrevet innspill-2 på nytt imens"), "\(sandbox.output)")
        #expect(sandbox.output.contains("ikke lagret: «Vi rydder for seint»"), "\(sandbox.output)")
        let text = try sandbox.text("s/workspace.json")
        #expect(text.contains("når leken er på sitt beste") && !text.contains("Vi rydder for seint"))
        sandbox.meanwhile = { sandbox.run("slett innspill-2", in: "s") }
        #expect(sandbox.run("endre innspill-2", replies: ["Vi rydder for seint"], in: "s") == 66)
    }

    @Test func aCommandThatIsTypedWhereInputIsWrittenIsNoInput() throws {
        let sandbox = try Self.kindergarten()
        let replies = ["behov møte lukk", "\\behov møte er noe vi må øve på", "ferdig"]
        #expect(sandbox.run("innspill skriv --del tolkning --gruppe Sol", replies: replies, in: "s") == 0)
        #expect(sandbox.output.contains("«behov møte lukk» er en kommando"), "\(sandbox.output)")
        let text = try sandbox.text("s/workspace.json")
        #expect(text.contains("\"behov møte er noe vi må øve på\"") && !text.contains("behov møte lukk"))
    }
}
