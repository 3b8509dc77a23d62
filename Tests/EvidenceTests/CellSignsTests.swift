import Model
import Testing

@testable import Evidence

@Suite struct CellSignsTests {
    @Test(arguments: [
        ("51", 51, 0), (" 4,1 ", 41, 1), ("70 068", 70068, 0), ("62\u{A0}225,8", 622258, 1),
        ("1 234 567", 1_234_567, 0),
        ("6\u{2009}770", 6770, 0), ("6\u{202F}770", 6770, 0), ("0,00", 0, 2), ("70,9%", 709, 1), ("100 %", 100, 0),
        ("-0,3", -3, 1), ("\u{2212}0,3", -3, 1), ("0.709", 709, 3), ("007", 7, 0), ("0.70899999999999996", 709, 3),
        ("12.300000000000001", 123, 1),
    ])
    func numbersAreReadAsTheyAreWritten(raw: String, digits: Int, decimals: Int) {
        #expect(CellSigns.udir.read(raw) == .number(Quantity(digits, decimals: decimals)))
    }

    @Test(arguments: [
        "1,2,3", "1.234,5", "7 0", "12 34", "1 2345", "5. årstrinn", "-", "%", ",5", "5,", "1e5", "3-5 timer",
        "1234567890123456", "٣",
    ])
    func whatIsNoNumberIsText(raw: String) {
        #expect(CellSigns.udir.read(raw) == .text)
    }

    @Test(arguments: ["", " ", "\u{A0}"])
    func blanksAreMissing(raw: String) {
        #expect(CellSigns.udir.read(raw) == .missing)
    }

    @Test(arguments: ["*", ".", " * "])
    func starAndLoneDotAreWithheld(raw: String) {
        #expect(CellSigns.udir.read(raw) == .suppressed)
    }
}
