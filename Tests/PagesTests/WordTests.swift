import Formats
import GoldenFiles
import Model
import Pages
import SeededNumbers
import Testing

@Suite struct WordTests {
    private static let body = "word/document.xml"
    private static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    private func page(_ blocks: Block...) -> Page { Page(title: .data("T"), blocks: blocks) }

    @Test(arguments: Language.allCases) func theSamplePageHasTheStylesItHadBefore(language: Language) throws {
        let outline = try WordFile(SamplePage.page, language).outline().joined(separator: "\n") + "\n"
        #expect(Golden.difference(outline, Self.golden(language)) == nil)
    }

    static func golden(_ language: Language) -> String { "needs-assessment.\(language.rawValue).docx.txt" }

    @Test func everyPartIsWellFormedAndSaidToBeWhatItIs() throws {
        let file = try WordFile(SamplePage.page)
        #expect(file.parts.first?.name == "[Content_Types].xml")
        let types = try file.elements("[Content_Types].xml")
        let named = Set(types.compactMap { $0["PartName"] })
        let endings = Set(types.compactMap { $0["Extension"] })
        for part in file.parts {
            #expect(try !file.elements(part.name).isEmpty, "\(part.name)")
            let ending = part.name.split(separator: ".").last.map(String.init) ?? ""
            #expect(named.contains("/" + part.name) || endings.contains(ending), "\(part.name)")
        }
        #expect(named.allSatisfy { name in file.parts.contains { "/" + $0.name == name } })
    }

    @Test func everyRelationLeadsToAPartAndEveryPartIsLedTo() throws {
        let file = try WordFile(SamplePage.page)
        let names = file.parts.map(\.name)
        let targets = try file.elements("_rels/.rels").compactMap { $0["Target"] }
        let inside = try file.elements("word/_rels/document.xml.rels").compactMap { $0["Target"] }.map {
            "word/" + $0
        }
        for target in targets + inside { #expect(names.contains(target), "\(target)") }
        let led = Set(targets + inside)
        for name in names where !name.hasSuffix(".rels") && name != "[Content_Types].xml" {
            #expect(led.contains(name), "\(name)")
        }
        let ids = Set(try file.elements("word/_rels/document.xml.rels").compactMap { $0["Id"] })
        let used = try file.elements(Self.body).compactMap { $0[Self.relations, "id"] }
        #expect(used.count > 1 && used.allSatisfy(ids.contains))
    }

    @Test func everyStyleAndListThatIsUsedIsThere() throws {
        let file = try WordFile(SamplePage.page)
        let styles = try file.values("word/styles.xml", "style", "styleId")
        #expect(Set(styles).count == styles.count)
        let used = try ["pStyle", "tblStyle"].flatMap { try file.values(Self.body, $0) }
        #expect(Set(used).isSubset(of: styles))
        #expect(
            Set(used).isSuperset(of: [
                "Title", "Heading1", "Heading2", "Heading3", "ListBullet", "ListNumber", "Caption", "Note",
                "Source",
                "TableHeader", "TableText", "BehovTable",
            ]))
        let lists = try file.values("word/numbering.xml", "num", "numId")
        #expect(Set(try file.values(Self.body, "numId")).subtracting(["0"]).isSubset(of: lists))
    }

    @Test func everyPictureAndMarkHasANumberOfItsOwn() throws {
        let file = try WordFile(
            page(
                .contents, .heading(level: 2, .data("A")), .figure(SamplePage.chart, alternative: .data("x")),
                .heading(level: 2, .data("B")), .figure(SamplePage.chart, alternative: .data("y"))))
        let pictures = try file.values(Self.body, "docPr", "id", space: "")
        #expect(pictures == ["1", "2"])
        #expect(try file.values(Self.body, "bookmarkStart", "id") == ["1", "2"])
        #expect(
            try file.values(Self.body, "hyperlink", "anchor") == file.values(Self.body, "bookmarkStart", "name"))
        #expect(file.parts.contains { $0.name == "word/charts/chart2.xml" })
    }

    @Test(arguments: [(41, "b"), (48, "t")])
    func numbersAreWrittenAwayFromTheOthersLines(own: Int, place: String) throws {
        let numbers = { (tenths: Int) in Chart.Value.number(Quantity(tenths, decimals: 1), margin: nil) }
        let chart = Chart(
            title: .data("Trivsel"), periods: ["2025"],
            series: [
                Chart.Series(.own, Text(alike: "vi"), [numbers(own)]),
                Chart.Series(.nation, Text(alike: "landet"), [numbers(45)]),
            ])
        let file = try WordFile(page(.figure(chart, alternative: chart.words)))
        #expect(try file.values("word/charts/chart1.xml", "dLblPos", "val", space: "") == [place])
    }

    @Test func aLinkToACardFindsItsPlaceWhichStandsOnce() throws {
        let card = Block.card(Card(ItemID(.need, 1), title: .data("Lek"), facts: []))
        let file = try WordFile(page(card, .source(Line.data("Tilbake").linked(to: "need-1")), card))
        #expect(try file.values(Self.body, "bookmarkStart", "name") == ["place_need_1"])
        #expect(try file.values(Self.body, "hyperlink", "anchor") == ["place_need_1"])
    }

    @Test func everyTableHasOneHeaderRowThatIsRepeatedAndAName() throws {
        let file = try WordFile(SamplePage.page)
        let tables = try file.elements(Self.body).count { $0.name.local == "tbl" }
        #expect(tables == 2)
        #expect(try file.elements(Self.body).count { $0.name.local == "tblHeader" } == tables)
        #expect(try file.values(Self.body, "tblCaption").allSatisfy { !$0.isEmpty })
        #expect(try file.values(Self.body, "tblCaption").count == tables)
    }

    @Test func aListWithNumbersBeginsAtOneEachTime() throws {
        let list = Block.list([.init(.data("a")), .init(.data("b"))], numbered: true)
        let file = try WordFile(page(list, .paragraph(.data("c")), list))
        #expect(try file.values(Self.body, "numId") == ["2", "2", "3", "3"])
    }

    @Test func anAnswerInAnotherLanguageSaysSo() throws {
        let line = Line.answer("leik", .nn) + .data(" / ") + .answer("lek", .nb)
        #expect(try WordFile(page(.paragraph(line))).outline().last == "Normal: [nn-NO leik] / lek")
        #expect(try WordFile(page(.paragraph(line)), .nn).outline().last == "Normal: leik / [nb-NO lek]")
    }

    @Test func theLanguageOfTheDocumentIsInItsStylesAndProperties() throws {
        for (language, tag) in zip(Language.allCases, ["nb-NO", "nn-NO", "en-GB"]) {
            let file = try WordFile(SamplePage.page, language)
            #expect(try file.values("word/styles.xml", "lang") == [tag])
            #expect(String(decoding: try file.part("docProps/core.xml"), as: UTF8.self).contains(">\(tag)<"))
        }
    }

    @Test func thePropertiesTellTheDayOfTheDocumentAndNoOther() throws {
        var page = SamplePage.page
        page.origin = Origin(
            whose: "Solbakken <barnehage>", day: try #require(Day("2026-11-21")), program: "behov 0.1",
            workspace: "ab12", revision: 8)
        let told = String(decoding: try WordFile(page).part("docProps/core.xml"), as: UTF8.self)
        #expect(told.contains("2026-11-21T00:00:00Z") && told.contains("Solbakken &lt;barnehage&gt;"))
        let bare = String(decoding: try WordFile(SamplePage.page).part("docProps/core.xml"), as: UTF8.self)
        #expect(!bare.contains("created"))
    }

    @Test func noTextIsLostAndNoneBecomesMarkup() throws {
        var random = Seeded(state: 11)
        for _ in 0..<40 {
            let text = random.text(of: 40)
            let line = Line.answer(text, .en)
            let words = Reading.words(text)
            let blocks: [Block] = [
                .heading(level: 2, line), .paragraph(line), .note(line), .source(line), .typed([line]),
                .list([.init(line)], numbered: true),
            ]
            for block in blocks { #expect(Reading.words(try WordFile(page(block)).text()) == ["T"] + words) }
            let table = Block.table(Table(caption: line, header: [line], rows: [[line]]))
            let file = try WordFile(page(table, .list([.init(line, below: [.init(line)])], numbered: false)))
            #expect(Reading.words(try file.text()) == ["T"] + words + words + words + words + words)
            for part in file.parts { _ = try file.elements(part.name) }
        }
    }

    @Test func aPageBreakBeginsANewPageBeforeWhateverComes() throws {
        let table = Block.table(Table(header: [.data("A")], rows: []))
        let file = try WordFile(page(.pageBreak, .heading(level: 2, .data("B")), table, table, .pageBreak, table))
        let outline = try file.outline().filter { !$0.hasPrefix(" ") }
        #expect(
            outline == [
                "Title: T", "Heading1 new page: B", "[table", "]", "Source: ", "[table", "]", "Source new page: ",
                "[table", "]", "Source: ",
            ])
    }

    @Test func theSamePageGivesTheSameBytes() throws {
        #expect(
            try WordWriter.bytes(SamplePage.page, language: .nb)
                == WordWriter.bytes(SamplePage.page, language: .nb))
    }

    @Test func whatIsNotThereInAPictureIsSaidUnderIt() throws {
        let outline = try WordFile(page(.figure(SamplePage.chart, alternative: SamplePage.chart.words))).outline()
        #expect(
            outline.last
                == "Source: 2022: fylket uten tall. 2023: vi skjermet, fylket uten tall. 2024: fylket uten tall. 2025: vi uten tall."
        )
    }
}
