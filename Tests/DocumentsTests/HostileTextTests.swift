import Formats
import Model
import Pages
import Testing

@testable import Documents

/// Every document, letter and table with answers that try to be something else: markup, formulas, lines of their own.
@Suite struct HostileTextTests {
    /// What an unkind answer holds: markup, the end of CDATA, table signs, code, formulas, marks that turn the reading
    /// direction, controls, emoji, links and pictures, quotation marks, and a word that no page is wide enough for.
    private static let hostile = [
        "<script>alert('x')</script> ]]> <!-- & &lt; \"quoted\" | pipe `code` ```\n\u{0}\u{1B}[2J\u{7}\u{202E}snudd\u{202C}"
            + " 👩‍👩‍👧‍👦 [lenke](javascript:x) ![bilde](http://a.example/x.png) # ikke overskrift",
        "=cmd|' /C calc'!A0", "+47 900", "-1", "@SUM(A1)",
    ]
    private static let long = String(repeating: "ø", count: 10_000)

    private static var pages: [(name: String, page: Page)] {
        let (owner, region, around) = (Sample.owner(), Sample.region(), Sample.around())
        let (unit, provenance) = (SampleUnits.solbakken(), Sample.provenance(Sample.regionID, 3))
        let slides = MeetingSlides(analysis: unit, language: .nb, limits: around.limits.standingOut)
        return DocumentKind.allCases.map { ("\($0)", Sample.page($0)) }
            + Phase.allCases.map { ("slides \($0)", slides.page($0)) } + [
                ("case", CaseLetter.page(owner, .nb, around, provenance)),
                ("case of a region", CaseLetter.page(region, .nb, provenance)),
                ("discussion", DiscussionRecord.page(unit, .nb, provenance)),
                ("annual report", AnnualReportPage.page(region, .nb, around, provenance)),
                ("forum", ForumPage.page(region, around, provenance)),
            ]
    }

    /// The page with every answer in it exchanged.
    private func page(_ page: Page, saying hostile: String) -> Page {
        let change = { (line: Line) in
            Line(
                line.words.map { words in
                    guard case .answer(_, let language) = words else { return words }
                    return .answer(hostile, language)
                })
        }
        var changed = page
        changed.title = change(page.title)
        changed.blocks = page.blocks.map { $0.mapped(change) }
        return changed
    }

    private static let tags: Set<Substring> = [
        "a", "aside", "body", "br", "caption", "circle", "dd", "details", "div", "dl", "dt", "figcaption",
        "figure",
        "g", "h1", "h2", "h3", "h4", "h5", "head", "hr", "html", "img", "li", "line", "main", "meta", "nav", "ol",
        "p",
        "path", "polygon", "polyline", "pre", "rect", "section", "span", "style", "summary", "svg", "table",
        "tbody",
        "td", "text", "th", "thead", "title", "tr", "ul", "wbr", "desc", "tspan",
    ]
    private static let alone: Set<Substring> = ["br", "hr", "img", "meta", "wbr"]

    /// What is wrong with the tags of a page: one that no writer of ours writes, or one that is not closed.
    private func fault(of html: String) -> String? {
        var open: [Substring] = []
        for piece in html.split(separator: "<").dropFirst() {
            guard let end = piece.firstIndex(of: ">") else { return "no end: \(piece.prefix(60))" }
            let tag = piece[..<end]
            if tag.hasPrefix("!DOCTYPE") { continue }
            let name = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
            guard Self.tags.contains(name) else { return "unknown: \(tag.prefix(60))" }
            // What stands between quotation marks is told, not done.
            let bare = tag.split(separator: "\"", omittingEmptySubsequences: false).enumerated().filter {
                $0.offset.isMultiple(of: 2)
            }.map(\.element)
            if bare.contains(where: { $0.contains(" on") }) || tag.contains("href=\"j") {
                return "steers: \(tag.prefix(60))"
            }
            if tag.hasPrefix("/") {
                guard open.popLast() == name else { return "closed too early: \(name)" }
            } else if !Self.alone.contains(name), !tag.hasSuffix("/") {
                open.append(name)
            }
        }
        return open.isEmpty ? nil : "never closed: \(open)"
    }

    @Test func noAnswerBecomesMarkupInAnyDocument() {
        for (name, sample) in Self.pages {
            for hostile in Self.hostile.prefix(2) {
                let html = HTMLWriter.text(page(sample, saying: hostile), language: .nb)
                let fault = fault(of: html)
                #expect(fault == nil, "\(name): \(fault ?? "")")
                #expect(!html.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" }, "\(name)")
                #expect(!html.contains("\u{202E}"), "\(name)")
            }
        }
    }

    @Test func noAnswerBecomesMarkupOrANewCellInMarkdown() {
        for (name, sample) in Self.pages {
            for hostile in Self.hostile.prefix(2) {
                let lines = MarkdownWriter.text(page(sample, saying: hostile), language: .nb).split(
                    separator: "\n", omittingEmptySubsequences: false)
                var cells: Int?
                for line in lines {
                    let bare = line.replacing("\\\\", with: "")
                    for sign in ["<script", "`code", "[lenke", "![bilde"] {
                        #expect(
                            !bare.replacing("\\" + sign, with: "").contains(sign), "\(name): \(line.prefix(90))")
                    }
                    guard line.hasPrefix("|") else {
                        cells = nil
                        continue
                    }
                    let here = bare.replacing("\\|", with: "").count { $0 == "|" }
                    #expect(cells == nil || cells == here, "\(name): \(line.prefix(90))")
                    cells = here
                }
            }
        }
    }

    @Test func everyPartOfAWordFileIsWellFormedHoweverUnkindTheAnswers() throws {
        for (name, sample) in Self.pages {
            let whole = page(sample, saying: Self.hostile[0])
            let archive = try ZIPReader(WordWriter.bytes(whole, language: .nb))
            for entry in archive.entries where entry.name.hasSuffix(".xml") || entry.name.hasSuffix(".rels") {
                var reader = XMLReader(try archive.bytes(of: entry))
                var text = ""
                while let event = try reader.next() { if case .text(let piece) = event { text += piece } }
                guard entry.name == "word/document.xml" else { continue }
                let answers = sample.blocks.contains { $0 != $0.mapped { _ in [] } }
                #expect(!answers || text.contains("<script>") || name == "forum", "\(name)")
            }
        }
    }

    @Test func noTextOfATableBecomesAFormulaOrAnotherCell() throws {
        for hostile in Self.hostile {
            let said = VisibleText.of(hostile)
            let tables = SampleUnits.solbakken().tables(in: .nb)
            let unkind = tables.map { table in
                DataTable(
                    table.key, table.name, table.columns,
                    rows: table.rows.map { row in
                        row.map { cell in
                            if case .text = cell { return .text(said) }
                            return cell
                        }
                    })
            }
            let book = try XLSXWorkbook(XLSXWriter.bytes(unkind))
            for (sheet, table) in zip(book.sheets, unkind) {
                let rows = try book.table(sheet).rows
                for (row, cells) in zip(rows.dropFirst(), table.rows) {
                    for (read, cell) in zip(row, cells) { if case .text = cell { #expect(read == said) } }
                }
                let csv = String(decoding: CSVWriter.bytes(table, decimalComma: true).dropFirst(3), as: UTF8.self)
                let read = try CSVReader.read(csv, delimiter: ";").rows
                #expect(read.count == table.rows.count + 1)
                for row in read {
                    #expect(row.count == table.columns.count)
                    // A negative number is a number; nothing else may begin a formula.
                    for cell in row where Int(cell) == nil && Double(cell.replacing(",", with: ".")) == nil {
                        #expect(!["=", "+", "-", "@"].contains { cell.hasPrefix($0) }, "\(cell.prefix(40))")
                    }
                }
                let lines = NDJSONWriter.bytes(table).split(separator: 0x0A)
                #expect(lines.count == table.rows.count)
                for line in lines { _ = try JSONReader.read(Array(line)) }
            }
        }
    }

    @Test func aWordThatNoPageIsWideEnoughForIsWrittenWhole() throws {
        let sample = page(Page(title: .data("T"), blocks: [.paragraph(.answer("x", .nb))]), saying: Self.long)
        let html = HTMLWriter.text(sample, language: .nb)
        #expect(fault(of: html) == nil)
        #expect(html.replacing("<wbr>", with: "").contains(Self.long))
        #expect(MarkdownWriter.text(sample, language: .nb).contains(Self.long))
        let archive = try ZIPReader(WordWriter.bytes(sample, language: .nb))
        let entry = try #require(archive["word/document.xml"])
        #expect(String(decoding: try archive.bytes(of: entry), as: UTF8.self).contains(Self.long))
        let table = DataTable("t", "t", [.init("a", "A")], rows: [[.text(Self.long)]])
        let book = try XLSXWorkbook(XLSXWriter.bytes([table]))
        #expect(try book.table(book.sheets[0]).rows[1] == [Self.long])
    }

    @Test func noWordOfACalendarBecomesALineOfItsOwn() throws {
        let day = SampleUnits.day(2026, 11, 30)
        for hostile in Self.hostile + ["a\r\nBEGIN:VEVENT\r\nUID:x"] {
            let entry = CalendarEntry(
                uid: "a@behov", first: day, last: nil, what: .answer(hostile, .nb), whose: Text(alike: hostile))
            let text = String(
                decoding: ICalendarWriter.bytes([entry], name: hostile, on: day, .nb), as: UTF8.self
            ).replacing("\r\n ", with: "")
            #expect(text.components(of: "BEGIN:VEVENT") == 1)
            #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\r" && $0 != "\n" })
            for line in text.split(separator: "\r\n") {
                #expect(line.prefix { $0 != ":" && $0 != ";" }.allSatisfy { $0.isUppercase || $0 == "-" })
            }
        }
    }

    @Test func theSamePageGivesTheSameBytesInEveryFormat() throws {
        let (first, second) = (Self.pages, Self.pages)
        for (one, other) in zip(first, second) {
            for writer in PageWriter.all {
                #expect(try writer.bytes(one.page, .nn) == writer.bytes(other.page, .nn), "\(one.name)")
            }
        }
        let (one, other) = (Sample.region().tables(in: .en), Sample.region().tables(in: .en))
        #expect(try XLSXWriter.bytes(one) == XLSXWriter.bytes(other))
        #expect(
            one.map { CSVWriter.bytes($0, decimalComma: false) }
                == other.map { CSVWriter.bytes($0, decimalComma: false) })
    }
}

extension String {
    /// How many lines are these words.
    fileprivate func components(of line: String) -> Int { split(separator: "\r\n").count { $0 == line } }
}
