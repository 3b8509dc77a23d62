public import Model
import Pages

/// Takes the answers of a sheet as if they had been given in the interview.
public struct SheetTaking<Subject: Level> {
    /// What could not be taken, and what would be.
    public struct Refused: Sendable, Hashable {
        /// The line of the file.
        public let line: Int
        /// The question: step and item, as the reader writes it.
        public let question: String
        /// What would be accepted.
        public let reason: Text
    }

    /// What came of a sheet.
    public struct Result: Sendable, Hashable {
        /// How many replies were taken.
        public var taken = 0
        /// How many stood there already, or belong to a question that is answered.
        public var known = 0
        /// The items that came of them.
        public var items: [ItemID] = []
        /// What was not taken.
        public var refused: [Refused] = []

        /// Nothing yet.
        public init() {}
    }

    private let interview: Interview<Subject>
    private let around: Surroundings

    /// Makes it ready for an interview.
    public init(_ interview: Interview<Subject>, _ around: Surroundings) {
        self.interview = interview
        self.around = around
    }

    /// Takes every answer in order; what is unclear is refused and the rest kept.
    public func take(_ sheet: FilledSheet, into subject: inout Subject) -> Result {
        var result = Result()
        for answer in sheet.answers {
            let written = answer.written.filter { !$0.words.trimmed.isEmpty }
            if !answer.hasPlace {
                result.refuse(answer.line, answer.key, SheetWords.noPlace, around.language)
            }
            guard let first = written.first else { continue }
            guard let question = interview.question(answer.key, subject, around) else {
                let isStep = interview.chapters.contains { chapter in
                    chapter.steps.contains { $0.id == SheetTag.step(answer.key) }
                }
                let reason = isStep ? SheetWords.notNow : SheetWords.noQuestion
                result.refuse(answer.line, answer.key, reason, around.language)
                continue
            }
            if case .entry = question.occasion.expects {
                for line in written {
                    do {
                        try entry(line.words.trimmed, answer, &subject, &result)
                    } catch {
                        result.refuse(line.line, answer.key, reason(error, answer), around.language)
                    }
                }
            } else {
                do {
                    try whole(answer, question, &subject, &result)
                } catch {
                    result.refuse(first.line, answer.key, reason(error, answer), around.language)
                }
            }
        }
        return result
    }

    /// One line of a list: asked for again each time, because the one before may have changed the question.
    private func entry(
        _ line: String, _ answer: FilledSheet.Answer, _ subject: inout Subject, _ result: inout Result
    ) throws(NotTaken) {
        guard let question = interview.question(answer.key, subject, around) else {
            throw .refused(Refusal(SheetWords.notNow))
        }
        if SpokenWord(line) == .skip { return }
        try refuseSteering(line, Sentences.writeEntry)
        var reply = try read(line, answer, question)
        if case .chosen(let options) = reply {
            // What is in the list already was offered when the sheet was written.
            reply = .chosen(options.filter { !holds($0.line.string(in: around.language), question, subject) })
        }
        let isKnown: Bool
        switch reply {
        case .text(let words), .row(let words, _): isKnown = holds(words, question, subject)
        case .chosen(let options): isKnown = options.isEmpty
        case .complete, .rows, .texts, .chosenAdding: isKnown = !question.isOpen
        }
        guard !isKnown else {
            result.known += 1
            return
        }
        guard question.isOpen else {
            throw .refused(Refusal(SheetWords.answered(SheetTag.step(answer.key))))
        }
        try take(reply, question, &subject, &result)
    }

    /// An answer that is one reply, whatever lines it runs over.
    private func whole(
        _ answer: FilledSheet.Answer, _ question: Interview<Subject>.Question, _ subject: inout Subject,
        _ result: inout Result
    ) throws(NotTaken) {
        let words = answer.written.map(\.words).joined(separator: "\n").trimmed
        if SpokenWord(words) == .skip { return }
        guard question.isOpen else {
            result.known += 1
            return
        }
        switch question.occasion.expects {
        case .text, .texts, .entry:
            try refuseSteering(words, Sentences.writeAnswer)
            try take(read(words, answer, question), question, &subject, &result)
        case .one, .oneAdding, .several, .severalAdding, .sorted:
            let line = words.split(whereSeparator: \.isNewline).joined(separator: " ")
            try take(read(line, answer, question), question, &subject, &result)
        }
    }

    /// The reply a line is to the question as the sheet showed it: a number is the option that stood beside it there.
    private func read(
        _ line: String, _ answer: FilledSheet.Answer, _ question: Interview<Subject>.Question
    ) throws(NotTaken) -> Reply {
        let occasion = question.occasion
        let shown = answer.options.map { written -> Choice.Option in
            let words = written.words
            var option =
                occasion.numbered.first { $0.isWritten(words) } ?? Choice.Option(.word(words), .data(words))
            // A number is what stood beside it on the sheet.
            option.numbers = [written.number] + option.numbers.filter { $0 != written.number }
            return option
        }
        do throws(Refusal) {
            return try ReplyReader.read(
                line, as: occasion.naming == nil ? occasion.expects.shown(with: shown) : occasion.expects,
                naming: occasion.naming.map { $0.shown(shown) })
        } catch {
            throw .refused(error)
        }
    }

    /// Why a line was not taken, in words that fit a sheet.
    private func reason(_ reason: NotTaken, _ answer: FilledSheet.Answer) -> Text {
        switch reason {
        case .refused(let refusal): return refusal.text
        case .overtaken(.lost(let option)):
            let number = answer.options.first { option.isWritten($0.words) }?.number
            return SheetWords.optionGone(number ?? 1)
        case .overtaken(.gone): return SheetWords.notNow
        case .overtaken(let meanwhile): return meanwhile.happened
        }
    }

    private func take(
        _ reply: Reply, _ question: Interview<Subject>.Question, _ subject: inout Subject, _ result: inout Result
    ) throws(NotTaken) {
        result.items += try interview.take(reply, to: question, into: &subject, around).made
        result.taken += 1
    }

    private func refuseSteering(_ line: String, _ text: Text) throws(NotTaken) {
        guard let word = SpokenWord(line), word != .complete else { return }
        throw .refused(Refusal(text))
    }

    /// Whether a list holds an entry of these words already.
    private func holds(_ words: String, _ question: Interview<Subject>.Question, _ subject: Subject) -> Bool {
        // Said to be complete, the list names what belongs to it.
        var complete = subject
        _ = try? question.step.take(.complete, question.occasion, &complete, around)
        let answer = interview.question(question.key, complete, around)?.occasion.answer ?? []
        let ids = answer.words.compactMap { words -> ItemID? in
            if case .text(let text) = words { ItemID(text.nb) } else { nil }
        }
        let wanted = SheetTag.squeezed(words)
        return subject.titles.contains { ids.contains($0.id) && SheetTag.squeezed($0.words) == wanted }
    }
}

extension SheetTaking.Result {
    fileprivate mutating func refuse(_ line: Int, _ key: String, _ reason: Text, _ language: Language) {
        let question = String(SheetTag.words(key, language).dropFirst().dropLast())
        refused.append(SheetTaking.Refused(line: line, question: question, reason: reason))
    }
}

extension Expectation {
    /// The same with the options as a sheet showed them; how many of each sort were chosen is held against the
    /// question as it stands.
    fileprivate func shown(with options: [Choice.Option]) -> Expectation {
        switch self {
        case .text, .texts: self
        case .entry(let hasSome, _): .entry(hasSome: hasSome, offers: options)
        case .one: .one(options)
        case .oneAdding(_, let adding): .oneAdding(options, adding)
        case .several(_, let orNone): .several(options, orNone: orNone)
        case .severalAdding(_, let adding): .severalAdding(options, adding)
        case .sorted: .sorted([Sort(Text(alike: ""), options, least: 0, takesWords: takesWords)])
        }
    }
}

extension Choice.Option {
    /// Whether a line of a sheet is this option, whatever language the sheet was in.
    fileprivate func isWritten(_ words: String) -> Bool {
        Language.allCases.contains { language in
            [line, also].compactMap(\.self).contains { SheetTag.oneLine($0, language) == words }
        }
    }
}
