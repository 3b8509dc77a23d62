public import Model
public import Pages

/// A question outside the interview, as `init` and `import` ask: the same signs, numbers and words mean the same.
public struct PlainQuestion {
    /// What is shown.
    let blocks: [Block]
    /// What is said to `?`.
    let help: Text
    /// What kind of reply is wanted.
    let expects: Expectation
    /// Whether `-` leaves it for later.
    let canWait: Bool
    /// Keeps the reply, or refuses it in words.
    let take: (Reply) throws(Refusal) -> Void
    /// What an empty line stands for.
    let whenEmpty: String?
    /// Words that choose as the numbers do.
    let called: (String) -> [Choice]?
    /// Whether what is whole is kept by whoever stops here, and not nothing.
    public var keepsWhole = false

    /// Makes a question.
    ///
    /// - Parameters:
    ///   - blocks: What is shown above its list.
    ///   - help: What is said to `?`.
    ///   - expects: What kind of reply is wanted.
    ///   - canWait: Whether `-` leaves it for later.
    ///   - whenEmpty: What an empty line stands for.
    ///   - called: Words that choose as the numbers do, besides those of the list itself.
    ///   - take: Keeps the reply, or refuses it in words.
    public init(
        _ blocks: [Block], help: Text, expects: Expectation = .text, canWait: Bool = false,
        whenEmpty: String? = nil,
        called: @escaping (String) -> [Choice]? = { _ in nil }, take: @escaping (Reply) throws(Refusal) -> Void
    ) {
        self.blocks = blocks
        self.help = help
        self.expects = expects
        self.canWait = canWait
        self.whenEmpty = whenEmpty
        self.called = called
        self.take = take
    }

    /// A question with a list of members of a closed set.
    public static func labels<Label: Labelled>(
        _ asked: Text, of labels: [Label], help: Text, several: Bool, called: @escaping (String) -> [Label]?,
        take: @escaping ([Label]) -> Void
    ) -> PlainQuestion {
        let options = [Choice.Option].labels(labels)
        return PlainQuestion(
            [.paragraph(.text(asked))], help: help,
            expects: several ? .several(options, orNone: false) : .one(options),
            called: { called($0)?.map { .label($0) } }
        ) { reply throws(Refusal) in take(try reply.labels(Label.self)) }
    }

    /// A question with a list of places in a file, told by their words; words of one's own may name one too.
    public static func places(
        _ asked: [Block], _ places: [(place: Int, line: Line)], help: Text,
        named: @escaping (String) -> Int? = { _ in nil }, take: @escaping (Int) -> Void
    ) -> PlainQuestion {
        let options = places.map { Choice.Option(.word("\($0.place)"), $0.line) }
        return PlainQuestion(
            asked, help: help, expects: .one(options), canWait: true,
            called: { named($0).map { [.word("\($0)")] } }
        ) { reply throws(Refusal) in
            guard case .word(let place) = try reply.one(), let place = Int(place) else {
                throw Refusal(Sentences.notThatReply)
            }
            take(place)
        }
    }

    /// A question to be agreed to or not.
    public static func agreement(_ asked: Text, help: Text, take: @escaping (Bool) -> Void) -> PlainQuestion {
        PlainQuestion([.paragraph(.text(asked))], help: help, canWait: true) { reply throws(Refusal) in
            guard let agrees = agrees(try reply.words()) else { throw Refusal(Sentences.yesOrNo) }
            take(agrees)
        }
    }

    /// Whether words agree; `nil` where they say neither yes nor no.
    public static func agrees(_ words: String) -> Bool? {
        let said = words.lowercased().trimmed.split { ".!".contains($0) }
        switch said.count == 1 ? said[0] : "" {
        case "ja", "j", "yes", "y": return true
        case "nei", "n", "no": return false
        default: return nil
        }
    }

    /// Whether a line, said where a text is asked for, stops or asks for help instead; `nil` where it does neither.
    public static func steers(_ line: String) -> Steering? {
        switch SpokenWord(line.trimmed) {
        case .stop, .back, .skip: .stops
        case .help: .asksForHelp
        default: nil
        }
    }

    /// What a line does that is no text.
    public enum Steering: Sendable {
        /// Nothing is to be done.
        case stops
        /// The question is to be said again, with its help.
        case asksForHelp
    }

    /// What a line is as a reply.
    func read(_ line: String) throws(Refusal) -> Reply {
        let parts = line.split { $0 == "," || $0 == ";" }.map { String($0).trimmed }
        let named = parts.compactMap(called)
        if !named.isEmpty, named.count == parts.count {
            let chosen = zip(parts, named).flatMap { part, named in
                named.map { Choice.Option($0, .data(part)) }
            }
            if case .one = expects, chosen.count > 1 { throw Refusal(Sentences.chooseOne(expects.options.count)) }
            return .chosen(chosen)
        }
        do throws(Refusal) {
            return try ReplyReader.read(line, as: expects)
        } catch {
            guard !expects.options.isEmpty, line.contains(where: \.isLetter) else { throw error }
            throw Refusal(Sentences.notInTheList(line, error.text))
        }
    }
}

extension Reply {
    /// The text as it was written; other words where the reply is something else.
    public func words(or other: String) -> String { if case .text(let words) = self { words } else { other } }

    /// Whether it says that a list is whole: «ferdig».
    public var isComplete: Bool { SpokenWord(words(or: "").trimmed) == .complete }
}

extension Prompter {
    /// What became of a plain question.
    public enum Outcome: Equatable, Sendable {
        /// It was answered.
        case answered
        /// It waits.
        case later
        /// The question before is wanted.
        case back
        /// Somebody stopped.
        case stopped
        /// There are no more lines.
        case ended
    }

    /// Asks until there is an answer, or somebody wants something else.
    public func ask(_ question: PlainQuestion) -> Outcome {
        let options = question.expects.options.map { Block.Item($0.line) }
        say(question.blocks + (options.isEmpty ? [] : [.list(options, numbered: true)]))
        while var line = hear()?.trimmed {
            let isLiteral = line.hasPrefix("\\")
            if isLiteral { line.removeFirst() }
            switch isLiteral ? nil : SpokenWord(line) {
            case .help:
                say([.paragraph(.text(question.help)), .paragraph(.text(Sentences.plainWords(question)))])
                continue
            case .back: return .back
            case .stop: return .stopped
            case .skip:
                if question.canWait { return .later }
                say([.paragraph(.text(Sentences.cannotWait(question)))])
                continue
            case .show, .list, .longText, .keep, .change, .remove, .note, .figures:
                say([.paragraph(.text(Sentences.plainWords(question)))])
                continue
            case .complete, nil: break
            }
            if !isLiteral, commands.areCalled(in: line) {
                say([.paragraph(.text(Sentences.isCommand(line, keepsAll: question.keepsWhole)))])
                continue
            }
            if !isLiteral, let (word, nearest) = SpokenWord.nearly(line) {
                say([.paragraph(.text(Sentences.unknown(word, nearest)))])
                continue
            }
            if line.isEmpty, question.canWait { return .later }
            do throws(Refusal) {
                try question.take(try question.read(line.isEmpty ? question.whenEmpty ?? line : line))
                return .answered
            } catch {
                say([.paragraph(.text(error.text))])
            }
        }
        return .ended
    }

    /// Asks several questions in order; `<` goes back to the one before, and at the first says that there is none.
    ///
    /// - Parameters:
    ///   - questions: Each made when its turn comes; `nil` where it is not to be asked.
    ///   - goesBack: Whether `<` at the first of them is an outcome, because something lies before it.
    /// - Returns: How the last of them went; `answered` where all were, or could wait.
    public func ask(
        _ questions: [() -> PlainQuestion?], goesBack: Bool = false
    ) -> (outcome: Outcome, at: Int) {
        var place = 0
        var asked: [Int] = []
        while place < questions.count {
            guard let question = questions[place]() else {
                place += 1
                continue
            }
            switch ask(question) {
            case .answered, .later:
                asked.append(place)
                place += 1
            case .back:
                if let before = asked.popLast() {
                    place = before
                } else if goesBack {
                    return (.back, place)
                } else {
                    say([.paragraph(.text(Sentences.isFirst))])
                }
            case .stopped: return (.stopped, place)
            case .ended: return (.ended, place)
            }
        }
        return (.answered, place)
    }
}

extension Sentences {
    static let isFirst = Text(
        nb: "Dette er det første spørsmålet.", nn: "Dette er det første spørsmålet.",
        en: "This is the first question.")
    static let yesOrNo = Text(nb: "Svar ja eller nei.", nn: "Svar ja eller nei.", en: "Answer yes or no.")

    static func cannotWait(_ question: PlainQuestion) -> Text {
        let stops = stops(question)
        return Text(
            nb: "Dette må besvares før dere kan gå videre. \(stops.nb)",
            nn: "Dette må de svare på før de kan gå vidare. \(stops.nn)",
            en: "This must be answered before you can go on. \(stops.en)")
    }

    /// The words that steer here.
    static func plainWords(_ question: PlainQuestion) -> Text {
        let wait =
            question.canWait
            ? Text(nb: ", - svare senere", nn: ", - svare seinare", en: ", - answer later") : Text(alike: "")
        let stops = stops(question)
        return Text(
            nb: "Her kan dere skrive: < tilbake\(wait.nb). \(stops.nb)",
            nn: "Her kan de skrive: < tilbake\(wait.nn). \(stops.nn)",
            en: "Here you can type: < back\(wait.en). \(stops.en)")
    }

    /// What stopping here does.
    private static func stops(_ question: PlainQuestion) -> Text {
        question.keepsWhole
            ? Text(
                nb: "Skriv /slutt for å stoppe; det som er ferdig, blir lagret.",
                nn: "Skriv /slutt for å stoppe; det som er ferdig, blir lagra.",
                en: "Type “/quit” to stop; what you have finished is saved.")
            : Text(
                nb: "Skriv /slutt for å stoppe uten at noe lages.",
                nn: "Skriv /slutt for å stoppe utan at noko blir laga.",
                en: "Type “/quit” to stop without making anything.")
    }

    /// What was not understood, and what would be.
    static func notInTheList(_ line: String, _ wanted: Text) -> Text {
        let said = VisibleText.of(line)
        return Text(
            nb: "«\(said)» står ikke i lista. \(wanted.nb)", nn: "«\(said)» står ikkje i lista. \(wanted.nn)",
            en: "“\(said)” is not in the list. \(wanted.en)")
    }
}
