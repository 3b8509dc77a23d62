import SeededNumbers
import Testing

@testable import Model

/// A telling that is corrected is put together further, and never across the middle of its scale.
@Suite struct AnswerChainTests {
    private static let agreement = ["Helt uenig", "Uenig", "Både og", "Enig", "Helt enig"]

    private func telling(_ counts: [Int], _ names: [String] = agreement) -> AnswerChain.Telling {
        let answers = zip(names, counts).filter { $0.1 > 0 }.map { AnswerCount(answer: $0.0, count: $0.1) }
        return AnswerChain.Telling(answered: counts.reduce(0, +), answers: answers)
    }

    private func chain(_ earlier: [AnswerChain.Telling]) -> AnswerChain {
        AnswerChain(order: .scale, minimum: SmallGroup.minimum, earlier: earlier)
    }

    /// The sides that are told as one.
    private func sides(_ answer: AnswerCount) -> Set<Int> {
        let places = (answer.merged ?? [answer.answer]).compactMap { Self.agreement.firstIndex(of: $0) }
        return Set(places.map { ($0 - 2).signum() })
    }

    @Test func whoAgreesIsNeverToldWithWhoDoesNot() throws {
        // Five came between: two who disagree and three who agree. Only across the middle could they be told.
        let before = telling([10, 10, 0, 10, 10])
        #expect(chain([before]).told(telling([10, 12, 0, 13, 10]).answers, answered: 45) == nil)
        // Five who disagree came between, and one who was in the middle: those are put together.
        let told = try #require(
            chain([telling([0, 10, 10, 10, 0])]).told(telling([0, 15, 11, 10, 0]).answers, answered: 36))
        #expect(told.map(\.count) == [26, 10])
    }

    @Test func ofRandomCorrectionsNoneCrossesTheMiddle() {
        var seeded = Seeded(state: 19)
        let came = [0, 0, 1, 3, 5, 7]
        var (told, coarser) = (0, 0)
        for _ in 0..<150 {
            let first = (0..<5).map { _ in Int.random(in: 5...14, using: &seeded) }
            let more = first.map { $0 + (came.randomElement(using: &seeded) ?? 0) }
            let after = telling(more)
            guard let kept = chain([telling(first)]).told(after.answers, answered: after.answered) else {
                continue
            }
            told += 1
            coarser += kept.count < after.answers.count ? 1 : 0
            for answer in kept {
                #expect(!sides(answer).isSuperset(of: [-1, 1]), "\(first), \(more)")
            }
            #expect(kept.total == after.answered)
        }
        // It is only something to say where corrections were told, and told more coarsely.
        #expect(told > 20 && coarser > 10, "\(told), \(coarser)")
    }
}
