import Foundation
import Testing

@testable import Commands

/// The way down tells the whole reason: how many, how certain, which explanations, what would change a mind, what was not
/// chosen, who took part.
@Suite struct ReasonTests {
    private func solbakken(_ changes: (String, String)...) throws -> Sandbox {
        let sandbox = try Sandbox()
        try RuleSample.copy("solbakken", to: sandbox, at: "sol")
        let text = try sandbox.text("sol/workspace.json")
        let changed = changes.reduce(text) { text, change in
            #expect(text.contains(change.0))
            return text.replacingOccurrences(of: change.0, with: change.1)
        }
        try sandbox.write(changed, to: "sol/workspace.json")
        return sandbox
    }

    /// Without blanks and branches, so that words are found wherever a line breaks.
    private func bare(_ words: String) -> String { words.filter { !$0.isWhitespace && !"│├└".contains($0) } }

    @Test(arguments: [
        ("fjellvik", ["Ikke tatt opp av Fjellvik kommune: Behovet er viktig og gjelder to personer"]),
        (
            "fjellnettverket",
            [
                "Ikke tatt opp av Fjellnettverket: Behovet er reelt",
                "Ikke tatt opp av Fjellvik kommune: Behovet er viktig",
                "Ikke tatt opp av Storelva kommune: Vi ser behovet",
            ]
        ), ("solbakken", ["Alt som er meldt, er enten tatt opp"]),
    ]) func whatWasNotTakenUpIsToldWithTheReason(_ name: String, _ told: [String]) throws {
        let sandbox = try Sandbox()
        try RuleSample.copy(name, to: sandbox, at: name)
        #expect(sandbox.run("spor --ikke-tatt-opp", in: name) == 0, "\(sandbox.complaints)")
        for words in told { #expect(bare(sandbox.output).contains(bare(words)), "\(sandbox.output)") }
        #expect(sandbox.run("spor --ikke-tatt-opp --json", in: name) == 0)
        let links = try #require(
            try JSONSerialization.jsonObject(with: Data(sandbox.output.utf8)) as? [[String: Any]])
        let said = links.flatMap { $0["said"] as? [[String: Any]] ?? [] }
        #expect(said.count { $0["what"] as? String == "notTakenUp" } == (name == "solbakken" ? 0 : told.count))
        #expect(sandbox.run("spor", in: name) == 64)
    }

    @Test func everyPartOfTheReasonIsToldOnce() throws {
        // Nobody has seen what the factors from the children's side say.
        let sandbox = try solbakken(
            ("\"evidence\": [\n          \"source-6\"\n        ]", "\"evidence\": []"))
        #expect(sandbox.run("spor behov-1", in: "sol") == 0, "\(sandbox.complaints)")
        for words in [
            "Hvem: Alle ansatte, også vikarene", "Tallet: omfatter 38 personer; fila oppgir ikke usikkerhet",
            "Hvem svarte: 14 av 20 ansatte skrev logg", "Dag: 05.10.2026",
            "Forklaring: Vi voksne står der vi har oversikt",
            "Hva som kunne fått oss til å skifte mening: At barna som går alene",
            "Ingen data: ingen kilder viser dette", "Hvorfor: To funn peker hit",
            "Ikke valgt: Medvirkning for de yngste barna: De eldste barna har det bra her", "(område-2)",
            "Hvem som har vært med: ", "Drøftet med de tillitsvalgte: ",
        ] {
            #expect(bare(sandbox.output).contains(bare(words)), "\(words): \(sandbox.output)")
        }
        for words in ["Forklaring: Vi voksne står", "Ikke valgt: Medvirkning", "Kolleger fra en annen avdeling"] {
            let parts = bare(sandbox.output).components(separatedBy: bare(words))
            #expect(parts.count == 2, "\(words) \(parts.count - 1)")
        }
        #expect(sandbox.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }

    @Test func anExplanationLeadsToTheFactorsThatTestedIt() throws {
        let explanation = "Vi voksne står der vi har oversikt, og er sjelden med der leken begynner"
        let sandbox = try solbakken()
        #expect(sandbox.run("spor behov-1", in: "sol") == 0, "\(sandbox.complaints)")
        #expect(bare(sandbox.output).contains(bare("der leken begynner (prøvd i faktor-2)")), "\(sandbox.output)")
        #expect(bare(sandbox.output).contains("(ikkeprøvd)"), "\(sandbox.output)")
        sandbox.run("spor behov-1 --json", in: "sol")
        #expect(sandbox.output.contains("\"what\": \"explanation\""))
        #expect(sandbox.output.contains("\"what\": \"wouldChangeOurMind\""))
        #expect(sandbox.output.contains("\"count\": \"38\""))
        #expect(sandbox.run("slett funn-3", in: "sol") != 0)
        #expect(sandbox.complaints.holds("faktor-2"), "\(sandbox.complaints)")
        // The question is answered, and shows what was chosen; a document tells it too.
        #expect(sandbox.run("vis faktor-2", in: "sol") == 0)
        #expect(sandbox.output.holds(explanation), "\(sandbox.output)")
        #expect(sandbox.run("eksporter behovsvurdering --format md", in: "sol") == 0)
        let page = try #require(
            try FileManager.default.contentsOfDirectory(atPath: sandbox.path("sol/documents")).first {
                $0.hasSuffix(".md")
            })
        #expect(try sandbox.text("sol/documents/" + page).contains("prøvd i faktor-2"))
    }

    @Test func aCountOfFewerThanFiveIsNotTold() throws {
        let sandbox = try solbakken(
            (
                "\"raw\": \"38\",\n              \"reading\": \"38\"",
                "\"raw\": \"3\",\n              \"reading\": \"3\""
            ))
        for command in ["spor behov-1", "spor behov-1 --json"] {
            sandbox.run(command, in: "sol")
            #expect(!sandbox.output.holds("Tallet: omfatter 3") && !sandbox.output.contains("\"count\": \"3\""))
        }
    }
}
