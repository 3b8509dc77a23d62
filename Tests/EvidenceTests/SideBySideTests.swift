import Evidence
import Formats
import MadeUpWorkbooks
import Model
import Testing

/// No figure from beside: a table is read with its own headings and its own rows only.
@Suite struct SideBySideTests {
    static let keys = [
        "EnhetNivaa", "Nasjonaltkode", "Fylkekode", "Organisasjonsnummer", "Nasjonalt", "Fylke", "EnhetNavn",
    ]

    static func table(_ year: String, _ schools: [(String, String)], nation: String) -> [[String]] {
        [
            keys + ["\(year).Vg1.Antall elever"],
            ["1", "I", "00", "I", "Hele landet", "Alle fylker", "Hele landet", nation],
        ]
            + schools.map { number, value in
                ["3", "I", "99", number, "Hele landet", "Sørfjell", "Skole \(number.suffix(1))", value]
            }
    }

    static let left = table("2024-25", [("999000001", "10"), ("999000002", "20")], nation: "37000")
    static let right = table("2025-26", [("999000002", "21"), ("999000001", "11")], nation: "37200")

    static func beside(_ one: [[String]], _ other: [[String]], gap: Int) -> [[String]] {
        let width = one[0].count
        return (0..<max(one.count, other.count)).map { row in
            let left = row < one.count ? one[row] : Array(repeating: "", count: width)
            return left + Array(repeating: "", count: gap) + (row < other.count ? other[row] : [])
        }
    }

    @Test(arguments: [0, 1, 3]) func twoTablesBesideEachOtherKeepTheirOwnUnits(gap: Int) throws {
        let rows = Self.beside(Self.left, Self.right, gap: gap)
        for export in [try Sample.export(rows), try Sample.sheet(rows)] {
            #expect(Sample.counts(export) == [3, 1, 6, 0, 0])
            let own = try #require(try export.indicators(forUnit: "999000001").first?.own)
            #expect(own.map(\.raw) == ["10", "11"])
            #expect(own.map(\.row) == [3, 4])
            #expect(own.map(\.column) == [8, 16 + gap])
        }
        let three = Self.beside(
            rows, Self.table("2023-24", [("999000001", "9")], nation: "36000"), gap: max(gap, 1))
        #expect(
            try Sample.export(three).indicators(forUnit: "999000001").first?.own.map(\.raw) == ["9", "10", "11"])
    }

    @Test func tablesMayStandBelowEachOtherWithTheirTitles() throws {
        let rows =
            [["Elever i Vg1"], ["Uttrekk 31.12.2025"], [""]] + Self.left + [[""], ["Året etter"]] + Self.right
        let export = try Sample.export(rows)
        #expect(Sample.counts(export) == [3, 1, 6, 0, 0])
        let own = try #require(try export.indicators(forUnit: "999000001").first?.own)
        #expect(own.map(\.raw) == ["10", "11"])
        #expect(own.map(\.row) == [6, 13])
    }

    @Test func aTableOfOnesOwnBesideIsNotRead() throws {
        let own = [["Skole", "2025-26.Våre elever"], ["Vik", "1"], ["Lia", "2"], ["Tuv", "3"]]
        for rows in [Self.beside(Self.left, own, gap: 1), Self.beside(own.map { $0 + [""] }, Self.left, gap: 0)] {
            let export = try Sample.export(rows)
            #expect(Sample.counts(export) == [3, 1, 3, 0, 0])
            #expect(export.names == ["Vg1"])
            #expect(export.unreadColumns.count == 2)
        }
    }

    @Test func aBlankColumnInsideATableChangesNothing() throws {
        let rows = Sample.wide.map { Array($0[..<10]) + [""] + $0[10...] }
        #expect(Sample.counts(try Sample.export(rows)) == [5, 1, 9, 1, 0])
        let keys = Sample.wide.map { Array($0[..<4]) + [""] + $0[4...] }
        #expect(Sample.counts(try Sample.export(keys)) == [5, 1, 9, 1, 0])
    }

    @Test func sumsAndRemarksBelowAreTold() throws {
        let rows =
            Sample.wide + [
                ["Sum"] + Array(repeating: "", count: 8) + ["672 607", "673 399"],
                ["Kilde: Udir"] + Array(repeating: "", count: 10), Array(repeating: "", count: 9) + ["x", "y"],
            ]
        let export = try Sample.export(rows)
        #expect(Sample.counts(export) == [5, 1, 9, 1, 0])
        #expect(export.unreadRows.map(\.row) == [7])
        #expect(export.unreadRows.first?.text == "Sum")
        #expect(export.unreadRows.first?.numbers == 2)
    }

    @Test func moreThanATrifleThatIsNotUnderstoodIsRefused() throws {
        let lost = Sample.wide.map { row in row[0] == "4" ? [""] + row.dropFirst() : row }
        let many = lost + Array(repeating: lost[4], count: 20)
        guard case .mostlyUnread(6, let unread, let rows)? = Sample.fault(many) else {
            Issue.record("\(String(describing: Sample.fault(many)))")
            return
        }
        #expect(unread == 1 + 2 + 20)
        #expect(rows.first?.row == 5)
    }

    @Test func hiddenRowsAndColumnsAreReadAndTold() throws {
        var book = WorkbookMaker()
        book.add(
            "Data", Sample.wide.map { $0.map { Written(opened: $0) } }, hiddenRows: [4], hiddenColumns: [10])
        let export = try ExportReader.read(book.bytes())
        #expect(Sample.counts(export) == [5, 1, 9, 1, 0])
        #expect(export.notes == [.hidden(sheet: "Data", rows: 1, columns: 1)])
    }

    @Test func aSheetOfNoKnownFormNeverStandsForOneThatIsKnown() throws {
        var book = WorkbookMaker()
        book.add("Mine", Sample.rows("Skole|År|Trivsel\nLia|2024|4,2").map { $0.map { Written(opened: $0) } })
        book.add("Data", Sample.wide.map { $0.map { Written(opened: $0) } })
        #expect(Sample.counts(try ExportReader.read(book.bytes())) == [5, 1, 9, 1, 0])
        var empty = WorkbookMaker()
        empty.add("Mine", Sample.rows("Skole|År|Trivsel\nLia|2024|4,2").map { $0.map { Written(opened: $0) } })
        empty.add("Data", [Sample.wide[0].map { .text($0) }, [.text("Sum")]])
        #expect(throws: ExportFault.noIndicators(.noRows)) { try ExportReader.read(empty.bytes()) }
    }

    @Test func aPivotsBlankKeysAreNoUnits() throws {
        let export = try Sample.sheet([
            ["EnhetNavn", "Organisasjonsnummer", "EnhetNivaa", "2025-26.Alle kjønn.Antall elever"],
            ["Solbakken skole", "999000001", "4", "200"], ["", "", "", "10"], ["Totalsum", "", "", "210"],
        ])
        #expect(Sample.counts(export) == [1, 1, 1, 0, 0])
        #expect(export.unreadRows.map(\.row) == [3, 4])
    }
}
