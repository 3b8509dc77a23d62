public import Model
import Pages

/// What kind of reply a question wants.
public enum Expectation: Sendable, Hashable {
    /// A text.
    case text
    /// Several texts, one a line or with a semicolon between; so many are still wanted.
    case texts(wanted: Int)
    /// A text that becomes a new item, or the word that ends the list; true once the list holds one. With offers,
    /// their numbers take ready ones as they stand.
    case entry(hasSome: Bool, offers: [Choice.Option] = [])
    /// One of the options.
    case one([Choice.Option])
    /// One of the options, with something that may be added after a semicolon.
    case oneAdding([Choice.Option], Addition)
    /// One or more of the options; with `orNone`, `0` says that none fits.
    case several([Choice.Option], orNone: Bool)
    /// One or more of the options, with something that may be added after a semicolon.
    case severalAdding([Choice.Option], Addition)
    /// Options of several sorts in one numbered list, so many of each sort.
    case sorted([Sort])

    /// All that can be chosen by its number, in order.
    public var options: [Choice.Option] {
        switch self {
        case .text, .texts: []
        case .entry(_, let offers): offers
        case .one(let options), .oneAdding(let options, _), .several(let options, _),
            .severalAdding(let options, _):
            options
        case .sorted(let sorts): sorts.flatMap(\.options)
        }
    }

    /// Whether each reply makes an item until the list is said to be complete.
    public var isList: Bool {
        if case .entry = self { true } else { false }
    }

    /// Whether it is one text.
    var isText: Bool { self == .text }

    /// Whether words of one's own are an answer.
    public var takesWords: Bool {
        switch self {
        case .text, .texts, .entry, .oneAdding, .severalAdding: true
        case .one, .several: false
        case .sorted(let sorts): sorts.contains(where: \.takesWords)
        }
    }

    /// Whether its answers run over several lines when they are long.
    public var takesLongText: Bool {
        switch self {
        case .text, .texts, .entry: true
        case .one, .oneAdding, .several, .severalAdding, .sorted: false
        }
    }
}

/// What may be added to a choice, and how: «1; 2 år».
public struct Addition: Sendable, Hashable {
    /// How it is written, after «Svar 1–7».
    public let hint: Text

    /// Makes an addition.
    public init(hint: Text) { self.hint = hint }
}

/// Options of one sort within a list of several: of these so many are chosen.
public struct Sort: Sendable, Hashable {
    /// What one of them is called: «ett mål», «én del av hverdagen».
    public let name: Text
    /// The options.
    public let options: [Choice.Option]
    /// How many must be chosen.
    public let least: Int
    /// How many may be.
    public let most: Int
    /// Whether words of one's own may stand for one.
    public let takesWords: Bool

    /// Makes a sort.
    public init(_ name: Text, _ options: [Choice.Option], least: Int, most: Int = .max, takesWords: Bool = false) {
        self.name = name
        self.options = options
        self.least = least
        self.most = most
        self.takesWords = takesWords
    }
}

/// Stored references held against what can be chosen now.
struct Chosen {
    /// The answer, as long as all of it can still be chosen.
    let answer: Line?
    /// What was chosen once, where some of it can no longer be chosen.
    let outdated: Line?

    /// Holds references against those that can be chosen; none at all is no answer.
    init<Target: Item>(_ stored: [ID<Target>], among now: Set<ID<Target>>) {
        let fits = stored.allSatisfy(now.contains)
        answer = fits && !stored.isEmpty ? .ids(stored.map { $0.item }) : nil
        outdated = fits ? nil : .ids(stored.map { $0.item })
    }
}

extension Expectation {
    /// What a reply of options must hold, and what is said where it does not: so many of each sort.
    func check(_ reply: Reply) throws(Refusal) {
        guard case .sorted(let sorts) = self else { return }
        let choices = Set(reply.choices)
        let own = reply.added == nil ? 0 : 1
        for sort in sorts {
            let count = sort.options.count { choices.contains($0.choice) } + (sort.takesWords ? own : 0)
            guard count >= sort.least, count <= sort.most else { throw Refusal(Sentences.chooseSorted(sorts)) }
        }
    }
}

extension Surroundings {
    /// What a question expects that is no list; where questions are only counted, nothing is listed for it.
    func expecting(_ make: () -> Expectation) -> Expectation { isCounting ? .text : make() }

    /// The item a question is about; where questions are only counted, nothing is said of it.
    func about(_ item: some Item) -> Line { telling(.item(item, language)) }

    /// What is told beside a question; where questions are only counted, that something is there is enough.
    func telling(_ line: @autoclosure () -> Line) -> Line { isCounting ? [] : line() }
}
