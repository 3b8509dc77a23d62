import Model
import Pages
import Testing

@testable import Guidance

/// What holds for every question of every interview, seen by answering all of them.
@Suite struct EveryQuestionTests {
    /// Two synthetic numbers that belong to nobody: month + 80, and a D-number with it.
    static let identityNumbers = ["01818000010", "418590 00183"]

    /// Answers an interview from its first question to its last, and gives the script that did.
    ///
    /// `before` are replies given first at each question, none of which it may take.
    private static func answered<Subject: Level>(
        _ interview: Interview<Subject>, _ subject: Subject,
        before: (Guidance.Expectation) -> [String] = { _ in [] }
    ) throws -> (script: Script<Subject>, replies: [String]) {
        var replies: [String] = []
        var now = subject
        let around = Script(subject, []).around
        // Each round answers one question, so that the replies fit what is asked when they are all given at once.
        for _ in 0..<200 {
            guard let question = interview.next(now, around) else { break }
            let refused = before(question.occasion.expects)
            let reply = taken(question)
            let script = Script(now, refused + [reply])
            _ = try script.hold(interview)
            for stored in script.storedWhenHeard.prefix(refused.count + 1) {
                #expect(stored == now, "\(question.key) took a reply it must refuse")
            }
            #expect(script.stored != now, "\(question.key) took nothing of «\(reply)»")
            now = script.stored
            replies += refused + [reply]
        }
        let script = Script(subject, replies)
        #expect(try script.hold(interview) == .finished(aside: 0))
        #expect(script.stored == now)
        return (script, replies)
    }

    /// A workspace as it is before each question of its interview, from its first to its last.
    static func states<Subject: Level>(_ interview: Interview<Subject>, _ subject: Subject) -> [Subject] {
        var states = [subject]
        for _ in 0..<200 {
            guard let now = states.last, let question = interview.next(now, Script(now, []).around) else { break }
            let script = Script(now, [taken(question)])
            guard (try? script.hold(interview)) != nil, script.stored != now else { break }
            states.append(script.stored)
        }
        return states
    }

    /// The replies to a unit's whole interview, and what comes of them.
    private static let plain = Result<(replies: [String], stored: UnitAnalysis), any Error> {
        let (script, replies) = try answered(Interview<UnitAnalysis>.unit, Subjects.empty())
        return (replies, script.stored)
    }

    /// A reply that the question takes: one entry for each list, then that it is complete.
    private static func taken<Subject: Level>(_ question: Interview<Subject>.Question) -> String {
        if let facts = FactReplies.all[question.step.id] { return facts }
        if let row = Subjects.rows[question.step.id] {
            guard case .entry(hasSome: true, _) = question.occasion.expects else { return row }
        }
        if question.step.id == "needs.discussion" { return "20.11.2026; Fagforbundet; enige; ingen" }
        switch question.occasion.expects {
        case .text: return "3 svar på \(question.step.id)"
        case .texts: return "3 svar; 4 svar på \(question.step.id)"
        case .entry(hasSome: false, _): return "3 svar på \(question.step.id)"
        case .entry(hasSome: true, _): return "ferdig"
        // The second: the environment among data on children.
        case .one(let options): return "\(min(2, options.count))"
        case .oneAdding: return "2; 2 år"
        case .severalAdding: return "1,2; 20.11.2026"
        case .several(let options, _):
            let first = "\(options.number(at: 0))"
            return options.count > 1 ? "\(first),\(options.number(at: options.count - 1))" : first
        case .sorted(let sorts): return Self.chosen(of: sorts)
        }
    }

    /// The second of each sort, a challenge among findings, or the only one.
    static func chosen(of sorts: [Sort]) -> String {
        var first = 0
        return sorts.filter { !$0.options.isEmpty }.map { sort in
            defer { first += sort.options.count }
            return "\(first + min(2, sort.options.count))"
        }.joined(separator: ",")
    }

    private func blanks(_ expects: Guidance.Expectation) -> [String] { ["", "   ", "\t", "\u{A0}"] }

    @Test func enterAloneAnswersNothing() throws {
        let unit = try Self.answered(
            Interview<UnitAnalysis>.unit, Subjects.empty([.kindergarten, .school]), before: blanks)
        let owner = try Self.answered(Interview<OwnerOverview>.owner, Subjects.owner, before: blanks)
        let region = try Self.answered(Interview<RegionPlan>.region, Subjects.region, before: blanks)
        #expect(unit.replies.count > 80)
        #expect(!unit.script.stored.needs.isEmpty && !owner.script.stored.priorities.isEmpty)
        #expect(!region.script.stored.measures.isEmpty)
    }

    @Test func aReplyThatFitsNoQuestionIsRefusedWithWhatWouldBe() throws {
        let wrong: (Guidance.Expectation) -> [String] = { expects in
            switch expects {
            case .text: []
            case .texts: ["7", ";", "1;2"]
            case .entry(_, let offers): offers.isEmpty ? ["7", "1,2"] : ["0", "99", "1,99"]
            case .oneAdding: ["0", "99", "ja", "2; sju", "1av7", "1; 11 år", "1; en uke"]
            case .severalAdding:
                ["0", "99", "ja", "20.11.2026", "1; 99", "1; i går", "1; 31.02.2026", "1; 1.1.2990"]
            case .sorted: ["ja", "99", "1-99", "1; 99"]
            case .one(let options): ["0", "\(options.count + 1)", "ja", "1,1"]
            case .several(let options, let orNone):
                ["\(options.count + 1)", "ja", "1-\(options.count + 1)"] + (orNone ? [] : ["0"])
            }
        }
        let (script, _) = try Self.answered(Interview<UnitAnalysis>.unit, Subjects.empty(), before: wrong)
        #expect(script.screen.contains(Sentences.writeEntry.nb))
        #expect(script.screen.contains("Velg et tall fra 1 til"))
        #expect(script.screen.contains("Velg ett eller flere tall fra 1 til"))
    }

    @Test func anIdentityNumberIsNeverStoredAndNeverRepeated() throws {
        let numbers: (Guidance.Expectation) -> [String] = { expects in
            switch expects {
            case .text, .texts, .entry:
                Self.identityNumbers.map { "Barnet \($0) strever" } + ["\\\(Self.identityNumbers[0])"]
                    + ["/tekst", "Første linje", Self.identityNumbers[0], "."]
                    + [
                        "/tekst", "3 barn, \(Self.identityNumbers[1].prefix(6))",
                        "\(Self.identityNumbers[1].suffix(5))", ".",
                    ]
            case .one, .several: Self.identityNumbers
            case .severalAdding: Self.identityNumbers.map { "1; \($0)" }
            case .oneAdding: Self.identityNumbers.map { "1; to år for \($0)" }
            case .sorted(let sorts):
                Self.identityNumbers.map { "\(Self.chosen(of: sorts)); \($0)" } + [Self.identityNumbers[0]]
            }
        }
        do {
            let script = try Self.answered(Interview<UnitAnalysis>.unit, Subjects.empty(), before: numbers).script
            expectSilence(script)
            #expect(script.screen.contains(Sentences.identityNumber.nb))
        }
        expectSilence(try Self.answered(Interview<OwnerOverview>.owner, Subjects.owner, before: numbers).script)
        expectSilence(try Self.answered(Interview<RegionPlan>.region, Subjects.region, before: numbers).script)
    }

    private func expectSilence<Subject: Level>(_ script: Script<Subject>) {
        for number in Self.identityNumbers + [String(Self.identityNumbers[1].prefix(6))] {
            #expect(!script.screen.contains(number))
            #expect(!"\(script.stored)".contains(number))
        }
    }

    @Test func whereverTheInputEndsTheNextQuestionIsNamed() throws {
        let (replies, _) = try Self.plain.get()
        let around = Script(Subjects.empty(), []).around
        for count in stride(from: 0, to: replies.count, by: 3) {
            let script = Script(Subjects.empty(), Array(replies.prefix(count)))
            let ending = try script.hold(.unit)
            let next = try #require(Interview<UnitAnalysis>.unit.next(script.stored, around))
            #expect(ending == .inputEnded(question: next.step.id))
        }
    }

    @Test func whatIsAnsweredInPiecesIsWhatIsAnsweredAtOnce() throws {
        let (replies, whole) = try Self.plain.get()
        var now = Subjects.empty()
        for reply in replies {
            let script = Script(now, [reply])
            _ = try script.hold(.unit)
            now = script.stored
        }
        #expect(now == whole)
    }

    @Test func aFinishedInterviewStandsAtItsEnd() throws {
        let around = Script(Subjects.empty(), []).around
        let interview = Interview<UnitAnalysis>.unit
        #expect(interview.standing(of: Subjects.empty(), around).allSatisfy { !$0.isComplete })
        let finished = try Self.plain.get().stored
        for standing in interview.standing(of: finished, around) {
            #expect(standing.isComplete, "\(standing.chapter.id)")
            #expect(standing.answered > 0)
        }
        #expect(interview.next(finished, around) == nil)
    }

    @Test(arguments: Language.allCases) func everyQuestionIsAskedInTheReadersLanguage(_ language: Language) throws
    {
        let (replies, _) = try Self.plain.get()
        let script = Script(Subjects.empty(), replies, language: language)
        _ = try script.hold(.unit)
        // Laid out once: it is made anew each time it is asked for.
        let screen = script.screen
        let wording = Guides.wording.fitted(to: [.kindergarten])
        for (id, words) in wording where WordingTests.unitSteps.contains(id) {
            guard screen.contains(words.question[language]) else { continue }
            #expect(screen.contains(words.why[language]), "\(id)")
            guard words.question[language] != words.question.nb else { continue }
            #expect(!screen.contains(words.question.nb), "\(id)")
        }
        let steps = WordingTests.unitSteps.filter { !WordingTests.later.contains($0) }
        let asked = steps.filter { id in
            guard let words = wording[id] else { return false }
            // Of an answer of several fields each field is asked about by itself.
            return ([words.question] + (words.parts ?? [])).contains {
                screen.contains($0[language])
            }
        }
        // Not every question arises in one interview of one goal, but nearly all do.
        #expect(
            asked.count >= steps.count - 5, "\(Set(steps).subtracting(asked))")
    }
}

extension WordingTests {
    static let unitSteps = Interview<UnitAnalysis>.unit.chapters.flatMap(\.steps).map(\.id)
}
