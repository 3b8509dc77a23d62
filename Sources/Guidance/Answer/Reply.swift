public import Model

/// A reply that was understood: it holds what was read aloud, not the numbers that were typed.
public enum Reply: Sendable, Hashable {
    /// A text.
    case text(String)
    /// A row of cells as it was typed, and what the number in one of them names.
    case row(String, naming: Choice.Option?)
    /// Rows as they were typed, each with what the numbers before its first comma name.
    case rows([Row])
    /// Several texts, in order.
    case texts([String])
    /// The options chosen, in the order they were shown; none where none fits.
    case chosen([Choice.Option])
    /// The options chosen, and words of one's own.
    case chosenAdding([Choice.Option], String)
    /// The list is complete.
    case complete

    /// A row as it was typed, and what it names of what was shown.
    public struct Row: Sendable, Hashable {
        /// All of it, as it was typed.
        let words: String
        /// What its numbers name; none where it names in words.
        let named: [Choice.Option]
    }
}

extension Reply {
    /// What was chosen or named of what was shown.
    var options: [Choice.Option] {
        switch self {
        case .chosen(let options), .chosenAdding(let options, _): options
        case .row(_, let named): named.map { [$0] } ?? []
        case .rows(let rows): rows.flatMap(\.named)
        case .text, .texts, .complete: []
        }
    }

    /// The same reply, given again to a question that was shown anew: what was chosen says what it says there.
    func seen(again now: [Choice.Option]) -> Reply {
        let same = { (option: Choice.Option) in now[option.choice] ?? option }
        switch self {
        case .text, .texts, .complete: return self
        case .row(let words, let named): return .row(words, naming: named.map(same))
        case .rows(let rows): return .rows(rows.map { Row(words: $0.words, named: $0.named.map(same)) })
        case .chosen(let options): return .chosen(options.map(same))
        case .chosenAdding(let options, let words): return .chosenAdding(options.map(same), words)
        }
    }

    /// What was chosen.
    var choices: [Choice] { options.map(\.choice) }

    /// The words of one's own beside a choice.
    var added: String? { if case .chosenAdding(_, let words) = self { words } else { nil } }

    // A step asks for the reply it wants. What is something else is refused and asked for again: a step that let it
    // pass would have it confirmed as saved.

    /// The text.
    public func words() throws(Refusal) -> String {
        guard case .text(let words) = self else { throw Refusal(Sentences.notThatReply) }
        return words
    }

    /// The rows; with `whole`, a text is one.
    func rows(whole isOne: Bool = false) throws(Refusal) -> [Row] {
        switch self {
        case .rows(let rows): return rows
        case .text(let words) where isOne: return [Row(words: words, named: [])]
        case .text(let words): return Rows.of(words).map { Row(words: $0, named: []) }
        case .row, .texts, .chosen, .chosenAdding, .complete: throw Refusal(Sentences.notThatReply)
        }
    }

    /// The one option chosen.
    func one() throws(Refusal) -> Choice {
        guard let choice = try several().first else { throw Refusal(Sentences.notThatReply) }
        return choice
    }

    /// The options chosen.
    func several() throws(Refusal) -> [Choice] {
        switch self {
        case .chosen, .chosenAdding: return choices
        case .text, .row, .rows, .texts, .complete: throw Refusal(Sentences.notThatReply)
        }
    }

    /// The members of a closed set among those chosen.
    func labels<Label: Labelled>(_ type: Label.Type = Label.self) throws(Refusal) -> [Label] {
        try several().compactMap { choice in Label.allCases.first { .label($0) == choice } }
    }

    /// The one member of a closed set among those chosen.
    func label<Label: Labelled>(_ type: Label.Type = Label.self) throws(Refusal) -> Label {
        guard let label = try labels(type).first else { throw Refusal(Sentences.notThatReply) }
        return label
    }

    /// The items of one kind among those chosen.
    func ids<Target: Item>(_ type: Target.Type = Target.self) throws(Refusal) -> [ID<Target>] {
        try several().compactMap { choice in
            if case .item(let item) = choice { ID<Target>(item) } else { nil }
        }
    }
}

/// What a reply did: it is confirmed with these words and no others.
public struct Taken: Sendable, Hashable {
    /// The items that came of it; none where an answer was kept.
    public let made: [ItemID]

    /// An answer was kept.
    static let answer = Taken(made: [])

    /// An item came of it.
    static func item(_ item: ItemID) -> Taken { Taken(made: [item]) }
}

extension Occasion {
    /// The item the question is about.
    func id<Element: Item>(_ type: Element.Type = Element.self) throws(Refusal) -> ID<Element> {
        guard let item, let id = ID<Element>(item) else { throw Refusal(Sentences.notThatReply) }
        return id
    }
}

extension Array where Element: Item {
    /// Changes the item of an id; one that is gone is refused in words.
    mutating func edit(
        _ id: ID<Element>, _ edit: (inout Element) throws(Refusal) -> Void
    ) throws(Refusal) {
        guard let place = firstIndex(where: { $0.id == id }) else { throw Refusal(Sentences.isGone(id.item)) }
        try edit(&self[place])
    }
}
