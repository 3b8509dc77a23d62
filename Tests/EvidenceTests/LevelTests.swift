import Evidence
import Model
import Testing

/// Files at every level, units under every number and name.
@Suite struct LevelTests {
    @Test func aFileMayHaveCountiesOrTheNationOnly() throws {
        let measures = ["2024-25.Alle kjønn.Antall lærere", "2025-26.Alle kjønn.Antall lærere"]
        let counties = try Sample.export(
            [["EnhetNivaa", "Nasjonaltkode", "Fylkekode", "Nasjonalt", "Fylke"] + measures]
                + [
                    ["1", "I", "00", "Hele landet", "Alle fylker", "71 000", "71 200"],
                    ["2", "I", "99", "Hele landet", "Sørfjell", "5 100", "*"],
                    ["2", "I", "03", "Hele landet", "Oslo", "6 000", "6 020"],
                ], "\t")
        #expect(Sample.counts(counties) == [3, 1, 5, 1, 0])
        for name in ["99", "Sørfjell", "Sørfjell fylke", "Sørfjell fylkeskommune"] {
            let draft = try #require(try counties.indicators(forUnit: name).first)
            #expect(draft.own.map(\.raw) == ["5 100", "*"], "\(name)")
            #expect(draft.nation.map(\.raw) == ["71 000", "71 200"])
            #expect(draft.county.isEmpty)
        }
        let nation = try Sample.export([
            ["EnhetNivaa", "Nasjonaltkode", "Nasjonalt"] + measures,
            ["1", "I", "Hele landet", "71 000", "71 200"],
        ])
        #expect(Sample.counts(nation) == [1, 1, 2, 0, 0])
        #expect(nation.units?.first?.level == .nation)
        let municipalities = try Sample.export([
            ["EnhetNivaa", "Fylkekode", "Kommunekode", "Fylke", "Kommune"] + measures,
            ["3", "99", "9901", "Sørfjell", "Lia", "12", "13"], ["3", "99", "9902", "Sørfjell", "Tuv", "14", "."],
        ])
        #expect(Sample.counts(municipalities) == [2, 1, 3, 1, 0])
        #expect(municipalities.units?.map(\.number) == ["9901", "9902"])
    }

    @Test func withoutCodesTheNamesTellTheLevel() throws {
        let export = try Sample.export([
            ["Nasjonalt", "Fylke", "Kommune", "EnhetNavn", "2025-26.Alle kjønn.Antall elever"],
            ["Hele landet", "Alle fylker", "Alle kommuner", "Alle skoler", "631 200"],
            ["Hele landet", "Sørfjell", "Alle kommuner", "Alle skoler", "40 900"],
            ["Hele landet", "Sørfjell", "Lia", "Alle skoler", "1 198"],
            ["Hele landet", "Sørfjell", "Lia", "Solbakken skole", "*"],
            ["Hele landet", "Sørfjell", "Lia", "Tussvika skole", "101"], ["", "", "", "Sum", "673 399"],
        ])
        #expect(Sample.counts(export) == [5, 1, 4, 1, 0])
        #expect(export.units?.map(\.level) == [.nation, .county, .municipality, .unit, .unit])
        #expect(export.unreadRows.map(\.text) == ["Sum"])
        let draft = try #require(try export.indicators(forUnit: "", named: "Tussvika skole").first)
        #expect(draft.municipality.map(\.raw) == ["1 198"])
        #expect(draft.county.map(\.raw) == ["40 900"])
    }

    @Test(arguments: [
        ("Høst 2024", "Vår 2025"), ("Skoleåret 2023-24", "Skoleåret 2024-25"), ("2024/25", "2025/26"),
        ("2023-2024", "2024-2025"), ("Haust 2024", "Haust 2025"),
    ])
    func periodsMayBeWrittenInWords(first: String, second: String) throws {
        var rows = Sample.wide
        rows[0] = MadeUp.unitColumns + [first, second].map { "\($0).Alle kjønn.Antall elever" }
        let export = try Sample.export(rows)
        #expect(Sample.counts(export) == [5, 1, 9, 1, 0])
        #expect(export.periods == [first, second])
    }

    @Test func aMunicipalityIsFoundUnderItsEarlierNumbers() throws {
        let export = try Sample.export(
            Sample.rows(
                """
                12061: Elever, etter region, statistikkvariabel og år

                region|Elever (prosent) 2018|Elever (prosent) 2022|Elever (prosent) 2024
                0403 Hamar (-2019)|10.1|.|.
                3403 Hamar|.|11.2|11.5
                EKA34 Innlandet|.|15.4|15.6
                3107 Fredrikstad|.|.|9.0
                3004 Fredrikstad (2020-2023)|.|8.0|.
                0106 Fredrikstad (-2019)|7.0|.|.
                EAK Landet|12|12.1|12.2
                """))
        #expect(
            export.units?.map(\.level) == [
                .municipality, .municipality, .county, .municipality, .municipality, .municipality, .nation,
            ])
        for number in ["3403", "0403", "Hamar", "Hamar kommune"] {
            let draft = try #require(try export.indicators(forUnit: number).first)
            #expect(draft.own.map(\.raw) == ["10.1", "11.2", "11.5"])
            #expect(draft.own.map(\.row) == [4, 5, 5])
            #expect(draft.county.map(\.raw) == ["15.4", "15.6"])
            #expect(draft.nation.map(\.raw) == ["12", "12.1", "12.2"])
        }
        #expect(try export.indicators(forUnit: "0106").first?.own.map(\.raw) == ["7.0", "8.0", "9.0"])
        for county in ["34", "EKA34", "Innlandet", "Innlandet fylkeskommune"] {
            #expect(try export.indicators(forUnit: county).first?.own.map(\.raw) == ["15.4", "15.6"], "\(county)")
        }
    }

    @Test(arguments: [
        "Karasjok", "Kárášjohka", "karasjok kommune", "Kárášjohka - Karasjok", "5610", "2021", "5437",
    ])
    func aMunicipalityWithSeveralNamesIsFoundByEach(wanted: String) throws {
        let export = try Sample.export(
            Sample.rows(
                """
                12061: Elever, etter region og år

                region|2024
                5610 Kárášjohka - Karasjok|12
                5612 Guovdageaidnu - Kautokeino|13
                """))
        let draft = try #require(try export.indicators(forUnit: wanted).first)
        #expect(draft.own.map(\.raw) == ["12"])
        #expect(draft.name == "Elever")
    }

    @Test func ofUnitsWithOneNameTheOneInTheOwnMunicipalityIsMeant() throws {
        var rows = Sample.wide
        rows.append([
            "4", "I", "99", "9902", "999000003", "Hele landet", "Sørfjell", "Tuv", "Tussvika skole", "33", "35",
        ])
        let export = try Sample.export(rows)
        #expect(Sample.counts(export) == [6, 1, 11, 1, 0])
        #expect(throws: ExportFault.self) { try export.unit("Tussvika skole") }
        #expect(try export.unit("Tussvika skole", in: "9902") == 5)
        #expect(
            try export.indicators(forUnit: "Tussvika skole", municipality: "9902").first?.own.map(\.raw) == [
                "33", "35",
            ])
    }

    @Test func aDepartmentIsNotTheWholeUnit() throws {
        var rows = Sample.wide
        rows[4][8] = "Solbakken skole - avdeling nord"
        let export = try Sample.export(rows)
        #expect(throws: ExportFault.self) { try export.unit("Solbakken skole") }
    }

    @Test func anUnknownCountyIsAUnitOfItsOwn() throws {
        let rows =
            Sample.wide + [
                ["2", "I", "UF", "UF", "UF", "Hele landet", "Ukjent", "Alle kommuner", "Alle skoler", "*", "12"]
            ]
        #expect(Sample.counts(try Sample.export(rows)) == [6, 1, 10, 2, 0])
    }
}
