import Model
import SeededNumbers
import Testing

/// No answer is told that fewer than five gave, nor one that all but so few gave.
@Suite struct AnswerMergingTests {
    private func merged(_ counts: [Int], sides: [Int] = [], _ order: AnswerOrder = .scale, answered: Int? = nil)
        -> [Int]?
    {
        AnswerMerging.merged(
            counts.enumerated().map { AnswerCount(answer: "svar \($0)", count: $1) }, order, sides: sides,
            answered: answered ?? counts.reduce(0, +)
        )?.map(\.count)
    }

    @Test func neighboursOfAScaleArePutTogetherAndNeverAcrossTheMiddle() {
        let likert = [-1, -1, 0, 1, 1]
        #expect(merged([1, 5, 8, 3, 5], sides: likert) == [6, 8, 8])
        #expect(merged([5, 3, 8, 5, 1], sides: likert) == [8, 8, 6])
        #expect(merged([6, 2, 0, 2, 6], sides: likert) == [8, 8])
        // Three classes could be had only across the middle.
        #expect(merged([5, 2, 3, 5], sides: [-1, -1, 1, 1]) == [7, 8])
        #expect(merged([10, 1, 0, 0, 10], sides: likert) == [11, 10])
        #expect(merged([1, 1, 1, 1, 20], sides: likert) == nil)
        // Three who disagree are not told among those who agree.
        #expect(merged([1, 2, 0, 4, 12], sides: likert) == nil)
        #expect(merged([9, 9, 9], sides: [-1, 0, 1]) == [9, 9, 9])
    }

    @Test func whatTellsOfOneIsNotTold() {
        #expect(merged([6, 1]) == nil)
        #expect(merged([7]) == [7])
        #expect(merged([4]) == nil)
        #expect(merged([6, 1], .options) == nil)
        #expect(merged([6, 1], .ticks, answered: 7) == nil)
        #expect(merged([12, 6, 2], .ticks, answered: 20) == [12, 6])
    }

    @Test func whatIsMergedSaysOfWhat() {
        let answers = [("Både og", 2), ("Enig", 4), ("Helt enig", 9)].map { AnswerCount(answer: $0, count: $1) }
        let kept = AnswerMerging.merged(answers, .scale, sides: [0, 1, 1], answered: 15)
        #expect(kept?.map(\.answer) == ["Både og / Enig", "Helt enig"])
        #expect(kept?.first?.merged == ["Både og", "Enig"])
    }

    @Test func ofRandomAnswersNoneIsToldThatTooFewGave() {
        var seeded = Seeded(state: 21)
        for _ in 0..<20_000 {
            let counts = (0..<Int.random(in: 1...7, using: &seeded)).map { _ in
                Int.random(in: 0...12, using: &seeded)
            }
            let all = counts.reduce(0, +)
            for order in [AnswerOrder.scale, .options] {
                guard let kept = merged(counts, order) else { continue }
                #expect(kept.reduce(0, +) == all, "\(counts)")
                for count in kept {
                    #expect(count >= 5 && (count == all || all - count >= 5), "\(counts) → \(kept)")
                }
            }
        }
    }
}
