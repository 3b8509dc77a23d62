import Evidence
import Testing

@Suite(.enabled(if: RealFiles.areHere, RealFiles.whySkipped))
struct RealUdirTests {
    @Test func alvøenSkoleHasItsScaleScores() throws {
        let export = try RealFiles.export("udir/bergen_20260223-1518_Nasjonale_proever_5._trinn.csv")
        let indicators = try export.indicators(forUnit: "874738352")
        #expect(indicators.map(\.name) == ["Engelsk, 5. årstrinn", "Lesing, 5. årstrinn", "Regning, 5. årstrinn"])
        #expect(indicators.map { $0.own.last?.raw } == ["51", "50", "54"])
        #expect(indicators.map { $0.own.last?.period } == ["2025-26", "2025-26", "2025-26"])
        #expect(indicators.map { $0.own.last?.uncertainty?.raw } == ["2,3", "2,4", "2,3"])
        #expect(indicators.map { $0.own.last?.count?.raw } == ["49", "48", "48"])
        #expect(indicators.map { $0.own.last?.row } == [6, 6, 6])
        #expect(indicators.map { $0.own.last?.column } == [37, 40, 43])
        #expect(indicators.map { $0.municipality.last?.raw } == ["50", "49", "50"])
        #expect(indicators.map { $0.nation.last?.raw } == ["50", "49", "49"])
    }

    @Test func bergenHasItsSharesOfBullying() throws {
        let export = try RealFiles.export("udir/bergen_20260223-1523_EUG_-_Mobbing.csv")
        let indicators = try export.indicators(forUnit: "Bergen")
        #expect(indicators.count == 24)
        #expect(indicators[0].name == "Mobbing på skolen, 5. årstrinn")
        #expect(indicators[0].own.map(\.raw) == ["10,8", "11,0", "16,0", "13,6", "13,3"])
        #expect(indicators[0].own.first?.column == 12)
        #expect(indicators[0].nation.map(\.raw) == ["10,7", "12,5", "15,7", "15,1", "14,6"])
    }

    /// Counted by an independent reader.
    @Test(arguments: [
        Counts("udir/bergen_20260223-1505_Laerere_og_aarsverk.csv", 99, 4, 1964, 0, 16, "2021-22", "2025-26"),
        Counts("udir/bergen_20260223-1515_Grunnskolepoeng.csv", 36, 1, 198, 16, 2, "2022-23", "2024-25"),
        Counts(
            "udir/bergen_20260223-1518_Nasjonale_proever_5._trinn.csv", 79, 3, 2575, 174, 95, "2022-23", "2025-26"),
        Counts("udir/bergen_20260223-1523_EUG_-_Mobbing.csv", 2, 24, 240, 0, 0, "2021-22", "2025-26"),
        Counts("udir/bergen_20260223-1526_Fravaer_i_grunnskole.csv", 36, 2, 495, 21, 24, "2020-21", "2024-25"),
        Counts(
            "udir/norge_2025-26_20260218-1045_Nasjonale_proever_5._trinn.csv", 2445, 3, 15717, 6063, 225,
            "2025-26",
            "2025-26"),
        Counts("barnehage/telemark_20230102-0943_Pedagognormen.csv", 400, 7, 2632, 0, 168, "2021", "2021"),
    ])
    func theCountsAreThoseOfAnIndependentReader(counts: Counts) throws {
        let seen = try RealFiles.export(counts.path).inspection()
        #expect(seen.format == .udirStatistikkbanken)
        #expect(seen.encoding == .utf16Low)
        #expect(seen.delimiter == "\t")
        #expect(seen.units == counts.units)
        #expect(seen.indicators == counts.indicators)
        #expect(
            [seen.values, seen.suppressed, seen.missing] == [counts.values, counts.suppressed, counts.missing])
        #expect([seen.periods.first, seen.periods.last] == [counts.first, counts.last])
        #expect(seen.belowMinimumGroup == 0)
    }

    struct Counts: Sendable, CustomTestStringConvertible {
        let path: String
        let units, indicators, values, suppressed, missing: Int
        let first, last: String

        init(
            _ path: String, _ units: Int, _ indicators: Int, _ values: Int, _ suppressed: Int, _ missing: Int,
            _ first: String, _ last: String
        ) {
            (self.path, self.units, self.indicators) = (path, units, indicators)
            (self.values, self.suppressed, self.missing) = (values, suppressed, missing)
            (self.first, self.last) = (first, last)
        }

        var testDescription: String { path }
    }
}
