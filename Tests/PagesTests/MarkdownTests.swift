import Model
import Pages
import SeededNumbers
import Testing

@Suite struct MarkdownTests {
    private func written(_ blocks: Block...) -> [String] {
        MarkdownWriter.text(Page(title: .data("T"), blocks: blocks), language: .nb)
            .split(separator: "\n", omittingEmptySubsequences: false).dropFirst(2).dropLast().map(String.init)
    }

    @Test(arguments: [
        ("# Lek", "\\# Lek"), ("- lek", "\\- lek"), ("+ lek", "\\+ lek"), ("---", "\\---"), ("1. lek", "1\\. lek"),
        ("12) lek", "12\\) lek"), ("> lek", "\\> lek"), (">lek", "\\>lek"), ("a | b", "a \\| b"),
        ("*lek*", "\\*lek\\*"),
        ("_lek_", "\\_lek\\_"), ("`lek`", "\\`lek\\`"), ("[lek](x)", "\\[lek\\](x)"), ("<b>", "\\<b>"),
        ("&amp;", "\\&amp;"), ("&#60;", "\\&\\#60;"), ("C:\\lek", "C:\\\\lek"), ("===", "\\==="),
        ("    lek", "lek"),
        ("~~~", "\\~\\~\\~"), (":--", "\\:--"), ("<\u{338}b>", "\\<\u{338}b>"), ("4.10 og -3", "4.10 og -3"),
        ("-3 grader", "-3 grader"), ("vi & de", "vi & de"), ("2026", "2026"), ("-", "\\-"),
        (" \u{301}a", "\u{301}a"),
    ])
    func anAnswerCannotBecomeMarkup(answer: String, line: String) {
        #expect(written(.paragraph(.answer(answer, .nb))) == [line])
        #expect(written(.list([.init(.answer(answer, .nb))], numbered: false)) == ["- " + line])
        #expect(written(.note(.answer(answer, .nb))) == ["> " + line])
    }

    @Test func markupCannotBePutTogetherFromTwoRuns() {
        #expect(written(.paragraph(.data("1") + .data(". lek"))) == ["1\\. lek"])
        #expect(written(.paragraph(.data("&") + .data("lt;"))) == ["\\&lt;"])
    }

    @Test func aLineBreakIsAHardBreakAndAnEmptyLineAParagraph() {
        let answer = Line.answer("en\n- to\n\n\ntre\n", .nb)
        #expect(written(.paragraph(answer)) == ["en\\", "\\- to", "", "tre"])
        #expect(written(.note(answer)) == ["> en\\", "> \\- to", ">", "> tre"])
        #expect(written(.list([.init(answer)], numbered: true)) == ["1. en\\", "   \\- to", "", "   tre"])
    }

    @Test func aCellStaysOnItsLine() {
        let table = Table(
            header: [.data("A"), .data("B")], rows: [[.answer("en\nto | tre", .nb), .data("-3")]], numeric: [1])
        #expect(
            written(.table(table)) == [
                "| A              |   B |", "| -------------- | --: |", "| en / to \\| tre |  -3 |",
            ])
    }

    @Test func twoListsStayTwo() {
        let list = Block.list([.init(.data("a"))], numbered: false)
        #expect(written(list, list, list) == ["- a", "", "* a", "", "- a"])
    }

    @Test func listsNestUnderTheirWords() {
        let items = [
            Block.Item(.data("a"), below: [.init(.data("b"), below: [.init(.data("c"))])]), .init(.data("d")),
        ]
        #expect(written(.list(items, numbered: true)) == ["1. a", "   1. b", "      1. c", "2. d"])
    }

    @Test func whatIsEmptyIsLeftOut() {
        #expect(written(.paragraph(.data(" \n")), .note([]), .source([]), .heading(level: 2, [])).isEmpty)
    }

    @Test func noTextIsLost() throws {
        var random = Seeded(state: 11)
        for _ in 0..<400 {
            let text = random.text(of: 40)
            for line in written(.paragraph(.answer(text, .nb))) {
                let words = line.hasSuffix("\\") && !line.hasSuffix("\\\\") ? String(line.dropLast()) : line
                #expect(Reading.unescaped(words) != nil, "\(line)")
            }
            let cell = written(.table(Table(header: [.answer(text, .nb)], rows: []))).first ?? ""
            let inside = try #require(Reading.unescaped(cell.dropFirst().dropLast()))
            #expect(Reading.words(inside).filter { $0 != "/" } == Reading.words(text))
        }
    }
}
