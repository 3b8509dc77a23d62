import MadeLimits
import Model
import Pages
import Testing

@testable import Guidance

/// The interview is a value: no terminal, no file and no closure is needed to hold it.
@Suite struct SessionTests {
    private var session: Session<UnitAnalysis> {
        Session(
            .unit, with: Subjects.empty(), wording: Guides.wording, around: Script(Subjects.empty(), []).around)
    }

    @Test func anEventGoesInAndWhatIsToBeDoneComesOut() throws {
        var session = session
        var stored = Subjects.empty()
        #expect(kinds(session.receive(.begin)) == ["say", "hear"])
        #expect(kinds(session.receive(.heard("Alle barn opplever fellesskap"))) == ["hearRest"])
        let outputs = session.receive(.heardRest([]))
        guard case .make(let change)? = outputs.first else {
            Issue.record("\(kinds(outputs))")
            return
        }
        #expect(stored.goals.isEmpty)
        let taken = try session.make(change, in: &stored)
        #expect(stored.goals.map(\.statement) == ["Alle barn opplever fellesskap"])
        #expect(kinds(session.receive(.made(stored, taken))) == ["say", "say", "hear"])
        #expect(kinds(session.receive(.heard("/slutt"))) == ["end stopped"])
        #expect(session.receive(.heard("mer")).isEmpty)
    }

    @Test func aCopyOfASessionGoesItsOwnWay() {
        var first = session
        _ = first.receive(.begin)
        var second = first
        #expect(kinds(first.receive(.heard("/slutt"))) == ["end stopped"])
        #expect(kinds(second.receive(.heard("-"))) == ["say", "say", "hear"])
    }

    @Test func whatItDoesNotWaitForChangesNothing() {
        var session = session
        #expect(session.receive(.heard("før den begynte")).isEmpty)
        #expect(session.receive(.made(Subjects.empty(), .answer)).isEmpty)
        #expect(kinds(session.receive(.begin)) == ["say", "hear"])
        #expect(session.receive(.begin).isEmpty)
        #expect(kinds(session.receive(.heard("-"))) == ["say", "say", "hear"])
    }

    private func inData(_ errands: Set<Errand>, _ subject: UnitAnalysis) -> Session<UnitAnalysis> {
        Session(
            .unit, with: subject, wording: Guides.wording, around: Script(subject, []).around, chapter: "data",
            errands: errands)
    }

    @Test func anErrandIsDoneWhereTheWorkspaceLiesAndTakenBackAsAnAnswerIs() throws {
        var stored = Subjects.empty()
        var session = inData([.typeFigures], stored)
        #expect(words(session.receive(.begin)).contains("/tall"))
        #expect(kinds(session.receive(.heard("/tall"))) == ["run typeFigures"])
        #expect(session.receive(.heard("mens den er borte")).isEmpty)
        let before = stored
        let id: ID<Source> = stored.numbering.next()
        stored.sources.append(Source(id: id, title: "Rapport", day: Day(daysSinceEpoch: 20_778)))
        let result = ErrandResult(subject: stored, words: "Rapport")
        #expect(kinds(session.receive(.ran(result))) == ["say", "hear"])
        let outputs = session.receive(.heard("<"))
        guard case .make(let change)? = outputs.first else {
            Issue.record("\(kinds(outputs))")
            return
        }
        let taken = try session.make(change, in: &stored)
        #expect(stored.sources == before.sources)
        #expect(words(session.receive(.made(stored, taken))).contains("Rapport"))
    }

    @Test func whereNothingCameOfAnErrandTheSameIsAskedAgain() {
        var session = inData([.typeFigures], Subjects.empty())
        let asked = words(session.receive(.begin))
        #expect(kinds(session.receive(.heard("/figures"))) == ["run typeFigures"])
        // The same, but what is told of it the first time only.
        let again = words(session.receive(.ran(nil)))
        for part in ["Hvilke kilder viser hvordan barna lærer", "  1. Foreldreundersøkelsen", "Skriv /tall for å"]
        {
            #expect(again.contains(part) && asked.contains(part), "\(part)")
        }
        #expect(asked.contains("For eksempel") && !again.contains("For eksempel"))
        #expect(words(session.receive(.heard("<"))).contains("Dere har ikke svart på noe"))
    }

    @Test func anErrandIsOfferedOnlyByWhoeverCanDoItAndWhereItBelongs() {
        var session = inData([], Subjects.empty())
        #expect(!words(session.receive(.begin)).contains("/tall"))
        #expect(kinds(session.receive(.heard("/tall"))) == ["say", "hear"])
        var goals = Session(
            .unit, with: Subjects.empty(), wording: Guides.wording, around: Script(Subjects.empty(), []).around,
            errands: [.typeFigures])
        #expect(!words(goals.receive(.begin)).contains("/tall"))
        #expect(words(goals.receive(.heard("/tal"))).contains("behov analyse 2"))
    }

    private func words(_ outputs: [Session<UnitAnalysis>.Output]) -> String {
        let blocks = outputs.flatMap { output -> [Block] in
            if case .say(let blocks) = output { blocks } else { [] }
        }
        return ScreenWriter.lines(Page(title: .data(""), blocks: blocks), language: .nb, width: 400).joined(
            separator: "\n")
    }

    private func kinds(_ outputs: [Session<UnitAnalysis>.Output]) -> [String] {
        outputs.map { output in
            switch output {
            case .say: "say"
            case .hear: "hear"
            case .hearRest: "hearRest"
            case .make: "make"
            case .note: "note"
            case .run(let errand): "run \(errand)"
            case .end(let ending): "end \(ending)"
            }
        }
    }
}
