/// A JSON text that was read: known to be one, and nothing made of it yet.
///
/// A value is decoded straight from its bytes; a tree is made only where somebody asks for one.
public struct JSONText: Sendable {
    let marks: JSONMarks

    init(_ marks: JSONMarks) { self.marks = marks }

    /// Reads one JSON text.
    ///
    /// - Parameters:
    ///   - bytes: The whole text, as UTF-8 without a byte order mark.
    ///   - depth: How many arrays and objects may stand inside each other, at most ``JSONReader/deepest``.
    /// - Throws: The first fault of the text, with its place.
    public init(_ bytes: [UInt8], depth: Int = JSONReader.usualDepth) throws(JSONFault) {
        try self.init(bytes, in: bytes.indices, depth: depth)
    }

    /// Reads one JSON text that is a part of some bytes, which are held whole.
    ///
    /// - Throws: The first fault of the text, with its place in the bytes.
    public init(
        _ bytes: [UInt8], in range: Range<Int>, depth: Int = JSONReader.usualDepth
    ) throws(JSONFault) {
        var marks: [JSONMark] = []
        marks.reserveCapacity(range.count / 16)
        try bytes.withUnsafeBufferPointer { (bytes) throws(JSONFault) in
            let part = UnsafeBufferPointer(rebasing: bytes[..<range.upperBound])
            var scanner = JSONScanner(part, depth: min(depth, JSONReader.deepest))
            scanner.at = range.lowerBound
            try scanner.document(into: &marks)
        }
        self.marks = JSONMarks(bytes, marks)
    }

    /// The text as a tree: members in their order, numbers with the digits they are written with.
    public var tree: JSON { marks.json(0) }

    /// The value of a member of the outermost object; `nil` where there is none of that key.
    public subscript(key: String) -> JSON? {
        marks[0].kind == .object ? marks.member(key, of: 0, from: 1).map(marks.json) : nil
    }

    /// Makes a value of the text; every member of every object must have been asked for.
    ///
    /// - Parameters:
    ///   - type: The value's type.
    ///   - information: What the types may ask their decoder for.
    /// - Returns: The value, as ``JSONTree`` makes it of the tree.
    /// - Throws: The first thing that keeps the text from being that value, with its place.
    public func decode<Value: Decodable>(
        _ type: Value.Type, information: [CodingUserInfoKey: any Sendable] = [:]
    ) throws(JSONShapeFault) -> Value {
        try JSONReading(marks, information).value(type)
    }

    /// Whether some string, keys apart, is such a one.
    ///
    /// - Parameters:
    ///   - mayBe: Whether a string can be one, by its bytes: a text is only made where it can. Strings with escapes are
    ///     always made.
    ///   - isOne: Whether a text is one.
    /// - Returns: Whether there is one.
    public func hasString(
        mayBe: (UnsafeBufferPointer<UInt8>) -> Bool, where isOne: (String) -> Bool
    ) -> Bool {
        marks.hasString(mayBe: mayBe, where: isOne)
    }
}

/// A part of a text, left as it is written until somebody asks for it.
public struct JSONPart: Sendable {
    private let marks: JSONMarks
    private let place: Int

    /// Takes the part that a decoder stands at, all its members with it; `nil` for a decoder of anything else.
    public init?(_ decoder: any Decoder) {
        guard let here = decoder as? JSONPlace else { return nil }
        here.reading.markWhole(here.at)
        (marks, place) = (here.reading.marks, here.at)
    }

    /// Makes a value of the part; every member of every object must have been asked for.
    ///
    /// - Throws: The first thing that keeps the part from being that value, with its place in the text.
    public func decode<Value: Decodable>(_ type: Value.Type) throws(JSONShapeFault) -> Value {
        try JSONReading(marks, [:], from: place).value(type)
    }
}
