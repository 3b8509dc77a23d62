/// Turns JSON trees into values and values into JSON trees.
public enum JSONTree {
    /// Makes a value of a tree; every member of every object must have been asked for.
    ///
    /// Inside `init(from:)` the containers throw ``JSONShapeFault``. What a failed attempt asked for does not count as
    /// asked for, if the attempt was made through a container (`try? container.decode(…)`).
    ///
    /// - Parameters:
    ///   - type: The value's type.
    ///   - json: The tree.
    ///   - information: What the types may ask their decoder for.
    /// - Returns: The value.
    /// - Throws: The first thing that keeps the tree from being that value, with its place.
    public static func decode<Value: Decodable>(
        _ type: Value.Type, from json: JSON, information: [CodingUserInfoKey: any Sendable] = [:]
    ) throws(JSONShapeFault) -> Value {
        try JSONReading(JSONMarks(of: json), information).value(type)
    }

    /// Makes a tree of a value; the members of objects stand in the order in which they were encoded.
    ///
    /// - Parameters:
    ///   - value: The value.
    ///   - information: What the types may ask their encoder for.
    /// - Returns: The tree.
    /// - Throws: The first value that no JSON can hold, with its place.
    public static func encode<Value: Encodable>(
        _ value: Value, information: [CodingUserInfoKey: any Sendable] = [:]
    ) throws(JSONShapeFault) -> JSON {
        try JSONSprout(parent: nil, step: nil, information: information).json(of: value)
    }
}

/// What keeps a tree from being the value that was wanted, and where.
public struct JSONShapeFault: Error, Sendable, Hashable {
    /// What is wrong.
    public enum Reason: Sendable, Hashable {
        /// A member or element that must be there is not.
        case missing
        /// A member that nobody asked for, or an element beyond those that were asked for.
        case unknownKey
        /// A value of another kind than the one that was wanted.
        case wrongType(expected: JSON.Kind, found: JSON.Kind)
        /// A value of the right kind that is not accepted, as it is written (of a string: its text).
        case badValue(String)
    }

    /// Where, as `analysis.goals[2].statement`; empty for the whole document.
    public let path: String
    /// What is wrong.
    public let reason: Reason

    /// Makes a fault.
    public init(path: String, reason: Reason) {
        self.path = path
        self.reason = reason
    }
}

extension JSON: Codable {
    /// Takes a part of a tree as it is, all its members with it; works only in ``JSONTree``.
    public init(from decoder: any Decoder) throws {
        guard let place = decoder as? JSONPlace else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "no tree"))
        }
        place.reading.markWhole(place.at)
        self = place.reading.marks.json(place.at)
    }

    /// Puts this value into a tree as it is; works only in ``JSONTree``.
    public func encode(to encoder: any Encoder) throws {
        guard let sprout = encoder as? JSONSprout else {
            throw EncodingError.invalidValue(
                self, .init(codingPath: encoder.codingPath, debugDescription: "no tree"))
        }
        sprout.content = .value(self)
    }
}
