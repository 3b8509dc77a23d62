import Evidence
import Formats
import MadeUpWorkbooks
import Model
import Testing

@Suite struct SurveyPortalTests {
    /// Texts and numbers, `|` between cells and `^` for a line's end in one.
    static func rows(_ text: String) -> [[Written]] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.split(separator: "|", omittingEmptySubsequences: false).map { cell in
                let text = cell.map { $0 == "^" ? "\r\n" : String($0) }.joined()
                return text.isEmpty
                    ? .nothing : text.allSatisfy(\.isNumber) ? .number(text) : .text(text)
            }
        }
    }

    static func export(_ text: String, merged: [String] = []) throws -> Export {
        var book = WorkbookMaker()
        book.add("Sheet1", rows(text), merged: merged)
        return try ExportReader.read(book.bytes())
    }

    static let pairs = """

        Utvalg|År|Prikket|Sist oppdatert
        Lia kommune (Høst 2024)|Høst 2024||01.02.2025

        Elevundersøkelsen
        Symbolet (-) betyr at resultatet er skjult, se «Prikkeregler».^^
        Trivsel^
        ||||||||Egen sum
        |Trives svært godt||Trives godt||Trives ikke||
        Trives du på skolen?|42|38,2%|54|49,1%|14|12,7%||0,873

        |Alltid||Aldri
        Har du noen å være sammen med?|-|-|-|-
        Føler du deg ensom?|1|33,3%|2|66,7%

        ^Fysisk læringsmiljø^
        Er du fornøyd med følgende forhold på skolen?|Fornøyd||Ganske fornøyd||Ikke fornøyd
        Luften|10|50%|10|50%|0|0%
        Toaletter|20|100%|0|0%|0|0%

        |12|100%
        """

    static let pairsMerged = [
        "A5:G5", "A6:G6", "A7:G7", "B9:C9", "D9:E9", "F9:G9", "B12:C12", "D12:E12", "A16:G16", "B17:C17",
        "D17:E17",
        "F17:G17",
    ]

    @Test(arguments: [true, false])
    func pairsOfCountAndShareAreReadBlockByBlock(isMerged: Bool) throws {
        let export = try Self.export(Self.pairs, merged: isMerged ? Self.pairsMerged : [])
        let seen = export.inspection()
        #expect(seen.format == .surveyPortal)
        #expect(seen.encoding == nil && seen.delimiter == nil)
        #expect([seen.units, seen.indicators] == [1, 5])
        #expect([seen.values, seen.suppressed, seen.missing] == [22, 4, 0])
        #expect(seen.periods == ["Høst 2024"])
        // Three have answered about being alone; the two shares of their answers are hidden, the counts are counts.
        #expect(seen.belowMinimumGroup == 2)
        let drafts = try export.indicators(forUnit: "Lia kommune")
        #expect(drafts.count == 13)
        let well = try #require(drafts.first)
        #expect(well.name == "Trives du på skolen?: Trives svært godt")
        #expect(well.measuredIn == "Prosent")
        #expect(
            well.own == [
                Figure(
                    period: "Høst 2024",
                    cell: Cell(
                        raw: "38,2%", row: 10, column: 3, reading: .number(Quantity(382, decimals: 1)),
                        sheet: "Sheet1"))
            ])
        #expect(drafts[3].own.map(\.reading) == [.suppressed])
        #expect(drafts[5].own.first.map(SmallGroup.mayShow) == false)
        #expect(drafts[7].name == "Er du fornøyd med følgende forhold på skolen? Luften: Fornøyd")
    }

    static let rowsOfSelections = """
        Utvalg|År|Prikket|Sist oppdatert
        Lia skole (Høst 2024) - 7. trinn|Høst 2024||01.02.2025
        Lia skole (Høst 2023) - 7. trinn|Høst 2023||01.02.2025
        Sørfjell fylkeskommune (Høst 2024) - 7. trinn|Høst 2024||01.02.2025
        Nasjonalt  (Høst 2024) - 7. trinn|Høst 2024||01.02.2025
        Nasjonalt (Høst 2024) - 10. trinn|Høst 2024||01.02.2025

        Trivsel
        |Utvalg|Trives svært godt|Trives godt|Trives ikke
        Trives du?|Lia skole (Høst 2024) - 7. trinn|12|7|1
        |Lia skole (Høst 2023) - 7. trinn|9|-|-
        |Sørfjell fylkeskommune (Høst 2024) - 7. trinn|912|700|100
        |Nasjonalt  (Høst 2024) - 7. trinn|9120|7000|1000
        |Nasjonalt (Høst 2024) - 10. trinn|9121|7001|1001
        |Sum|1|2|3
        Trivsel |Lia skole (Høst 2024) - 7. trinn|12|7|
        """

    @Test func aQuestionMayHaveARowForEachSelection() throws {
        let export = try Self.export(Self.rowsOfSelections)
        let seen = export.inspection()
        #expect([seen.units, seen.indicators] == [4, 2])
        #expect([seen.values, seen.suppressed, seen.missing] == [15, 2, 1])
        #expect(seen.periods == ["Høst 2023", "Høst 2024"])
        for name in ["Lia skole - 7. trinn", "Lia skole"] {
            let drafts = try export.indicators(forUnit: "999000001", named: name)
            #expect(drafts.map(\.measuredIn) == Array(repeating: "Antall svar", count: 5))
            #expect(drafts[0].own.map(\.raw) == ["9", "12"])
            #expect(drafts[0].own.map(\.row) == [11, 10])
            #expect(drafts[0].own.map(\.column) == [3, 3])
            #expect(drafts[0].county.map(\.raw) == ["912"])
            #expect(drafts[0].nation.map(\.raw) == ["9120"])
            #expect(drafts[1].own.map(\.reading) == [.suppressed, .number(Quantity(7))])
        }
    }

    @Test func selectionsMayBeColumnsAndAnswersRows() throws {
        let export = try Self.export(
            """
            Utvalg|År|Prikket
            Lia skole (Høst 2024)|Høst 2024|
            Nasjonalt (Høst 2024)|Høst 2024|

            Trivsel
            Trives du?|Lia skole (Høst 2024)||Nasjonalt (Høst 2024)|
            Trives godt|12|60%|1200|50,0%
            Trives litt|8|40%|1200|50,0%

            Har du noen å være sammen med?|Lia skole (Høst 2024)||Nasjonalt (Høst 2024)|
            Ja|-|-|2300|95,8%
            Nei|-|-|100|4,2%
            """)
        let seen = export.inspection()
        #expect([seen.units, seen.indicators] == [2, 2])
        #expect([seen.values, seen.suppressed, seen.missing] == [12, 4, 0])
        let drafts = try export.indicators(forUnit: "Lia skole")
        #expect(drafts.map(\.name).prefix(2) == ["Trives du?: Trives godt", "Trives du?: Trives litt"])
        #expect(drafts[0].own.map(\.raw) == ["60%"])
        #expect(drafts[0].nation.map(\.raw) == ["50,0%"])
        #expect(drafts[2].own.map(\.reading) == [.suppressed])
    }

    @Test func severalUnitsMayStandBelowEachOther() throws {
        let block = { (unit: String, well: String) in
            """
            Utvalg|År|Prikket|Sist oppdatert
            \(unit) (Vår 2025)|Vår 2025||01.02.2025

            Trivsel
            |Trives godt||Trives ikke|
            Trives du?|\(well)|80%|2|20%

            """
        }
        let export = try Self.export(block("Lia skole", "8") + "\n" + block("Tussvika skole", "9"))
        let seen = export.inspection()
        #expect([seen.units, seen.indicators] == [2, 1])
        #expect([seen.values, seen.suppressed, seen.missing] == [8, 0, 0])
        #expect(try export.indicators(forUnit: "Tussvika skole").first?.own.first?.row == 13)
    }

    @Test func meansAndTheirNumbersOfAnswersStandBesideTheAnswers() throws {
        let export = try Self.export(
            """
            Utvalg|År|Prikket|Sist oppdatert
            Lia skole (Høst 2024)|Høst 2024||
            Nasjonalt (Høst 2024)|Høst 2024||

            |Utvalg|Gjennomsnitt|Antall svar
            Trivsel|Lia skole (Høst 2024)|4,4|4
            |Nasjonalt (Høst 2024)|4,2|60000
            """)
        let seen = export.inspection()
        #expect([seen.values, seen.belowMinimumGroup] == [4, 1])
        let draft = try #require(try export.indicators(forUnit: "Lia skole").first)
        #expect(draft.measuredIn == "Gjennomsnitt")
        #expect(draft.own.first?.count?.raw == "4")
    }

    @Test func oneWithheldAnswerTakesASecondWithIt() throws {
        let export = try Self.export(
            """
            Utvalg|År|Prikket|Sist oppdatert
            Lia skole (Høst 2024)|Høst 2024||

            |Alltid||Ofte||Sjelden||Aldri|
            Trives du?|20|50%|15|37,5%|-|-|0|0%
            Er du trygg?|20|50%|20|50%|0|0%|0|0%
            Er du med?|30|75%|8|20%|-|-|-|-
            """)
        let shown = try export.indicators(forUnit: "Lia skole").map { draft in
            draft.own.allSatisfy { SmallGroup.mayShow($0) }
        }
        #expect(
            shown == [true, false, false, true] + [true, true, true, true] + [true, true, false, false])
        #expect(export.inspection().suppressed == 6)
    }
}
