import Formats
import SeededNumbers
import Testing

/// Texts that are the same have one number, and each number gives its text back.
@Suite struct TextNumbersTests {
    private static let pieces = [
        "a", "b", "Å", "A\u{30A}", "\u{212B}", "é", "e\u{301}", "–", "≤", "12", "3,5", "skole", " ", "«",
        "\u{1F600}",
    ]

    private static func text(_ chance: inout Seeded, upTo most: Int) -> String {
        (0..<Int.random(in: 0...most, using: &chance)).map { _ in pieces.randomElement(using: &chance) ?? "" }
            .joined()
    }

    private static func take(_ text: String, _ numbers: inout TextNumbers) -> Int {
        var text = text
        return text.withUTF8 { numbers.take($0) }
    }

    @Test(arguments: [1, 2, 3] as [UInt64]) func textsAreNumberedAsTheyCome(seed: UInt64) {
        var chance = Seeded(state: seed)
        var numbers = TextNumbers()
        var known: [String: Int] = ["": 0]
        for _ in 0..<1_000 {
            let text = Self.text(&chance, upTo: seed == 1 ? 2 : 4)
            let next = known.count
            let number = known[text] ?? next
            known[text] = number
            #expect(Self.take(text, &numbers) == number)
            #expect(numbers[number] == text)
        }
        #expect(numbers.count == known.count && numbers.count > 100)
    }

    @Test func cellsOfATableAreKnownByWhereTheyLie() throws {
        var chance = Seeded(state: 9)
        let rows = (0..<400).map { row in [Self.text(&chance, upTo: 3), "\"skole \"\"\(row % 50)\"\"\"", "\(row)"]
        }
        let table = try #require(PackedTable(Array(rows.map { $0.joined(separator: ";") + "\n" }.joined().utf8)))
        var numbers = TextNumbers(in: table)
        var known: [String: Int] = ["": 0]
        let isRead = table.scan { _, _, cells in
            for cell in cells {
                let text = String(decoding: cell, as: UTF8.self)
                let number = known[text] ?? known.count
                known[text] = number
                #expect(numbers.take(cell) == number)
            }
            return true
        }
        numbers.close()
        #expect(isRead && numbers.count == known.count)
        for (text, number) in known { #expect(numbers[number] == text) }
    }
}
