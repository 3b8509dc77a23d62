import Model
import Testing

@Suite struct ComparisonTests {
    private func figure(_ value: String, margin: String? = nil, count: String? = nil) -> Figure {
        func cell(_ text: String?) -> Cell? {
            text.flatMap(Quantity.init).map { Cell(raw: "", row: 1, column: 1, reading: .number($0)) }
        }
        let reading = Quantity(value).map(Reading.number) ?? .suppressed
        return Figure(
            period: "2025-26", cell: Cell(raw: value, row: 1, column: 1, reading: reading),
            uncertainty: cell(margin), count: cell(count))
    }

    /// The bounds were made by bisection: the two shares p between 0 and 1 for which (k/n − p)² = z²·p(1−p)/n, with z
    /// from Python's `statistics.NormalDist().inv_cdf(0.975)`; no formula of the interval was used.
    @Test(
        arguments: [
            (0, 10, 0.0000000000, 0.2775327999),
            (1, 10, 0.0178762131, 0.4041500268),
            (7, 145, 0.0235788660, 0.0962900130),
            (12, 38, 0.1908460368, 0.4745575989),
            (19, 38, 0.3484992836, 0.6515007164),
            (45, 50, 0.7863976856, 0.9565242351),
            (50, 50, 0.9286524009, 1.0000000000),
            (812, 1410, 0.5499188388, 0.6014418379),
        ] as [(Int, Int, Double, Double)])
    func theIntervalIsThatOfAnIndependentImplementation(_ k: Int, _ n: Int, _ low: Double, _ high: Double) {
        let interval = Comparison.wilson(share: Double(k) / Double(n), count: Double(n))
        #expect(abs(interval.low - low) < 1e-9)
        #expect(abs(interval.high - high) < 1e-9)
    }

    @Test func theFilesOwnMarginsDecideWhereItHasThem() {
        // The root of 2.3² and 0.1² is 2.302.
        let own = figure("52.3", margin: "2.3")
        #expect(Comparison.of(own, against: figure("50.0", margin: "0.1"), isShare: false) == .within)
        #expect(Comparison.of(own, against: figure("49.9", margin: "0.1"), isShare: false) == .higher)
        #expect(Comparison.of(own, against: figure("54.7", margin: "0.1"), isShare: false) == .lower)
    }

    @Test func aShareIsHeldAgainstItsWilsonInterval() {
        // 12 of 38: from 19.09 to 47.46 percent.
        let own = figure("31.6", count: "38")
        #expect(Comparison.of(own, against: figure("19.0"), isShare: true) == .higher)
        #expect(Comparison.of(own, against: figure("19.3"), isShare: true) == .within)
        #expect(Comparison.of(own, against: figure("47.6"), isShare: true) == .lower)
    }

    @Test func aMeanWithoutSpreadCannotBeTold() {
        #expect(Comparison.of(figure("4.1", count: "38"), against: figure("4.5"), isShare: false) == .cannotTell)
        #expect(Comparison.of(figure("31.6"), against: figure("40"), isShare: true) == .cannotTell)
    }

    @Test func whatIsWithheldIsComparedWithNothing() {
        #expect(Comparison.of(figure("*"), against: figure("4.5"), isShare: false) == nil)
        #expect(Comparison.of(figure("4.1", count: "4"), against: figure("4.5"), isShare: false) == nil)
        #expect(Comparison.of(figure("4.1"), against: figure("*"), isShare: false) == nil)
        #expect(Comparison.of(figure("4.1"), against: nil, isShare: false) == nil)
        var complement = figure("4.1", count: "40")
        complement.isWithheld = true
        #expect(Comparison.of(complement, against: figure("4.5"), isShare: false) == nil)
    }

    /// R. G. Newcombe's own example (Statistics in Medicine 17, 1998, table II, method 10): 56 of 70 and 48 of 80 differ by
    /// 0.0524 to 0.3339. The others were made from bounds by bisection as above.
    @Test(
        arguments: [
            (56, 70, 48, 80, 0.0524, 0.3339), (9, 10, 3, 10, 0.1705, 0.8090), (5, 56, 0, 29, -0.0381, 0.1926),
        ] as [(Int, Int, Int, Int, Double, Double)])
    func twoSharesDifferAsInAnIndependentImplementation(
        _ k: Int, _ n: Int, _ l: Int, _ m: Int, _ low: Double, _ high: Double
    ) {
        let interval = Comparison.difference(
            (share: Double(k) / Double(n), count: Double(n)), (share: Double(l) / Double(m), count: Double(m)))
        #expect(abs(interval.low - low) < 0.00005)
        #expect(abs(interval.high - high) < 0.00005)
    }

    @Test func twoYearsSharesNeedTheNumbersBehindBoth() {
        #expect(
            Comparison.ofYears(figure("80", count: "70"), after: figure("60", count: "80"), isShare: true)
                == .higher)
        #expect(Comparison.ofYears(figure("80", count: "70"), after: figure("60"), isShare: true) == .cannotTell)
        #expect(Comparison.ofYears(figure("52", margin: "2"), after: figure("50"), isShare: false) == .cannotTell)
    }

    @Test func overTheYearsEachYearIsHeldAgainstTheOneBefore() {
        let indicator = Indicator(
            id: ID(1), source: ID(1), name: "Engelsk", measuredIn: "Skalapoeng", direction: .higher,
            own: [figure("49.0", margin: "2.0"), figure("*"), figure("54.0", margin: "2.1")], municipality: [],
            nation: [])
        #expect(indicator.change == .higher)
        var short = indicator
        short.own = [figure("*"), figure("54.0", margin: "2.1")]
        #expect(short.change == nil)
    }
}
