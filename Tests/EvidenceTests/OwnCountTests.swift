import Evidence
import Model
import Testing

/// Children counted in a table of one's own: fewer than five are a small group, whatever the table is called.
@Suite struct OwnCountTests {
    private static func shown(_ text: String, _ map: ColumnMap) throws -> [String: [Bool]] {
        let export = try ExportReader.read(Array(Sample.text(Sample.rows(text)).utf8), map: map)
        return Dictionary(
            uniqueKeysWithValues: try export.indicators(forUnit: "Lia").map { draft in
                (draft.name, draft.own.map { SmallGroup.mayShow($0) })
            })
    }

    @Test(arguments: [
        "Antall barn med vedtak", "Elever", "Jenter", "Tal på elevar", "Antall", "Henvisninger", "1. trinn",
    ])
    func fewerThanFiveChildrenAreWithheld(heading: String) throws {
        let map = ColumnMap(unit: "Enhet", year: "År", value: [heading])
        let rows = "Enhet|År|\(heading)\nLia|2022|0\nLia|2023|4\nLia|2024|5\nVik|2024|2"
        #expect(try Self.shown(rows, map).values.first == [true, false, true])
    }

    @Test(arguments: [
        "Årsverk", "Antall lærere", "Antall ansatte", "Antall avdelinger", "Antall barnehager", "Antall klasser",
        "Andel barn", "Elever per lærer", "Snitt, elever", "Timer til elever",
    ])
    func whatCountsNoChildrenIsShown(heading: String) throws {
        let map = ColumnMap(unit: "Enhet", year: "År", value: [heading])
        #expect(try Self.shown("Enhet|År|\(heading)\nLia|2023|4\nVik|2023|2", map).values.first == [true])
    }

    @Test func aMeanIsNoCountOfChildren() throws {
        var map = ColumnMap(unit: "Enhet", value: ["Elever trives"])
        #expect(try Self.shown("Enhet|Elever trives\nLia|4\nVik|4,2", map).values.first == [true])
        map.n = "Svar"
        #expect(try Self.shown("Enhet|Elever trives|Svar\nLia|4|20\nVik|4|31", map).values.first == [true])
    }

    @Test func theTotalDoesNotTellTheOneThatIsWithheld() throws {
        let beside = ColumnMap(unit: "Enhet", value: ["Gutter", "Jenter", "Barn"])
        #expect(
            try Self.shown("Enhet|Gutter|Jenter|Barn\nLia|8|3|11\nVik|9|7|16", beside) == [
                "Gutter": [false], "Jenter": [false], "Barn": [true],
            ])
        let below = ColumnMap(unit: "Enhet", indicator: ["Kjønn"], value: ["Antall barn"])
        #expect(
            try Self.shown("Enhet|Kjønn|Antall barn\nLia|Gutter|8\nLia|Jenter|3\nLia|Totalt|11", below).filter {
                $0.value == [true]
            }.count == 1)
    }

    @Test func whatIsPublishedStandsAsPublished() throws {
        let rows = [Sample.wide[0], Sample.units[3] + ["3", "4"]]
        let own = try #require(try Sample.export(rows).indicators(forUnit: "999000001").first?.own)
        #expect(own.map { SmallGroup.mayShow($0) } == [true, true])
    }
}
