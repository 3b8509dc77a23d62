import Evidence
import Formats
import MadeUpWorkbooks
import Model
import Testing

@Suite struct WorkbookTests {
    /// Every form that comes as CSV, and what stands between its fields.
    static let forms: [(String, Character)] = [
        (MadeUp.nationalTests, "\t"), (LongTableTests.reportBuilder, ";"),
        (String(SurveyAnswersTests.microsoft.dropFirst()), ","),
        (
            UdirTransposedTests.table(
                ["Hele landet.Alle fylker.Alle kommuner.Alle skoler", "Hele landet.Sørfjell.Lia.St. Olavs skole"],
                grades: ["5. årstrinn"], values: [["1,0", "2,0", "*", "4,0"], ["5,0", "6,0", "", "8,0"]]), "\t"
        ),
        (
            "11616: Elever, etter region, år\n\nregion;Elever 2020;Elever 2021\n9901 Lia;410;..\n9902 Tuv;:;12\n",
            ";"
        ),
        ("Tidsmerke,Trives du?\n2024/03/01 10:00:00,Ja\n2024/03/01 10:01:00,Nei\n2024/03/01 10:02:00,Ja\n", ","),
        ("$submission_id;$answer_time_ms;Q1;Q2\n9001;10;1;2\n9002;10;-1;3\n9003;12;2;3\n", ";"),
    ]

    @Test(arguments: forms.indices)
    func aFormSavedAgainAsAWorkbookIsCountedAsItsCSV(form: Int) throws {
        let (text, delimiter) = Self.forms[form]
        var book = WorkbookMaker()
        try book.add("Ark 1", opened: text, delimiter: delimiter)
        let csv = try ExportReader.read(Array(text.utf8))
        let saved = try ExportReader.read(book.bytes())
        let (before, after) = (csv.inspection(), saved.inspection())
        #expect(before.format != .unknown)
        #expect(after.format == before.format)
        #expect([after.units, after.indicators] == [before.units, before.indicators])
        #expect(
            [after.values, after.suppressed, after.missing] == [before.values, before.suppressed, before.missing])
        #expect(after.periods == before.periods)
        #expect(after.belowMinimumGroup == before.belowMinimumGroup)
        #expect(after.encoding == nil && after.delimiter == nil)
        for unit in csv.units ?? [] where unit.level == .unit {
            let name = unit.number ?? unit.name
            let (one, other) = (try csv.indicators(forUnit: name), try saved.indicators(forUnit: name))
            #expect(one.map(\.name) == other.map(\.name))
            #expect(
                one.map { $0.own.map(\.reading.number?.double) }
                    == other.map { $0.own.map(\.reading.number?.double) })
            #expect(other.allSatisfy { $0.own.allSatisfy { $0.sheet == "Ark 1" } })
        }
    }

    @Test(arguments: forms.indices)
    func everyFigureOfAWorkbookKnowsItsSheet(form: Int) throws {
        let (text, delimiter) = Self.forms[form]
        var book = WorkbookMaker()
        book.add("Om", [[.text("Tallene står på neste ark.")]])
        try book.add("Blad 7", opened: text, delimiter: delimiter)
        let saved = try ExportReader.read(book.bytes())
        let drafts =
            try saved.units?.indices.flatMap { try saved.indicators(ofUnitAt: $0) }
            ?? saved.indicators(forUnit: "")
        let figures = drafts.flatMap { $0.own + $0.municipality + $0.county + $0.nation }
        #expect(!figures.isEmpty)
        for figure in figures {
            let cells = [figure.cell] + [figure.uncertainty, figure.count].compactMap(\.self)
            #expect(cells.allSatisfy { $0.sheet == "Blad 7" }, "\(figure)")
        }
    }

    static let shares = """
        EnhetNivaa\tNasjonaltkode\tFylkekode\tKommunekode\tOrganisasjonsnummer\tEnhetNavn\t2024.Alle.Andel (andel)
        3\tI\t03\t0301\t0301\tOslo kommune\t70,9%
        4\tI\t03\t0301\t999000001\tLia barnehage\t5,5%
        """

    @Test func aPercentKeepsItsDigitsAndIsReadAsItIsShown() throws {
        var book = WorkbookMaker()
        try book.add("Ark 1", opened: Self.shares, delimiter: "\t")
        let draft = try #require(try ExportReader.read(book.bytes()).indicators(forUnit: "999000001").first)
        let own = try #require(draft.own.first)
        #expect(own.raw == "0.055")
        #expect(own.reading == .number(Quantity(55, decimals: 1)))
        #expect([own.row, own.column] == [3, 7])
        #expect(draft.municipality.first?.raw == "0.7090000000000001")
        #expect(draft.municipality.first?.reading == .number(Quantity(709, decimals: 1)))
    }

    @Test func sheetsOfTheSameFormAreCountedTogetherAndOthersNamed() throws {
        var book = WorkbookMaker()
        book.add("Om", [[.text("Hentet fra Statistikkbanken")]])
        try book.add("Tall", opened: MadeUp.nationalTests, delimiter: "\t")
        try book.add("Notater", opened: "a;b\nx;y\n", delimiter: ";")
        let another = MadeUp.statistikkbanken(
            MadeUp.unitColumns + ["2025-26.Engelsk.5. årstrinn.Alle eierformer.Alle kjønn.Skalapoeng"],
            [MadeUp.school("999000001", "Solbakken skole") + ["55"]])
        try book.add("Nyeste", opened: another, delimiter: "\t", isHidden: true)
        let export = try ExportReader.read(book.bytes())
        #expect(export.sheets.map(\.name) == ["Om", "Tall", "Notater", "Nyeste"])
        #expect(export.sheets.map(\.isRead) == [false, true, false, true])
        #expect(export.sheets.map(\.isHidden) == [false, false, false, true])
        let seen = export.inspection()
        #expect([seen.units, seen.indicators, seen.values] == [6, 1, 28])
        #expect(seen.periods == ["2023-24", "2024-25", "2025-26"])
        let own = try #require(try export.indicators(forUnit: "999000001").first?.own)
        #expect(own.map(\.raw) == ["53", "54", "55"])
        #expect(own.map(\.sheet) == ["Tall", "Tall", "Nyeste"])
        #expect(own.map { $0.count?.sheet } == ["Tall", "Tall", nil])
    }

    @Test func numbersThatSheetsDisagreeAboutAreRefused() throws {
        var book = WorkbookMaker()
        try book.add("Tall", opened: MadeUp.nationalTests, delimiter: "\t")
        let another = MadeUp.statistikkbanken(
            MadeUp.unitColumns + [MadeUp.tests[0]], [MadeUp.school("999000001", "Solbakken skole") + ["99"]])
        try book.add("Kopi", opened: another, delimiter: "\t")
        let export = try ExportReader.read(book.bytes())
        #expect(throws: ExportFault.self) { try export.indicators(forUnit: "999000001") }
    }

    @Test func aSchoolYearThatASpreadsheetTookForAMonthIsASchoolYearAgain() throws {
        var book = WorkbookMaker()
        let headings = ["EnhetsId", "Enhetsnavn", "Indikator/delskår", "Måleenhet", "Periode", "Verdi"]
        book.add(
            "Ark",
            [
                headings.map { .text($0) },
                [
                    .number("999000001"), .text("Lia"), .text("Trivsel"), .text("Snitt"), .month("40087"),
                    .number("4.4"),
                ],
            ])
        #expect(try ExportReader.read(book.bytes()).inspection().periods == ["2009-10"])
    }

    @Test func statbanksTitleAndNotesAreNoRows() throws {
        var book = WorkbookMaker()
        let text = SurveyPortalTests.rows(
            """
            13135: Elever, etter region, statistikkvariabel og år

            |Elever i kulturskole||Andel (prosent)|
            |2020|2021|2020|2021
            9901 Lia|41|.|5|:
            9902 Tuv (-2020)|12||..|7

            Elever
            . = Ikke mulig å oppgi tall.
            Sist endret:
            20210615 08:00
            """)
        book.add("KOS", text)
        let export = try ExportReader.read(book.bytes())
        let seen = export.inspection()
        #expect(seen.format == .ssbStatbank)
        #expect([seen.units, seen.indicators] == [2, 2])
        #expect([seen.values, seen.suppressed, seen.missing] == [4, 1, 3])
        #expect(seen.periods == ["2020", "2021"])
        let drafts = try export.indicators(forUnit: "9901")
        #expect(drafts.map(\.name) == ["Elever i kulturskole", "Andel (prosent)"])
        #expect(drafts.map { $0.own.map(\.row) } == [[5], [5, 5]])
        #expect(drafts.map { $0.own.map(\.column) } == [[2], [4, 5]])
    }

    @Test func statbanksYearsMayBeRows() throws {
        var book = WorkbookMaker()
        book.add(
            "KOS",
            SurveyPortalTests.rows(
                """
                13135: Elever, etter region, år og statistikkvariabel

                ||Elever
                9901 Lia|2020|41
                |2021|.
                9902 Tuv|2020|12
                |2021|13

                Kilde:
                """))
        let seen = try ExportReader.read(book.bytes()).inspection()
        #expect([seen.units, seen.indicators, seen.values, seen.missing] == [2, 1, 3, 1])
        #expect(seen.periods == ["2020", "2021"])
    }

    @Test func aWorkbookOfAnUnknownFormIsReadByAMap() throws {
        var book = WorkbookMaker()
        book.add(
            "Våre tall",
            [
                [.text("Skole"), .text("År"), .text("Trivsel"), .text("Svar")],
                [.text("Lia"), .number("2024"), .number("4.4000000000000004"), .number("31")],
                [.text("Tussvika"), .number("2024"), .text("*"), .number("3")],
            ])
        let bytes = try book.bytes()
        #expect(try ExportReader.read(bytes).form == .unknown)
        #expect(try ExportReader.read(bytes).columns == ["Skole", "År", "Trivsel", "Svar"])
        let map = ColumnMap(unit: "Skole", year: "År", value: ["Trivsel"], n: "Svar")
        let export = try ExportReader.read(bytes, map: map)
        let own = try #require(try export.indicators(forUnit: "Lia").first?.own.first)
        #expect(own.raw == "4.4000000000000004")
        #expect(own.reading == .number(Quantity(44, decimals: 1)))
        #expect(own.sheet == "Våre tall")
        #expect(own.period == "2024")
        let missing = ColumnMap(unit: "Barnehage", value: ["Trivsel"])
        #expect(throws: MapFault.self) { try ExportReader.read(bytes, map: missing) }
    }

    @Test func aWorkbookWithoutATableIsNoTable() throws {
        var book = WorkbookMaker()
        book.add("Tomt", [])
        #expect(throws: ExportFault.noIndicators(.noTable)) { try ExportReader.read(book.bytes()) }
        var register = WorkbookMaker()
        try register.add(
            "Enheter", opened: "organisasjonsnummer;navn;type;eier\n999000001;Lia;skole;Lia kommune\n",
            delimiter: ";")
        #expect(throws: ExportFault.noIndicators(.register)) { try ExportReader.read(register.bytes()) }
    }

    @Test func aDamagedWorkbookIsReadOrRefusedAndNeverMore() throws {
        var chance = DamagedFilesTests.Chance(state: 41)
        let rows =
            SurveyPortalTests.rows(SurveyPortalTests.pairs)
            + SurveyPortalTests.rows(SurveyPortalTests.rowsOfSelections)
        let words: [Written] = [
            .nothing, .text("-"), .text("Utvalg"), .number("7"), .text("Lia (Høst 2024)"), .text("(2024"),
        ]
        for _ in 0..<200 {
            var damaged = rows
            for _ in 0...chance.below(6) {
                let row = chance.below(damaged.count)
                switch chance.below(3) {
                case 0: damaged.remove(at: row)
                case 1: damaged[row].insert(words[chance.below(words.count)], at: chance.below(damaged[row].count))
                default: damaged.swapAt(row, chance.below(damaged.count))
                }
            }
            var book = WorkbookMaker()
            book.add("Ark", damaged, merged: chance.below(2) == 0 ? SurveyPortalTests.pairsMerged : [])
            guard let export = try? ExportReader.read(book.bytes()) else { continue }
            let seen = export.inspection()
            #expect((seen.belowMinimumGroup ?? 0) <= (seen.values ?? 0))
            for unit in export.units ?? [] { _ = try? export.indicators(forUnit: unit.name) }
        }
    }
}
