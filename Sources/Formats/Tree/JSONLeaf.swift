/// A scalar of the tree that is being decoded.
///
/// Most of a file is scalars: this is as small as can be, and whatever goes wrong is told by a node made for it.
final class JSONLeaf {
    let value: JSON
    private let parent: JSONNode
    private let place: Int

    init(_ value: JSON, parent: JSONNode, place: Int) {
        self.value = value
        self.parent = parent
        self.place = place
    }

    private var node: JSONNode { JSONNode(value, parent: parent, place: place, parent.information) }

    func make<Value: Decodable>(_ type: Value.Type) throws(JSONShapeFault) -> Value {
        do {
            return try Value(from: self)
        } catch {
            throw node.fault(of: error)
        }
    }
}

extension JSONLeaf: Decoder, SingleValueDecodingContainer, JSONScalarReading {
    var path: String { node.path }
    var codingPath: [any CodingKey] { node.steps }
    var userInfo: [CodingUserInfoKey: Any] { parent.information }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        try node.container(keyedBy: type)
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer { try node.unkeyedContainer() }
    func singleValueContainer() throws -> any SingleValueDecodingContainer { self }

    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try make(type) }
    func decode(_ type: Int128.Type) throws -> Int128 { try scalar() }
    func decode(_ type: UInt128.Type) throws -> UInt128 { try scalar() }
}
