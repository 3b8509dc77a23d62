import Evidence
import Model
import Testing

@Suite struct SourceMergeTests {
    private let file = SourceFile(name: "a.csv", digest: "1", format: "mapped", unit: "Lia")

    private func drafts(_ rows: String) throws -> [IndicatorDraft] {
        var map = ColumnMap(unit: "Skole", year: "År", indicator: ["Tema"], value: ["Snitt"], n: "Svar")
        map.suppressed = ["*"]
        let export = try ExportReader.read(Array(("Skole;År;Tema;Snitt;Svar\n" + rows).utf8), map: map)
        return try export.indicators(forUnit: "Lia")
    }

    private func analysis(_ rows: String) throws -> UnitAnalysis {
        var analysis = UnitAnalysis(profile: Profile(name: "Lia", kinds: [.school]))
        let merge = SourceMerge(try drafts(rows), of: file, as: ID(1), in: analysis)
        let id: ID<Source> = analysis.numbering.next()
        analysis.sources.append(
            Source(id: id, title: "a", day: Day("2026-09-21") ?? Day(daysSinceEpoch: 0), file: file))
        _ = merge.put(into: &analysis, source: id)
        return analysis
    }

    private let first = "Lia;2024;Trivsel;4,2;31\nLia;2024;Mestring;3,9;31\n"

    @Test func theSameFiguresBringNothing() throws {
        let analysis = try analysis(first)
        #expect(SourceMerge(try drafts(first), of: file, as: ID(2), in: analysis).isEmpty)
        #expect(SourceMerge(try drafts("Lia;2024;Trivsel;4,20;31\n"), of: file, as: ID(2), in: analysis).isEmpty)
    }

    @Test func aNewerYearIsAddedInItsPlace() throws {
        var analysis = try analysis(first)
        let merge = SourceMerge(
            try drafts("Lia;2025;Trivsel;4,4;30\nLia;2023;Trivsel;*;*\n"), of: file, as: ID(2), in: analysis)
        #expect(merge.corrections.isEmpty)
        #expect(merge.periods == ["2023", "2025"])
        #expect(merge.put(into: &analysis, source: ID(2)).isEmpty)
        #expect(analysis.indicators.count == 2)
        #expect(analysis.indicators[0].own.map(\.period) == ["2023", "2024", "2025"])
        #expect(analysis.indicators[0].own.map(\.source) == [ID(2), nil, ID(2)])
        #expect(analysis.indicators[0].sources == [ID(1), ID(2)])
        #expect(analysis.indicators[1].own.map(\.period) == ["2024"])
    }

    @Test func aCorrectionIsToldValueByValue() throws {
        var analysis = try analysis(first)
        let merge = SourceMerge(
            try drafts("Lia;2024;Trivsel;*;*\nLia;2024;Mestring;3,9;32\nLia;2024;Ro;3;30\n"), of: file, as: ID(2),
            in: analysis)
        #expect(merge.corrections.map(\.name) == ["Trivsel", "Mestring"])
        #expect(merge.corrections[0].before.raw == "4,2")
        #expect(merge.corrections[0].after.reading == .suppressed)
        #expect(merge.new.map(\.name) == ["Ro"])
        _ = merge.put(into: &analysis, source: ID(2))
        #expect(analysis.indicators[0].newest?.reading == .suppressed)
        #expect(analysis.indicators[1].newest?.count?.raw == "32")
    }

    @Test func whatIsHeldBackByHandStaysSoWhenItIsCorrected() throws {
        var analysis = try analysis(first)
        let isHeld = analysis.withhold(ID(1), "2024")
        #expect(isHeld)
        let merge = SourceMerge(
            try drafts("Lia;2024;Trivsel;4,4;40\nLia;2024;Mestring;3,8;40\nLia;2025;Trivsel;4,5;40\n"), of: file,
            as: ID(2), in: analysis)
        _ = merge.put(into: &analysis, source: ID(2))
        let shown = analysis.forOthers.indicators
        #expect(shown[0].own.map(\.reading) == [.suppressed, .number(Quantity(45, decimals: 1))])
        #expect(shown[1].newest?.raw == "3,8")
        // Read from the file, it is still held back.
        let again = SourceMerge(try drafts("Lia;2024;Trivsel;4,6;41\n"), of: file, as: ID(3), in: analysis)
        _ = again.put(into: &analysis, source: ID(3))
        #expect(analysis.forOthers.indicators[0].own.first?.reading == .suppressed)
    }

    @Test func anotherUnitsFiguresCorrectNothing() throws {
        let analysis = try analysis(first)
        let other = SourceFile(name: "a.csv", digest: "2", format: "mapped", unit: "Vik")
        let merge = SourceMerge(try drafts("Lia;2024;Trivsel;1,1;31\n"), of: other, as: ID(2), in: analysis)
        #expect(merge.corrections.isEmpty)
        #expect(merge.new.count == 1)
    }

    @Test func aSourceThatIsRemovedTakesItsYearsWithIt() throws {
        var analysis = try analysis(first)
        let merge = SourceMerge(try drafts("Lia;2025;Trivsel;4,4;30\n"), of: file, as: ID(2), in: analysis)
        let id: ID<Source> = analysis.numbering.next()
        analysis.sources.append(Source(id: id, title: "b", day: analysis.sources[0].day, file: file))
        _ = merge.put(into: &analysis, source: id)
        let isRemoved = analysis.remove(id.item)
        #expect(isRemoved)
        #expect(analysis.indicators[0].own.map(\.period) == ["2024"])
    }
}
