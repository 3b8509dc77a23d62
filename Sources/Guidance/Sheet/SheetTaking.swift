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
                        result.refuse(line.line, answer.key, error.text, around.language)
                    }
                }
            } else {
                do {
                    try whole(answer, question, &subject, &result)
                } catch {
                    result.refuse(first.line, answer.key, error.text, around.language)
                }
            }
        }
        return result
    }

    /// One line of a list: asked for again each time, because the one before may have changed the question.
    private func entry(
        _ line: String, _ answer: FilledSheet.Answer, _ subject: inout Subject, _ result: inout Result
    ) throws(Refusal) {
        guard let question = interview.question(answer.key, subject, around) else {
            throw Refusal(SheetWords.notNow)
        }
        if SpokenWord(line) == .skip { return }
        try refuseSteering(line, Sentences.writeEntry)
        let expects = question.occasion.expects
        var reply = try ReplyReader.read(line, as: expects.offering(answer.options))
        if case .chosen(let places) = reply { reply = try offered(places, answer.options, question, subject) }
        let isKnown: Bool
        switch reply {
        case .text(let words): isKnown = holds(words, question, subject)
        case .chosen(let places): isKnown = places.isEmpty
        case .complete, .texts, .chosenAdding: isKnown = !question.isOpen
        }
        guard !isKnown else {
            result.known += 1
            return
        }
        guard question.isOpen else { throw Refusal(SheetWords.answered(SheetTag.step(answer.key))) }
        try take(reply, question, &subject, &result)
    }

    /// An answer that is one reply, whatever lines it runs over.
    private func whole(
        _ answer: FilledSheet.Answer, _ question: Interview<Subject>.Question, _ subject: inout Subject,
        _ result: inout Result
    ) throws(Refusal) {
        let words = answer.written.map(\.words).joined(separator: "\n").trimmed
        if SpokenWord(words) == .skip { return }
        guard question.isOpen else {
            result.known += 1
            return
        }
        let expects = question.occasion.expects
        let reply: Reply
        switch expects {
        case .text, .texts, .entry:
            try refuseSteering(words, Sentences.writeAnswer)
            reply = try ReplyReader.read(words, as: expects)
        case .one, .oneAdding, .several, .sorted:
            let line = words.split(whereSeparator: \.isNewline).joined(separator: " ")
            reply = try moved(
                ReplyReader.read(line, as: expects.offering(answer.options)), answer.options, to: expects)
        }
        try take(reply, question, &subject, &result)
    }

    /// The number on the sheet is the option that stood beside it there, wherever that option stands now.
    private func moved(_ reply: Reply, _ given: [String], to expects: Expectation) throws(Refusal) -> Reply {
        guard let (places, words) = reply.choice else { return reply }
        let now = try places.map { (place) throws(Refusal) in
            guard let found = expects.place(of: given[place]) else {
                throw Refusal(SheetWords.optionGone(place + 1))
            }
            return found
        }.sorted()
        if case .sorted = expects {
            // How many of each sort were chosen can be told only where they stand now.
            let line = now.map { String($0 + 1) } + [words].compactMap(\.self)
            return try ReplyReader.read(line.joined(separator: ";"), as: expects)
        }
        return words.map { .chosenAdding(now, $0) } ?? .chosen(now)
    }

    /// What was offered on the sheet: where it stands now, without what the list holds already.
    private func offered(
        _ places: [Int], _ given: [String], _ question: Interview<Subject>.Question, _ subject: Subject
    ) throws(Refusal) -> Reply {
        var now: [Int] = []
        for place in places {
            if let found = question.occasion.expects.place(of: given[place]) {
                now.append(found)
            } else if !holds(given[place], question, subject) {
                throw Refusal(SheetWords.optionGone(place + 1))
            }
        }
        return .chosen(now.sorted())
    }

    private func take(
        _ reply: Reply, _ question: Interview<Subject>.Question, _ subject: inout Subject, _ result: inout Result
    ) throws(Refusal) {
        var new = subject
        let item = try question.step.take(reply, question.occasion, &new, around)
        subject = new
        result.taken += 1
        if let item, item != question.occasion.item { result.items.append(item) }
    }

    private func refuseSteering(_ line: String, _ text: Text) throws(Refusal) {
        guard let word = SpokenWord(line), word != .complete else { return }
        throw Refusal(text)
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
    /// The same with the options as a sheet gave them.
    fileprivate func offering(_ given: [String]) -> Expectation {
        let given = given.map { Line.data($0) }
        switch self {
        case .text, .texts: return self
        case .entry(let hasSome, _): return .entry(hasSome: hasSome, offers: given)
        case .one: return .one(given)
        case .oneAdding(_, let adding): return .oneAdding(given, adding)
        case .several(_, let orNone): return .several(given, orNone: orNone)
        case .sorted: return .sorted([Sort(Text(alike: ""), given, least: 0, takesWords: takesWords)])
        }
    }

    /// Where an option of a sheet stands now, whatever language the sheet was in.
    fileprivate func place(of given: String) -> Int? {
        options.firstIndex { option in Language.allCases.contains { SheetTag.oneLine(option, $0) == given } }
    }
}
