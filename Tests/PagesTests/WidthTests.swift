import Pages
import Testing

@Suite struct WidthTests {
    @Test(arguments: [
        ("blåbærsyltetøy", 14), ("Čoahkkin ŋ đ ŧ", 14), ("e\u{301}a\u{30A}", 2), ("q\u{323}\u{307}", 1),
        ("日本語", 6), ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("ｱｲ", 2), ("Ａ", 2),
        ("👍", 2), ("👍🏽", 2), ("👩‍👧‍👦", 2), ("🏳️‍🌈", 2), ("🇳🇴", 2), ("❤️", 2), ("❤", 1), ("❤︎", 1), ("1️⃣", 2),
        ("1\u{FE0F}", 1), ("a\u{200D}b", 2), ("a\u{200B}b", 2), ("\u{AD}", 0), ("\u{301}", 0), ("\u{1B}[1m", 4),
        ("a\u{85}b\r\nc", 3), ("😀😀", 4), ("–·…␛", 4), ("", 0), ("नमस्ते", 4),
    ])
    func aTextIsAsWideAsTheTerminalShowsIt(text: String, columns: Int) {
        #expect(DisplayWidth.of(text) == columns)
    }
}

@Suite struct VisibleTextTests {
    @Test func noControlCharacterIsLeft() {
        let controls = (0...0x9F).compactMap { Unicode.Scalar(UInt32($0)) }.filter {
            $0.properties.generalCategory == .control
        }
        let marks: [Unicode.Scalar] = ["\u{202E}", "\u{2066}", "\u{2028}"]
        var text = String.UnicodeScalarView()
        for scalar in controls + marks { text += [scalar, "x"] }
        let visible = VisibleText.of(String(text))
        #expect(visible.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
        #expect(!visible.unicodeScalars.contains { marks.contains($0) })
        #expect(visible.count { $0 == "x" } == controls.count + marks.count)
        #expect(VisibleText.of("\u{1B}[31mrød\u{7}") == "␛[31mrød␇")
    }

    @Test func everyKindOfLineBreakIsOne() {
        #expect(VisibleText.of("a\r\nb\rc\u{B}d\u{2028}e\u{85}f\tg") == "a\nb\nc\nd\ne\nf g")
    }

    @Test func harmlessTextStaysAsItIs() {
        let text = "Čoahkkin «blåbær» 👩‍👧‍👦\nny linje"
        #expect(VisibleText.of(text) == text)
    }
}
