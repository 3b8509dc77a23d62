import Checks
import Model
import Testing

@Suite("What explain tells of a rule")
struct OutlineTests {
    /// Titles that are the same words in bokmål and nynorsk.
    private static let alike: Set = ["DAT-002", "NEE-006"]

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
        let marks = rule.sources.compactMap { if case .law(let mark) = $0 { mark } else { nil } }
        #expect(!marks.isEmpty)
        #expect(rule.sources.count == Set(rule.sources).count)
        for mark in marks {
            #expect(mark.wholeMatch(of: /F § \d+|(?:SKK|D) \d+(?:\.\d+)*|PA|U|O/) != nil, "\(mark)")
        }
    }

    @Test("A county's own plan is named only in that county", arguments: Rules.outlines)
    func aCountysPlanStaysThere(_ rule: RuleOutline) {
        let plan = CountyPlan(
            Dictionary(uniqueKeysWithValues: PlanPoint.allCases.map { ($0, "ÅP \($0.rawValue)") }))
        let everywhere = rule.sources.compactMap { if case .law(let mark) = $0 { mark } else { nil } }
        let marks = everywhere + PlanPoint.allCases.compactMap { plan[$0] }
        let there = rule.sources.map { source in
            switch source {
            case .law(let mark): mark
            case .plan(let point): plan[point] ?? ""
            }
        }
        #expect(rule.sources(in: Healthy.surroundings(plan: plan, laws: marks)).map(\.mark) == there)
        #expect(rule.sources(in: Healthy.surroundings(laws: marks)).map(\.mark) == everywhere)
    }

    @Test("A source that is no longer in force is not named")
    func aSourceHasItsDays() throws {
        let old = Law(
            mark: "F § 11", name: Text(alike: "gammel"), paraphrase: Text(alike: "–"), to: Day("2026-01-11"),
            link: nil, lastLooked: Healthy.day, seen: true)
        var new = old
        (new.name, new.from, new.to) = (Text(alike: "ny"), Day("2026-01-12"), nil)
        let book = LawBook([new, old])
        #expect(book.law("F § 11", on: try #require(Day("2026-01-11")))?.name.nb == "gammel")
        #expect(book.law("F § 11", on: try #require(Day("2026-01-12")))?.name.nb == "ny")
        #expect(book.all.map(\.name.nb) == ["gammel", "ny"])
        #expect(LawBook([old]).law("F § 11", on: Healthy.day) == nil)
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
