import MadeLimits
import Model
import Testing

@testable import Guidance

/// How many decisions a group of six owners must make in the interview to describe fifteen measures: what is alike is
/// shown and confirmed together, and each measure's own is asked for by itself.
@Suite struct RegionDecisionCountTests {
    /// Most that one network is asked to decide on.
    private static let most = 120
    private static let measures = 15
    /// What each measure has of its own besides its name, what it is based on and its goal.
    private static let own: Set<SharedAnswer> = [.participants, .child, .budget]

    private static let around = Surroundings(
        today: Day(daysSinceEpoch: 20_778), language: .nb,
        county: CountyProfile(name: "standard", county: Text(alike: "–"), deadline: nil), laws: LawBook([]),
        limits: .made)

    @Test func fifteenMeasuresOfSixOwnersAreDescribedInAHundredAndTwentyDecisions() throws {
        var now = RegionSheetTests.network
        var session = Session(.region, with: now, wording: [:], around: Self.around)
        _ = session.receive(.begin)
        var asked: [String: Int] = [:]
        for _ in 0..<400 {
            guard case .asking(let question) = session.stage else { break }
            let reply = Self.reply(to: question.question, now)
            var outputs = session.receive(.heard(reply))
            if case .hearRest? = outputs.last { outputs = session.receive(.heardRest([])) }
            guard case .make(let change)? = outputs.first else {
                Issue.record("\(question.question.key) took nothing of «\(reply)»")
                return
            }
            let taken = try session.make(change, in: &now)
            _ = session.receive(.made(now, taken))
            asked[question.question.step.id, default: 0] += 1
        }
        let count = asked.values.reduce(0, +)
        #expect(count <= Self.most, "\(count): \(asked.sorted { $0.value > $1.value })")
        #expect(now.measures.count == Self.measures)
        #expect(now.measures.allSatisfy { !$0.basis.isEmpty && $0.childSign != nil && $0.maintenance != nil })
        #expect(
            now.bases.allSatisfy {
                !now.measures(on: $0.reference).isEmpty || now.reason(against: $0.reference) != nil
            })
        #expect(Interview<RegionPlan>.region.next(now, Self.around) == nil)
    }

    private static func reply(to question: Interview<RegionPlan>.Question, _ now: RegionPlan) -> String {
        let year = now.planYears.offered.first ?? 0
        switch question.step.id {
        case "measures.meetings": return "09.12.2026, eierne og universitetet"
        case "measures.add":
            let count = now.measures.count + 1
            // The last three are not taken up.
            let numbers = [count, count + measures].filter { $0 <= now.basisNumbers.count - 3 }
            return count > measures
                ? "ferdig" : "Tiltak \(count); \(numbers.map(String.init).joined(separator: " "))"
        case "measures.same":
            let alike = question.occasion.expects.options.enumerated().filter { _, option in
                !own.contains { option.choice == .label($0) }
            }
            return alike.map { "\($0.offset + 1)" }.joined(separator: ",")
        case "measures.participants": return "alle bak behovet, alle ansatte, 20"
        case "measures.methods": return "1,3; Samlinger og utprøving"
        case "measures.responsible": return "1"
        case "measures.cooperation": return "09.12.2026; Fjelluniversitetet leder samlingene"
        case "measures.child", "measures.practice": return "Telling av lek; 6 av 20; 2 av 20; høst"
        case "measures.milestones": return "høst \(year): alle har prøvd det ut"
        case "measures.budget": return "\(year): UH 200 000"
        case "economy.budget": return "\(year): koordinator 90 000"
        case "economy.shares":
            return now.measures.map { "tiltak-\($0.id.item.number): barnehage 60, skole 40, spesialpedagogikk 5" }
                .joined(separator: "; ")
        case "plan.discussion": return "20.11.2026; Utdanningsforbundet; enige; ingen"
        default: break
        }
        return switch question.occasion.expects {
        case .text, .texts, .entry: "Slik gjør vi det i nettverket"
        case .one, .oneAdding, .several, .sorted: "1"
        case .severalAdding: "1,2; 20.11.2026"
        }
    }
}
