import Model
import SeededNumbers
import Testing

@Suite struct ComplementarySuppressionTests {
    @Test func ofTwoPartsTheOtherIsHiddenToo() {
        let total = Total(whole: 0, parts: [1, 2])
        #expect(ComplementarySuppression.recomputable([1], in: [total]) == [1])
        #expect(ComplementarySuppression.extended([1], in: [total]) { one, other in one > other } == [1, 2])
        #expect(ComplementarySuppression.recomputable([1, 2], in: [total]).isEmpty)
    }

    @Test func aHiddenWholeIsNotToldByItsParts() {
        let hidden = ComplementarySuppression.extended([0], in: [Total(whole: 0, parts: [1, 2, 3])])
        #expect(hidden.count == 2)
    }

    @Test func whatIsInNoTotalHidesNothingElse() {
        #expect(ComplementarySuppression.extended([7], in: [Total(whole: 0, parts: [1, 2])]) == [7])
        #expect(ComplementarySuppression.extended([], in: [Total(whole: 0, parts: [1, 2])]).isEmpty)
    }

    /// A table with sums: rows × columns parts, then the sums of the rows, of the columns, and of all.
    private static func table(_ rows: Int, _ columns: Int) -> (count: Int, totals: [Total]) {
        let parts = rows * columns
        let all = parts + rows + columns
        var totals = (0..<rows).map { row in
            Total(whole: parts + row, parts: (0..<columns).map { row * columns + $0 })
        }
        totals += (0..<columns).map { column in
            Total(whole: parts + rows + column, parts: (0..<rows).map { $0 * columns + column })
        }
        totals.append(Total(whole: all, parts: (0..<rows).map { parts + $0 }))
        totals.append(Total(whole: all, parts: (0..<columns).map { parts + rows + $0 }))
        return (all + 1, totals)
    }

    /// Another way than the one in the sources: a hidden figure is safe when some other table of whole numbers has the
    /// same shown figures and another number there. In tables with sums a step of one up or down in each hidden place is
    /// enough to find it.
    private static func isSafe(_ place: Int, _ hidden: [Int], _ totals: [Total], count: Int) -> Bool {
        var change = Array(repeating: 0, count: count)
        func holds(_ at: Int) -> Bool {
            guard at < hidden.count else {
                return change[place] != 0
                    && totals.allSatisfy { change[$0.whole] == $0.parts.reduce(0) { $0 + change[$1] } }
            }
            for step in [0, 1, -1] {
                change[hidden[at]] = step
                if holds(at + 1) { return true }
            }
            change[hidden[at]] = 0
            return false
        }
        return holds(0)
    }

    @Test func nothingHiddenCanBeWorkedOutFromWhatIsShown() {
        var random = Seeded(state: 14)
        var tried = 0
        for _ in 0..<200 {
            let (count, totals) = Self.table(
                Int.random(in: 2...3, using: &random), Int.random(in: 2...3, using: &random))
            let first = Set(
                (0..<Int.random(in: 1...2, using: &random)).map { _ in
                    Int.random(in: 0..<count, using: &random)
                })
            let weights = (0..<count).map { _ in Int.random(in: 0...50, using: &random) }
            let hidden = ComplementarySuppression.extended(first, in: totals) { weights[$0] < weights[$1] }
            #expect(hidden.isSuperset(of: first))
            guard hidden.count <= 7 else { continue }
            tried += 1
            for place in hidden {
                #expect(Self.isSafe(place, hidden.sorted(), totals, count: count), "\(first) \(hidden)")
            }
        }
        #expect(tried > 40)
    }
}
