import Model
import SeededNumbers
import Testing

/// How the staff experience coherence is told driver by driver, with five people behind each number.
@Suite struct CoherenceTests {
    private static func survey(_ counts: [Int], driver: CoherenceDriver = .direction) -> Coherence {
        var coherence = Coherence()
        coherence.take(driver.statements.map { StatementCount($0, counts) }, day: Day(daysSinceEpoch: 20_700))
        return coherence
    }

    @Test func fourDriversHaveTwoStatementsEach() {
        #expect(CoherenceDriver.allCases.map(\.statements.count) == [2, 2, 2, 2, 2, 1])
        #expect(CoherenceDriver.direction.leastAnswers() == 9)
        #expect(CoherenceDriver.whole.leastAnswers() == 5)
    }

    @Test func bothSidesStayApart() {
        // 28 people: of each statement 5 + 3 disagree, 8 are between, 2 do not know, 5 + 5 agree.
        let told = Self.survey([5, 3, 8, 2, 5, 5]).drivers.first?.answers ?? []
        // Those who do not know are too few to be told, and four are not left when the others are subtracted.
        #expect(told.map(\.count) == [16, 20, 10, 10])
        for answer in told {
            let sides = Set((answer.merged ?? [answer.answer]).compactMap { CoherenceAnswer(rawValue: $0)?.side })
            #expect(!(sides.contains(-1) && sides.contains(1)), "\(answer)")
        }
    }

    @Test func whoDoesNotKnowIsNeverToldAmongThoseWhoAgreeOrDisagree() {
        var seeded = Seeded(state: 32)
        var alone = 0
        for _ in 0..<500 {
            let counts = (0..<6).map { _ in Int.random(in: 0...9, using: &seeded) }
            for answer in Self.survey(counts).drivers.flatMap(\.answers) {
                let names = answer.merged ?? [answer.answer]
                guard names.contains(CoherenceAnswer.doNotKnow.rawValue) else { continue }
                #expect(
                    Set(names).isSubset(of: [CoherenceAnswer.doNotKnow, .between].map(\.rawValue)), "\(counts)")
                alone += 1
            }
        }
        #expect(alone > 50)
    }

    @Test func fewAnswersAreNotTold() {
        #expect(Self.survey([1, 0, 2, 0, 1, 0]).drivers.isEmpty)
        #expect(Self.survey([1, 0, 2, 0, 1, 2]).drivers.first?.answers == [])
        // Eight of nine do not know: that tells of the one who does.
        #expect(Self.survey([1, 0, 0, 8, 0, 0]).drivers.first?.answers == [])
    }

    @Test func behindEachNumberAreFivePeople() {
        var seeded = Seeded(state: 82)
        for _ in 0..<500 {
            let counts = (0..<6).map { _ in Int.random(in: 0...9, using: &seeded) }
            for driver in Self.survey(counts).drivers {
                for answer in driver.answers { #expect(answer.count >= 9, "\(counts)") }
            }
        }
    }

    /// How many answered is told, so what is not told of a driver can be worked out: it is nobody, or five people.
    @Test func nothingOfFewIsLeftWhenWhatIsToldIsSubtracted() {
        var seeded = Seeded(state: 119)
        var told = 0
        for _ in 0..<2_000 {
            let driver: CoherenceDriver = Bool.random(using: &seeded) ? .direction : .whole
            // Some have left a statement open.
            let counts = driver.statements.map { statement in
                StatementCount(statement, (0..<6).map { _ in Int.random(in: 0...6, using: &seeded) })
            }
            var coherence = Coherence()
            coherence.take(counts, day: Day(daysSinceEpoch: 20_700))
            for one in coherence.drivers where !one.answers.isEmpty {
                let left = counts.count * (coherence.answered ?? 0) - one.answers.map(\.count).reduce(0, +)
                #expect(left == 0 || left >= driver.leastAnswers(), "\(counts)")
                told += 1
            }
        }
        #expect(told > 1_000)
    }

    @Test func aDriverIsWeakWhereMoreDisagree() {
        #expect(Self.survey([6, 6, 0, 0, 5, 0]).weak == [.direction])
        #expect(Self.survey([5, 0, 0, 0, 6, 6]).weak.isEmpty)
    }
}
