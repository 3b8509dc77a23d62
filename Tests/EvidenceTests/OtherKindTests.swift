import Evidence
import Formats
import Model
import Testing

@testable import Evidence

/// Files of other kinds: read, or named for what they are.
@Suite struct OtherKindTests {
    static func zip(_ parts: [(String, String)]) throws -> [UInt8] {
        var writer = ZIPWriter()
        for (name, text) in parts { try writer.add(name, Array(text.utf8)) }
        return try writer.finished()
    }

    /// A sheet as LibreOffice saves it.
    static func openDocument(_ rows: [[String]], hidden: Int? = nil) throws -> [UInt8] {
        let cells = rows.enumerated().map { number, row in
            "<table:table-row\(number == hidden ? " table:visibility=\"collapse\"" : "")>"
                + row.map { text in
                    if text.isEmpty { return "<table:table-cell table:number-columns-repeated=\"1\"/>" }
                    if let value = Double(text), !text.hasPrefix("0") {
                        return
                            "<table:table-cell office:value-type=\"float\" office:value=\"\(value == value.rounded() ? "\(Int(value))" : "\(value)")\"><text:p>\(text)</text:p></table:table-cell>"
                    }
                    return
                        "<table:table-cell office:value-type=\"string\"><text:p>\(text)</text:p></table:table-cell>"
                }.joined() + "</table:table-row>"
        }
        let names =
            "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
            + "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
            + "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
        let content =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content \(names)><office:body>"
            + "<office:spreadsheet><table:table table:name=\"Data\"><table:table-column table:number-columns-repeated=\"1024\"/>"
            + cells.joined()
            + "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell table:number-columns-repeated=\"1024\"/></table:table-row>"
            + "</table:table></office:spreadsheet></office:body></office:document-content>"
        return try zip([("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", content)])
    }

    @Test func anOpenDocumentSpreadsheetIsReadAsAnyWorkbook() throws {
        let rows = Sample.wide.map { $0.map { $0.replacing(" ", with: $0.first?.isNumber == true ? "" : " ") } }
        let export = try ExportReader.read(Self.openDocument(rows, hidden: 4))
        #expect(Sample.counts(export) == [5, 1, 9, 1, 0])
        #expect(export.sheets.map(\.name) == ["Data"])
        #expect(export.notes == [.hidden(sheet: "Data", rows: 1, columns: 0)])
        let own = try #require(try export.indicators(forUnit: "999000002").first?.own)
        #expect(own.map(\.raw) == ["95", "101"])
        #expect([own[0].row, own[0].column] == [6, 10])
        #expect(own[0].sheet == "Data")
    }

    @Test func packedFilesAreNamedForWhatTheyAre() throws {
        let kinds: [(FileKind, [(String, String)])] = [
            (.numbers, [("Index/Document.iwa", "x"), ("preview.jpg", "x")]), (.packedTable, [("data.csv", "a;b")]),
            (.document, [("[Content_Types].xml", "<a/>"), ("word/document.xml", "<a/>")]),
            (.document, [("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<a/>")]),
            (.binaryWorkbook, [("[Content_Types].bin", ""), ("xl/workbook.bin", "x")]),
            (.archive, [("bilde.png", "x")]),
        ]
        for (kind, parts) in kinds {
            #expect(RefusalTests.fault(try Self.zip(parts)) == .otherKind(kind), "\(kind)")
        }
    }

    @Test func otherFilesAreNamedForWhatTheyAre() {
        let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
        func utf16(_ text: String) -> [UInt8] { MadeUp.utf16(text) }
        let kinds: [(FileKind, [UInt8])] = [
            (.oldWorkbook, compound + utf16("Workbook")), (.lockedWorkbook, compound + utf16("EncryptedPackage")),
            (.document, compound + utf16("WordDocument")), (.oldWorkbook, [0x09, 0x08, 0x10, 0x00, 0, 6]),
            (.webPage, Array("\r\n <html><body><table><tr><td>1</td></tr></table>".utf8)),
            (.webPage, [0xFF, 0xFE] + utf16("<html><table></table></html>")),
            (
                .xmlWorkbook,
                Array("<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook/>".utf8)
            ),
            (.markup, Array("<?xml version=\"1.0\"?><note/>".utf8)), (.pdf, Array("%PDF-1.4".utf8)),
        ]
        for (kind, bytes) in kinds { #expect(RefusalTests.fault(bytes) == .otherKind(kind), "\(kind)") }
    }

    static func encoded(_ text: String, _ letters: [Character: UInt8]) -> [UInt8] {
        text.flatMap { character in letters[character].map { [$0] } ?? Array(String(character).utf8) }
    }

    @Test func lettersThatCameOutWrongAreMendedAndTold() throws {
        let text = Sample.text(Sample.wide.map { $0.map { $0.replacing("Tussvika", with: "Åsgårdsøya") } })
        let dos: [Character: UInt8] = ["æ": 0x91, "ø": 0x9B, "å": 0x86, "Æ": 0x92, "Ø": 0x9D, "Å": 0x8F]
        let macintosh: [Character: UInt8] = ["æ": 0xBE, "ø": 0xBF, "å": 0x8C, "Æ": 0xAE, "Ø": 0xAF, "Å": 0x81]
        let twice = String(
            decoding: text.utf8.map { $0 }.flatMap { Array(String(UnicodeScalar($0)).utf8) }, as: UTF8.self)
        for (bytes, letters) in [
            (Self.encoded(text, dos), MendedLetters.dos), (Self.encoded(text, macintosh), .macintosh),
            (Array(twice.utf8), .twice),
        ] {
            let export = try ExportReader.read(bytes)
            #expect(export.notes == [.letters(letters)])
            #expect(export.encoding == (letters == .twice ? .utf8 : .windows1252))
            #expect(Sample.counts(export) == [5, 1, 9, 1, 0])
            #expect(export.units?.last?.name == "Åsgårdsøya skole")
            #expect(export.layout.last?.heading == "2025-26.Alle kjønn.Antall elever")
        }
        let plain = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        #expect(try ExportReader.read(plain).notes.isEmpty)
    }

    @Test func proseAmongNumbersIsToldAndNoneIsDropped() throws {
        let prose = [
            "<5", "–", "(3,2)", "1e3", "–3,2", "1'204", "1.204,5", "4,", "+3", "1 2 3", "5*", "#N/A", "—",
        ]
        var rows = Array(Sample.wide.prefix(4))
        for (place, text) in prose.enumerated() {
            rows.append([
                "4", "I", "99", "9901", "9990001\(10 + place)", "Hele landet", "Sørfjell", "Lia", "Skole \(place)",
                text, "1\u{202F}204",
            ])
        }
        let export = try Sample.export(rows)
        #expect(export.prose.map(\.raw) == prose)
        #expect(Sample.counts(export) == [16, 1, 6 + prose.count, 0, 0])
        #expect(export.prose.first?.row == 5)
    }

    @Test func aCommaBetweenThousandsIsToldFromOneBeforeDecimals() throws {
        var rows = Sample.wide.map { Array($0.prefix(9)) + ["41.3", "1,204"] }
        rows[0] = MadeUp.unitColumns + ["2025-26.Alle kjønn.Grunnskolepoeng", "2025-26.Alle kjønn.Antall elever"]
        let export = try Sample.export(rows)
        #expect(export.inspection().belowMinimumGroup == 0)
        #expect(export.notes == [.thousands(sign: ",", example: "1,234")])
        let own = try #require(try export.indicators(forUnit: "999000001").first?.own.first)
        #expect(own.reading == .number(Quantity(413, decimals: 1)))
        #expect(own.count?.reading == .number(Quantity(1204)))
        // Norwegian: a comma before decimals, and points between thousands.
        rows = rows.enumerated().map { $0 == 0 ? $1 : Array($1.prefix(9)) + ["41,3", "1.204"] }
        #expect(
            try Sample.export(rows).indicators(forUnit: "999000001").first?.own.first?.count?.reading
                == .number(Quantity(1204)))
        // Where nothing tells, it is a decimal, and that is said.
        rows = rows.enumerated().map { number, row in
            number == 0 ? Array(row.prefix(10)) : Array(row.prefix(9)) + ["1,204"]
        }
        let open = try Sample.export(rows)
        #expect(open.notes == [.unsureThousands(example: "1,234")])
        #expect(
            try open.indicators(forUnit: "999000001").first?.own.first?.reading
                == .number(Quantity(1204, decimals: 3)))
    }
}
