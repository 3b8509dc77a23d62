import Formats
import Model
import Testing

@testable import Evidence

@Suite struct ColumnMapTests {
    static let table = """
        Egen kartlegging våren 2025

        Skole;Skoleår;Tema;Snitt;Svar;Merknad
        Solbakken skole;2024-25;Trivsel;1.204,50;31;0
        Solbakken skole;2023-24;Trivsel;x;-;12
        Tussvika skole;2024-25;Trivsel;4.2;3;
        """

    static func map(_ text: String) throws -> ColumnMap {
        try JSONTree.decode(ColumnMap.self, from: JSONReader.read(Array(text.utf8)))
    }

    @Test func aMapSaysWhatTheColumnsAre() throws {
        let map = try Self.map(
            """
            {"unit": "Skole", "year": "skoleår", "indicator": "Tema", "value": "Snitt", "n": "Svar",
             "thousands": ".", "suppressed": ["x"], "missing": ["-"]}
            """)
        let export = try ExportReader.read(Array(Self.table.utf8), map: map)
        let seen = export.inspection()
        #expect(seen.format == .mapped)
        #expect([seen.units, seen.indicators, seen.values, seen.suppressed, seen.missing] == [2, 1, 3, 1, 1])
        #expect(seen.periods == ["2023-24", "2024-25"])
        let wellbeing = try #require(try export.indicators(forUnit: "Solbakken skole").first)
        #expect(wellbeing.name == "Trivsel")
        #expect(wellbeing.own.map(\.reading) == [.suppressed, .number(Quantity(120450, decimals: 2))])
        #expect(wellbeing.own.map(\.row) == [5, 4])
        #expect(wellbeing.own.last?.count?.raw == "31")
    }

    @Test(arguments: [
        ("Navn;År;Poeng\nKari Nordmann;2025;41\nOla Hansen;2025;38\nVik skole;2025;45", "Navn", []),
        ("Navn;År;Poeng\nNordmann, Kari;2025;41\nHansen, Ola;2025;38\nVik skole;2025;45", "Navn", []),
        ("Hvem;År;Poeng\nKari;2025;41\nOla;2025;38\nPer;2025;4\nVik skole;2025;45", "Hvem", []),
        ("Hvem;År;Poeng\nK.N.;2025;41\nO. H.;2025;38\nVik skole;2025;45", "Hvem", []),
        ("Rad;År;Poeng\nElev 1;2025;41\nelev 2;2025;38\nVik skole;2025;45", "Rad", []),
        ("Rad;År;Poeng\nbarn1;2025;41\nbarn2;2025;38\nVik skole;2025;45", "Rad", []),
        (
            "Skole;Tekst;År;Poeng\nVik skole;Kari Nordmann;2025;41\nVik skole;Ola Hansen;2025;38", "Skole",
            ["Tekst"]
        ),
        ("Skole;Tekst;År;Poeng\nVik skole;Kari;2025;41\nVik skole;Ola;2025;38", "Skole", ["Tekst"]),
    ]) func personsMappedAsUnitsOrAsWhatIsMeasuredAreRefused(_ table: String, unit: String, about: [String]) throws
    {
        let map = ColumnMap(unit: unit, year: "År", indicator: about, value: ["Poeng"])
        #expect(throws: MapFault.file(.noIndicators(.persons))) {
            try ExportReader.read(Array(table.utf8), map: map)
        }
    }

    @Test func aValueHeadedByAPersonsNameIsRefused() throws {
        let table = "Skole;År;Kari Nordmann;Snitt\nVik skole;2025;41;40\nLia skole;2025;41;40"
        #expect(throws: MapFault.file(.noIndicators(.persons))) {
            try ExportReader.read(
                Array(table.utf8), map: ColumnMap(unit: "Skole", year: "År", value: ["Kari Nordmann", "Snitt"]))
        }
    }

    @Test(arguments: [
        "Navn;År;Poeng\nMaria Barnehage;2025;41\nEva Barnehage;2025;38",
        "Navn;År;Poeng\nEmma Hjorth;2025;41\nVik;2025;38\nLia;2025;38\nÅsen;2025;38\nNordli;2025;38",
        "Navn;År;Poeng\nAsk;2025;41\nRev;2025;38\nUlv;2025;38", "Navn;År;Poeng\nTrinn 5;2025;41\nTrinn 6;2025;38",
        "Navn;År;Poeng\nNils Dahls skole;2025;41\nOle Vigs skole;2025;38",
    ]) func unitsWithNamesLikeThoseOfPersonsAreRead(_ table: String) throws {
        let export = try ExportReader.read(
            Array(table.utf8), map: ColumnMap(unit: "Navn", year: "År", value: ["Poeng"]))
        #expect((export.inspection().units ?? 0) > 1)
    }

    @Test func aPointIsNeverTakenForWhatTheMapDoesNotSay() throws {
        var map = ColumnMap(unit: "Skole", value: ["Snitt"], n: "Svar")
        #expect(map.read("4.2") == .text)
        #expect(map.read("4,2") == .number(Quantity(42, decimals: 1)))
        #expect(map.read("1 204,5 %") == .number(Quantity(12045, decimals: 1)))
        map.thousands = "."
        #expect(map.read("4.2") == .text)
        #expect(map.read("1.204") == .number(Quantity(1204)))
        map.decimal = "."
        map.thousands = ","
        #expect(map.read("4.2") == .number(Quantity(42, decimals: 1)))
        #expect(map.read("1,204.5") == .number(Quantity(12045, decimals: 1)))
        #expect(map.read("1,20") == .text)
    }

    @Test func severalColumnsOfValuesAreSeveralIndicators() throws {
        let text = "Skole;Trivsel;Mestring;Svar\nSolbakken skole;4,2;3,9;4\n"
        let map = ColumnMap(unit: "Skole", value: ["Trivsel", "Mestring"], n: "Svar")
        let export = try ExportReader.read(Array(text.utf8), map: map)
        let indicators = try export.indicators(forUnit: "999000001", named: "Solbakken skole")
        #expect(indicators.map(\.name) == ["Trivsel", "Mestring"])
        #expect(indicators.map { $0.own.first?.count?.raw } == ["4", "4"])
        #expect(export.inspection().belowMinimumGroup == 2)
    }

    @Test func aColumnThatIsNotThereIsNamed() {
        #expect(throws: MapFault.noSuchColumn("Verdi", columns: ["Skole", "Snitt"])) {
            try ExportReader.read(
                Array("Skole;Snitt\nLia;4\n".utf8), map: ColumnMap(unit: "Skole", value: ["Verdi"]))
        }
    }

    @Test(arguments: [
        #"{"unit": "Skole"}"#, #"{"unit": "Skole", "value": "Snitt", "verdi": "x"}"#,
        #"{"unit": "Skole", "value": "Snitt", "decimal": ",,"}"#,
        #"{"unit": "Skole", "value": "Snitt", "decimal": ".", "thousands": "."}"#,
        #"{"unit": "Skole", "value": []}"#,
    ])
    func aMapThatCannotBeMeantIsRefused(text: String) {
        #expect(throws: JSONShapeFault.self) { try Self.map(text) }
    }
}
