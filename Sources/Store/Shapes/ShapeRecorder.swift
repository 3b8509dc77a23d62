import Model

/// A decoder without a file: it lets a type's `init(from:)` run and writes down what is asked for.
///
/// Members asked for with `decodeIfPresent` may be absent; a list is asked for one element; a type of a closed set
/// or of one spelling tells itself what it takes.
struct ShapeRecorder: Decoder {
    let record: ShapeRecord
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    /// The shape of a type.
    static func shape<Value: Decodable>(of type: Value.Type) throws -> Shape {
        try take(type, among: KnownShapes()).shape
    }

    /// The shape of a type, and a value of it for whoever asked.
    ///
    /// A value of one spelling may be read through another type's; the text given is then the outer one's.
    static func take<Value: Decodable>(
        _ type: Value.Type, sample: String? = nil, among known: KnownShapes
    ) throws -> (shape: Shape, value: Value) {
        let isPlain = sample == nil
        if isPlain, let (shape, value) = known[type] { return (shape, value) }
        let record = ShapeRecord(of: type, among: known)
        // Whether a type is one of a kind costs a search through every conformance: what tells its parts, or is plain, is
        // neither a closed set nor of one spelling, and is asked no more.
        var spelled: (any Spelled.Type)?
        if !isBare(type), record.fields == nil {
            if let closed = type as? any ClosedSet.Type, let (words, first) = taken(closed),
                let value = first as? Value
            {
                known.keep(type, .choice(words), value)
                return (.choice(words), value)
            }
            spelled = type as? any Spelled.Type
            if spelled == nil { record.bounds = (type as? any BoundedNumber.Type)?.range }
        }
        record.sample = sample ?? spelled?.sample
        let value = try Value(from: ShapeRecorder(record: record))
        let shape = spelled.map { Shape.spelled($0.pattern) } ?? record.shape
        if isPlain { known.keep(type, shape, value) }
        return (shape, value)
    }

    private static func isBare(_ type: any Any.Type) -> Bool {
        type == String.self || type == Int.self || type == Bool.self || type == Double.self
    }

    typealias ClosedSet = CaseIterable & RawRepresentable<String>

    private static func taken<Closed: ClosedSet>(_ type: Closed.Type) -> ([String], Any)? {
        type.allCases.first.map { (type.allCases.map(\.rawValue), $0) }
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
        KeyedDecodingContainer(ShapeMembers(record: record))
    }

    func unkeyedContainer() -> any UnkeyedDecodingContainer { ShapeElements(record: record) }

    func singleValueContainer() -> any SingleValueDecodingContainer { ShapeValue(record: record) }
}

/// The shapes that were found on the way: most types stand in many places.
final class KnownShapes {
    private var found: [ObjectIdentifier: (shape: Shape, value: Any)] = [:]

    subscript<Value>(type: Value.Type) -> (Shape, Value)? {
        guard let known = found[ObjectIdentifier(type)], let value = known.value as? Value else { return nil }
        return (known.shape, value)
    }

    func keep<Value>(_ type: Value.Type, _ shape: Shape, _ value: Value) {
        found[ObjectIdentifier(type)] = (shape, value)
    }
}

/// What one value was asked for.
final class ShapeRecord {
    let type: any Any.Type
    /// The same, where it tells its fields.
    let fields: (any Fielded.Type)?
    let known: KnownShapes
    /// The text given to whoever asks for one.
    var sample: String?
    /// Between which the number lies that is asked for, where that is known.
    var bounds: ClosedRange<Int>?
    private var members: [ObjectShape.Member] = []
    private var other: Shape?
    /// Whether the keys of the object were asked for, as only a dictionary does.
    var isDictionary = false

    init(of type: any Any.Type, among known: KnownShapes) {
        (self.type, self.known) = (type, known)
        fields = type as? any Fielded.Type
    }

    func note(_ key: String, _ shape: Shape, isRequired: Bool) {
        guard !members.contains(where: { $0.key == key }) else { return }
        members.append(ObjectShape.Member(key: key, shape: shape, isRequired: isRequired))
    }

    func note(_ shape: Shape) { other = shape }

    var shape: Shape {
        if let other { return other }
        if isDictionary, let member = members.first { return .dictionary(member.shape) }
        return .object(ObjectShape(of: type, fields, members: members))
    }
}
