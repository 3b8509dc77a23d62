import Pages
import SeededNumbers
import Testing

@Suite struct WrappingTests {
    @Test func aLineIsBrokenBetweenWords() {
        #expect(Wrapping.wrap("Vi vet ikke hvorfor ennå", width: 11) == ["Vi vet ikke", "hvorfor", "ennå"])
    }

    @Test func widthCountsColumnsNotCharacters() {
        #expect(Wrapping.wrap("日本語 日本", width: 8) == ["日本語", "日本"])
        #expect(
            Wrapping.wrap("e\u{301}e\u{301} e\u{301}e\u{301}", width: 5) == ["e\u{301}e\u{301} e\u{301}e\u{301}"])
    }

    @Test func aLongWordIsBrokenOnlyAtTheWidth() {
        #expect(
            Wrapping.wrap("se kompetanseutviklingstiltak nå", width: 12)
                == ["se", "kompetanseut", "viklingstilt", "ak nå"])
        #expect(Wrapping.wrap("日本語日本", width: 5) == ["日本", "語日", "本"])
    }

    @Test func aGraphemeIsNeverSplit() {
        #expect(Wrapping.wrap("👩‍👧‍👦👩‍👧‍👦", width: 3) == ["👩‍👧‍👦", "👩‍👧‍👦"])
        #expect(Wrapping.wrap("👩‍👧‍👦👍🏽", width: 1) == ["👩‍👧‍👦", "👍🏽"])
        #expect(Wrapping.wrap("ae\u{301}e\u{301}", width: 2) == ["ae\u{301}", "e\u{301}"])
    }

    @Test func lineBreaksOfTheTextAreKept() {
        #expect(Wrapping.wrap("en\n\nto\r\ntre", width: 20) == ["en", "", "to", "tre"])
        #expect(Wrapping.wrap("", width: 20) == [""])
    }

    @Test func indentationIsPartOfTheWidth() {
        #expect(
            Wrapping.wrap("Kilde: rad fjorten\nog mer", width: 12, indent: 2, hanging: 2)
                == ["  Kilde: rad", "    fjorten", "    og mer"])
    }

    @Test func spacesInsideALineAreKeptAndThoseAtItsEndAreNot() {
        #expect(Wrapping.wrap("behov ny     start  ", width: 30) == ["behov ny     start"])
        #expect(Wrapping.wrap("behov ny     start", width: 14) == ["behov ny", "start"])
    }

    @Test func aNumberStaysWithItsUnit() {
        #expect(Wrapping.wrap("bare 12\u{A0}000 kr", width: 10) == ["bare", "12\u{A0}000 kr"])
    }

    @Test(arguments: [Int.min, -3, 0, 1, 2, Int.max])
    func noWidthIsTooOddToWrap(width: Int) {
        let lines = Wrapping.wrap("å være  日本\n", width: width, indent: 1)
        #expect(lines.joined().filter { $0 != " " } == "åvære日本")
    }

    @Test func noTextIsLostAndNoLineIsTooWide() {
        var random = Seeded(state: 7)
        for _ in 0..<400 {
            let text = random.text(of: 60)
            let width = Int.random(in: 6...40, using: &random)
            let lines = Wrapping.wrap(text, width: width, indent: 2, hanging: 1)
            #expect(lines.allSatisfy { DisplayWidth.of($0) <= width })
            #expect(lines.allSatisfy { $0.last != " " })
            #expect(words(lines.joined(separator: "\n")) == words(VisibleText.of(text)))
        }
    }

    /// All that is not space, by scalars, since a mark may have stood on a space.
    private func words(_ text: String) -> [Unicode.Scalar] {
        text.unicodeScalars.filter { !$0.properties.isWhitespace || $0 == "\u{A0}" }
    }
}
