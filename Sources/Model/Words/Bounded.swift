/// How large and how small a number of one kind may be, in an answer and in a file alike.
///
/// The bounds lie far outside what is counted in a region, and so low that no product the program forms leaves `Int`;
/// see ``Bounds``.
public protocol Bound: Sendable {
    /// The numbers that are taken.
    static var range: ClosedRange<Int> { get }
}

/// A number, a number that may be absent, or a list of numbers: what a bound can be held against.
public protocol Boundable: Sendable, Hashable, Codable {
    /// Whether every number here is among those that are taken.
    func isWithin(_ range: ClosedRange<Int>) -> Bool

    /// Reads the value; a number outside the bound is no number there.
    static func read<Limit: Bound>(from decoder: any Decoder, within limit: Limit.Type) throws -> Self
}

/// A number of the model with its bound: a file that holds a larger one is refused with the path to it, and one that
/// was reckoned too large is never written.
///
/// The kinds are named by what is counted: `@People var people: Int`, `@Hours var hours: Int?`.
@propertyWrapper
public struct Bounded<Limit: Bound, Value: Boundable>: Sendable, Hashable, Codable {
    /// The number.
    public var wrappedValue: Value

    /// Makes a number; the bound is held where it is asked for, read and written.
    public init(wrappedValue: Value) { self.wrappedValue = wrappedValue }

    /// Reads the number.
    public init(from decoder: any Decoder) throws {
        wrappedValue = try Value.read(from: decoder, within: Limit.self)
    }

    /// Writes the number, if it can be read again.
    public func encode(to encoder: any Encoder) throws {
        guard wrappedValue.isWithin(Limit.range) else {
            throw EncodingError.invalidValue(
                wrappedValue, .init(codingPath: encoder.codingPath, debugDescription: "\(Limit.range)"))
        }
        try wrappedValue.encode(to: encoder)
    }
}

extension KeyedDecodingContainer {
    /// A number that is not there is not known.
    func decode<Limit>(_ type: Bounded<Limit, Int?>.Type, forKey key: Key) throws -> Bounded<Limit, Int?> {
        Bounded(wrappedValue: try decodeIfPresent(Bounded<Limit, Int>.self, forKey: key)?.wrappedValue)
    }
}

extension KeyedEncodingContainer {
    /// A number that is not known is not written.
    mutating func encode<Limit>(_ value: Bounded<Limit, Int?>, forKey key: Key) throws {
        try encodeIfPresent(value.wrappedValue.map(Bounded<Limit, Int>.init), forKey: key)
    }
}

/// A number whose bound a schema can tell.
public protocol BoundedNumber {
    /// The numbers that are taken.
    static var range: ClosedRange<Int> { get }
}

extension Bounded: BoundedNumber where Value == Int {
    /// The numbers that are taken.
    public static var range: ClosedRange<Int> { Limit.range }
}

extension Int: Boundable {
    /// Whether the number is taken.
    public func isWithin(_ range: ClosedRange<Int>) -> Bool { range.contains(self) }

    /// Reads a number.
    public static func read<Limit: Bound>(from decoder: any Decoder, within limit: Limit.Type) throws -> Int {
        let container = try decoder.singleValueContainer()
        let number = try container.decode(Int.self)
        guard number.isWithin(Limit.range) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "\(Limit.range)")
        }
        return number
    }
}

extension Int?: Boundable {
    /// Whether the number is taken, where there is one.
    public func isWithin(_ range: ClosedRange<Int>) -> Bool { map(range.contains) ?? true }

    /// Reads a number or none.
    public static func read<Limit: Bound>(from decoder: any Decoder, within limit: Limit.Type) throws -> Int? {
        try decoder.singleValueContainer().decodeNil() ? nil : Int.read(from: decoder, within: limit)
    }
}

extension [Int]: Boundable {
    /// Whether all of them are taken.
    public func isWithin(_ range: ClosedRange<Int>) -> Bool { allSatisfy(range.contains) }

    /// Reads a list.
    public static func read<Limit: Bound>(from decoder: any Decoder, within limit: Limit.Type) throws -> [Int] {
        try [Bounded<Limit, Int>](from: decoder).map { $0.wrappedValue }
    }
}
