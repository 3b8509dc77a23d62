/// Decoding: where it begins, and a value by itself.
extension JSONNode: Decoder {
    var codingPath: [any CodingKey] { steps }
    var userInfo: [CodingUserInfoKey: Any] { information }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        guard value.kind == .object else { throw wrongType(.object) }
        return KeyedDecodingContainer(JSONKeyedReading(node: self))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        guard case .array(let elements) = value else { throw wrongType(.array) }
        return JSONUnkeyedReading(self, elements)
    }

    func singleValueContainer() throws -> any SingleValueDecodingContainer { self }

    private func wrongType(_ expected: JSON.Kind) -> JSONShapeFault {
        JSONShapeFault(path: path, reason: .wrongType(expected: expected, found: value.kind))
    }
}

extension JSONNode: SingleValueDecodingContainer, JSONScalarReading {
    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try make(type) }
    func decode(_ type: Int128.Type) throws -> Int128 { try scalar() }
    func decode(_ type: UInt128.Type) throws -> UInt128 { try scalar() }
}
