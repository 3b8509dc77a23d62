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
        #expect(sandbox.output.contains("Mappa lia er opptatt"), "\(sandbox.output)")
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

    @Test(arguments: [
        ("skole og sfo", ["school", "sfo"]), ("skule med SFO", ["school", "sfo"]), ("Barneskole", ["school"]),
        ("Lom ungdomsskole", ["school"]), ("Hamar videregående skole", ["upper-secondary"]),
        ("VGS", ["upper-secondary"]), ("barnehage/skole", ["kindergarten", "school"]),
        ("oppvekstsenter", ["kindergarten", "school"]), ("Solbakken barnehage", ["kindergarten"]),
        ("barnehagar", ["kindergarten"]), ("primary school and SFO", ["school", "sfo"]),
        ("vaksenopplæring", ["adult-education"]), ("barne- og ungdomsskole", ["school"]),
    ])
    func kindsAreTakenAsPeopleWriteThem(_ words: String, _ kinds: [String]) throws {
        let list = kinds.map { "\"\($0)\"" }
        let (sandbox, code) = try asked(["Lia", words, "-", "-"])
        #expect(code == 0, "\(sandbox.output)")
        let written = try profile(sandbox)
        sandbox.someoneAnswers = false
        let told =
            try sandbox.run(["ny", "b", "--navn", "Lia", "--type", words]) == 0 ? profile(sandbox, "b") : ""
        for kind in list {
            #expect(written.contains(kind) && told.contains(kind), "\(written) \(sandbox.complaints)")
        }
        #expect(written.components(separatedBy: "\"school\"").count == (kinds.contains("school") ? 2 : 1))
    }

    @Test(arguments: ["kommune", "fagskole", "skole og kommune", "rektor", "og", "1,9"])
    func whatIsNoKindIsNotGuessedAt(_ words: String) throws {
        let (sandbox, code) = try asked(["Lia", words, "/slutt"])
        #expect(code == 64)
        #expect(sandbox.run(["ny", "b", "--navn", "Lia", "--type", words]) == 64)
    }

    @Test(arguments: [
        ("kommune", "owner"), ("Skoleeier", "owner"), ("privat eier", "owner"), ("nettverket", "region"),
        ("barnehage", "unit"), ("eining", "unit"), ("network", "region"),
    ])
    func levelsAreTakenAsPeopleWriteThem(_ words: String, _ level: String) throws {
        let sandbox = try Sandbox()
        #expect(sandbox.run(["ny", "a", "--navn", "Lia", "--nivå", words, "--type", "skole"]) == 0)
        #expect(try profile(sandbox, "a").contains("behov/\(level)"))
    }

    @Test(arguments: [
        "Våler, Innlandet", "3419 Våler", "kommunen Løten", "Stange komm.", "Municipality of Stange",
    ])
    func aMunicipalityIsTakenAsPeopleWriteIt(_ words: String) throws {
        let sandbox = try Sandbox()
        #expect(sandbox.run(["ny", "a", "--navn", "Lia", "--type", "skole", "--kommune", words]) == 0)
    }

    @Test(arguments: [("bokmål", "nb"), ("Nynorsk", "nn"), ("NN", "nn"), ("english", "en"), ("Engelsk", "en")])
    func aLanguageIsTakenByItsName(_ word: String, _ code: String) throws {
        let sandbox = try Sandbox()
        #expect(sandbox.run(["--språk", word]) == 0)
        let said = sandbox.output
        sandbox.run(["--språk", code])
        #expect(sandbox.output == said && !said.isEmpty)
        #expect(sandbox.run(["--språk", "sv"]) == 64)
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
