import Model
import Testing

@testable import Guidance

/// One phase, one meeting: how many prompts each part takes for two goals, three sources, three findings, two
/// candidates, three factors and two needs, every item written in one at a time.
@Suite struct PromptCountTests {
    private static let bounds = [
        "goals": 14, "data": 12, "interpretation": 19, "prioritisation": 12, "practice": 16, "needs": 20,
    ]
    /// How many items each list is given before it is said to be complete.
    private static let lists = [
        "goals.add": 2, "data.children": 2, "data.practice": 1, "interpretation.add": 3, "prioritisation.add": 2,
        "practice.context": 2, "practice.actor": 1, "practice.individual": 0, "practice.promoting": 0,
        "needs.add": 2,
    ]

    /// What becomes of the figures that stand out.
    enum Figures: CaseIterable { case none, toldOfEach, passed, passedAndTold }

    @Test(arguments: FindingNature.allCases, Figures.allCases)
    func aPartTakesNoMorePromptsThanOneMeetingBears(_ nature: FindingNature, _ figures: Figures) throws {
        let counts = try Self.count(nature, figures)
        for (chapter, bound) in Self.bounds {
            let count = try #require(counts[chapter])
            #expect(count <= bound, "\(chapter): \(count) prompts, no more than \(bound)")
        }
    }

    @Test func theNumbersAreThoseThatAreTold() throws {
        let plain = try Self.count(.challenge, .none)
        let order = ["goals", "data", "interpretation", "prioritisation", "practice", "needs"]
        #expect(order.map { plain[$0] } == [13, 12, 16, 12, 16, 19])
        let figures = try Figures.allCases.map { try Self.count(.challenge, $0)["interpretation"] }
        #expect(figures == [16, 16, 19, 18])
    }

    private static func count(_ nature: FindingNature, _ figures: Figures) throws -> [String: Int] {
        var now = Subjects.empty()
        if figures != .none { bringIn(&now) }
        // One session all the way: a new one for each reply would ask for every question three times.
        var session = Session(
            .unit, with: now, wording: [:], around: Script(now, []).around)
        _ = session.receive(.begin)
        var counts: [String: Int] = [:]
        var told = figures == .toldOfEach ? 3 : figures == .passedAndTold ? 1 : 0
        for _ in 0..<200 {
            guard case .asking(let asked) = session.stage else { return counts }
            let question = asked.question
            let reply = reply(to: question, now, nature, &told)
            var outputs = session.receive(.heard(reply))
            if case .hearRest? = outputs.last { outputs = session.receive(.heardRest([])) }
            guard case .make(let change)? = outputs.first else {
                Issue.record("\(question.key) took nothing of «\(reply)»")
                return counts
            }
            let taken = try session.make(change, in: &now)
            _ = session.receive(.made(now, taken))
            counts[question.chapter.id, default: 0] += 1
        }
        Issue.record("the interview did not end")
        return counts
    }

    private static func reply(
        to question: Interview<UnitAnalysis>.Question, _ now: UnitAnalysis, _ nature: FindingNature,
        _ told: inout Int
    ) -> String {
        switch question.step.id {
        case "needs.discussion": return "ikke ennå"
        case "interpretation.indicator":
            guard told > 0 else { return "ferdig" }
            told -= 1
            return "Tallet er lavt"
        case let list where lists[list] != nil:
            return has(list, now) < lists[list] ?? 0 ? "Noe med egne ord om \(question.place)" : "ferdig"
        default: break
        }
        switch question.occasion.expects {
        case .text, .entry: return "3 svar"
        case .texts: return "Det ene; det andre"
        case .one: return "1"
        case .oneAdding: return "1; 2 år"
        case .several, .severalAdding: return "1"
        case .sorted(let sorts):
            if question.step.id == "practice.evidence" { return "1" }
            guard question.step.id == "interpretation.basis" else { return "1,8" }
            let natures = sorts.dropLast().reduce(0) { $0 + $1.options.count }
            let chosen = natures + 1 + (FindingNature.allCases.firstIndex(of: nature) ?? 0)
            return "1,\(sorts[0].options.count + 1),\(chosen)"
        }
    }

    private static func has(_ list: String, _ now: UnitAnalysis) -> Int {
        switch list {
        case "goals.add": now.goals.count
        case "data.children": now.sources.count { $0.focus != .practice }
        case "data.practice": now.practiceSources.count
        case "interpretation.add": now.findings.count
        case "prioritisation.add": now.candidates.count
        case "practice.context": now.factors.count { $0.perspective == .context }
        case "practice.actor": now.factors.count { $0.perspective == .actor }
        case "needs.add": now.needs.count
        default: 0
        }
    }

    /// One of the three sources is a file, and three of its figures stand out.
    private static func bringIn(_ now: inout UnitAnalysis) {
        let source: ID<Source> = now.numbering.next()
        now.sources = [Source(id: source, title: "foreldre.csv", focus: .environment, day: Subjects.day)]
        now.indicators = (1...3).map { number in
            Indicator(
                id: now.numbering.next(), source: source, name: "Trivsel \(number)", measuredIn: "Snitt",
                direction: .higher, own: [Subjects.figure(Quantity(30 + number, decimals: 1))], municipality: [],
                nation: [Subjects.figure(Quantity(45, decimals: 1))])
        }
    }
}
