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

/// The sources that hold in a county: those that hold everywhere, and its own plan.
///
/// A mark may stand in several of them, each with its own days: what a place said before, and what it says now.
public struct LawBook: Sendable, Hashable {
    private let laws: [String: [Law]]
    private let plan: CountyPlan

    /// Makes a book.
    ///
    /// - Parameters:
    ///   - laws: The sources; of several with the same mark and day, the first counts.
    ///   - plan: Where the county's own plan speaks of what.
    public init(_ laws: [Law], plan: CountyPlan = CountyPlan()) {
        self.laws = Dictionary(grouping: laws, by: \.mark)
        self.plan = plan
    }

    /// The source of a citation as it is on a day; `nil` where the county's plan is silent, or nothing is in force.
    public func law(_ citation: Citation, on day: Day) -> Law? {
        mark(of: citation).flatMap { laws[$0] }?.first { $0.isInForce(on: day) }
    }

    /// The sources of some citations on a day, each once, in their order.
    public func laws(_ citations: [Citation], on day: Day) -> [Law] {
        citations.compactMap { law($0, on: day) }.once
    }

    /// Whether one of some citations leads to a source.
    public func leads(from citations: [Citation], to law: Law) -> Bool {
        citations.contains { mark(of: $0) == law.mark }
    }

    /// Every source, by mark and the day it came into force.
    public var all: [Law] {
        laws.keys.sorted().flatMap { mark in
            (laws[mark] ?? []).sorted { ($0.from?.daysSinceEpoch ?? .min) < ($1.from?.daysSinceEpoch ?? .min) }
        }
    }

    private func mark(of citation: Citation) -> String? {
        switch citation {
        case .law(let mark): mark
        case .plan(let point): plan[point]
        }
    }
}
