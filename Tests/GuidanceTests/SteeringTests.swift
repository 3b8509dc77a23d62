import Model
import Testing

@testable import Guidance

/// What steers is never stored as an answer, and no answer is taken for what steers.
@Suite struct SteeringTests {
    @Test(arguments: ["hjelp", "help", "tilbake", "back", "hopp over", "skip", "/sluttt", "/foo", "/hjelpp"])
    func whatTheMenuSaysIsNeverAnAnswer(_ word: String) throws {
        let script = Script(Subjects.empty(), [word])
        _ = try script.hold(.unit)
        #expect(script.stored == Subjects.empty())
    }

    @Test func anUnknownWordIsToldWithTheNearest() throws {
        let script = Script(Subjects.empty(), ["/sluttt"])
        _ = try script.hold(.unit)
        #expect(script.screen.contains("Mente du «/slutt»?"))
    }

    @Test(arguments: ["/slet mål-1", "/remov goal-1", "/flett", "/slettt mål-1"])
    func whatTakesAwayIsNeverPutInSomebodysMouth(_ line: String) throws {
        let script = Script(Subjects.empty(), [line])
        _ = try script.hold(.unit)
        #expect(!script.screen.contains("«/slett»?") && !script.screen.contains("/remove”?"))
        // Nor is another word, where the one that removes was meant.
        #expect(!script.screen.contains("Mente du"))
        #expect(script.stored == Subjects.empty())
    }

    @Test(arguments: [
        "behov importer tall.csv", "./behov importer tall.csv", "behov sjekk", "swift run behov sjekk",
        "importer tall.csv", "importer ../tall.XLSX", "sjekk", "importer --help", "behov -w solbakken", "behov",
    ])
    func aCommandIsNoAnswer(_ line: String) throws {
        let script = Script(Subjects.empty(), [line])
        _ = try script.hold(.unit, commands: ["importer", "sjekk"])
        #expect(script.stored == Subjects.empty())
        #expect(script.screen.contains("er en kommando"))
    }

    @Test(arguments: [
        "behov for mer kunnskap om lek", "sjekk at alle er med", "Sjekk", "importer det som trengs",
        "Hjelp til de minste", "\\hjelp", "Alle går tilbake til leken",
    ])
    func anAnswerWithSuchAWordInItIsAnAnswer(_ line: String) throws {
        let script = Script(Subjects.empty(), [line])
        _ = try script.hold(.unit, commands: ["importer", "sjekk"])
        #expect(script.stored.goals.map(\.statement) == [line.hasPrefix("\\") ? String(line.dropFirst()) : line])
    }
}
