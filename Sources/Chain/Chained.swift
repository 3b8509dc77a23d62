public import Model

/// A level as a part of the chain of reasons, from what it receives to what it answers.
public protocol Chained: Level {
    /// The way from an item down to the data behind it; `nil` where there is no such item.
    ///
    /// - Parameters:
    ///   - id: The item.
    ///   - language: The language the workspace is written in.
    /// - Returns: Its first link.
    func link(_ id: ItemID, language: Language) -> Link?
    /// The way from an item of a document that was handed over, with what its sender found of the files; `nil` where
    /// there is no such item.
    static func link(_ id: ItemID, in document: Sealed<Self>) -> Link?
    /// What was reported to it and not taken up, each with the reason and the way down.
    func notTakenUp(language: Language) -> [Link]
    /// Whether it rests on documents from below and has none yet.
    var isWaiting: Bool { get }
    /// Whether anybody hands over to it.
    static var receives: Bool { get }
    /// What to answer those who handed over: what became of each of their needs.
    ///
    /// - Parameter answering: What is known besides.
    /// - Returns: One answer for each of them.
    func answers(_ answering: Answering) -> [NeedsReply]
}

extension Chained {
    /// The way as it goes in the document's own workspace.
    public static func link(_ id: ItemID, in document: Sealed<Self>) -> Link? {
        document.body.link(id, language: document.language)
    }
}

extension Sealed where Body: Chained {
    /// The ways from what the document was made to tell: measures, priorities or needs; where there are none yet, from
    /// what comes nearest below.
    public var ways: [Link] {
        let items = body.items.map { $0.itemID }
        let kinds: [ItemKind] = [.measure, .priority, .need, .factor, .candidate, .finding, .goal]
        guard let last = kinds.first(where: { kind in items.contains { $0.kind == kind } }) else { return [] }
        return items.filter { $0.kind == last }.compactMap { Body.link($0, in: self) }
    }
}

extension UnitAnalysis: Chained {
    /// The way with what the sender found of the files.
    public static func link(_ id: ItemID, in document: Sealed<UnitAnalysis>) -> Link? {
        UnitTrace(document).link(id)
    }
    /// The way down to the cells of the files.
    public func link(_ id: ItemID, language: Language) -> Link? { UnitTrace(self, language: language).link(id) }
    /// Nothing is reported to it.
    public func notTakenUp(language: Language) -> [Link] { [] }
    /// Never: it rests on its own data.
    public var isWaiting: Bool { false }
    /// Nobody does.
    public static var receives: Bool { false }
    /// There is nobody to answer.
    public func answers(_ answering: Answering) -> [NeedsReply] { [] }
}

extension OwnerOverview: Chained {
    /// The way down through the units' assessments.
    public func link(_ id: ItemID, language: Language) -> Link? { OwnerTrace(self, language: language).link(id) }
    /// Before the first assessment.
    public var isWaiting: Bool { received.isEmpty }
    /// Units do.
    public static var receives: Bool { true }
    /// One to each unit.
    public func answers(_ answering: Answering) -> [NeedsReply] { replies(answering) }
}

extension RegionPlan: Chained {
    /// The way down through owners' overviews and units' assessments.
    public func link(_ id: ItemID, language: Language) -> Link? { RegionTrace(self, language: language).link(id) }
    /// Before the first overview, or the first assessment that was handed over straight.
    public var isWaiting: Bool { received.isEmpty && units.isEmpty }
    /// Owners do, and units that hand over straight.
    public static var receives: Bool { true }
    /// One to each owner and each unit; nobody stands above.
    public func answers(_ answering: Answering) -> [NeedsReply] { replies }
}
