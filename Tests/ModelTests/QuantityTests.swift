import Foundation
import Model
import SeededNumbers
import Testing

@Suite struct QuantityTests {
    @Test(arguments: [
        "0", "51", "4.1", "4.10", "4.00", "-12.50", "0.05", "-0.5", "0.005", "100000", "999999999999999",
        "-99999999999999.9",
    ])
    func aNumberKeepsTheDecimalsItWasGivenWith(_ code: String) {
        #expect(Quantity(code)?.code == code)
    }

    @Test func anyNumberIsReadBackAsItWasWritten() {
        var seeded = Seeded(state: 2)
        for _ in 0..<2000 {
            let number = Quantity(
                Int.random(in: -999_999_999...999_999_999, using: &seeded),
                decimals: Int.random(in: 0...6, using: &seeded))
            #expect(Quantity(number.code) == number)
            #expect(abs(number.double - (Double(number.code) ?? .nan)) < 1e-6)
        }
    }

    @Test func fourPointOneIsNotFourPointTen() {
        #expect(Quantity("4.1") != Quantity("4.10"))
        #expect(Quantity("4.1")?.double == Quantity("4.10")?.double)
    }

    @Test(arguments: [
        "", "-", ".", ".5", "5.", "-.5", "1.2.3", "1,5", "1 000", "1\u{A0}000", "+5", "1e5", "--1", " 5", "5 ",
        "−5", "5-", "٥", "½", "NaN", "*", "1234567890123456", "0x10",
    ])
    func anythingElseIsNoNumber(_ written: String) {
        #expect(Quantity(written) == nil)
    }

    @Test(arguments: [
        ("0", "0", "0"), ("7", "7", "7"), ("999", "999", "999"), ("1000", "1 000", "1,000"),
        ("55704", "55 704", "55,704"), ("123456", "123 456", "123,456"), ("1000000", "1 000 000", "1,000,000"),
        ("1234567.89", "1 234 567,89", "1,234,567.89"), ("4.1", "4,1", "4.1"), ("4.10", "4,10", "4.10"),
        ("0.05", "0,05", "0.05"), ("-0.5", "−0,5", "−0.5"), ("-12.50", "−12,50", "−12.50"),
        ("-4321", "−4 321", "−4,321"), ("-100", "−100", "−100"),
    ])
    func aNumberIsWrittenAsEachLanguageWritesIt(_ code: String, norwegian: String, english: String) throws {
        let words = try #require(Quantity(code)).words
        // The blank between thousands never breaks a line.
        let unbroken = norwegian.replacingOccurrences(of: " ", with: "\u{A0}")
        #expect(words == Text(nb: unbroken, nn: unbroken, en: english))
    }

    @Test func aReadingIsANumberOrWithheldAndNothingElse() throws {
        let readings = [Reading.number(Quantity(410, decimals: 2)), .suppressed, .number(Quantity(0))]
        let bytes = try JSONEncoder().encode(readings)
        #expect(String(decoding: bytes, as: UTF8.self) == #"["4.10","suppressed","0"]"#)
        #expect(try JSONDecoder().decode([Reading].self, from: bytes) == readings)
        for wrong in [#"["*"]"#, #"[""]"#, #"["4,1"]"#, "[4.1]", "[null]"] {
            #expect(throws: DecodingError.self) {
                try JSONDecoder().decode([Reading].self, from: Data(wrong.utf8))
            }
        }
    }

    @Test(
        arguments: [
            (nil, true), ("0", false), ("4", false), ("4.9", false), ("5", true), ("56875", true), ("*", false),
        ] as [(String?, Bool)])
    func aValueOfFewerThanFiveIsNotShown(_ count: String?, isShown: Bool) throws {
        let behind = try count.map { raw in
            Cell(
                raw: raw, row: 3, column: 4,
                reading: raw == "*" ? .suppressed : .number(try #require(Quantity(raw))))
        }
        let value = Figure(
            period: "2025-26", cell: Cell(raw: "51", row: 3, column: 2, reading: .number(Quantity(51))),
            count: behind)
        #expect(SmallGroup.mayShow(value) == isShown)
        var withheld = value
        withheld.cell.reading = .suppressed
        #expect(!SmallGroup.mayShow(withheld))
    }
}
