import Evidence
import Formats
import Model
import Testing

/// The portal's workbooks with several selections, however they stand.
@Suite struct PortalSelectionTests {
    static let top = """

        Utvalg|År|Prikket|Sist oppdatert
        Solbakken skole (Høst 2024)|Høst 2024||03.06.2025
        Lia kommune (Høst 2024)|Høst 2024||03.06.2025
        Nasjonalt  (Høst 2024)|Høst 2024||03.06.2025

        Elevundersøkelsen
        Symbolet (-) betyr at resultatet er skjult, se «Prikkeregler».
        Trivsel^^


        """

    static let answers = """
        |Trives svært godt||Trives godt||Trives litt|
        Trives du på skolen?
        Solbakken skole (Høst 2024)|20|50%|16|40%|4|10%
        Lia kommune (Høst 2024)|300|45,5%|260|39,4%|100|15,2%
        Nasjonalt  (Høst 2024)|30000|44%|28000|41%|10000|15%
        Trives du i friminuttene?
        Solbakken skole (Høst 2024)|-|-|30|75%|-|-
        Lia kommune (Høst 2024)|320|48%|250|37,5%|97|14,5%
        Nasjonalt  (Høst 2024)|31000|45%|28000|41%|9500|14%
        """

    static func check(_ export: Export) throws {
        #expect(export.form == .surveyPortal)
        #expect(Sample.counts(export) == [3, 2, 32, 4, 0])
        #expect(export.periods == ["Høst 2024"])
        let drafts = try export.indicators(forUnit: "Solbakken skole")
        #expect(drafts.map(\.name).first == "Trives du på skolen?: Trives svært godt")
        #expect(drafts.first?.own.map(\.raw) == ["50%"])
        #expect(drafts.first?.municipality.map(\.raw) == ["45,5%"])
        #expect(drafts.first?.nation.map(\.raw) == ["44%"])
        #expect(drafts[3].own.map(\.reading) == [.suppressed])
    }

    @Test(arguments: [true, false]) func aQuestionMayStandAboveItsSelections(isMerged: Bool) throws {
        let merged = isMerged ? ["B11:C11", "D11:E11", "F11:G11"] : []
        try Self.check(try SurveyPortalTests.export(Self.top + Self.answers, merged: merged))
    }

    @Test func whatSomebodyTypedBesideIsNotRead() throws {
        let typed = Self.answers.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        for (line, sum) in [(0, "||0,9"), (0, "||Godt eller svært godt"), (2, "||36"), (1, "||||||||7")] {
            var lines = typed
            lines[line] += sum
            try Self.check(try SurveyPortalTests.export(Self.top + lines.joined(separator: "\n")))
        }
        let below = Self.answers + "\nSum|1|2|3|4|5|6\n\n|12|13"
        let export = try SurveyPortalTests.export(Self.top + below)
        try Self.check(export)
        #expect(export.unreadRows.map(\.text) == ["Sum", "12"])
    }

    @Test func responseRatesAreOneIndicatorForEachSurvey() throws {
        let export = try SurveyPortalTests.export(
            Self.top.replacing("Elevundersøkelsen", with: "Inviterte - Besvarte - Svarprosent") + """
                Utvalg|Undersøkelse|Inviterte|Besvarte|Svarprosent


                Solbakken skole (Høst 2024)|Elevundersøkelsen|45|40|88,9%
                Lia kommune (Høst 2024)|Elevundersøkelsen|700|660|94,3%
                Nasjonalt  (Høst 2024)|Elevundersøkelsen|-|-|-
                """)
        #expect(Sample.counts(export) == [3, 1, 6, 3, 0])
        let share = try #require(
            try export.indicators(forUnit: "Solbakken skole").first { $0.name.hasSuffix("Svarprosent") })
        #expect(share.own.map(\.raw) == ["88,9%"])
        #expect(share.own.first?.count?.raw == "45")
        #expect(share.name == "Elevundersøkelsen: Svarprosent")
    }

    @Test func theYearMayStandFirst() throws {
        let export = try SurveyPortalTests.export(
            """
            År|Utvalg|Prikket|Sist oppdatert
            2023|Sørfjell fylkeskommune||x
            2022|Sørfjell fylkeskommune||x

            Lærlingundersøkelsen
            År|Utvalg|Helt enig|Litt enig|Helt uenig
            Jeg trives på arbeidsplassen
            2023|Sørfjell fylkeskommune|120|30|5
            2022|Sørfjell fylkeskommune|110|-|-
            """)
        #expect(Sample.counts(export) == [1, 1, 4, 2, 0])
        #expect(export.periods == ["2022", "2023"])
        let drafts = try export.indicators(forUnit: "Sørfjell fylkeskommune")
        #expect(drafts.map(\.name).first == "Jeg trives på arbeidsplassen: Helt enig")
        #expect(drafts.first?.own.map(\.raw) == ["110", "120"])
    }

    @Test func selectionsMayStandAboveTheAnswers() throws {
        let export = try SurveyPortalTests.export(
            """
            Utvalg|År|Prikket
            Lia skole (Høst 2024)|Høst 2024|
            Tuv skole (Høst 2024)|Høst 2024|
            Nasjonalt (Høst 2024)|Høst 2024|

            |Lia skole (Høst 2024)||Tuv skole (Høst 2024)||Nasjonalt (Høst 2024)|
            |Ja|Nei|Ja|Nei|Ja|Nei
            Trives du?|12|8|20|10|1200|300
            Er du trygg?|10|10|-|-|1100|400
            """, merged: ["B6:C6", "D6:E6", "F6:G6"])
        #expect(Sample.counts(export) == [3, 2, 10, 2, 0])
        let drafts = try export.indicators(forUnit: "Lia skole")
        #expect(
            drafts.map(\.name) == ["Trives du?: Ja", "Trives du?: Nei", "Er du trygg?: Ja", "Er du trygg?: Nei"])
        #expect(drafts.map { $0.own.first?.raw } == ["12", "8", "10", "10"])
        #expect(drafts.map { $0.own.first?.column } == [2, 3, 2, 3])
        #expect(drafts.first?.nation.map(\.raw) == ["1200"])
    }

    @Test func aSelectionWithoutAnyFigureIsMissingAndNoHeading() throws {
        let export = try SurveyPortalTests.export(
            Self.top
                + Self.answers.replacing(
                    "Solbakken skole (Høst 2024)|20|50%|16|40%|4|10%", with: "Solbakken skole (Høst 2024)"))
        #expect(Sample.counts(export) == [3, 2, 26, 4, 6])
    }

    @Test func rowsOfUnitsThatAreNotListedAreRefusedWhenTheyAreMany() throws {
        let lines = (0..<20).map { "Skole \($0)|\($0)|5%|6|7%|8|9%" }.joined(separator: "\n")
        #expect {
            try SurveyPortalTests.export(Self.top + Self.answers + "\n" + lines)
        } throws: { error in
            guard case .mostlyUnread? = error as? ExportFault else { return false }
            return true
        }
    }
}
