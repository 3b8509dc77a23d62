import Guidance
import Model
import Pages
import Testing

@Suite struct IndicatorChartTests {
    static func figure(_ period: String, _ tenths: Int?, count: Int? = nil) -> Figure {
        let cell = count.map { Cell(raw: "\($0)", row: 1, column: 1, reading: .number(Quantity($0))) }
        return Figure(
            period: period,
            cell: Cell(
                raw: "x", row: 1, column: 1,
                reading: tenths.map { .number(Quantity($0, decimals: 1)) } ?? .suppressed), count: cell)
    }

    static func indicator(own: [Figure], nation: [Figure] = []) -> Indicator {
        Indicator(
            id: ID(1), source: ID(1), name: "Trivsel", measuredIn: "Snitt",
            scale: Scale(Quantity(1), Quantity(5)), direction: .higher, own: own, municipality: [], nation: nation)
    }

    static func chart(_ indicator: Indicator) -> Chart? {
        guard case .figure(let chart, _)? = IndicatorChart.block(indicator) else { return nil }
        return chart
    }

    @Test func figuresOfTheSamePeriodStandTogether() throws {
        let chart = try #require(
            Self.chart(
                Self.indicator(
                    own: [Self.figure("2023", 41), Self.figure("2025", 42)],
                    nation: [
                        Self.figure("2023", 45), Self.figure("2024", 46), Self.figure("2025", 44),
                        Self.figure("2026", 44),
                    ])))
        #expect(chart.periods == ["2023", "2024", "2025", "2026"])
        #expect(chart.series.map(\.whose) == [.own, .nation])
        #expect(chart.series[0].values[1] == .missing)
        #expect(chart.series[1].values[1] == .number(Quantity(46, decimals: 1), margin: nil))
        #expect(chart.scale == 1...5)
    }

    @Test func whatMayNotBeShownIsNotDrawn() throws {
        let chart = try #require(
            Self.chart(
                Self.indicator(
                    own: [
                        Self.figure("2023", 41, count: 4), Self.figure("2024", nil),
                        Self.figure("2025", 42, count: 40),
                    ], nation: [Self.figure("2023", 45)])))
        #expect(chart.series[0].values == [.withheld, .withheld, .number(Quantity(42, decimals: 1), margin: nil)])
        #expect(!chart.words.string(in: .nb).mentions("4,1"))
    }

    @Test func oneNumberAloneIsNoPicture() {
        #expect(Self.chart(Self.indicator(own: [Self.figure("2023", 41)])) == nil)
        #expect(Self.chart(Self.indicator(own: [Self.figure("2023", 41), Self.figure("2024", nil)])) == nil)
        #expect(
            Self.chart(Self.indicator(own: [], nation: [Self.figure("2023", 41), Self.figure("2024", 41)])) == nil)
    }
}
