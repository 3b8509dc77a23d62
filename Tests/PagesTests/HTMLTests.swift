import Model
import Pages
import SeededNumbers
import Testing

@Suite struct HTMLTests {
    private func main(_ blocks: Block..., language: Language = .nb) -> String {
        let html = HTMLWriter.text(Page(title: [], blocks: blocks), language: language)
        return Reading.main(of: html)
    }

    @Test func anAnswerCannotBecomeMarkup() {
        #expect(
            main(.paragraph(.answer("<script>a('&amp;\")</script>", .nb)))
                == "<p>&lt;script&gt;a(&#39;&amp;amp;&quot;)&lt;/script&gt;</p>")
    }

    @Test func aTagUnderACombiningMarkIsStillEscaped() {
        #expect(main(.paragraph(.answer("<\u{338}img>\u{338}", .nb))) == "<p>&lt;\u{338}img&gt;\u{338}</p>")
    }

    @Test func noTextIsLostInAnyBlock() {
        var random = Seeded(state: 3)
        for _ in 0..<300 {
            let text = random.text(of: 40)
            let line = Line.answer(text, .en)
            let words = Reading.words(text)
            let table = Table(header: [line], rows: [[line]])
            let blocks: [Block] = [
                .heading(level: 2, line), .paragraph(line), .note(line), .source(line),
                .list([.init(line)], numbered: true),
            ]
            for block in blocks { #expect(Reading.words(Reading.html(main(block))) == words) }
            #expect(Reading.words(Reading.html(main(.table(table)))) == words + words)
        }
    }

    @Test func noControlCharacterIsWritten() {
        let html = main(.paragraph(.data("a\u{0}b\u{1B}c\u{9B}d\u{202E}e\u{FFFF}")))
        #expect(html == "<p>a␀b␛c·d·e\u{FFFD}</p>")
    }

    @Test func anAnswerInAnotherLanguageSaysSo() {
        let line = Line.answer("leik", .nn) + .data(" / ") + .answer("lek", .nb)
        #expect(main(.paragraph(line)) == "<p><span lang=\"nn\">leik</span> / lek</p>")
        #expect(main(.paragraph(line), language: .nn) == "<p>leik / <span lang=\"nb\">lek</span></p>")
    }

    @Test func headingsLeaveNoLevelOut() {
        let html = main(
            .heading(level: 2, .data("a")), .heading(level: 4, .data("b")), .heading(level: 4, .data("c")),
            .heading(level: 3, .data("d")), .heading(level: 2, .data("e")), .heading(level: -1, .data("f")))
        #expect(
            html.split(separator: "\n")
                == ["<h2>a</h2>", "<h3>b</h3>", "<h3>c</h3>", "<h3>d</h3>", "<h2>e</h2>", "<h2>f</h2>"])
    }

    @Test func everyTableHasANameAndEveryRowAsManyCells() {
        let bare = Table(header: [[], .data("A")], rows: [[.data("1")], [.data("1"), .data("2"), .data("3")]])
        let html = main(.table(bare), .table(Table(caption: .data("Tall"), header: [.data("A")], rows: [])))
        #expect(html.contains("role=\"region\" aria-label=\"Tabell 1\" tabindex=\"0\""))
        #expect(html.contains("<tr><td></td><th scope=\"col\">A</th><td></td></tr>"))
        #expect(html.contains("<tr><td>1</td><td></td><td></td></tr>\n<tr><td>1</td><td>2</td><td>3</td></tr>"))
        #expect(html.contains("aria-labelledby=\"table-2\""))
        #expect(html.contains("<caption id=\"table-2\">Tall</caption>"))
    }

    @Test func aVeryLongWordMayBeBroken() {
        let word = String(repeating: "ø", count: 45)
        #expect(main(.paragraph(.data(word))) == "<p>\(word.prefix(30))<wbr>\(word.prefix(15))</p>")
    }

    @Test func theFileNeedsNothingBesideIt() {
        let html = HTMLWriter.text(SamplePage.page, language: .nn)
        #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"nn\">"))
        #expect(html.hasSuffix("</html>\n"))
        for word in ["http", "url(", "@import", "<link", "<script", " src="] { #expect(!html.contains(word)) }
    }
}
