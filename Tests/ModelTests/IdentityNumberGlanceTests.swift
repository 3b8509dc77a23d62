import Model
import SeededNumbers
import Testing

/// The glance at cells where they lie finds what the look at their texts finds.
@Suite struct IdentityNumberGlanceTests {
    private static func glance(_ rows: [[String]]) -> Bool {
        var glance = IdentityNumberGlance()
        var kept: [UnsafeMutableBufferPointer<UInt8>] = []
        defer { for cell in kept { cell.deallocate() } }
        for row in rows {
            let cells = row.map { text in
                let bytes = Array(text.utf8)
                let cell = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
                _ = cell.initialize(from: bytes)
                kept.append(cell)
                return UnsafeBufferPointer(cell)
            }
            if cells.withUnsafeBufferPointer({ glance.finds(in: $0) }) { return true }
        }
        return glance.areNumbers
    }

    private static let number = Synthetic.number(day: 4, month: 81, year: 12)

    /// Cells as tables have them, and as numbers of persons may stand in them.
    private static func cell(_ chance: inout Seeded) -> String {
        let (day, five) = (String(number.prefix(6)), String(number.suffix(5)))
        if Int.random(in: 0..<9, using: &chance) == 0 {
            return [
                day, five, day, five, number, String(number.dropFirst()), day + "," + five, "4.81.12",
                number + ",0",
            ]
            .randomElement(using: &chance) ?? ""
        }
        let cells = [
            chance.digits(Int.random(in: 1...12, using: &chance)), chance.digits(5), chance.digits(6), day,
            "010180",
            "01.01.80", "01018012345", "1.8.1980", "12,5", "70,9%", "1 204", "12\u{A0}345", "2023-24", "2025/26",
            "*", "",
            ".", "Vik skole", "Åse " + chance.digits(8), "Fødselsnr", "fnr", "Fødd", "Personnummer", "DOB", "-5",
            "+47",
            "5-", "1e5", "12345,0", chance.digits(6) + "," + chance.digits(5), "0." + chance.digits(11),
            chance.digits(10) + ".0", " " + chance.digits(4), chance.digits(4) + " ", "٣٤٥", "12½", "%", "5%5",
            "e5",
            "8" + chance.digits(7), "999000001", "-", "1.2.3", "01/01-80",
        ]
        return cells.randomElement(using: &chance) ?? ""
    }

    @Test func itFindsWhatALookAtTheTextsFinds() {
        var chance = Seeded(state: 44)
        var found = 0
        for _ in 0..<1_500 {
            let width = Int.random(in: 1...4, using: &chance)
            let rows = (0..<Int.random(in: 1...5, using: &chance)).map { _ in
                (0..<max(1, width - Int.random(in: 0...1, using: &chance))).map { _ in Self.cell(&chance) }
            }
            let isIn = NationalIdentityNumber.stands(inRows: rows)
            #expect(Self.glance(rows) == isIn, "\(rows)")
            found += isIn ? 1 : 0
        }
        #expect(found > 100)
    }

    @Test func aDayAndFiveDigitsBelowEachOtherAreFoundOnAForm() {
        let number = Self.number
        let rows = [["Fødselsdato", String(number.prefix(6))], ["Siste fem", String(number.suffix(5))]]
        #expect(NationalIdentityNumber.stands(inRows: rows))
        #expect(Self.glance(rows))
    }
}
