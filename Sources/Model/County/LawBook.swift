/// A place in a source that a rule leans on, with our paraphrase of it; its own words are never printed.
public struct Law: Sendable, Hashable, Codable {
    /// The mark code uses, never printed: `F § 11`.
    public var mark: String
    /// The source written out, as documents and the screen name it.
    public var name: Text
    /// What it says, in our own words, never as a quotation.
    public var paraphrase: Text
    /// The day it came into force; absent where that is not known.
    public var from: Day?
    /// The last day it was in force; absent while it is.
    public var to: Day?
    /// Where it can be read.
    public var link: String?
    /// The day a person last looked at it.
    public var lastLooked: Day
    /// Whether its own wording has been seen.
    public var seen: Bool

    /// Makes a source.
    public init(
        mark: String, name: Text, paraphrase: Text, from: Day? = nil, to: Day? = nil, link: String?,
        lastLooked: Day, seen: Bool
    ) {
        self.mark = mark
        self.name = name
        self.paraphrase = paraphrase
        self.from = from
        self.to = to
        self.link = link
        self.lastLooked = lastLooked
        self.seen = seen
    }

    /// Whether it holds on a day.
    public func isInForce(on day: Day) -> Bool {
        (from.map { $0 <= day } ?? true) && (to.map { day <= $0 } ?? true)
    }
}

/// The sources of rules, by their mark.
public struct LawBook: Sendable, Hashable {
    private let laws: [String: Law]

    /// Makes a book.
    public init(_ laws: [Law]) {
        self.laws = Dictionary(laws.map { ($0.mark, $0) }) { first, _ in first }
    }

    /// The source of a mark.
    public subscript(mark: String) -> Law? { laws[mark] }

    /// Every source, by mark.
    public var all: [Law] { laws.values.sorted { $0.mark < $1.mark } }
}
