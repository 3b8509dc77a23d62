import Formats
import SeededNumbers
import Testing

/// A workbook written part by part, as no program would have to.
struct RawWorkbook {
    static let space = "xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'"
    static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    static let relations = "xmlns='http://schemas.openxmlformats.org/package/2006/relationships'"

    var sheets: [(name: String, state: String, xml: String)] = []
    var texts = ""
    var styles = ""
    var properties = ""
    /// Where the workbook says that a sheet is.
    var target = { (place: Int) in "worksheets/sheet\(place).xml" }

    init(_ rows: String, after: String = "") {
        sheets = [("Ark 1", "visible", Self.sheet(rows, after: after))]
    }

    static func sheet(_ rows: String, after: String = "") -> String {
        "<worksheet \(space)><sheetData>\(rows)</sheetData>\(after)</worksheet>"
    }

    var bytes: [UInt8] {
        get throws {
            let relation = { (id: String, type: String, target: String) in
                "<Relationship Id='\(id)' Type='\(Self.office)/\(type)' Target='\(target)'/>"
            }
            let numbered = Array(sheets.enumerated())
            var parts = [
                (
                    "_rels/.rels",
                    "<Relationships \(Self.relations)>\(relation("r1", "officeDocument", "xl/workbook.xml"))</Relationships>"
                ),
                (
                    "xl/workbook.xml",
                    "<workbook \(Self.space) xmlns:r='\(Self.office)'>\(properties)<sheets>"
                        + numbered.map {
                            "<sheet name='\($1.name)' sheetId='\($0 + 1)' state='\($1.state)' r:id='s\($0)'/>"
                        }
                        .joined() + "</sheets></workbook>"
                ),
                (
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships \(Self.relations)>"
                        + numbered.map { place, _ in relation("s\(place)", "worksheet", target(place)) }
                        .joined() + relation("t", "sharedStrings", "/xl/sharedStrings.xml")
                        + relation("f", "styles", "styles.xml") + "</Relationships>"
                ),
                ("xl/sharedStrings.xml", "<sst \(Self.space)>\(texts)</sst>"),
                ("xl/styles.xml", "<styleSheet \(Self.space)>\(styles)</styleSheet>"),
            ]
            parts += numbered.map { ("xl/worksheets/sheet\($0).xml", $1.xml) }
            return try archive(parts.map { ($0.0, Array($0.1.utf8)) })
        }
    }

    func table(_ sheet: Int = 0) throws -> TextTable {
        let book = try XLSXWorkbook(bytes)
        return try book.table(book.sheets[sheet])
    }
}

@Suite struct XLSXTests {
    @Test func everyKindOfCellIsRead() throws {
        var book = RawWorkbook(
            """
            <row r='2'><c r='B2' t='s'><v>0</v></c><c r='C2' t='s'><v>1</v></c></row>
            <row r='4'><c t='inlineStr'><is><t>inne</t></is></c><c/><c t='str'><f>A1&amp;"x"</f><v>svar_x000D_</v></c>
            <c t='b'><v>1</v></c><c t='e'><v>#DIV/0!</v></c><c><f>1+1</f><v>2</v></c><c><f>NOW()</f></c></row>
            """)
        book.texts =
            "<si><t xml:space='preserve'> blå</t></si><si><r><rPr><b/></rPr><t>bær</t></r><rPh sb='0' eb='1'><t>uttale</t></rPh>"
            + "<r><t>_x005F_x000D__x00E6_</t></r></si>"
        let table = try book.table()
        #expect(
            table.rows == [
                [], ["", " blå", "bær_x000D_æ"], [], ["inne", "", "svar\r", "TRUE", "#DIV/0!", "2"],
            ])
        #expect(table.written == [TextTable.Place(3, 3): "1"])
    }

    static let styles =
        "<numFmts><numFmt numFmtId='164' formatCode='0.0\\ %'/><numFmt numFmtId='165' formatCode='dd/mm/åååå;@'/>"
        + "<numFmt numFmtId='166' formatCode='&quot;dag &quot;0'/><numFmt numFmtId='167' formatCode='[Red]yyyy\\-mm'/>"
        + "<numFmt numFmtId='168' formatCode='yyyy'/></numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs>"
        + ["0", "9", "164", "14", "22", "165", "166", "167", "168", "21", "17"].map { "<xf numFmtId='\($0)'/>" }
        .joined()
        + "</cellXfs>"

    static func shown(_ value: String, style: Int, is1904: Bool = false) throws -> String {
        var book = RawWorkbook("<row><c s='\(style)'><v>\(value)</v></c></row>")
        book.styles = styles
        book.properties = is1904 ? "<workbookPr date1904='1'/>" : ""
        return try book.table().rows.first?.first ?? ""
    }

    @Test(arguments: [
        ("0.70899999999999996", 1, "70,9%"), ("0.38", 2, "38%"), ("1", 1, "100%"),
        ("5.0999999999999996", 0, "5,1"),
        ("9.8000000000000007", 0, "9,8"), ("1.2E-3", 0, "0,0012"), ("1.5E+3", 0, "1500"), ("-0.5", 0, "-0,5"),
        ("974588021", 0, "974588021"), ("0", 0, "0"), ("0.29999999999999999", 6, "0,3"),
        ("99.9999999999999999", 0, "100"),
        ("60", 3, "1900-02-29"), ("59", 3, "1900-02-28"), ("61", 3, "1900-03-01"), ("1", 3, "1900-01-01"),
        ("44713", 3, "2022-06-01"), ("44713.4277777778", 4, "2022-06-01 10:16:00"),
        ("44713.99999999", 4, "2022-06-02 00:00:00"),
        ("44196", 5, "2020-12-31"), ("7", 6, "7"), ("40087", 7, "2009-10"), ("44197", 8, "2021"),
        ("0.5", 9, "12:00:00"),
        ("40087", 10, "2009-10"), ("-3", 3, "-3"), ("1E300", 0, "1E300"), ("2958465", 3, "9999-12-31"),
        ("1E-9223372036854775808", 0, "1E-9223372036854775808"),
        ("1E9223372036854775807", 3, "1E9223372036854775807"),
    ])
    func aNumberIsWhatItsFormatShows(value: String, style: Int, shown: String) throws {
        #expect(try Self.shown(value, style: style) == shown)
    }

    @Test func daysAreCountedFromTheWorkbooksOwnEpoch() throws {
        #expect(try Self.shown("0", style: 3, is1904: true) == "1904-01-01")
        #expect(try Self.shown("43251", style: 3, is1904: true) == "2022-06-01")
    }

    @Test func sheetsAreNamedAlsoHiddenOnes() throws {
        var book = RawWorkbook("<row><c><v>1</v></c></row>")
        book.sheets.append(("Skjult &amp; gjemt", "veryHidden", RawWorkbook.sheet("")))
        let read = try XLSXWorkbook(book.bytes)
        #expect(read.sheets.map(\.name) == ["Ark 1", "Skjult & gjemt"])
        #expect(read.sheets.map(\.isHidden) == [false, true])
        #expect(try read.table(read.sheets[1]).rows.isEmpty)
    }

    @Test func joinedCellsAreKnown() throws {
        let book = RawWorkbook(
            "<row><c><v>1</v></c></row>", after: "<mergeCells count='1'><mergeCell ref='B2:$C$12'/></mergeCells>")
        #expect(try book.table().merged == [TextTable.Merged(rows: 1...11, columns: 1...2)])
    }

    @Test(arguments: [
        "<row r='1'><c r='A2'><v>1</v></c></row>", "<row r='1'><c r='B1'/><c r='A1'/></row>",
        "<row r='2'/><row r='2'/>", "<row r='0'/>", "<row r='1048577'/>",
        "<row r='1'><c r='XFE1'><v>1</v></c></row>",
        "<row r='1'><c r='1A'/></row>", "<row><c t='s'><v>9</v></c></row>", "<row><c t='s'><v>-1</v></c></row>",
    ])
    func aCellThatCannotBeWhereItSaysIsRefused(rows: String) throws {
        let book = try RawWorkbook(rows).bytes
        #expect(throws: XLSXFault.self) {
            let read = try XLSXWorkbook(book)
            _ = try read.table(read.sheets[0])
        }
    }

    @Test func anArchiveWithoutAWorkbookIsNone() throws {
        let bytes = try archive([("mimetype", Array("application/vnd.oasis".utf8))])
        #expect(throws: XLSXFault.notWorkbook) { try XLSXWorkbook(bytes) }
    }

    @Test func whatLeadsOutsideOrIsNotThereIsRefused() throws {
        var book = RawWorkbook("")
        book.target = { _ in "../../../etc/passwd" }
        #expect(throws: XLSXFault.missingPart("../../../etc/passwd")) { try XLSXWorkbook(book.bytes) }
        book.target = { _ in "worksheets/another.xml" }
        let read = try XLSXWorkbook(book.bytes)
        #expect(throws: XLSXFault.missingPart("xl/worksheets/another.xml")) { try read.table(read.sheets[0]) }
        let escaped = try RawWorkbook("").bytes.replacing(
            Array("xl/styles.xml".utf8), with: Array("../styles.xml".utf8))
        #expect(throws: XLSXFault.archive(.badName("../styles.xml"))) { try XLSXWorkbook(escaped) }
    }

    @Test func entitiesAreRefused() throws {
        var book = RawWorkbook("")
        book.texts = "<si><t>&tekst;</t></si>"
        #expect(throws: XLSXFault.self) { try XLSXWorkbook(book.bytes) }
        book.texts = ""
        book.sheets[0].xml =
            "<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><worksheet \(RawWorkbook.space)><sheetData/></worksheet>"
        let read = try XLSXWorkbook(book.bytes)
        do throws(XLSXFault) {
            _ = try read.table(read.sheets[0])
            Issue.record("a document type was read")
        } catch {
            guard case .markup("xl/worksheets/sheet0.xml", let fault) = error else { throw error }
            #expect(fault.reason == .documentType)
        }
    }

    @Test func onePartUnderTwoNamesIsRefused() throws {
        var book = RawWorkbook("")
        book.sheets.append(("To", "visible", RawWorkbook.sheet("")))
        #expect(try XLSXWorkbook(book.bytes).sheets.count == 2)
        book.target = { _ in "worksheets/sheet0.xml" }
        #expect(throws: XLSXFault.missingPart("To")) { try XLSXWorkbook(book.bytes) }
    }

    @Test func moreThanATableOfFiguresHoldsIsRefused() throws {
        var limits = XLSXLimits()
        limits.cells = 100
        limits.texts = (2, 10)
        func fault(_ book: RawWorkbook) throws -> XLSXFault? {
            let bytes = try book.bytes
            do throws(XLSXFault) {
                let read = try XLSXWorkbook(bytes, limits: limits)
                _ = try read.table(read.sheets[0])
                return nil
            } catch {
                return error
            }
        }
        #expect(try fault(RawWorkbook("<row r='101'><c r='A101'><v>1</v></c></row>")) == .tooLarge)
        #expect(try fault(RawWorkbook("<row><c r='CX1'><v>1</v></c></row>")) == .tooLarge)
        #expect(try fault(RawWorkbook(String(repeating: "<row><c><v>1</v></c></row>", count: 101))) == .tooLarge)
        #expect(try fault(RawWorkbook(String(repeating: "<row><c><v>1</v></c></row>", count: 100))) == nil)
        #expect(try fault(RawWorkbook("<row r='1048576'><c r='A1048576' s='1'/></row>")) == nil)
        var book = RawWorkbook("")
        book.texts = "<si><t>12345678901</t></si>"
        #expect(try fault(book) == .tooLarge)
        book.texts = "<si/><si/><si/>"
        #expect(try fault(book) == .tooLarge)
    }

    @Test func aSheetThatUnpacksToTooMuchIsRefusedBeforeItIsUnpacked() throws {
        // Not too much alike, so that no ratio gives it away; smaller than two hundred, as is what is accepted here.
        var random = Seeded(state: 17)
        let rows = (0..<50_000).map { row in
            "<row><c><v>\(Int.random(in: 0..<1_000_000_000, using: &random))</v></c><c t='str'><v>\(row)</v></c></row>"
        }
        let book = RawWorkbook(rows.joined())
        var limits = XLSXLimits()
        limits.total = 2 << 20
        #expect(book.sheets[0].xml.utf8.count > limits.total)
        let packed = try book.bytes
        #expect(throws: XLSXFault.archive(.tooLarge)) { try XLSXWorkbook(packed, limits: limits) }
    }

    @Test func aDamagedWorkbookIsReadOrRefusedAndNeverMore() throws {
        var random = Seeded(state: 23)
        var book = RawWorkbook(
            "<row r='2'><c r='B2' t='s'><v>0</v></c></row><row><c s='1'><v>0.5</v></c></row>",
            after: "<mergeCells><mergeCell ref='A1:B2'/></mergeCells>")
        book.texts = "<si><t>a</t></si>"
        let whole = book
        for _ in 0..<300 {
            book = whole
            func damaged(_ text: String) -> String {
                var bytes = Array(text.utf8)
                guard !bytes.isEmpty else { return text }
                for _ in 0...Int.random(in: 0..<2, using: &random) {
                    bytes[Int.random(in: bytes.indices, using: &random)] =
                        Array("<>/'=&; 0a:A9".utf8).randomElement(using: &random) ?? 0
                }
                return String(decoding: bytes, as: UTF8.self)
            }
            book.sheets[0].xml = damaged(book.sheets[0].xml)
            book.texts = damaged(book.texts)
            guard let table = try? book.table() else { continue }
            #expect(table.rows.count <= 1_048_576)
        }
    }
}
