import Testing

@testable import Commands

/// What a session did is told when the next begins, and taken back only when somebody agrees to all of it.
@Suite struct TakingBackSessionTests {
    /// A kindergarten with goals that one session took, by their numbers in the list or in words.
    private func kindergarten(_ goals: String) throws -> Sandbox {
        let sandbox = try Sandbox()
        sandbox.make("sol")
        sandbox.run("guide --from mål", replies: [goals], in: "sol")
        return sandbox
    }

    private func goals(_ sandbox: Sandbox) throws -> Int {
        try sandbox.text("sol/workspace.json").matches(of: /"statement"/).count
    }

    @Test func severalAnswersAreTakenBackOnlyWhenSomebodyAgrees() throws {
        let sandbox = try kindergarten("1,2,3")
        sandbox.someoneAnswers = true
        #expect(sandbox.run("angre --language nb", replies: ["nei"], in: "sol") == 0)
        #expect(sandbox.output.holds("Dette er mer enn ett svar. Skal alt tas tilbake?"))
        #expect(sandbox.output.holds("tatt bort: mål-2"))
        #expect(sandbox.output.holds("Ingenting er endret."))
        #expect(try goals(sandbox) == 3)
        #expect(sandbox.run("angre --language nb", replies: ["ja"], in: "sol") == 0)
        #expect(try goals(sandbox) == 0)
    }

    @Test func oneAnswerIsTakenBackAtOnce() throws {
        let sandbox = try kindergarten("Alle leker")
        sandbox.someoneAnswers = true
        #expect(sandbox.run("angre --language nb", in: "sol") == 0)
        #expect(!sandbox.output.contains("ja/nei"))
        #expect(try goals(sandbox) == 0)
    }

    @Test func whoSaysYesBeforehandIsNotAsked() throws {
        let sandbox = try kindergarten("1,2")
        sandbox.someoneAnswers = true
        #expect(sandbox.run("angre --ja", in: "sol") == 0, "\(sandbox.complaints)")
        #expect(try goals(sandbox) == 0)
    }

    @Test func theNextSessionSaysWhatTheLastOneDid() throws {
        let sandbox = try kindergarten("1,2")
        sandbox.run("analyse --language nb", replies: ["/slutt"], in: "sol")
        #expect(sandbox.output.holds("svarte på spørsmål. Det gjaldt mål-1 og mål-2. Se alt: behov endringer"))
        sandbox.run("analyse --language nn", replies: ["/slutt"], in: "sol")
        #expect(sandbox.output.holds("svara på spørsmål. Det gjaldt mål-1 og mål-2."))
    }

    @Test func theFirstSessionHasNothingToTell() throws {
        let sandbox = try Sandbox()
        sandbox.make("sol")
        sandbox.run("analyse --language nb", replies: ["/slutt"], in: "sol")
        #expect(!sandbox.output.contains("Sist,"))
    }
}
