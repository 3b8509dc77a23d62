import Foundation
import Model
import SeededNumbers
import Testing

/// What only cells beside and below each other can tell.
@Suite struct IdentityNumberColumnsTests {
    private static let numbers = (1...9).map { Synthetic.number(day: 10 + $0, month: 81, year: 70 + $0) }
    private static let withZero = Synthetic.number(day: 1, month: 81, year: 80)

    private func rows(_ heading: [String] = ["a", "b", "c"], _ cells: (String) -> [String]) -> [[String]] {
        [heading] + Self.numbers.map { ["x"] + cells($0) }
    }

    private func holds(_ rows: [[String]]) -> Bool { NationalIdentityNumber.stands(inRows: rows) }

    @Test func aColumnIsSeenThoughEachCellCouldBeAFigure() {
        #expect(holds(rows { [String($0.prefix(6)), String($0.suffix(5))] }))
        #expect(
            holds(
                rows {
                    [
                        "\($0.prefix(2)).\($0.dropFirst(2).prefix(2)).19\($0.dropFirst(4).prefix(2))",
                        String($0.suffix(5)),
                    ]
                }))
        #expect(holds(rows { [$0.prefix(6) + "," + $0.suffix(5)] }))
        #expect(holds(rows { ["0." + $0] }))
        #expect(holds(rows { [$0 + "00000000000"] }))
        #expect(holds(rows { [$0 + ",0"] }))
        // A workbook stores numbers without their first zeros.
        let zeros = (1...9).map { Synthetic.number(day: $0, month: 81, year: 80) }
        #expect(holds([["nr"]] + zeros.map { [String($0.dropFirst())] }))
        #expect(
            holds([["a", "b"]] + zeros.map { [String($0.prefix(6).dropFirst()), "\(Int($0.suffix(5)) ?? 0)"] }))
    }

    @Test func oneAmongFiguresIsSeenByItsZeroOrByTheHeading() {
        let figures = (1...40).map { ["x", "\(100_000 + 7919 * $0)", "\(10_000 + 977 * $0)"] }
        let zero = ["Ola", String(Self.withZero.prefix(6)), String(Self.withZero.suffix(5))]
        #expect(!holds([["a", "b", "c"]] + figures))
        #expect(holds([["a", "b", "c"]] + figures + [zero]))
        let number = Self.numbers[0]
        let row = ["Ola", String(number.prefix(6)), String(number.suffix(5))]
        #expect(holds([["Navn", "Fødselsdato", "Personnr"]] + figures + [row]))
        #expect(holds([["Navn", "Fødselsnummer"], ["Ola", String(Self.withZero.dropFirst())]]))
        #expect(holds([["a", "b"], [String(number.prefix(6)), String(number.suffix(5))]]))
    }

    @Test func aFormThatWasFilledInIsSeenThoughTheNumberIsParted() {
        let number = Self.numbers[0]
        let parts = (String(number.prefix(6)), String(number.suffix(5)))
        #expect(holds([["Navn", "Ola"], ["Fødselsdato", parts.0], ["Personnr.", parts.1]]))
        #expect(!holds([["Navn", "Ola"], ["Barn", parts.0], ["Ansatte", parts.1]]))
    }

    @Test func onePlainCellIsEnough() {
        #expect(holds([["a", "b"]] + (0..<50).map { ["\($0)", "12345678901"] } + [["51", Self.numbers[0]]]))
        #expect(holds([["a"], [String(repeating: "langt ", count: 4_000) + Self.numbers[0]]]))
    }

    /// Figures of every width and kind, beside each other and below each other: nothing is taken for a person.
    ///
    /// 30,000 rows; with `BEHOV_LONG` a million.
    @Test func rowsOfFiguresAreLeftInPeace() {
        var seeded = Seeded(state: 14)
        let files = ProcessInfo.processInfo.environment["BEHOV_LONG"] == nil ? 60 : 2_000
        for file in 0..<files {
            let kinds = (0..<8).map { _ in Int.random(in: 0..<8, using: &seeded) }
            let table = (0..<500).map { _ in kinds.map { Self.figure($0, &seeded) } }
            #expect(!holds(table), "file \(file)")
        }
    }

    private static func figure(_ kind: Int, _ seeded: inout Seeded) -> String {
        switch kind {
        case 0: seeded.digits(6)
        case 1: seeded.digits(5)
        case 2: "\(Int.random(in: 0..<1_000_000, using: &seeded))"
        case 3: "\(Double.random(in: 0..<1, using: &seeded))"
        case 4: "\(Double.random(in: -1e-5..<1e9, using: &seeded))"
        case 5: seeded.digits(10)
        case 6: "\(Int.random(in: 0..<100, using: &seeded)),\(Int.random(in: 0..<10, using: &seeded))"
        default: "20\(seeded.digits(2))-0\(Int.random(in: 1...9, using: &seeded))-1\(seeded.digits(1))"
        }
    }
}
