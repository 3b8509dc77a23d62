import SeededNumbers
import Testing

@testable import Model

@Suite struct TextSignsTests {
    /// The two ways of reading say the same of texts that both can read, capitals of other alphabets among them.
    @Test func textsReadFromTheirBytesAreReadAsThoseReadByCharacter() {
        var chance = Seeded(state: 16)
        let signs = Array("aÅæøéñÜßǅİŸ ab C1234567890.,!?-'’«»–…\n\t\u{A0}\u{AD}½/()@")
        for _ in 0..<2_000 {
            let text = chance.text(of: signs, atMost: 24)
            let (one, other) = (TextSigns(text), TextSigns(characters: text))
            #expect(one.low == other.low && one.kinds.map(\.rawValue) == other.kinds.map(\.rawValue))
            for start in one.kinds.indices {
                let places = start..<one.kinds.count
                #expect(one.text(places) == other.text(places) && one.low(places) == other.low(places))
            }
        }
    }

    @Test func aLetterOfTwoScalarsIsOneSign() {
        let signs = TextSigns("A\u{30A}se på 4 år")
        #expect(signs.kinds.count == 11 && signs.text(0..<3) == "A\u{30A}se" && signs.low(0..<1) == "a\u{30A}")
    }
}
