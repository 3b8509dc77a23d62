/// A sentence of a workspace that looks as if it told of one child, which somebody is to read before it is handed over.
public struct ChildDoubt: Sendable, Hashable {
    /// The sentence.
    public let passage: String
    /// The item it stands in; `nil` for a text that belongs to none.
    public let item: ItemID?

    /// Makes a doubt.
    public init(_ passage: String, in item: ItemID?) {
        self.passage = passage
        self.item = item
    }
}
