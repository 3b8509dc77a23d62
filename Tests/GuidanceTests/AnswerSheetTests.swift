import Model
import Testing

@testable import Guidance

/// A sheet is written, filled in, and read back as if it had been answered in the interview.
@Suite struct AnswerSheetTests {
    @Test(arguments: Language.allCases) func aSheetOfAnyChapterCanBeReadBack(_ language: Language) throws {
        try readBack(Interview<UnitAnalysis>.unit, Subjects.empty([.kindergarten, .school]), language)
        try readBack(Interview<OwnerOverview>.owner, Subjects.owner, language)
        try readBack(Interview<RegionPlan>.region, Subjects.region, language)
    }

    /// Answers sheet after sheet until nothing is open; each must equal the same answers given in the interview.
    private func readBack<Subject: Level>(
        _ interview: Interview<Subject>, _ start: Subject, _ language: Language
    ) throws {
        let around = Script(start, [], language: language).around
        var now = start
        for _ in 0..<60 {
            guard let chapter = interview.next(now, around)?.chapter else { break }
            let sheet = AnswerSheet(interview, chapters: [chapter], of: now, wording: Guides.wording, around)
            let read = FilledSheet(sheet.text)
            #expect(read.answers.map(\.key) == sheet.questions.map(\.key))
            #expect(FilledSheet.isSheet(sheet.text))
            for (answer, question) in zip(read.answers, sheet.questions) {
                #expect(answer.hasPlace && answer.written.allSatisfy { $0.words.trimmed.isEmpty }, "\(answer.key)")
                #expect(answer.options.count == question.occasion.numbered.count)
            }
            var untouched = now
            let nothing = SheetTaking(interview, around).take(read, into: &untouched)
            #expect(untouched == now && nothing.taken == 0 && nothing.refused.isEmpty)

            let before = now
            let filled = fill(sheet, language)
            let result = SheetTaking(interview, around).take(FilledSheet(filled), into: &now)
            // A question that an earlier answer made superfluous is refused here and not asked there.
            #expect(result.refused.allSatisfy { $0.reason == SheetWords.notNow }, "\(result.refused)")
            let gone = Set(result.refused.map { "[\($0.question)]" })
            let asked = sheet.questions.filter { !gone.contains(SheetTag.words($0.key, language)) }
            let replies = asked.flatMap { self.replies(to: $0) }.flatMap {
                $0.contains("\n") ? ["/tekst", $0, "."] : [$0]
            }
            let script = Script(before, replies, language: language)
            // A list is asked once for each of its lines.
            _ = try script.hold(
                interview, again: asked.flatMap { Array(repeating: $0.key, count: self.replies(to: $0).count) })
            #expect(script.stored == now, "\(chapter.id)")
            guard now != before else {
                Issue.record("\(chapter.id) took nothing")
                return
            }

            let after = now
            let again = SheetTaking(interview, around).take(FilledSheet(filled), into: &now)
            #expect(now == after, "the same sheet twice changed \(chapter.id)")
            #expect(again.taken == 0)
        }
        #expect(interview.next(now, around) == nil)
    }

    /// The sheet with an answer to each question.
    private func fill<Subject: Level>(_ sheet: AnswerSheet<Subject>, _ language: Language) -> String {
        var lines = sheet.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let places = lines.indices.filter { lines[$0].hasPrefix(SheetWords.answer[language] + ":") }
        for (question, place) in zip(sheet.questions, places) {
            lines[place] += replies(to: question).joined(separator: "\n")
        }
        return lines.joined(separator: "\n")
    }

    private func replies<Subject: Level>(to question: Interview<Subject>.Question) -> [String] {
        if let facts = FactReplies.all[question.step.id] { return [facts] }
        if let row = Subjects.rows[question.step.id] {
            if case .entry = question.occasion.expects { return [row, "ferdig"] }
            return [row]
        }
        return switch question.occasion.expects {
        case .text where question.step.id == "needs.present": ["3 rettleiing"]
        case .text where question.step.id == "needs.discussion": ["20.11.2026; Fagforbundet\nsamde; inga"]
        case .text: ["3 barn ventar.\nDei blir gåande."]
        case .texts: ["Vi ser ikkje leiken.\nDei kjem seint."]
        case .entry(_, let offers) where !offers.isEmpty:
            ["1", "3 svar på \(question.key)", "ferdig"]
        case .entry where question.occasion.item == nil: ["3 svar på \(question.key)", "ferdig"]
        case .entry: ["3 svar på \(question.key)"]
        case .one(let options): ["\(min(2, options.count))"]
        case .oneAdding: ["1; 2 år"]
        case .severalAdding: ["1,2; 20.11.2026"]
        case .sorted(let sorts): [EveryQuestionTests.chosen(of: sorts)]
        case .several(let options, _): [options.count > 1 ? "1,\(options.count)" : "1"]
        }
    }

    @Test func anUnclearLineIsRefusedByNumberAndTheRestIsKept() throws {
        var subject = Subjects.empty()
        let around = Script(subject, []).around
        let text = """
            Svarark til behov (1)

            [goals.add]
            Svar: Alle barn har noen å leke med
            12
            Barnet 01818000010 strever
            Alle barn har noen å leke med
              
            [goals.understanding mål-1]
            1) Vi forstår det likt
            Answer: kanskje
            [goals.nonsense]
            Svar: noe
            [goals.sign goal-1]
            Svar: Barn inviterer
            [ikke et spørsmål] hverandre
            """
        let result = SheetTaking(.unit, around).take(FilledSheet(text), into: &subject)
        #expect(subject.goals.map(\.statement) == ["Alle barn har noen å leke med"])
        #expect(subject.goals.first?.sign == "Barn inviterer\n[ikke et spørsmål] hverandre")
        #expect(result.refused.map(\.line) == [5, 6, 11, 12])
        #expect(result.taken == 2 && result.known == 1)
        #expect(result.items == [ItemID(.goal, 1)])
        #expect(!"\(result)".contains("01818000010"))
    }

    @Test func aNumberIsTheOptionThatStoodBesideItOnTheSheet() throws {
        var subject = Subjects.empty()
        let around = Script(subject, []).around
        subject.goals = [Goal(id: subject.numbering.next(), statement: "Alle har en å leke med")]
        let chapter = try #require(Interview<UnitAnalysis>.unit.chapters.first)
        let sheet = AnswerSheet<UnitAnalysis>(
            .unit, chapters: [chapter], of: subject, wording: Guides.wording, around)
        let question = try #require(sheet.questions.first { $0.step.id == "goals.origin" })
        guard case .several(let options, _) = question.occasion.expects else { return }
        let turned = options.map { SheetTag.oneLine($0.line, .nb) }.reversed().enumerated()
        let text =
            "Svarark til behov (1)\n[goals.origin mål-1]\n"
            + turned.map { "    \($0 + 1))  \($1)\n" }.joined() + "Svar: 1\n"
        _ = SheetTaking(.unit, around).take(FilledSheet(text), into: &subject)
        #expect(subject.goals.first?.origins == [GoalOrigin.fitting(subject.profile).last].compactMap { $0 })
    }
}
