/// Which members an object has first, and where objects of the same order lie within it.
public struct JSONOrder: Sendable, Hashable {
    /// The keys that come first, in this order; all others follow, sorted.
    public let leading: [String]
    /// The keys that lead from such an object to an array whose objects have this order too.
    public let nested: [[String]]

    /// Makes an order.
    public init(leading: [String], nested: [[String]] = []) {
        self.leading = leading
        self.nested = nested
    }

    /// What is left of the ways in, behind a key.
    static func ways(_ ways: [ArraySlice<String>], behind key: String) -> [ArraySlice<String>] {
        ways.isEmpty ? [] : ways.compactMap { $0.first == key ? $0.dropFirst() : nil }
    }

    /// The ways in from an object of this order.
    var ways: [ArraySlice<String>] { nested.map { $0[...] } }
}
