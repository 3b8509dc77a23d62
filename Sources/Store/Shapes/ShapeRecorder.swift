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
    static func shape<Value: Decodable>(of type: Value.Type) throws -> Shape { try take(type).shape }

    /// The shape of a type, and a value of it for whoever asked.
    ///
    /// A value of one spelling may be read through another type's; the text given is then the outer one's.
    static func take<Value: Decodable>(
        _ type: Value.Type, sample: String? = nil
    ) throws -> (shape: Shape, value: Value) {
        if let closed = type as? any ClosedSet.Type, let (words, first) = taken(closed),
            let value = first as? Value
        {
            return (.choice(words), value)
        }
        let record = ShapeRecord(name: "\(type)", type: type as? any Fielded.Type)
        let spelled = type as? any Spelled.Type
        record.bounds = (type as? any BoundedNumber.Type)?.range
        record.sample = sample ?? spelled?.sample
        let value = try Value(from: ShapeRecorder(record: record))
        return (spelled.map { .spelled($0.pattern) } ?? record.shape, value)
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

/// What one value was asked for.
final class ShapeRecord {
    let name: String
    let type: (any Fielded.Type)?
    /// The text given to whoever asks for one.
    var sample: String?
    /// Between which the number lies that is asked for, where that is known.
    var bounds: ClosedRange<Int>?
    private var members: [ObjectShape.Member] = []
    private var other: Shape?
    /// Whether the keys of the object were asked for, as only a dictionary does.
    var isDictionary = false

    init(name: String, type: (any Fielded.Type)?) {
        self.name = name
        self.type = type
    }

    func note(_ key: String, _ shape: Shape, isRequired: Bool) {
        guard !members.contains(where: { $0.key == key }) else { return }
        members.append(ObjectShape.Member(key: key, shape: shape, isRequired: isRequired))
    }

    func note(_ shape: Shape) { other = shape }

    var shape: Shape {
        if let other { return other }
        if isDictionary, let member = members.first { return .dictionary(member.shape) }
        return .object(ObjectShape(name: name, type: type, members: members))
    }
}
