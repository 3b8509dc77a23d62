/// A list that a file leaves out while it is empty, so that a file written before the list existed reads and seals as
/// it did.
@propertyWrapper
public struct Sparse<Element: Sendable & Hashable & Codable>: Sendable, Hashable, Codable {
    /// The list.
    public var wrappedValue: [Element]

    /// Makes a list.
    public init(wrappedValue: [Element]) { self.wrappedValue = wrappedValue }

    /// Reads the list.
    public init(from decoder: any Decoder) throws { wrappedValue = try [Element](from: decoder) }

    /// Writes the list.
    public func encode(to encoder: any Encoder) throws { try wrappedValue.encode(to: encoder) }
}

extension KeyedDecodingContainer {
    /// A list that is not there is empty.
    func decode<Element>(_ type: Sparse<Element>.Type, forKey key: Key) throws -> Sparse<Element> {
        Sparse(wrappedValue: try decodeIfPresent([Element].self, forKey: key) ?? [])
    }
}

extension KeyedEncodingContainer {
    /// An empty list is not written.
    mutating func encode<Element>(_ value: Sparse<Element>, forKey key: Key) throws {
        guard !value.wrappedValue.isEmpty else { return }
        try encode(value.wrappedValue, forKey: key)
    }
}
