import Chain
import MadeLimits
import Model
import Pages
import Testing

@testable import Guidance

/// A kommunalsjef and those with her decide on what 25 units need: how many questions they discuss, and what stays the same
/// while they do.
@Suite struct OwnerDeskTests {
    /// Most that one group can discuss in a day.
    private static let mostDecisions = 40

    private static let around = Surroundings(
        today: Day(daysSinceEpoch: 20_778), language: .nb,
        county: CountyProfile(name: "standard", county: Text(alike: "–"), deadline: nil), laws: LawBook([]),
        limits: .made)

    /// An owner of some varied units, as they came in.
    static func owner(_ count: Int, seed: UInt64 = 25) -> (owner: OwnerOverview, units: [VariedUnits.Unit]) {
        let place = Municipality(number: "9901", name: "Lia")
        let units = VariedUnits(seed: seed, count: count, municipalities: [place]).units
        var owner = OwnerOverview(profile: Profile(name: "Lia kommune", ownership: .municipal))
        owner.register = units.map(\.registered)
        for unit in units where !unit.isLate { _ = owner.take(unit.document, Collecting()) }
        return (owner, units)
    }

    /// What a group answers that lifts four areas up and meets the rest otherwise.
    private static func reply(_ question: Interview<OwnerOverview>.Question, _ now: OwnerOverview) -> String {
        let areas = ["Lek", "Språk", "Lesing", "Overganger"]
        switch question.step.id {
        case "overview.groups":
            return question.occasion.expects.options.indices.map { "\($0 + 1)" }.joined(separator: " ")
        case "priorities.add":
            return now.priorities.count < areas.count
                ? "Voksne som kan \(areas[now.priorities.count].lowercased())" : "ferdig"
        case "priorities.needs":
            return areas.first { question.occasion.about?.string(in: .nb).contains($0.lowercased()) ?? false }
                ?? "?"
        case "contribution.parts": return now.contributions.isEmpty ? "ledelse; 90 timer; tid i teamene" : "ferdig"
        case "contribution.partner":
            return now.dialogues.isEmpty ? "Universitetet; 12.11.2026; behovene" : "ferdig"
        case "education.further": return "ingen"
        case "education.counts": return "6; 4; 3"
        default: break
        }
        switch question.occasion.expects {
        case .text, .texts: return "Vi ser det slik i alle enhetene"
        case .entry: return "ferdig"
        case .one, .oneAdding, .sorted: return "1"
        case .several(let options, let orNone):
            if question.step.id.hasPrefix("contribution") { return "1,2" }
            return orNone ? "0" : "\(options.number(at: 0))"
        case .severalAdding(let options, _): return "\(options.number(at: 0))"
        }
    }

    /// Holds the whole interview; what was asked, in order, what was typed, and what came of it.
    private static func held(_ owner: OwnerOverview) throws -> (
        asked: [(step: String, lines: Int)], keys: Int, owner: OwnerOverview
    ) {
        var now = owner
        var session = Session(.owner, with: now, wording: [:], around: around)
        _ = session.receive(.begin)
        var asked: [(step: String, lines: Int)] = []
        var keys = 0
        while case .asking(let question) = session.stage, asked.count < 500 {
            let reply = reply(question.question, now)
            let lines = ScreenLines.of(question.question)
            asked.append((question.question.step.id, lines))
            keys += reply.count + 1
            var outputs = session.receive(.heard(reply))
            if case .hearRest? = outputs.last { outputs = session.receive(.heardRest([])) }
            guard case .make(let change)? = outputs.first else {
                Issue.record("\(question.question.key) took nothing of «\(reply)»")
                break
            }
            let taken = try session.make(change, in: &now)
            _ = session.receive(.made(now, taken))
        }
        return (asked, keys, now)
    }

    @Test func twentyFiveUnitsTakeNoMoreThanADayBears() throws {
        let (owner, _) = Self.owner(25)
        let (asked, keys, decided) = try Self.held(owner)
        let counts = Dictionary(grouping: asked, by: \.step).mapValues(\.count)
        let told = counts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
        #expect(asked.count <= Self.mostDecisions, "\(asked.count) questions, \(keys) keys: \(told)")
        #expect(decided.openNeeds.isEmpty)
    }

    @Test func whatIsNotDecidedIsNotToldAsDeclined() throws {
        var owner = Self.owner(5).owner
        let needs = owner.received.needs
        owner.declined = [Declined(reference: try #require(needs.first).reference, reason: "Ikke i år")]
        let standing = Interview<OwnerOverview>.owner.standing(of: owner, Self.around)
        let declined = try #require(standing.first { $0.chapter.id == "declined" })
        #expect(declined.chapter.summary(owner).nb.contains("\(needs.count - 1) ikke avgjort"))
        #expect(!declined.isSettled)
    }

    @Test func noQuestionIsLongerThanTwoScreens() throws {
        let (asked, _, _) = try Self.held(Self.owner(25).owner)
        let longest = asked.filter {
            $0.step == "overview.pattern" || $0.step.hasPrefix("priorities") || $0.step.hasPrefix("education.met")
        }.max { $0.lines < $1.lines }
        #expect((longest?.lines ?? 0) <= 48, "\(longest?.step ?? ""): \(longest?.lines ?? 0) lines")
    }

    @Test func whatIsLeftOutAboveAQuestionIsShownToWhoAsks() throws {
        let owner = Self.owner(25).owner
        let step = try #require(
            Interview<OwnerOverview>.owner.chapters[0].steps.first { $0.id == "overview.pattern" })
        let occasion = try #require(step.occasions(owner, Self.around).first)
        func shown(_ blocks: [Block]) -> String {
            ScreenWriter.lines(Page(title: [], blocks: blocks), language: .nb, width: 400).joined(separator: "\n")
        }
        let name = "Bjørkelia"
        #expect(!shown(occasion.shown()).contains(name))
        #expect(occasion.details.map { $0.word.nb } == ["områder", "forskjeller", "i gang", "uenighet"])
        #expect(shown(occasion.details[0].blocks()).contains(name))
        #expect(shown(occasion.details[3].blocks()).contains("Assistentene ser mer uro ute"))
        // A few units are all told of above the question.
        #expect(try #require(step.occasions(Self.owner(5).owner, Self.around).first).details.isEmpty)
    }

    @Test func aNeedKeepsItsNumberWhenOthersComeGoAndAreReworded() {
        var (owner, units) = Self.owner(25)
        let before = NeedNumbers(owner)
        let known = owner.received.needs.map(\.reference)
        for unit in units where unit.isLate { _ = owner.take(unit.document, Collecting()) }
        for again in units.compactMap(\.again) { _ = owner.take(again, Collecting()) }
        let after = NeedNumbers(owner)
        for need in known { #expect(after[need] == before[need]) }
        let now = owner.received.needs.compactMap { after[$0.reference] }
        #expect(Set(now).count == now.count && now.count == owner.received.needs.count)
        // A number is not given again when its need is gone.
        #expect(owner.needNumbers.map(\.number) == Array(1...owner.needNumbers.count))
    }

    @Test func needsFromBeforeNumbersWereKeptKeepTheNumbersTheyWereShownWith() {
        var (owner, units) = Self.owner(25)
        owner.needNumbers = []
        let before = NeedNumbers(owner)
        let known = owner.received.needs.map(\.reference)
        for again in units.compactMap(\.again) { _ = owner.take(again, Collecting()) }
        let after = NeedNumbers(owner)
        for need in known { #expect(after[need] == before[need]) }
    }

    @Test func whatIsChosenIsAddedToAndTakenFrom() throws {
        var (owner, _) = Self.owner(25)
        let area = try #require(owner.needAreas.first { $0.area?.folded == "lek" })
        let numbers = NeedNumbers(owner)
        let lek = area.needs.compactMap { numbers[$0.reference] }
        let other = try #require(
            owner.received.needs.compactMap { numbers[$0.reference] }.first { !lek.contains($0) })
        owner.priorities = [Priority(id: owner.numbering.next(), statement: "Lek", reason: "Mange")]
        func choose(_ line: String) throws -> Set<Int> {
            let step = try #require(
                Interview<OwnerOverview>.owner.chapters[1].steps.first { $0.id == "priorities.needs" })
            let occasion = try #require(step.occasions(owner, Self.around).first)
            _ = try step.take(ReplyReader.read(line, as: occasion.expects), occasion, &owner, Self.around)
            return Set(owner.priorities[0].needs.compactMap { numbers[$0] })
        }
        #expect(try choose("lek") == Set(lek))
        #expect(try choose("-\(lek[0])") == Set(lek.dropFirst()))
        #expect(try choose("+\(other)") == Set(lek.dropFirst() + [other]))
        #expect(try choose("+\(lek[0]) -\(other)") == Set(lek))
        #expect(try choose("lek -\(lek[0])") == Set(lek.dropFirst()))
        #expect(throws: Refusal.self) { _ = try choose("9999") }
        #expect(throws: Refusal.self) { _ = try choose("lek -lek") }
        #expect(throws: Refusal.self) { _ = try choose("tull") }
    }

    @Test func aReasonCanBeForAllOfAnAreaOrForSomeOfIt() throws {
        var (owner, _) = Self.owner(25)
        owner.complete["priorities.add"] = true
        owner.complete["education.further"] = true
        let step = try #require(Interview<OwnerOverview>.owner.chapters[4].steps.first)
        let occasions = step.occasions(owner, Self.around)
        #expect(occasions.count == owner.needAreas.count)
        let area = try #require(owner.needAreas.max { $0.needs.count < $1.needs.count })
        let numbers = NeedNumbers(owner)
        let first = try #require(area.needs.first.flatMap { numbers[$0.reference] })
        let occasion = try #require(
            occasions.first { $0.reference.map { numbers[$0] } == first })
        _ = try step.take(.text("\(first): det er i gang"), occasion, &owner, Self.around)
        #expect(owner.declined.map(\.reason) == ["det er i gang"])
        let rest = try #require(
            step.occasions(owner, Self.around).first { $0.answer == nil && $0.about == occasion.about })
        for words in ["9999: nei", "2", "\(first):", "1, 2", "1-3"] {
            #expect(throws: Refusal.self, "\(words)") {
                _ = try step.take(.text(words), rest, &owner, Self.around)
            }
        }
        _ = try step.take(.text("Neste år"), rest, &owner, Self.around)
        #expect(owner.declined.count == area.needs.count)
        #expect(owner.declined.count { $0.reason == "Neste år" } == area.needs.count - 1)
    }
}
