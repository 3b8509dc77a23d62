import Foundation
import Model
import Pages
import SeededNumbers
import Testing

@testable import Guidance

/// An answer is what was read aloud, whatever somebody else does before it is saved: the number becomes the item that
/// stood beside it, or nothing is taken and what was typed is kept.
@Suite struct ReadAloudTests {
    /// How often each question is asked; more with `BEHOV_LONG`.
    static let rounds = ProcessInfo.processInfo.environment["BEHOV_LONG"] == nil ? 12 : 400

    // Questions that take words, counts or rows, and show no list whose numbers choose: a new question with a list is
    // in none of these, and must be tried.
    private static let plainOfUnits: Set = [
        "data.respondents", "data.voices", "goals.aside", "goals.differences", "goals.sami", "goals.sign",
        "goals.unreached", "interpretation.add", "interpretation.surprise", "needs.practice", "practice.adults",
        "interpretation.disagreement", "interpretation.doubt", "interpretation.explanation",
        "interpretation.indicator", "needs.add", "needs.discussion", "needs.own", "needs.partner", "needs.present",
        "needs.sign", "needs.who", "practice.actor", "practice.context", "practice.individual",
        "practice.leadership", "practice.promoting", "prioritisation.add", "prioritisation.declined",
        "prioritisation.reason", "prioritisation.running", "prioritisation.stop",
        "goals.going", "goals.last", "goals.lastWhy", "needs.done", "needs.seen",
    ]
    private static let plainOfOwners: Set = [
        "contribution.own", "contribution.partner", "contribution.parts", "education.counts", "education.frame",
        "education.leadership", "education.mentoring", "education.salary", "education.sharing", "overview.pattern",
        "priorities.add", "priorities.changed", "declined.reason", "priorities.reason",
        "overview.going", "overview.last", "overview.lastWhy", "overview.seen",
    ]
    // The list of `measures.practice` is made as that of `measures.child`, of other data; that of `report.forum` is the
    // county profile's, which nobody changes meanwhile.
    private static let plainOfRegions: Set = [
        "measures.practice",
        "economy.budget", "economy.coordinator", "economy.leftover", "economy.release", "economy.shares",
        "economy.special", "measures.add", "measures.attainment", "measures.budget", "measures.community",
        "measures.contribution", "measures.cooperation", "measures.declined", "measures.education",
        "measures.fateReason", "measures.goal", "measures.maintenance", "measures.meetings",
        "measures.methods",
        "measures.milestones", "measures.prioritisation", "measures.sami",
        "plan.approval", "plan.contact", "plan.discussion", "plan.host", "plan.moved", "plan.reapproval",
        "plan.request",
        "report.apart", "report.back", "report.child", "report.community", "report.communityBy", "report.done",
        "report.education", "report.educationBy", "report.forum", "report.inclusion", "report.inclusionBy",
        "report.learnt", "report.left", "report.money", "report.planned", "report.plannedBy",
        "report.practice", "report.practiceBy", "report.reason", "report.spent", "report.teaching",
    ]

    /// A question with a list, and the workspace it was asked in.
    private struct Case<Subject: Disturbed> {
        let subject: Subject
        let question: Interview<Subject>.Question
    }

    /// Every question with a list that arises on the way through the interview, answered or open, each step several
    /// times with lists of different lengths.
    private static func cases<Subject: Disturbed>(
        _ interview: Interview<Subject>, _ subjects: [Subject]
    ) -> [Case<Subject>] {
        var found: [String: [Case<Subject>]] = [:]
        for subject in subjects {
            let around = Script(subject, []).around
            for question in interview.chapters.flatMap({ interview.questions(of: $0, subject, around) }) {
                guard !question.occasion.numbered.isEmpty, found[question.step.id, default: []].count < 4 else {
                    continue
                }
                found[question.step.id, default: []].append(Case(subject: subject, question: question))
            }
        }
        return found.sorted { $0.key < $1.key }.flatMap(\.value)
    }

    /// A line with numbers that a question takes, and the options they stand beside.
    private static func line<Subject>(
        _ question: Interview<Subject>.Question, _ random: inout Seeded
    ) -> (words: String, options: [Choice.Option]) {
        let occasion = question.occasion
        func some(_ options: [Choice.Option], most: Int) -> [Int] {
            let count = Int.random(in: 1...max(1, min(most, options.count)), using: &random)
            return Array(options.indices.shuffled(using: &random).prefix(count)).sorted()
        }
        if let naming = occasion.naming {
            let place = Int.random(in: naming.options.indices, using: &random)
            guard let cell = Self.cell(of: naming) else {
                return ("\(naming.options.number(at: place)), alle, 18", [naming.options[place]])
            }
            var cells = (Subjects.rows[question.step.id] ?? FactReplies.all[question.step.id] ?? "")
                .split(separator: ";", omittingEmptySubsequences: false).map { String($0).trimmed }
            while cells.count <= cell { cells.append("") }
            cells[cell] = "\(naming.options.number(at: place))"
            return (cells.joined(separator: "; "), [naming.options[place]])
        }
        switch occasion.expects {
        case .one(let options), .oneAdding(let options, _):
            let place = Int.random(in: options.indices, using: &random)
            return ("\(place + 1)", [options[place]])
        case .sorted(let sorts):
            var first = 0
            var places: [Int] = []
            for sort in sorts where !sort.options.isEmpty {
                places += some(sort.options, most: max(1, min(sort.most, 2))).map { first + $0 }
                first += sort.options.count
            }
            let options = sorts.flatMap(\.options)
            return (places.map { "\($0 + 1)" }.joined(separator: ","), places.map { options[$0] })
        case .several(let options, _), .severalAdding(let options, _), .entry(_, let options):
            let places = some(options, most: 3)
            return (places.map { "\(options.number(at: $0))" }.joined(separator: ","), places.map { options[$0] })
        case .text, .texts: return ("", [])
        }
    }

    /// What came of one round.
    private enum Outcome { case taken, overtaken, refused, notAsked }

    /// One question, one answer, and somebody else in between.
    private static func round<Subject: Disturbed>(
        _ asked: Case<Subject>, _ interview: Interview<Subject>, _ random: inout Seeded
    ) throws -> Outcome {
        var session = Session(
            interview, with: asked.subject, wording: [:], around: Script(asked.subject, []).around,
            again: [asked.question.key], only: true)
        _ = session.receive(.begin)
        let (words, options) = line(asked.question, &random)
        var outputs = session.receive(.heard(words))
        if case .hearRest? = outputs.last { outputs = session.receive(.heardRest([])) }
        guard case .make(let change)? = outputs.first else { return .notAsked }
        // Undisturbed: what the question then holds, and that it holds at all.
        var alone = asked.subject
        guard (try? session.make(change, in: &alone)) != nil else { return .refused }
        let around = session.around
        var stored = asked.subject
        stored.disturb(&random)
        let before = stored
        do {
            let taken = try session.make(change, in: &stored)
            let lying = interview.occasion(asked.question.key, before, around)
            for option in options {
                // What was read aloud is what stands there, and says what was heard.
                let same = try #require(lying?.numbered[option.choice], "\(asked.question.key) «\(words)»")
                #expect(same.says == option.says, "\(asked.question.key) «\(words)»")
            }
            let now = interview.occasion(asked.question.key, stored, around)
            let meant = interview.occasion(asked.question.key, alone, around)
            if case .cell? = asked.question.occasion.naming?.place {
                // The number a row is told with is that of the list as it is now.
                #expect(named(now) == named(meant), "\(asked.question.key) «\(words)»")
            } else if !asked.question.occasion.expects.isList {
                #expect(
                    choices(now?.answer, around) == choices(meant?.answer, around),
                    "\(asked.question.key) «\(words)»")
            }
            _ = session.receive(.made(stored, taken))
            return .taken
        } catch let reason as NotMade<Subject> {
            #expect(stored == before, "\(asked.question.key) «\(words)»: not taken, and something changed")
            let said = session.receive(.notMade(reason))
            #expect(!said.isEmpty)
            // Either way what was typed is there still.
            #expect(session.waiting?.words == words)
            guard case .overtaken = reason else { return .refused }
            return .overtaken
        }
    }

    /// The cell whose numbers name; `nil` where the heads of rows do.
    private static func cell(of naming: Naming) -> Int? {
        switch naming.place {
        case .cell(let cell), .severalInCell(let cell): cell
        case .heads: nil
        }
    }

    /// What the number in a stored row names.
    private static func named(_ occasion: Occasion?) -> Choice? {
        guard let naming = occasion?.naming, case .cell(let cell) = naming.place,
            let row = occasion?.answer?.string(in: .nb)
        else { return nil }
        let cells = row.split(separator: ";", omittingEmptySubsequences: false).map { String($0).trimmed }
        guard cells.indices.contains(cell), let number = Int(cells[cell]),
            let place = naming.options.indices.first(where: { naming.options.number(at: $0) == number })
        else { return nil }
        return naming.options[place].choice
    }

    /// An answer as it is told, whatever revision it is of.
    private static func choices(_ line: Line?, _ around: Surroundings) -> String? {
        line?.string(in: around.language).replacing(#/(utgave|revision) \d+/#, with: "")
    }

    private func everyList<Subject: Disturbed>(
        _ interview: Interview<Subject>, _ subjects: [Subject], seed: UInt64
    ) throws -> [String: Int] {
        var random = Seeded(state: seed)
        var steps: [String: Int] = [:]
        var taken = 0
        var overtaken = 0
        for asked in Self.cases(interview, subjects) {
            for _ in 0..<Self.rounds {
                switch try Self.round(asked, interview, &random) {
                case .taken: taken += 1
                case .overtaken: overtaken += 1
                case .refused, .notAsked: continue
                }
                steps[asked.question.step.id, default: 0] += 1
            }
        }
        // Both happen, often: a test in which everything is refused would prove nothing.
        #expect(taken > 10 * Self.rounds && overtaken > 2 * Self.rounds, "\(taken) \(overtaken)")
        return steps
    }

    @Test func aUnitsAnswerIsWhatWasReadAloud() throws {
        let subjects =
            EveryQuestionTests.states(.unit, Subjects.unit) + EveryQuestionTests.states(.unit, Subjects.empty())
        let steps = try everyList(Interview<UnitAnalysis>.unit, subjects, seed: 1)
        expectAll(.unit, steps, without: Self.plainOfUnits)
    }

    @Test func anOwnersAnswerIsWhatWasReadAloud() throws {
        let subjects =
            (EveryQuestionTests.states(.owner, Subjects.owner) + [Subjects.ownerWithNeedsLeft]).map { owner in
                // Whoever collects numbers what arrives.
                var owner = owner
                owner.numberNeeds()
                return owner
            }
        let steps = try everyList(Interview<OwnerOverview>.owner, subjects, seed: 2)
        expectAll(.owner, steps, without: Self.plainOfOwners)
    }

    @Test func aRegionsAnswerIsWhatWasReadAloud() throws {
        let subjects =
            EveryQuestionTests.states(.region, Subjects.region)
            + [
                Subjects.regionWithEvidence, Subjects.regionWithGuest, Subjects.regionOfTwo,
                Subjects.regionAfterALongPlan,
            ]
        let steps = try everyList(Interview<RegionPlan>.region, subjects, seed: 3)
        expectAll(.region, steps, without: Self.plainOfRegions)
    }

    /// Every step was tried, or is known to have no list.
    private func expectAll<Subject: Disturbed>(
        _ interview: Interview<Subject>, _ tried: [String: Int], without: Set<String>
    ) {
        let all = Set(interview.chapters.flatMap(\.steps).map(\.id))
        #expect(all.subtracting(tried.keys) == without)
    }
}
