/// One link of the chain of reasons.
public protocol Item: Fielded {
    /// What it is.
    static var kind: ItemKind { get }
    /// Its id.
    var id: ID<Self> { get }
    /// What it says, in the words of those who wrote it.
    var title: String { get }
}

extension Item {
    /// Its id without its type.
    public var itemID: ItemID { id.item }
}

/// A reference to an item of one kind, so that a finding cannot point at a need.
public struct ID<Target: Item>: Sendable, Hashable, Comparable {
    /// The item's number.
    public let number: Int

    /// Makes a reference.
    public init(_ number: Int) { self.number = number }

    /// The reference of an id; `nil` if that id is of another kind.
    public init?(_ id: ItemID) {
        guard id.kind == Target.kind else { return nil }
        number = id.number
    }

    /// The id without its type.
    public var item: ItemID { ItemID(Target.kind, number) }

    /// The lower number first.
    public static func < (left: ID, right: ID) -> Bool { left.number < right.number }
}

extension ID: Codable {
    /// Reads `goal-1`; an id of another kind is refused.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let code = try container.decode(String.self)
        guard let item = ItemID(code: code), let id = ID(item) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: code)
        }
        self = id
    }

    /// Writes `goal-1`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(item)
    }
}

/// The highest number given out so far for each kind, so that a number is never given twice.
public struct Numbering: Sendable, Hashable, Codable {
    private var last: [String: Int]

    /// Nothing given out yet.
    public init() { last = [:] }

    /// Gives out the next id.
    public mutating func next<Target: Item>(_ target: Target.Type = Target.self) -> ID<Target> {
        let number = (last[Target.kind.rawValue] ?? 0) + 1
        last[Target.kind.rawValue] = number
        return ID(number)
    }

    /// The higher of two counts for each kind: what has been given out on either side is never given again.
    public func joined(with other: Numbering) -> Numbering {
        var joined = self
        joined.last.merge(other.last) { max($0, $1) }
        return joined
    }

    /// Reads the counts by kind.
    public init(from decoder: any Decoder) throws {
        last = try decoder.singleValueContainer().decode([String: Ordinal<Int>].self).mapValues(\.wrappedValue)
    }

    /// Writes the counts by kind.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(last.mapValues { Ordinal(wrappedValue: $0) })
    }
}

extension Array where Element: Item {
    /// The item of an id.
    public subscript(id: ID<Element>) -> Element? { first { $0.id == id } }

    /// Changes the item of an id, if it is there.
    public mutating func change(_ id: ID<Element>, _ edit: (inout Element) -> Void) {
        guard let place = firstIndex(where: { $0.id == id }) else { return }
        edit(&self[place])
    }
}
