@testable import Evidence
import Model
import Testing

/// Ticks and scales as the makers of forms write them, counted over those who answered.
@Suite struct TickTests {
    private static func google(_ cells: [String]) throws -> Export {
        try FormMakerTests.comma(
            [["Tidsmerke", "Hva øver dere på?"]]
                + cells.enumerated().map { ["2025/10/31 2:\(10 + $0):05 p.m. CET", $1] })
    }

    private static func options(_ export: Export) -> [String] {
        export.distributions.first.map { question in question.options.map { "\($0.answer) \($0.count)" } } ?? []
    }

    @Test func ticksInSmallLettersAreApartWhereEachStandsByItself() throws {
        let cells = ["lek, måltid", "lek", "måltid, utetid", "utetid", "måltid", "lek, utetid"]
        #expect(Self.options(try Self.google(cells)) == ["lek 3", "måltid 3", "utetid 3"])
        let mixed = ["Lek, annet", "annet", "Lek", "Måltid, annet", "Måltid", "Lek, Måltid"]
        #expect(Self.options(try Self.google(mixed)) == ["Lek 3", "annet 3", "Måltid 3"])
    }

    @Test func commasThatNobodyCanReadAreNotRead() throws {
        let cells = ["lek, ute og inne", "lek", "måltid, lek", "måltid", "lek, ute og inne", "lek"]
        #expect(throws: ExportFault.noIndicators(.unclearAnswers)) { try Self.google(cells + cells) }
        let export = try FormMakerTests.comma(
            [["Tidsmerke", "Trives du?", "Hva øver dere på?"]]
                + cells.enumerated().map { ["2025/10/31 2:1\($0):05 p.m. CET", "Ja", $1] })
        #expect(export.names == ["Trives du?"])
        #expect(export.layout.last?.role == .notUnderstood)
    }

    @Test func aCommaInsideASingleAnswerStays() throws {
        for cells in [
            ["ja, litt", "ja, mye", "nei"], ["Ja, litt", "Nei, litt"], ["Lek, ute og inne", "Lek", "Ro"],
        ] {
            let all = (0..<12).map { cells[$0 % cells.count] }
            let counts = Self.options(try Self.google(all))
            #expect(counts.sorted() == cells.map { "\($0) \(12 / cells.count)" }.sorted(), "\(cells)")
        }
    }

    @Test(arguments: [" - ", " – ", ": ", "; "]) func boxesNamedAfterTheirQuestionAreOneQuestion(sign: String)
        throws
    {
        func answers(_ ticked: (String, Int) -> String) -> [[String]] {
            (0..<12).map { ["8\($0)", "03.11.2025 10:00", ticked("Lek", $0 % 2), ticked("Mat", $0 % 3)] }
        }
        let heading = ["Hva liker du?\(sign)Lek", "Hva liker du?\(sign)Mat"]
        let questback = try Sample.export(
            [["Respondent Id", "Dato"] + heading] + answers { $1 == 0 ? $0 : "" }, "\t")
        #expect(questback.names == ["Hva liker du?"])
        #expect(Self.options(questback) == ["Lek 6", "Mat 4"])
        #expect(questback.distributions.first?.answered == 8)
        let surveyXact = try Sample.export(
            [["respondent", "closetime", "difftime"] + heading]
                + answers { $1 == 0 ? "Valgt" : "Ikke valgt" }.map { $0.prefix(1) + ["3", "4"] + $0.suffix(2) },
            "\t")
        #expect(Self.options(surveyXact) == ["Lek 6", "Mat 4"])
        #expect(surveyXact.distributions.first?.answered == 12)
    }

    @Test func boxesTickedWithASignAreOneQuestionAndNumbersAreTicks() throws {
        let export = try Sample.export(
            [["Respondent Id", "Dato", "Hva? - A", "Hva? - B"]]
                + (0..<12).map { ["8\($0)", "03.11.2025 10:00", $0 % 2 == 0 ? "1" : "", $0 % 3 == 0 ? "1" : ""] })
        #expect(Self.options(export) == ["A 6", "B 4"])
        let grades = try Self.google((0..<12).map { ["1, 2", "2", "3, 1", "3"][$0 % 4] })
        #expect(grades.distributions.first?.order == .ticks)
        #expect(Self.options(grades).sorted() == ["1 6", "2 6", "3 6"])
    }

    @Test func questionsOfOneMatrixStayQuestions() throws {
        let export = try Sample.export(
            [["Respondent Id", "Dato", "Fornøyd med - maten", "Fornøyd med - leken"]]
                + (0..<12).map {
                    ["8\($0)", "03.11.2025 10:00", "Fornøyd", $0 % 2 == 0 ? "Fornøyd" : "Misfornøyd"]
                })
        #expect(export.names == ["Fornøyd med - maten", "Fornøyd med - leken"])
    }

    @Test(arguments: [
        ["1 - Helt uenig", "2 - Uenig", "3 - Enig", "4 - Helt enig"],
        ["Stemmer dårlig", "Stemmer noe", "Stemmer godt", "Stemmer helt"],
        ["Svært lite", "Lite", "Mye", "Svært mye"],
        ["Ikke viktig", "Litt viktig", "Viktig", "Svært viktig"], ["Aldri", "Hver måned", "Hver uke", "Hver dag"],
    ])
    func answersStandInTheOrderOfTheirScale(scale: [String]) throws {
        let turned = Array(scale.reversed())
        let export = try Self.google((0..<12).map { turned[$0 % 4] })
        #expect(Self.options(export) == scale.map { "\($0) 3" })
    }

    @Test func sharesSavedAsPartsOfOneAreStillShares() throws {
        let rates =
            PortalSelectionTests.top.replacing("Elevundersøkelsen", with: "Inviterte - Besvarte - Svarprosent")
                + """
                Utvalg|Undersøkelse|Inviterte|Besvarte|Svarprosent


                Solbakken skole (Høst 2024)|Elevundersøkelsen|45|40|0,889
                Lia kommune (Høst 2024)|Elevundersøkelsen|700|660|0,943
                Nasjonalt  (Høst 2024)|Elevundersøkelsen|-|-|-
                """
        let drafts = try SurveyPortalTests.export(rates).indicators(forUnit: "Solbakken skole")
        let share = try #require(drafts.first { $0.name.hasSuffix("Svarprosent") })
        #expect(share.own.first?.reading == .number(Quantity(889, decimals: 1)))
    }
}
