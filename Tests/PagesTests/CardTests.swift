import Model
import Pages
import Testing

/// Cards, what unfolds, and links between items.
@Suite struct CardTests {
    private static let need = ItemID(.need, 1)
    private static let factor = ItemID(.factor, 2)

    private static let card = Card(
        need, title: .answer("Se hvem som faller ut", .nb) + [.data(" ("), .item(need), .data(")")],
        facts: [
            Fact(Text(alike: "Svarer på"), [.item(factor)]),
            Fact(Text(alike: "Fordi"), .answer("<b>leik</b>", .nn) + .data("\n") + .data("to")),
        ])

    private static let table = Table(
        header: [.data("Faktor"), .data("Kilder")],
        rows: [[.answer("Vi rydder", .nb), .data("en\nto") + .data("\n") + .data("tre")]], items: [factor])

    private func main(_ blocks: Block..., language: Language = .nb) -> String {
        Reading.main(of: HTMLWriter.text(Page(title: [], blocks: blocks), language: language))
    }

    @Test func linksGoBothWaysAndNoneToItself() {
        let back = Block.paragraph([.item(Self.need)])
        let html = main(.card(Self.card), .table(Self.table), back)
        #expect(html.contains("<section class=\"card\" id=\"need-1\">"))
        #expect(html.contains("<tr id=\"factor-2\">"))
        #expect(html.contains("<dd><a href=\"#factor-2\"><span class=\"id\">faktor-2</span></a></dd>"))
        #expect(html.contains("<p><a href=\"#need-1\"><span class=\"id\">behov-1</span></a></p>"))
        #expect(html.contains("(<span class=\"id\">behov-1</span>)</h2>"))
    }

    @Test func anItemWithoutAPlaceIsNoLink() {
        #expect(main(.paragraph([.item(Self.need)]), language: .nn) == "<p><span class=\"id\">behov-1</span></p>")
        #expect(main(.paragraph([.item(Self.need)]), language: .en) == "<p><span class=\"id\">need-1</span></p>")
    }

    @Test func whatLeadsToOnePlaceIsOneLink() {
        let line = (.data("Lek (") + [.item(Self.need)] + .data(")")).linked(to: "need-1")
        #expect(
            main(.paragraph(line), language: .nb)
                == "<p><a href=\"#need-1\">Lek (<span class=\"id\">behov-1</span>)</a></p>")
    }

    @Test func aPlaceIsWrittenOnce() {
        let html = main(.card(Self.card), .folded(.data("Mer"), [.card(Self.card), .table(Self.table)]))
        #expect(html.split(separator: "id=\"need-1\"").count == 2)
        #expect(html.contains("<details>\n<summary>Mer</summary>\n<section class=\"card\">"))
    }

    @Test func whatIsPressedToUnfoldHoldsNoLink() {
        let html = main(.card(Self.card), .folded(.data("Mer om ") + [.item(Self.need)], []))
        #expect(html.contains("<summary>Mer om <span class=\"id\">behov-1</span></summary>"))
    }

    @Test func severalValuesOfACellAreAList() {
        #expect(
            main(.table(Self.table)).contains(
                "<td><ul class=\"values short\"><li>en<br>to</li><li>tre</li></ul></td>"))
    }

    @Test func anAnswerOnACardCannotBecomeMarkup() {
        #expect(main(.card(Self.card)).contains("<li><span lang=\"nn\">&lt;b&gt;leik&lt;/b&gt;</span></li>"))
    }

    @Test func aFormatWithoutCardsHasTheSameWords() {
        let page = Page(title: .data("T"), blocks: [.folded(.data("Mer"), [.card(Self.card)])])
        for text in [
            MarkdownWriter.text(page, language: .nb),
            ScreenWriter.lines(page, language: .nb).joined(separator: "\n"),
        ] {
            let plain = text.filter { $0 != "*" }
            for words in ["Mer", "Se hvem som faller ut (behov-1)", "Svarer på: faktor-2", "Fordi:", "leik"] {
                #expect(plain.contains(words))
            }
        }
    }

    @Test func barsAndFilledCellsStillSayWhatTheyShow() {
        let bars = Table(
            header: [.data("År"), .data("Kroner")],
            rows: [[.data("2026"), .data("200")], [.data("2027"), .data("50")]],
            numeric: [1], drawing: .bars([1: [200, 50]]))
        let drawn = main(.table(bars))
        #expect(drawn.contains("<td class=\"number\">200<span class=\"bar\" style=\"width: 100%\"></span></td>"))
        #expect(drawn.contains("<td class=\"number\">50<span class=\"bar\" style=\"width: 25%\"></span></td>"))
        let calendar = Table(
            header: [.data("Tiltak"), .data("2026"), .data("2027")],
            rows: [[.data("a"), .data("ja"), .data("–")]], drawing: .filled([1, 2]))
        #expect(main(.table(calendar)).contains("<td class=\"filled\">ja</td><td class=\"free\">–</td>"))
    }
}
