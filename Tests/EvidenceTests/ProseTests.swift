import Evidence
import Testing

/// What stands where a number should and is none is counted as neither, and told with its place, in every form.
@Suite struct ProseTests {
    static let texts = [
        (
            "Skoleporten",
            """
            EnhetsId;Enhetsnavn;Statistikk;Indikator/delskår;Måleenhet;Periode;Eierform;Trinn;Kjønn;Skoletype;Verdi
            0;Nasjonalt;E;Trivsel;Snitt;2019-20;Alle eierformer;Trinn 7;Begge kjønn;Grunnskole;4,3
            9901;Lia kommune;E;Trivsel;Snitt;2019-20;Alle eierformer;Trinn 7;Begge kjønn;Grunnskole;<5
            999000001;Solbakken skole;E;Trivsel;Snitt;2020-21;Alle eierformer;Trinn 7;Begge kjønn;Grunnskole;1e3
            """
        ),
        (
            "Statbank",
            "\"13502: N, by region and year\"\n\nregion;Barn 2023;Barn 2024\n9901 Lia;90.1;<5\n0 Hele landet;1e3;7\n"
        ),
        (
            "one value a row",
            "region,contents,year,value\n9901 Lia,K,2023,90.1\n9901 Lia,K,2024,<5\n0 Hele landet,K,2024,1e3\n"
        ),
        (
            "Udir's tables",
            """
            [{"EnhetNavn":"A skole","Organisasjonsnummer":"999000001","Skoleaarnavn":"2024-25","Spoersmaalnavn":"X",\
            "Score":"<5","AntallBesvart":"40"},{"EnhetNavn":"A skole","Organisasjonsnummer":"999000001",\
            "Skoleaarnavn":"2025-26","Spoersmaalnavn":"X","Score":"4,1","AntallBesvart":"1e3"}]
            """
        ),
        (
            "PxWeb",
            """
            CHARSET="ANSI";
            TITLE="13502: x";
            STUB="region";
            HEADING="time";
            VALUES("region")="9901 Lia";
            VALUES("time")="2022","2023","2024";
            DATA=
            90.1 "<5" "1e3";
            """
        ),
        (
            "turned",
            """
            Spoersmaalgruppe;Spoersmaalnavn;2023-24.Hele landet.Sørfjell.Lia.A skole.7. trinn.Andel;\
            2024-25.Hele landet.Sørfjell.Lia.A skole.7. trinn.Andel
            Mobbing;Er du mobbet?;<5;4,1
            Trivsel;Trives du?;4,2;1e3
            """
        ),
    ]

    @Test(arguments: texts) func proseIsToldWithItsPlace(form: String, text: String) throws {
        let export = try ExportReader.read(Array(text.utf8))
        #expect(Set(export.prose.map(\.raw)) == ["<5", "1e3"], "\(form)")
        #expect(export.prose.allSatisfy { $0.row > 0 && $0.column > 0 }, "\(form)")
        #expect(export.inspection().values == export.cells.count - 2, "\(form)")
    }

    @Test func thePortalTellsItToo() throws {
        let answers = PortalSelectionTests.answers.replacing("45,5%", with: "<5").replacing(
            "|300|", with: "|ca. 300|")
        let export = try SurveyPortalTests.export(PortalSelectionTests.top + answers)
        #expect(Set(export.prose.map(\.raw)) == ["<5", "ca. 300"])
        #expect(Sample.counts(export) == [3, 2, 30, 4, 0])
    }

    @Test func aMapTellsItToo() throws {
        let text = "Skole;År;Trivsel;Svar\nA;2024;4,2;31\nB;2024;<5;40\nC;2024;4,0;1e3\n"
        let map = ColumnMap(unit: "Skole", year: "År", value: ["Trivsel"], n: "Svar")
        let export = try ExportReader.read(Array(text.utf8), map: map)
        #expect(export.prose.map(\.raw) == ["<5", "1e3"])
    }
}
