import Foundation
import Testing

@testable import Commands

/// Votes are hidden while their meeting is held, whatever is asked, and told with n and spread when it is closed.
@Suite struct VoteTests {
    /// Marks that stand nowhere else.
    private static let marks = ["8117", "8123", "8131"]

    private static func meeting(_ parts: String = "\"prioritisation\"") throws -> Sandbox {
        let sandbox = try Sandbox()
        try RuleSample.copy("solbakken", to: sandbox, at: "s")
        var text = try sandbox.text("s/workspace.json")
        let plan = """
            "desk": {
                "meetings": [
                  {
                    "form": "staff",
                    "groups": 3,
                    "id": "meeting-90",
                    "minutes": 120,
                    "parts": [
                      \(parts)
                    ],
                    "state": "open"
                  }
                ],
            """
        text = text.replacingOccurrences(
            of: "\"desk\": {", with: plan, options: [], range: text.range(of: "\"desk\": {"))
        try sandbox.write(text, to: "s/workspace.json")
        return sandbox
    }

    @Test func moreBallotsThanPeopleAreRefusedAlsoWhenTheyComeFromSeveralGroups() throws {
        let sandbox = try Self.meeting()
        #expect(sandbox.run("avstemning 5,3,2 --stemmesedler 7 --gruppe Bjørka --kunne-stemme 12", in: "s") == 0)
        let before = try sandbox.text("s/workspace.json")
        #expect(sandbox.run("avstemning 4,1,1 --stemmesedler 6 --gruppe Furua", in: "s") == 64)
        #expect(sandbox.complaints.contains("--kunne-stemme"), "\(sandbox.complaints)")
        #expect(try sandbox.text("s/workspace.json") == before)
        #expect(sandbox.run("avstemning 4,1,1 --stemmesedler 5 --gruppe Furua", in: "s") == 0)
    }

    @Test func nothingTellsAVoteBeforeItsMeetingIsClosed() throws {
        let sandbox = try Self.meeting()
        let counted = sandbox.run(
            "avstemning \(Self.marks.joined(separator: ",")) --stemmesedler 8127 --gruppe Bjørka --kunne-stemme 8136",
            in: "s")
        #expect(counted == 0, "\(sandbox.complaints)")
        #expect(sandbox.output.contains("Opptellingen er lagret"), "\(sandbox.output)")
        for command in [
            "avstemning", "avstemning --json", "", "status", "status --json", "vis", "vis --json", "historikk",
            "historikk --json", "endringer", "endringer --json", "sjekk", "sjekk --json", "innspill --json",
            "innspill",
            "eksporter behovsvurdering --format md --til ut", "eksporter tabeller --format csv --til ut", "møte",
            "eksporter lysark --format md --til ut", "angre --prøv",
        ] {
            sandbox.run(command, in: "s")
            for mark in Self.marks {
                #expect(!(sandbox.output + sandbox.complaints).contains(mark), "\(command): \(sandbox.output)")
            }
        }
        let files =
            FileManager.default.enumerator(atPath: sandbox.path("s/ut"))?.compactMap { $0 as? String } ?? []
        for file in files where !file.hasSuffix("/") {
            let text = (try? sandbox.text("s/ut/\(file)")) ?? ""
            for mark in Self.marks { #expect(!text.contains(mark), "\(file)") }
        }
    }

    @Test func whatIsWrongWithACountIsSaid() throws {
        let sandbox = try Self.meeting()
        #expect(sandbox.run("avstemning 5,3 --stemmesedler 8", in: "s") == 64)
        #expect(sandbox.run("avstemning 5,3,0", in: "s") == 64)
        #expect(sandbox.run("avstemning 5,3,0 --stemmesedler 9 --kunne-stemme 8", in: "s") == 64)
        #expect(sandbox.run("avstemning mangler.csv", in: "s") == 66)
    }

    @Test func moreDotsThanTheBallotsHoldAreRefusedAndARecountIsTold() throws {
        let sandbox = try Self.meeting()
        sandbox.run("avstemning 30,20,13 --stemmesedler 21 --kunne-stemme 24", in: "s")
        let before = try sandbox.text("s/workspace.json")
        #expect(sandbox.run("avstemning 90,20,13 --stemmesedler 21 --kunne-stemme 24", in: "s") == 64)
        #expect(sandbox.complaints.contains("høyst 63 prikker"), "\(sandbox.complaints)")
        #expect(try sandbox.text("s/workspace.json") == before)
        #expect(sandbox.run("avstemning 60,20,13 --stemmesedler 21 --prikker 5", in: "s") == 0)
        #expect(sandbox.output.holds("opptellingen erstatter den forrige"), "\(sandbox.output)")
    }

    @Test func aChoiceThatCameAfterTheFirstPileIsListedAndItsDotsAreCounted() throws {
        let sandbox = try Self.meeting()
        #expect(sandbox.run("avstemning 5,3,2 --stemmesedler 7 --gruppe Bjørka", in: "s") == 0)
        let added = sandbox.run(
            "guide --from prioritisation.add", replies: ["Utetid for alle", "-", "ferdig"], in: "s")
        #expect(added == 0 || added == 2, "\(sandbox.complaints)")
        sandbox.run("avstemning", in: "s")
        #expect(sandbox.output.contains("4. Utetid for alle"), "\(sandbox.output)")
        #expect(
            sandbox.run("avstemning 1,0,0,9 --stemmesedler 5 --gruppe Furua", in: "s") == 0,
            "\(sandbox.complaints)")
        #expect(sandbox.run(["møte", "lukk", "--til-stede", "pedagoger 12"], in: "s") == 0)
        sandbox.run("avstemning", in: "s")
        #expect(sandbox.output.holds("1 Utetid for alle 9 prikker"), "\(sandbox.output)")
    }

    @Test func theOnlyPartWithSomethingToChooseIsTakenAndOfSeveralItIsAskedWhich() throws {
        let one = try Self.meeting("\"goals\", \"data\", \"prioritisation\"")
        #expect(one.run("avstemning 5,3,2 --stemmesedler 7", in: "s") == 0, "\(one.complaints)")
        let several = try Self.meeting("\"interpretation\", \"prioritisation\"")
        let before = try several.text("s/workspace.json")
        #expect(several.run("avstemning 5,3,2 --stemmesedler 7", in: "s") == 64)
        #expect(several.complaints.holds("disse: tolkning, prioritering."), "\(several.complaints)")
        #expect(try several.text("s/workspace.json") == before)
        several.someoneAnswers = true
        #expect(several.run("avstemning 5,3,2 --stemmesedler 7", replies: ["2"], in: "s") == 0)
        #expect(try several.text("s/workspace.json").contains("\"question\": \"prioritisation\""))
    }

    @Test func whoHasNotVotedIsANumberWhileTheyAreMany() throws {
        let sandbox = try Self.meeting()
        sandbox.run("avstemning 5,3,0 --stemmesedler 8 --kunne-stemme 24", in: "s")
        #expect(sandbox.output.contains("8 har stemt, 16 har ikke stemt"), "\(sandbox.output)")
        sandbox.run("avstemning 5,3,0 --stemmesedler 22 --kunne-stemme 24", in: "s")
        #expect(sandbox.output.contains("Nesten alle"), "\(sandbox.output)")
    }
}
