import Foundation
import Testing

@testable import Commands

/// `init` and `import` ask with the interview's own words: numbers, names, `?`, `<`, `-` and `/slutt` mean the same.
@Suite struct AskingTests {
    private func asked(_ replies: [String], _ folder: String = "ny") throws -> (sandbox: Sandbox, code: Int32) {
        let sandbox = try Sandbox()
        sandbox.someoneAnswers = true
        let code = sandbox.run(["ny", folder, "--language", "nb"], replies: replies)
        return (sandbox, code)
    }

    @Test func aFolderNobodyNamedIsCalledAfterTheUnit() throws {
        let sandbox = try Sandbox()
        sandbox.someoneAnswers = true
        let code = sandbox.run(["ny", "--language", "nb"], replies: ["Solbakken barnehage", "1", "-", "-"])
        #expect(code == 0, "\(sandbox.output)\(sandbox.complaints)")
        #expect(FileManager.default.fileExists(atPath: sandbox.path("solbakken-barnehage")), "\(sandbox.output)")
    }

    @Test func whereThatFolderIsTakenAnotherIsAskedForAndTheAnswersAreKept() throws {
        let sandbox = try Sandbox()
        sandbox.someoneAnswers = true
        sandbox.run(["ny", "--language", "nb"], replies: ["Lia", "1", "-", "-"])
        let before = try profile(sandbox, "lia")
        let replies = ["Lia", "1", "Hamar", "-", "lia", "lia-2027"]
        #expect(sandbox.run(["ny", "--language", "nb"], replies: replies) == 0, "\(sandbox.complaints)")
        #expect(sandbox.output.contains("Mappa lia er tatt"), "\(sandbox.output)")
        #expect(try profile(sandbox, "lia-2027").contains("\"3403\""))
        #expect(sandbox.run(["ny", "--language", "nb"], replies: ["Lia", "1", "-", "-", "/slutt"]) == 64)
        #expect(sandbox.run(["ny", "--language", "nb"], replies: ["Lia", "1", "-", "-"]) != 0)
        #expect(try profile(sandbox, "lia") == before)
    }

    private func profile(_ sandbox: Sandbox, _ folder: String = "ny") throws -> String {
        try sandbox.text("\(folder)/workspace.json")
    }

    @Test func whatPeopleWriteIsTaken() throws {
        let (sandbox, code) = try asked(["Elvebakken", "barnehage, SFO", "Hamar kommune", "-"])
        #expect(code == 0, "\(sandbox.complaints)\(sandbox.output)")
        let written = try profile(sandbox)
        #expect(
            written.contains("\"kindergarten\"") && written.contains("\"sfo\"") && written.contains("\"3403\""))
    }

    @Test func theFoldersNameIsOfferedWhereItIsANameAndTakenWithEnter() throws {
        let (sandbox, code) = try asked(["", "1", "-", "-"], "Elvebakken barnehage")
        #expect(code == 0, "\(sandbox.complaints)")
        let said = sandbox.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(said.contains("Trykk Enter for «Elvebakken barnehage»"))
        #expect(try profile(sandbox, "Elvebakken barnehage").contains("\"name\": \"Elvebakken barnehage\""))
    }

    @Test func rangesAndStepsBackMeanWhatTheyMeanInTheInterview() throws {
        let (sandbox, code) = try asked(["Feil", "<", "Rett", "1-2,4", "tilbake", "2", "-", "-"])
        #expect(code == 0, "\(sandbox.complaints)")
        let written = try profile(sandbox)
        #expect(
            written.contains("\"Rett\"") && written.contains("\"school\"") && !written.contains("\"kindergarten\"")
        )
    }

    @Test(arguments: ["/slutt", "slutt", "/quit"]) func stoppingMakesNothing(_ word: String) throws {
        let (sandbox, code) = try asked(["Lia", word])
        #expect(code == 64)
        #expect(sandbox.complaints.contains("Ingenting er laget"))
        #expect(!FileManager.default.fileExists(atPath: sandbox.path("ny")))
    }

    @Test func helpIsGivenAndWhatIsNotUnderstoodIsNamed() throws {
        let (sandbox, code) = try asked(["?", "/sluttt", "Lia", "barnehagge", "-", "1", "Hammar", "-", "12", "-"])
        #expect(code == 0, "\(sandbox.complaints)")
        #expect(sandbox.output.contains("Skriv navnet slik det skal stå i dokumentene"))
        #expect(sandbox.output.contains("Mente du «/slutt»?"))
        #expect(sandbox.output.contains("«barnehagge» står ikke i lista"))
        #expect(sandbox.output.contains("Mente du Hamar?"))
        #expect(sandbox.output.contains("«12» er ikke et gyldig organisasjonsnummer"))
    }
}
