import Checks
import Model
import Testing

@Suite("What explain tells of a rule")
struct OutlineTests {
    /// Titles that are the same words in bokmål and nynorsk.
    private static let alike: Set = ["DAT-002", "DAT-004", "DAT-006"]

    @Test("Codes are unique and well-formed")
    func codesAreUnique() throws {
        let codes = Rules.outlines.map(\.code)
        #expect(codes.count == Set(codes).count)
        #expect(codes == codes.sorted())
        for code in codes { #expect(code.wholeMatch(of: /[A-Z]{3}-\d{3}/) != nil, "\(code)") }
    }

    @Test("Title and reason stand in three languages", arguments: Rules.outlines)
    func everyTextIsComplete(_ rule: RuleOutline) {
        expectThreeLanguages(rule.title, alike: Self.alike.contains(rule.code))
        expectThreeLanguages(rule.why)
        #expect(rule.title.nb.count <= 60 && rule.title.nn.count <= 60 && rule.title.en.count <= 60)
        for language in Language.allCases {
            #expect(!rule.title[language].hasSuffix("."), "a title is no sentence")
            #expect(rule.why[language].hasSuffix("."), "a reason is sentences")
            #expect(!rule.why[language].contains("  "))
        }
    }

    @Test("Every rule leans on a source that holds in every county", arguments: Rules.outlines)
    func everyRuleHasASource(_ rule: RuleOutline) {
        #expect(rule.sources.contains { !$0.hasPrefix("LP ") })
        #expect(rule.sources.count == Set(rule.sources).count)
        for mark in rule.sources {
            #expect(mark.wholeMatch(of: /F § \d+|(?:LP|SKK|D) \d+(?:\.\d+)*|PA|U|O/) != nil, "\(mark)")
        }
    }

    @Test("A county's own plan is named only in that county", arguments: Rules.outlines)
    func aCountysPlanStaysThere(_ rule: RuleOutline) {
        let marks = Rules.outlines.flatMap(\.sources)
        let plan = marks.filter { $0.hasPrefix("LP ") }
        let at = Healthy.surroundings(county: plan, laws: marks)
        let elsewhere = Healthy.surroundings(laws: marks)
        #expect(rule.sources(in: at).map(\.mark) == rule.sources)
        #expect(rule.sources(in: elsewhere).map(\.mark) == rule.sources.filter { !$0.hasPrefix("LP ") })
        #expect(!rule.sources(in: elsewhere).isEmpty)
    }

    @Test("A long answer is cut after a whole word")
    func aLongAnswerIsCut() throws {
        var analysis = Healthy.unit
        analysis.goals[0].statement =
            "Alle barn opplever fellesskap\ni lek, hver dag, ute og inne, med barn de ikke kjenner godt fra før"
        analysis.goals[0].origins = []
        let remark = try #require(RuleBook.unit.remarks(on: analysis, Healthy.surroundings()).first)
        #expect(
            remark.place.message.nb.hasPrefix(
                "«Alle barn opplever fellesskap i lek, hver dag, ute og inne, …» er ikke knyttet til noen plan"))
        #expect(remark.place.message.en.hasPrefix("“Alle barn opplever"))
        analysis.goals[0].statement = String(repeating: "å", count: 200)
        let long = try #require(RuleBook.unit.remarks(on: analysis, Healthy.surroundings()).first)
        #expect(long.place.message.nb.hasPrefix("«" + String(repeating: "å", count: 59) + "…»"))
    }
}
