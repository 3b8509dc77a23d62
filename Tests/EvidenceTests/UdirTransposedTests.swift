import Evidence
import Model
import Testing

@Suite struct UdirTransposedTests {
    static let keys = [
        "SpoersmaalNivaa", "Spoersmaalgruppekode", "Spoersmaalkode", "Spoersmaalgruppe", "Spoersmaalnavn",
    ]

    static let rows = [
        ["1", "EUIndeks_1", "EUIndeks_1", "Mobbing på skolen", "Alle spørsmål"],
        ["2", "EUIndeks_1", "EUSpoersmaal_1", "Mobbing på skolen", "Er du blitt mobbet digitalt?"],
    ]

    static func table(_ units: [String], grades: [String], values: [[String]]) -> String {
        let headings = ["2023-24", "2024-25"].flatMap { year in
            units.flatMap { unit in
                grades.map { "\(year).\(unit).\($0).Alle eierformer.Alle kjønn.Andel mobbet" }
            }
        }
        return MadeUp.statistikkbanken(keys + headings, zip(rows, values).map { $0 + $1 })
    }

    @Test func unitsAndGradesInTheHeadingsAreRead() throws {
        let text = Self.table(
            [
                "Hele landet.Alle fylker.Alle kommuner.Alle skoler", "Hele landet.Sørfjell.Lia.Alle skoler",
                "Hele landet.Sørfjell.Lia.St. Olavs skole",
            ], grades: ["5. årstrinn", "6. årstrinn"],
            values: [
                ["10,7", "9,2", "11,0", "8,8", "*", "7,1", "10,8", "9,3", "11,1", "8,9", "6,0", "0,0"],
                ["4,2", "3,6", "4,0", "", "*", "2,1", "4,3", "3,7", "4,1", ".", "5,9", "0,0"],
            ])
        let export = try ExportReader.read(MadeUp.utf16(text))
        let seen = export.inspection()
        #expect(seen.format == .udirStatistikkbanken)
        #expect([seen.units, seen.indicators] == [3, 4])
        #expect([seen.values, seen.suppressed, seen.missing] == [20, 3, 1])
        let indicators = try export.indicators(forUnit: "999000001", named: "St. Olavs skole")
        #expect(
            indicators.map(\.name) == [
                "Mobbing på skolen, 5. årstrinn", "Mobbing på skolen, 6. årstrinn",
                "Er du blitt mobbet digitalt?, 5. årstrinn", "Er du blitt mobbet digitalt?, 6. årstrinn",
            ])
        #expect(indicators.allSatisfy { $0.direction == .lower && $0.measuredIn == "Andel mobbet" })
        #expect(indicators[0].own.map(\.reading) == [.suppressed, .number(Quantity(60, decimals: 1))])
        #expect(indicators[0].own.map(\.row) == [3, 3])
        #expect(indicators[0].own.map(\.column) == [10, 16])
        #expect(indicators[0].municipality.map(\.raw) == ["11,0", "11,1"])
        #expect(indicators[2].nation.map(\.raw) == ["4,2", "4,3"])
    }

    @Test func theMunicipalityLevelMayBeLeftOut() throws {
        let text = Self.table(
            ["Hele landet.Alle fylker.Alle skoler", "Hele landet.Sørfjell.Lia videregående skole"],
            grades: ["Videregående trinn 1"],
            values: [["1,0", "2,0", "3,0", "4,0"], ["5,0", "6,0", "7,0", "8,0"]])
        let export = try ExportReader.read(Array(text.utf8))
        let indicators = try export.indicators(forUnit: "Lia videregående skole")
        #expect(indicators.map { $0.own.map(\.raw) } == [["2,0", "4,0"], ["6,0", "8,0"]])
        #expect(indicators.map { $0.nation.map(\.raw) } == [["1,0", "3,0"], ["5,0", "7,0"]])
    }

    @Test func proseAboutABreakStandsBesideItsValue() throws {
        let columns =
            MadeUp.unitColumns + ["2023-24.Alle kjønn.Median dager.Brudd", "2023-24.Alle kjønn.Median dager"]
        let export = try ExportReader.read(
            MadeUp.utf16(
                MadeUp.statistikkbanken(
                    columns,
                    [
                        MadeUp.nation + ["", "8,0"],
                        MadeUp.school("999000001", "Solbakken skole") + [
                            "Nye regler. Se Om statistikken.", "8,0",
                        ],
                    ])))
        let median = try #require(try export.indicators(forUnit: "999000001").first)
        #expect(median.own.map(\.note) == ["Nye regler. Se Om statistikken."])
        #expect(median.nation.map(\.note) == [nil])
    }
}
