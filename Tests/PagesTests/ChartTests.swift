import Model
import SeededNumbers
import Testing

@testable import Pages

@Suite struct ChartTests {
    static func chart(
        _ own: [Chart.Value], _ nation: [Chart.Value] = [], scale: ClosedRange<Double>? = nil
    ) -> Chart {
        let series =
            [Chart.Series(.own, Text(nb: "vi", nn: "vi", en: "us"), own)]
            + (nation.isEmpty
                ? [] : [Chart.Series(.nation, Text(nb: "landet", nn: "landet", en: "nation"), nation)])
        return Chart(
            title: .data("Trivsel (snitt)"), periods: own.indices.map { "\(2020 + $0)" }, series: series,
            scale: scale)
    }

    static func number(_ digits: Int, _ decimals: Int = 0, margin: Int? = nil) -> Chart.Value {
        .number(Quantity(digits, decimals: decimals), margin: margin.map { Quantity($0, decimals: decimals) })
    }

    static func screen(_ chart: Chart, width: Int = 60, draws: Bool = true) -> [String] {
        ScreenWriter.lines(
            Page(title: [], blocks: [.figure(chart, alternative: chart.words)]), language: .nb, width: width,
            draws: draws)
    }

    @Test func aTerminalGetsALineForEachPeriodWithALetterForEachSeries() {
        let chart = Self.chart(
            [Self.number(41, 1), .withheld, Self.number(50, 1)],
            [Self.number(45, 1), Self.number(45, 1), .missing])
        let lines = Self.screen(chart, width: 44)
        #expect(lines.count == 6)
        #expect(lines[0] == "  Trivsel (snitt)")
        #expect(lines[2].mentions("V") && lines[2].mentions("L") && lines[2].hasSuffix("     4,1   4,5"))
        #expect(lines[3].hasSuffix("skjermet   4,5"))
        #expect(!lines[3].mentions("V"))
        #expect(lines[4].hasSuffix("5,0     –"))
        #expect(lines[5] == "        V = vi, L = landet")
    }

    @Test(arguments: [60, 78])
    func noLineIsWiderThanTheScreen(width: Int) {
        for language in Language.allCases {
            let page = Page(title: [], blocks: [.figure(SamplePage.chart, alternative: SamplePage.chart.words)])
            let lines = ScreenWriter.lines(page, language: language, width: width, draws: true)
            #expect(lines.allSatisfy { DisplayWidth.of($0) <= width })
            #expect(lines.contains { $0.mentions("·") })
        }
    }

    @Test func withoutRoomOrOnAPipeThePictureIsWords() {
        let chart = Self.chart([Self.number(41, 1, margin: 2), .withheld], [Self.number(45, 1), .missing])
        let words = "Trivsel (snitt). 2020: vi 4,1 ± 0,2, landet 4,5. 2021: vi skjermet, landet uten tall."
        #expect(Self.screen(chart, width: 200, draws: false) == [words])
        #expect(Self.screen(chart, width: 30).joined(separator: " ") == words)
        #expect(
            MarkdownWriter.text(
                Page(title: [], blocks: [.figure(chart, alternative: chart.words)]), language: .nb)
                == "Figur: " + words + "\n")
    }

    @Test func lettersThatMeetAreSaidToDoSo() {
        let same = Self.chart([Self.number(50), Self.number(52)], [Self.number(50), Self.number(49)])
        #expect(Self.screen(same).suffix(2).joined().contains("vises bare den"))
        let apart = Self.chart([Self.number(50), Self.number(52)], [Self.number(40), Self.number(49)])
        #expect(Self.screen(apart).last == "        V = vi, L = landet")
    }

    @Test(
        arguments: [
            ([49, 51], nil, [49.0, 51]), ([20, 70], nil, [0, 80]), ([10, 70], 100.0, [0, 100]),
            ([95, 99], 100, [95, 99]), ([8, 9], 10, [0, 10]),
        ] as [([Int], Double?, [Double])])
    func theRangeHoldsTheNumbersAndEndsAtEvenOnes(numbers: [Int], top: Double?, ends: [Double]) {
        let range = ChartRange(Self.chart(numbers.map { Self.number($0) }, scale: top.map { 0...$0 }))
        #expect(abs(range.low - ends[0]) < 0.001)
        #expect(abs(range.high - ends[1]) < 0.001)
        #expect((3...8).contains(range.marks.count))
    }

    @Test func anyNumbersCanBeDrawn() {
        var random = Seeded(state: 9)
        for _ in 0..<300 {
            let values = (0..<Int.random(in: 1...12, using: &random)).map { _ -> Chart.Value in
                switch Int.random(in: 0..<6, using: &random) {
                case 0: return .withheld
                case 1: return .missing
                default:
                    let size = [1, 10, 1000, 999_999_999_999_999].randomElement(using: &random) ?? 1
                    return .number(
                        Quantity(
                            Int.random(in: -size...size, using: &random),
                            decimals: Int.random(in: 0...15, using: &random)),
                        margin: Bool.random(using: &random)
                            ? Quantity(Int.random(in: 0...size, using: &random)) : nil)
                }
            }
            let chart = Self.chart(values, Array(values.reversed()))
            let range = ChartRange(chart)
            #expect(range.high > range.low && range.marks.count < 40)
            _ = SVGChart(chart, language: .nn).lines(alternative: "")
            for width in [20, 60, 78] {
                #expect(Self.screen(chart, width: width).allSatisfy { DisplayWidth.of($0) <= width })
            }
        }
    }

    @Test func aPictureInHTMLHasItsWordsAndNoMarkupOfOthers() {
        let page = Page(
            title: .data("Side"), blocks: [.figure(SamplePage.chart, alternative: SamplePage.chart.words)])
        let html = HTMLWriter.text(page, language: .nb)
        #expect(html.mentions("<figcaption>Barnets &lt;trivsel&gt; (snitt)</figcaption>"))
        #expect(html.mentions("role=\"img\" aria-label=\"2022: vi 4,5 ± 0,2"))
        #expect(html.mentions("Vi: skjermet"))
        #expect(html.mentions("Vi: uten tall"))
        #expect(!html.mentions("<trivsel>"))
    }

    @Test func aTelephoneIsGivenTheNewestNumberAndTheKey() {
        let narrow = SVGChart(SamplePage.chart, language: .nb, isNarrow: true)
        let drawn = narrow.lines(alternative: "")
        #expect(drawn.filter { $0.mentions("class=\"value\"") && $0.mentions(">4,1<") }.count == 1)
        let key = narrow.key.joined()
        for words in [
            "Vi 4,1", "Kommunen 4,5", "Fylket 4,6", "Landet 4,5", "2023: Vi: skjermet", "2025: Vi: uten tall",
        ] {
            #expect(key.mentions(words))
        }
    }

    @Test func aGapIsNoLineAndNoZero() {
        let lines = SVGChart(
            Self.chart([Self.number(4), Self.number(5), .withheld, Self.number(6)]), language: .nb
        ).lines(alternative: "")
        #expect(lines.filter { $0.hasPrefix("<path class=\"own line\"") }.count == 1)
        // Three numbers, and the mark beside the series' name.
        #expect(lines.filter { $0.hasPrefix("<circle class=\"own mark\"") }.count == 4)
    }
}
