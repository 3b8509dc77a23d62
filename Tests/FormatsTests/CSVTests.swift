import SeededNumbers
import Testing

@testable import Formats

private func fault(_ text: String, _ delimiter: Character? = nil) -> CSVFault? {
    do throws(CSVFault) {
        _ = try CSVReader.read(text, delimiter: delimiter)
        return nil
    } catch {
        return error
    }
}

@Suite struct CSVTests {
    @Test(
        arguments: [
            ("", []), ("a", [["a"]]), ("a;b\n", [["a", "b"]]), ("a;b\r\nc;d", [["a", "b"], ["c", "d"]]),
            ("a;b\rc;d\r", [["a", "b"], ["c", "d"]]), ("a\n\n b \n", [["a"], [""], [" b "]]), ("\n", [[""]]),
            ("a\r\n\r\n\r\n", [["a"], [""], [""]]), (";\n;;", [["", ""], ["", "", ""]]),
            ("a\n\rb", [["a"], [""], ["b"]]),
            ("\"a;b\";c", [["a;b", "c"]]), ("\"a\"\"b\";\"\"\"\"", [["a\"b", "\""]]), ("\"\";\"\"\n", [["", ""]]),
            ("\"a\r\nb\";c\nd;e", [["a\r\nb", "c"], ["d", "e"]]), ("\"a\"\r\n\"b\"", [["a"], ["b"]]),
            ("a \"b\" c;5\" rør\n", [["a \"b\" c", "5\" rør"]]), ("æ;\"ø\"\"å\";😀", [["æ", "ø\"å", "😀"]]),
            ("a; \"b\"", [["a", " \"b\""]]),
        ] as [(String, [[String]])])
    func rowsAreReadAsASpreadsheetCountsThem(_ text: String, _ rows: [[String]]) throws {
        #expect(try CSVReader.read(text, delimiter: ";").rows == rows)
    }

    @Test(arguments: [
        ("sep=,\na;b,c\n", Character(","), [["sep=,"], ["a;b", "c"]]),
        ("SEP=;\r\na,b,c;d\r\n", ";", [["SEP=;"], ["a,b,c", "d"]]),
        ("sep=\t\n\"a\tb\"\tc", "\t", [["sep=\t"], ["a\tb", "c"]]), ("sep=|", "|", [["sep=|"]]),
        ("sep=\na;b", ";", [["sep="], ["a", "b"]]),
        ("sep=;;x\na;b;c", ";", [["sep=", "", "x"], ["a", "b", "c"]]),
    ])
    func aFirstLineTellsTheDelimiterAndStaysARow(_ text: String, _ delimiter: Character, _ rows: [[String]]) throws
    {
        #expect(try CSVReader.read(text) == CSVTable(delimiter: delimiter, rows: rows))
    }

    @Test(arguments: [
        ("a,b\n1,2\n", Character(",")), ("a;b\n1,5;2,5\n", ";"), ("a\tb\n1,5\t2;5\n", "\t"),
        ("1,5;2,5\n3,5;4,5\n", ";"), ("Tall for Solbakken, Fjellvik, Nordre, 2026\n\nEnhet;År\nA;1\n", ";"),
        ("Uttrekk; 2026, vår, alle\nEnhet,År\nA,1\nB,2\n", ","), ("\"a;b;c\",d\n\"e;f;g\",h\n", ","),
        ("\"a\nb;c\nd;e\";f,g\n1;2\n", ";"), ("alene\nogså\n", ";"), ("", ";"),
    ])
    func theDelimiterIsTheOneMostRowsAgreeOn(_ text: String, _ delimiter: Character) throws {
        #expect(try CSVReader.read(text).delimiter == delimiter)
    }

    @Test func aGivenDelimiterDecides() throws {
        #expect(try CSVReader.read("a;b|c", delimiter: "|").rows == [["a;b", "c"]])
        #expect(try CSVReader.read("sep=,\na;b,c", delimiter: ";").rows == [["sep=,"], ["a", "b,c"]])
    }

    @Test(arguments: [
        ("a;b\n\nc;\"d\ne;f\n", CSVFault.unclosedQuote(row: 3, column: 2)),
        ("\"", .unclosedQuote(row: 1, column: 1)),
        ("\"a\"\"", .unclosedQuote(row: 1, column: 1)), ("a;b\n\"c\nd\"x;e", .textAfterQuote(row: 2, column: 1)),
        ("sep=;\na;\"b\" ;c", .textAfterQuote(row: 2, column: 2)),
        ("\"a\" \"b\"", .textAfterQuote(row: 1, column: 1)),
        ("sep=\"\na", .unusableDelimiter("\"")), ("sep=æ\na", .unusableDelimiter("æ")),
    ])
    func aFaultNamesItsRowAndColumn(_ text: String, _ expected: CSVFault) {
        #expect(fault(text) == expected)
    }

    @Test(arguments: [Character("\n"), "\r", "\r\n", "\"", "–"])
    func aDelimiterThatCannotBeOneIsRefused(_ delimiter: Character) {
        #expect(fault("a", delimiter) == .unusableDelimiter(delimiter))
    }

    @Test func whatIsQuotedIsReadAgain() throws {
        var random = Seeded(state: 5)
        let pieces = ["a", "ø", "\"", ";", ",", "\n", "\r\n", "\t", " ", ""]
        for _ in 0..<500 {
            let rows = (0..<Int.random(in: 1..<5, using: &random)).map { _ in
                (0..<Int.random(in: 1..<5, using: &random)).map { _ in
                    (0..<Int.random(in: 0..<5, using: &random)).map { _ in
                        pieces.randomElement(using: &random) ?? ""
                    }
                    .joined()
                }
            }
            let text = rows.map { row in
                row.map {
                    "\"" + $0.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
                        + "\""
                }
                .joined(separator: ";")
            }
            .joined(separator: "\r\n")
            #expect(try CSVReader.read(text, delimiter: ";").rows == rows)
        }
    }
}
