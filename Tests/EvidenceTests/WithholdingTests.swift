import Evidence
import Model
import Testing

/// What must not be shown because of what else is shown.
@Suite struct WithholdingTests {
    private static let sexes = ["Alle kjønn", "Gutter", "Jenter"].flatMap { sex in
        ["Skalapoeng", "Antall elever deltatt"].map { "2024-25.Lesing.5. årstrinn.Alle eierformer.\(sex).\($0)" }
    }

    private func indicators(
        _ rows: [[String]], _ columns: [String], minimumGroup: Int = 5
    ) throws -> [IndicatorDraft] {
        let text = MadeUp.statistikkbanken(MadeUp.unitColumns + columns, rows)
        return try ExportReader.read(MadeUp.utf16(text)).indicators(
            forUnit: "999000001", minimumGroup: minimumGroup)
    }

    private func shown(_ figures: [Figure]) -> [Bool] { figures.map { SmallGroup.mayShow($0) } }

    @Test func besideTheBoysThatAreWithheldTheGirlsAreToo() throws {
        let rows = [MadeUp.school("999000001", "Lia") + ["51", "24", "*", "*", "52", "20"]]
        let found = try indicators(rows, Self.sexes)
        #expect(found.map(\.name).map { $0.hasSuffix("Gutter") || $0.hasSuffix("Jenter") } == [false, true, true])
        #expect(found.map { shown($0.own) } == [[true], [false], [false]])
        #expect(found[2].own.first?.forOthers.raw == "")
        #expect(found[2].own.first?.forOthers.count == nil)
    }

    @Test func aSmallGroupHidesItsComplementToo() throws {
        let rows = [MadeUp.school("999000001", "Lia") + ["51", "24", "48", "4", "52", "20"]]
        #expect(try indicators(rows, Self.sexes).map { shown($0.own) } == [[true], [false], [false]])
        let larger = try indicators(
            [MadeUp.school("999000001", "Lia") + ["51", "30", "48", "8", "52", "22"]], Self.sexes, minimumGroup: 10
        )
        #expect(larger.map { shown($0.own) } == [[true], [false], [false]])
    }

    @Test func whereNothingIsWithheldEverythingIsShown() throws {
        let rows = [MadeUp.school("999000001", "Lia") + ["51", "24", "50", "10", "52", "14"]]
        #expect(try indicators(rows, Self.sexes).allSatisfy { shown($0.own) == [true] })
    }

    private static let count = ["2024-25.Alle eierformer.Antall elever"]

    @Test func aMunicipalitysSumDoesNotTellItsOnlyWithheldSchool() throws {
        let rows = [
            MadeUp.nation + ["60 000"], MadeUp.municipality + ["90"], MadeUp.school("999000001", "Lia") + ["50"],
            MadeUp.school("999000002", "Vik") + ["37"], MadeUp.school("999000003", "Nes") + ["*"],
        ]
        let found = try #require(try indicators(rows, Self.count).first)
        #expect(shown(found.own) == [true])
        #expect(shown(found.municipality) == [false])
        #expect(shown(found.nation) == [true])
        let two = rows + [MadeUp.school("999000004", "Ås") + ["*"]]
        #expect(shown(try #require(try indicators(two, Self.count).first).municipality) == [true])
    }

    @Test func theOnlySchoolOfAMunicipalityIsNotToldByTheMunicipality() throws {
        let rows = [MadeUp.municipality + ["4"], MadeUp.school("999000001", "Lia") + ["*"]]
        let found = try #require(try indicators(rows, Self.count).first)
        #expect(shown(found.municipality) == [false])
    }

    @Test func aMeanTellsNothingWithoutTheNumbersBehindIt() throws {
        let columns = ["2024-25.Alle eierformer.Grunnskolepoeng"]
        let rows = [
            MadeUp.municipality + ["41,2"], MadeUp.school("999000001", "Lia") + ["42,0"],
            MadeUp.school("999000002", "Vik") + ["*"],
        ]
        #expect(shown(try #require(try indicators(rows, columns).first).municipality) == [true])
    }

    @Test func aSchoolCalledAsItsMunicipalityIsNotGivenTheMunicipalitysFigures() throws {
        let text = MadeUp.statistikkbanken(
            MadeUp.unitColumns + Self.count,
            [MadeUp.municipality + ["90"], MadeUp.school("999000002", "Vik") + ["37"]])
        let export = try ExportReader.read(MadeUp.utf16(text))
        #expect(throws: ExportFault.self) { try export.indicators(forUnit: "999000001", named: "Lia") }
        #expect(try export.indicators(forUnit: "Lia").count == 1)
    }
}
