import Evidence
import Model
import Testing

/// What a figure is about is told also where the file has only a number for it, and where units share a name.
@Suite struct NumberedDimensionTests {
    @Test(arguments: ["Trinn", "Kull", "Aldersår"]) func aNumberIsNamedByItsHeading(heading: String) throws {
        let rows = DimensionTests.rows(heading, ["5", "8"])
        #expect(
            Set(try Sample.export(rows).names)
                == ["5", "8"].reduce(into: []) { $0.insert("Standpunkt, \(heading) \($1)") })
    }

    @Test func theHeadingIsSaidWithoutItsEnding() throws {
        let rows = DimensionTests.rows("Aldersgruppenavn", ["0-2", "3-5"])
        #expect(
            Set(try Sample.export(rows).names) == ["Standpunkt, Aldersgruppe 0-2", "Standpunkt, Aldersgruppe 3-5"])
    }

    @Test func gradesInTheInterfacesRowsAreNotOneIndicator() throws {
        let rows = ["5", "8"].map {
            """
            {"EnhetNavn":"Lia skole","Organisasjonsnummer":"999000001","Skoleaarnavn":"2025-26","Trinn":"\($0)",\
            "AndelElever":"4\($0),1"}
            """
        }
        let export = try ExportReader.read(Array("[\(rows.joined(separator: ","))]".utf8))
        #expect(
            export.names
                == ["Trinn 5, Andel elever", "Trinn 8, Andel elever"].map {
                    $0.replacing(", Andel elever", with: "")
                })
    }

    @Test func agesOfACubeAreNamed() throws {
        let text = """
            CHARSET="ANSI";
            TITLE="Elever";
            STUB="alder","region";
            HEADING="år";
            VALUES("alder")="6","7";
            VALUES("region")="9901 Lia";
            VALUES("år")="2024";
            DATA=
            11 12;
            """
        #expect(try ExportReader.read(Array(text.utf8)).names == ["Elever, Alder 6", "Elever, Alder 7"])
    }

    @Test func aSumWithTheLevelOfAUnitIsNoUnit() throws {
        let sum = ["4", "", "", "", "", "", "", "", "Sum våre skoler", "305", "306"]
        let export = try Sample.export(Sample.wide + [sum])
        #expect(export.units?.count == 5)
        #expect(export.unreadRows.map(\.text) == ["4"])
    }

    @Test func ofTwoSchoolsOfOneNameTheOneInTheOwnMunicipalityIsFound() throws {
        let export = try Sample.export([
            ["Nasjonalt", "Fylke", "Kommune", "EnhetNavn", "2025-26.Alle kjønn.Antall elever"],
            ["Hele landet", "Sørfjell", "Tuv", "Bekk skole", "111"],
            ["Hele landet", "Sørfjell", "Liá - Lia", "Bekk skole", "304"],
        ])
        let place = try export.unit("999000009", named: "Bekk skole", in: "9901", called: "Lia")
        #expect(try export.indicators(ofUnitAt: place).first?.own.map(\.raw) == ["304"])
        #expect(throws: ExportFault.self) {
            try export.unit("999000009", named: "Bekk skole", in: "9903", called: "Vik")
        }
    }

    @Test func aTableOfAreasOrOfNamesAloneIsRead() throws {
        let areas = try Sample.export([
            ["Fylkenavn", "Kommunenummer", "Kommunenavn", "2025-26.Alle kjønn.Antall elever"],
            ["Sørfjell", "9901", "Lia", "900"], ["Sørfjell", "9902", "Liá - Tuv", "50"],
            ["Sørfjell", "", "Sum", "950"],
        ])
        #expect(Sample.counts(areas) == [2, 1, 2, 0, 0])
        #expect(try areas.indicators(forUnit: "9901").first?.own.map(\.raw) == ["900"])
        let names = try Sample.export([
            ["Skolenavn", "2025-26.Alle trinn.Antall elever"], ["Lia skole", "304"], ["Vik skole", "305"],
        ])
        #expect(Sample.counts(names) == [2, 1, 2, 0, 0])
    }

    @Test func schoolsInAColumnOfTheirOwnAreNotTheirMunicipality() throws {
        let export = try Sample.export([
            ["Kommunenavn", "Skole", "Fag", "2025-26.Snittkarakter"], ["Lia", "Bekk skole", "Norsk", "3,9"],
            ["Lia", "Bekk skole", "Matte", "3,5"], ["Lia", "Vik skole", "Norsk", "4,0"],
        ])
        #expect(Sample.counts(export) == [2, 2, 3, 0, 0])
        #expect(try export.indicators(forUnit: "Bekk skole").map { $0.own.map(\.raw) } == [["3,9"], ["3,5"]])
        #expect(throws: ExportFault.self) { try export.unit("Lia") }
        let departments = try Sample.export([
            ["Kommune", "Avdeling", "2025.Antall barn"], ["Lia", "Rev", "40"], ["Lia", "Ekorn", "20"],
        ])
        #expect(departments.form == .unknown)
        let numbered = try Sample.export([
            ["Orgnr", "Skole", "2025-26.Antall elever"], ["999000001", "Bekk skole", "40"],
            ["999000002", "Vik skole", "20"],
        ])
        #expect(numbered.units?.map(\.name) == ["Bekk skole", "Vik skole"])
    }
}
