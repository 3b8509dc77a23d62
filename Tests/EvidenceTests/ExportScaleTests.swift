import Evidence
import Model
import Testing

/// A figure has the scale its makers have fixed, and none that nobody has told.
@Suite struct ExportScaleTests {
    /// The scale of one school's figure under a heading of Statistikkbanken.
    static func scale(_ heading: String, _ value: String, kindergarten: Bool = false) throws -> Scale? {
        let columns = MadeUp.unitColumns.map {
            guard kindergarten else { return $0 }
            return $0 == "EnhetNivaa" ? "BarnehageenhetNivaa" : $0 == "EnhetNavn" ? "Barnehageenhetnavn" : $0
        }
        let table = MadeUp.statistikkbanken(
            columns + ["2025.\(heading)", "2025.Alle eierformer.Antall besvart"],
            [MadeUp.nation + [value, "900"], MadeUp.school("999000001", "Lia") + [value, "40"]])
        let drafts = try ExportReader.read(MadeUp.utf16(table)).indicators(forUnit: "999000001")
        return try #require(drafts.first).scale
    }

    @Test(
        arguments: [
            ("Barnets trivsel.Alle eierformer.Snitt", "4,1", true, 1, 5),
            ("Henting og levering.Alle eierformer.Snitt", "4,6", true, 1, 5),
            ("Støtte fra lærerne.Alle eierformer.Score", "4,2", false, 1, 5),
            ("Alle eierformer.Andel mobbet", "7,1", false, 0, 100),
            ("Alle eierformer.Grunnskolepoeng", "42,4", false, 10, 60),
            ("Norsk.Alle eierformer.Snittkarakter", "3,9", false, 1, 6),
            // The pupil survey's «mestring» is another thing than a national test's level of mastery.
            ("Mestring.Alle eierformer.Snitt", "4,0", false, 1, 5),
            ("Lesing.5. årstrinn.Snitt mestringsnivå", "2,1", false, 1, 3),
            ("Mestringsnivå i lesing.5. trinn.Snitt", "2,1", false, 1, 3),
            ("Lesing.8. årstrinn.Snitt mestringsnivå", "2,9", false, 1, 5),
            ("Mestringsnivå i regning.9. årstrinn.Snitt", "3,4", false, 1, 5),
        ] as [(String, String, Bool, Int, Int)])
    func whatItsMakersHaveFixedIsKnown(
        heading: String, value: String, kindergarten: Bool, lowest: Int, highest: Int
    ) throws {
        #expect(
            try Self.scale(heading, value, kindergarten: kindergarten)
                == Scale(Quantity(lowest), Quantity(highest)))
    }

    @Test(
        arguments: [
            ("Barn per voksen.Alle eierformer.Snitt", "3,1", true), ("Alle eierformer.Skalapoeng", "49", false),
            ("Mestringsnivå i lesing.Alle eierformer.Snitt", "2,1", false),
            ("Mestringsnivå i lesing.5. trinn.Snitt", "3,4", false),
            // A value beyond the ends tells that it is another scale.
            ("Barnets trivsel.Alle eierformer.Snitt", "7,4", true),
        ] as [(String, String, Bool)])
    func whatNobodyHasToldIsNotGuessed(heading: String, value: String, kindergarten: Bool) throws {
        #expect(try Self.scale(heading, value, kindergarten: kindergarten) == nil)
    }
}
