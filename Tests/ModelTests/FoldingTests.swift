import SeededNumbers
import Testing

@testable import Model

@Suite struct FoldingTests {
    /// A text that is folded byte by byte is the one folded by character, and parts of texts are too.
    @Test func aTextIsFoldedAlikeHoweverItIsRead() {
        var chance = Seeded(state: 18)
        let signs = Array("aÅæøéñÜßÞ×÷ÿİŸ BC19.,-'’“”…‑«»§–—\u{2028}\n\t\u{A0}\u{AD}\u{301}")
        for _ in 0..<3_000 {
            let text = chance.text(of: signs, atMost: 12)
            #expect(text.folded == text.lowercased().onOneLine, "\(text.debugDescription)")
            #expect(text.dropFirst().folded == text.dropFirst().lowercased().onOneLine)
        }
        #expect("Ål  SKULE ".folded == "ål skule" && "ÅL SKULE".folded == "ål skule" && "".folded.isEmpty)
    }
}
