import Model
import Pages
import SeededNumbers
import Testing

@Suite struct ScreenTests {
    private func lines(_ blocks: Block..., width: Int = 40) -> [String] {
        ScreenWriter.lines(Page(title: [], blocks: blocks), language: .nb, width: width)
    }

    private func row(_ cells: String...) -> [Line] { cells.map { Line.data($0) } }

    @Test func nothingThatSteersATerminalReachesIt() {
        let line = Line.answer("\u{1B}]0;x\u{7}\u{9B}2J\u{202E}", .nb)
        let written = ScreenWriter.lines(
            Page(
                title: line,
                blocks: [
                    .heading(level: 3, line), .paragraph(line), .note(line), .source(line),
                    .list([.init(line)], numbered: true),
                    .table(Table(caption: line, header: [line], rows: [[line]])),
                ]), language: .nb)
        #expect(written.count { $0.contains("␛]0;x␇·2J·") } == 9)
        #expect(written.joined().unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
    }

    @Test func listsHangUnderTheirWords() {
        let items = (1...10).map { number in
            Block.Item(.data("tiltak \(number)"), below: number == 9 ? [.init(.data("del\nto"))] : [])
        }
        #expect(
            lines(.list(items, numbered: true)).suffix(5) == [
                "   8. tiltak 8", "   9. tiltak 9", "      1. del", "         to", "  10. tiltak 10",
            ])
    }

    @Test func aTreeCanBeHeardLineByLine() {
        let tree = Branch(
            .data("tiltak-1"),
            below: [
                Branch(.data("behov-1"), said: [.data("Hvem: alle")], below: [Branch(.data("faktor-2"))]),
                Branch(.data("behov-2")),
            ])
        let written = ScreenWriter.lines(
            Page(title: [], blocks: [.tree([tree])]), language: .nb, width: 40, numbersTrees: true)
        #expect(
            written == [
                "1  tiltak-1", "", "1.1  behov-1", "Hvem: alle", "", "1.1.1  faktor-2", "", "1.2  behov-2",
            ])
    }

    @Test func tablesStandInColumns() {
        let table = Table(
            header: row("Enhet", "Svar"), rows: [row("Solbakken", "38"), row("日本", "4")], numeric: [1])
        #expect(lines(.table(table)) == ["  Enhet       Svar", "", "  Solbakken     38", "  日本           4"])
    }

    @Test func aTableThatIsTooWideWrapsItsCells() {
        let table = Table(
            header: row("Enhet", "Hva vi har sett"),
            rows: [row("Solbakken", "De voksne rydder mens leken begynner"), row("Vik", "Lek")])
        #expect(
            lines(.table(table)) == [
                "  Enhet       Hva vi har sett", "", "  Solbakken   De voksne rydder mens",
                "              leken begynner", "",
                "  Vik         Lek",
            ])
    }

    @Test func aTableWithoutRoomIsWrittenRowByRow() {
        let table = Table(
            header: row("Kommune", "Barnehager", "Skoler", "Kulturskoler", "PPT"),
            rows: [row("Fjellbygd", "11", "4", "1", ""), row("Vik", "2", "1", "1", "1")], numeric: [1, 2, 3, 4])
        #expect(
            lines(.table(table), width: 30) == [
                "  Kommune: Fjellbygd", "  Barnehager: 11", "  Skoler: 4", "  Kulturskoler: 1", "  PPT: –", "",
                "  Kommune: Vik", "  Barnehager: 2", "  Skoler: 1", "  Kulturskoler: 1", "  PPT: 1",
            ])
    }

    @Test func headingsAreSetApartByEmptyLines() {
        let text = Block.paragraph(.data("tekst"))
        #expect(
            lines(text, .heading(level: 2, .data("To")), .heading(level: 3, .data("Tre")), text, .pageBreak, text)
                == ["tekst", "", "", "To", "", "Tre", "tekst", "", "", "tekst"])
    }

    @Test func noWordIsLostAndNoLineIsTooWide() {
        var random = Seeded(state: 5)
        for _ in 0..<300 {
            let line = Line.answer(random.text(of: 30), .nb)
            let width = Int.random(in: 20...100, using: &random)
            let table = Table(header: [line, line], rows: [[line, line], [line]], numeric: [1])
            let list = Block.list([.init(line, below: [.init(line, below: [.init(line)])])], numbered: true)
            let written = lines(.paragraph(line), .note(line), list, width: width)
            #expect(
                scalars(written, besides: "1.").count == scalars([line.string(in: .nb)], besides: "1.").count * 5)
            for line in written + lines(.table(table), width: width) {
                #expect(DisplayWidth.of(line) <= width)
                #expect(line.last != " ")
            }
        }
    }

    private func scalars(_ lines: [String], besides: String) -> [Unicode.Scalar] {
        VisibleText.of(lines.joined(separator: "\n")).unicodeScalars.filter { scalar in
            !scalar.properties.isWhitespace && !besides.unicodeScalars.contains(scalar)
        }
    }

    @Test func theNarrowestScreenStillShowsEverything() {
        let written = ScreenWriter.lines(SamplePage.page, language: .nb, width: 0)
        #expect(written.allSatisfy { DisplayWidth.of($0) <= 20 })
        #expect(written.contains("  Dere: 4,1"))
    }
}
