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

    private func kinds(_ outputs: [Session<UnitAnalysis>.Output]) -> [String] {
        outputs.map { output in
            switch output {
            case .say: "say"
            case .hear: "hear"
            case .hearRest: "hearRest"
            case .make: "make"
            case .note: "note"
            case .end(let ending): "end \(ending)"
            }
        }
    }
}
