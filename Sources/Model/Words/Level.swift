/// What can be sealed and handed on.
public protocol Sealable: Fielded {
    /// The kind of file the sealed document is.
    static var sealedAs: Schema { get }
    /// The part of it that is known of every document without opening it; all of it where that is small.
    associatedtype Gist: Sendable, Hashable, Codable = Self
    /// The part of it that an overview of many documents needs.
    var gist: Gist { get }
    /// Makes what is left of it where only that part is known.
    init(gist: Gist)
    /// What stands for a gist that can no longer be read, so that others need not be read before somebody asks; `nil`
    /// where each is read at once.
    static func gist(ofUnread name: String) -> Gist?
    /// What the items say that the level above decides on, told by the gist.
    static func meanings(of gist: Gist) -> [Meaning]
    /// What such an item says, as it is put before a group, line by line; none where it is not there.
    func shown(_ item: ItemID) -> [Text]
    /// Learns what the items of the documents within it say, as digests, so that decisions can remember it.
    mutating func learn(_ digest: @escaping @Sendable (String) -> String)
}

extension Sealable {
    /// None, where nobody above decides.
    public static func meanings(of gist: Gist) -> [Meaning] { [] }
    /// What its items say that the level above decides on.
    public var meanings: [Meaning] { Self.meanings(of: gist) }
    /// Nothing, where nobody above decides.
    public func shown(_ item: ItemID) -> [Text] { [] }
    /// Nothing, where no documents lie within.
    public mutating func learn(_ digest: @escaping @Sendable (String) -> String) {}
    /// Nothing, where a gist is read at once.
    public static func gist(ofUnread name: String) -> Gist? { nil }
}

extension Sealable where Gist == Self {
    /// All of it.
    public var gist: Self { self }
    /// All of it.
    public init(gist: Self) { self = gist }
}

/// What a workspace of a level holds and may hand over: the one truth that rules, steps and documents are written on.
public protocol Level: Sealable {
    /// The kind of file its workspace is.
    static var schema: Schema { get }
    /// Who it is about.
    var profile: Profile { get set }
    /// The numbers given out so far.
    var numbering: Numbering { get set }
    /// The items that would lose their ground if this one were taken away.
    func leaning(on id: ItemID) -> [ItemID]
    /// Takes an item away; false where there is none of that id.
    mutating func remove(_ id: ItemID) -> Bool
    /// What may leave the workspace: no figure of a group too small to be shown.
    var forOthers: Self { get }
    /// The names of the units below, told apart where several have the same.
    var unitNames: UnitNames { get }
    /// The workspace of the round before that a document begins from; `nil` where it begins from none, or where that
    /// cannot be known without opening it.
    static func roundBefore(of document: Sealed<Self>) -> String?
}

extension Level {
    /// Not known.
    public static func roundBefore(of document: Sealed<Self>) -> String? { nil }

    /// Every item, in the order of the chain.
    public var items: [any Item] { Self.fields.flatMap { $0.value(self) as? [any Item] ?? [] } }
}

extension UnitAnalysis: Level {
    /// A unit's workspace.
    public static var schema: Schema { .unit }
    /// What it hands over.
    public static var sealedAs: Schema { .needsAssessment }
}

extension OwnerOverview: Level {
    /// The owner's own workspace of the round before.
    public static func roundBefore(of document: Sealed<OwnerOverview>) -> String? {
        document.gist.previous?.workspace
    }
    /// An owner's workspace.
    public static var schema: Schema { .owner }
    /// What it hands over.
    public static var sealedAs: Schema { .ownerOverview }
    /// All of it, with the assessments it rests on as others may see them; the sealed ones lie as they are.
    public var forOthers: OwnerOverview {
        var overview = self
        overview.received = received.map(\.forOthers)
        return overview
    }
}

extension RegionPlan: Level {
    /// A region's workspace.
    public static var schema: Schema { .region }
    /// What it hands over.
    public static var sealedAs: Schema { .regionPlan }
    /// All of it, with the documents it rests on as others may see them; the sealed ones lie as they are.
    public var forOthers: RegionPlan {
        var plan = self
        plan.received = received.map(\.forOthers)
        plan.units = units.map(\.forOthers)
        return plan
    }
}

extension Sealed where Body: Level {
    /// The document as it may be shown; its bytes stay as they were sealed.
    public var forOthers: Sealed { changed(\.forOthers) }
}
