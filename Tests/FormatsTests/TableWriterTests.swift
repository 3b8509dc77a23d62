@testable import Formats
import SeededNumbers
import Testing

@Suite struct TableWriterTests {
    private func table(named name: String = "behov", _ rows: [[DataTable.Cell]]) -> DataTable {
        DataTable("needs", name, [.init("a", "Enhet"), .init("b", "Tall"), .init("c", "Dag")], rows: rows)
    }

    private let sample: [DataTable.Cell] = [
        .text("Sol & <måne>"), .number("1234.50"), .day("2026-11-25", days: 20_782),
    ]

    @Test func aWorkbookIsReadBackAsItWasWritten() throws {
        let bytes = try XLSXWriter.bytes([
            table([sample, [.nothing, .number("7"), .nothing]]), table(named: "Tema", []),
        ])
        let book = try XLSXWorkbook(bytes)
        #expect(book.sheets.map(\.name) == ["behov", "Tema"])
        let rows = try book.table(book.sheets[0]).rows
        #expect(rows[0] == ["Enhet", "Tall", "Dag"])
        #expect(rows[1][0] == "Sol & <måne>")
        #expect(rows[1][2] == "2026-11-25")
        #expect(rows[2][1] == "7")
    }

    @Test func numbersAreNumbersDaysAreDaysAndTheHeaderIsFrozenAndFiltered() throws {
        let archive = try ZIPReader(XLSXWriter.bytes([table([sample])]))
        let entry = try #require(archive["xl/worksheets/sheet1.xml"])
        let sheet = String(decoding: try archive.bytes(of: entry), as: UTF8.self)
        #expect(sheet.contains("<c r=\"B2\" s=\"0\"><v>1234.50</v></c>"))
        #expect(sheet.contains("<c r=\"C2\" s=\"5\"><v>46351</v></c>"))
        #expect(sheet.contains("topLeftCell=\"A2\"") && sheet.contains("state=\"frozen\""))
        #expect(sheet.contains("<autoFilter ref=\"A1:C2\"/>"))
    }

    @Test(arguments: ["=1+1", "+47", "-5", "@SUM(A1)", " =1", "\t=1", "=cmd|' /C calc'!A0"])
    func aTextThatBeginsLikeAFormulaStaysAText(text: String) throws {
        let archive = try ZIPReader(XLSXWriter.bytes([table([[.text(text)]])]))
        let entry = try #require(archive["xl/worksheets/sheet1.xml"])
        let sheet = String(decoding: try archive.bytes(of: entry), as: UTF8.self)
        #expect(sheet.contains("<c r=\"A2\" t=\"inlineStr\" s=\"3\">") && !sheet.contains("<f>"))
        let written = String(decoding: CSVWriter.bytes(table([[.text(text)]]), decimalComma: true), as: UTF8.self)
        #expect(written.contains("'" + text))
    }

    @Test func sheetsHaveNamesThatExcelTakes() throws {
        let long = String(repeating: "Lang", count: 20)
        let tables = ["a/b:c", "A/B:C", long, long, "", "æ'ø"].map { table(named: $0, []) }
        let names = try XLSXWorkbook(XLSXWriter.bytes(tables)).sheets.map(\.name)
        #expect(Set(names.map { $0.lowercased() }).count == names.count)
        for name in names {
            #expect(!name.isEmpty && name.utf16.count <= 31 && !name.contains { "[]:*?/\\'".contains($0) })
        }
    }

    @Test func noTextIsLostHoweverUnkind() throws {
        var random = Seeded(state: 5)
        let pieces = ["lek", ";", "\"", "\n", "<", "&", "]]>", "👩‍👧‍👦", "\u{338}", "  ", "æ", "=", "'"]
        for _ in 0..<60 {
            let count = Int.random(in: 1...12, using: &random)
            let text = "a" + (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined() + "b"
            let one = table([[.text(text), .text("="), .text("x")]])
            let book = try XLSXWorkbook(XLSXWriter.bytes([one]))
            #expect(try book.table(book.sheets[0]).rows[1] == [text, "=", "x"])
            let csv = String(decoding: CSVWriter.bytes(one, decimalComma: true).dropFirst(3), as: UTF8.self)
            #expect(try CSVReader.read(csv).rows[1] == [text, "'=", "x"])
        }
    }

    @Test func aTextLongerThanACellIsToldToGoOn() throws {
        let long = String(repeating: "é", count: 40_000)
        let book = try XLSXWorkbook(XLSXWriter.bytes([table([[.text(long)]])]))
        let cell = try book.table(book.sheets[0]).rows[1][0]
        #expect(cell.utf16.count <= 32_767 && cell.hasSuffix("…"))
    }

    @Test func decimalsStandBehindTheReadersSign() {
        let comma = String(decoding: CSVWriter.bytes(table([sample]), decimalComma: true), as: UTF8.self)
        #expect(comma.contains("Sol & <måne>;1234,50;2026-11-25\r\n"))
        let point = String(decoding: CSVWriter.bytes(table([sample]), decimalComma: false), as: UTF8.self)
        #expect(point.contains(";1234.50;"))
    }

    @Test func aWithheldNumberIsAWordForPeopleAndNothingForPrograms() throws {
        let table = DataTable(
            "units", "enheter", [.init("children", "Barn", .whole), .init("kind", "Type")],
            rows: [[.withheld("skjermet"), .word(code: "school", name: "grunnskole")]])
        let lines = String(decoding: NDJSONWriter.bytes(table), as: UTF8.self)
        #expect(lines == "{\"children\":null,\"kind\":\"school\"}\n")
        let csv = String(decoding: CSVWriter.bytes(table, decimalComma: true), as: UTF8.self)
        #expect(csv.contains("skjermet;grunnskole\r\n"))
        let package = String(
            decoding: DataPackage.bytes(
                [(table, "u.csv")], title: "Fjellvik", version: "3", .csv(decimalComma: true)), as: UTF8.self)
        #expect(package.contains("\"skjermet\"") && package.contains("\"integer\""))
    }

    @Test func noTextEndsALineOfJSON() throws {
        let text = "a\nb\r\u{2028}\"\\\u{0}"
        let bytes = NDJSONWriter.bytes(DataTable("t", "t", [.init("a", "A")], rows: [[.text(text)], [.nothing]]))
        let lines = bytes.split(separator: 0x0A)
        #expect(lines.count == 2)
        #expect(try JSONReader.read(Array(lines[0])) == .object(JSONObject([.init("a", .string(text))])))
    }

    @Test func theSameTablesGiveTheSameBytes() throws {
        #expect(try XLSXWriter.bytes([table([sample])]) == XLSXWriter.bytes([table([sample])]))
    }
}
