import Evidence
import Formats
import Testing

@Suite struct SurveyAnswersTests {
    static let microsoft = """
        \u{FEFF}ID,Starttidspunkt,Fullføringstidspunkt,E-postadresse,Navn,Trives du?,Hva liker du?,Vil du si mer?
        1,5/12/22 10:16:03,5/12/22 10:16:35,anonymous,,Helt enig,Ute;Lese;,Det er fint her
        2,5/12/22 10:17:03,5/12/22 10:17:35,anonymous,,Uenig,Ute;,
        3,5/12/22 10:18:03,5/12/22 10:18:35,anonymous,,Helt enig,Lese;,"Mer lek, takk"
        4,5/12/22 10:19:03,5/12/22 10:19:35,anonymous,,,Ute;Lese;,Nei til regn
        5,5/12/22 10:20:03,5/12/22 10:20:35,anonymous,,Enig,Ute;,Vet ikke hva
        6,5/12/22 10:21:03,5/12/22 10:21:35,anonymous,,Enig,,Kanskje
        """

    @Test func closedQuestionsBecomeDistributions() throws {
        let export = try ExportReader.read(Array(Self.microsoft.utf8))
        let seen = export.inspection()
        #expect(seen.format == .microsoftForms)
        #expect(seen.encoding == .utf8Mark)
        #expect(seen.delimiter == ",")
        #expect(seen.units == nil)
        #expect(seen.periods.isEmpty)
        #expect([seen.indicators, seen.values, seen.suppressed, seen.missing] == [2, 10, 0, 2])
        #expect(seen.belowMinimumGroup == 0)
        #expect(export.inspection(minimumGroup: 6).belowMinimumGroup == 10)
        let wellbeing = try #require(export.distributions.first)
        #expect(wellbeing.question == "Trives du?")
        #expect(wellbeing.column == 6)
        #expect(wellbeing.options.map(\.answer) == ["Uenig", "Enig", "Helt enig"])
        #expect(wellbeing.options.map(\.count) == [1, 2, 2])
        #expect([wellbeing.answered, wellbeing.missing] == [5, 1])
        #expect(export.distributions.last?.options.map(\.count) == [4, 3])
    }

    @Test func nothingOfAFormIsAboutAUnit() throws {
        let export = try ExportReader.read(Array(Self.microsoft.utf8))
        #expect(export.cells.isEmpty)
        #expect(try export.indicators(forUnit: "999000001").map(\.name) == export.distributions.map(\.question))
    }

    @Test func googleFormsIsKnownByItsFirstColumn() throws {
        let text = """
            "Tidsmerke","Hvor ofte leker dere ute?","Kommentar"
            "2024/03/12 8:15:02 AM GMT+1","Ofte","Ja"
            "2024/03/12 8:16:02 AM GMT+1","Aldri","Ja"
            "2024/03/12 8:17:02 AM GMT+1","Alltid",""
            """
        let export = try ExportReader.read(Array(text.utf8))
        #expect(export.form == .googleForms)
        #expect(export.distributions.map(\.question) == ["Hvor ofte leker dere ute?"])
        #expect(export.distributions.first?.options.map(\.answer) == ["Aldri", "Ofte", "Alltid"])
        #expect(export.inspection().belowMinimumGroup == 3)
    }

    @Test func nettskjemasBoxesAreOneQuestion() throws {
        let text = """
            "$submission_id";"$created";"fritekst";"trivsel";"tiltak.lek";"tiltak.lesing";"rad.a";"rad.b";"dato"
            "1";"2024-06-01T20:57:15+02:00";"noe";"-1";"1";"0";"2";"1";"2024-06-01"
            "2";"2024-06-01T20:58:33+02:00";"";"4";"1";"1";"3";"2";"2024-06-02"
            """
        let export = try ExportReader.read(Array(text.utf8))
        let seen = export.inspection()
        #expect(seen.format == .nettskjema)
        #expect(export.distributions.map(\.question) == ["trivsel", "tiltak", "rad.a", "rad.b"])
        #expect([seen.indicators, seen.values, seen.missing] == [4, 9, 1])
        let measures = export.distributions[1]
        #expect(measures.options.map(\.answer) == ["lek", "lesing"])
        #expect(measures.options.map(\.count) == [2, 1])
        #expect(measures.answered == 2)
    }
}
