/// Decoding: where it begins, and a value by itself.
extension JSONNode: Decoder {
    var codingPath: [any CodingKey] { steps }
    var userInfo: [CodingUserInfoKey: Any] { journal.information }

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

extension JSONNode: SingleValueDecodingContainer {
    private func scalar<Value: JSONScalar>() throws(JSONShapeFault) -> Value {
        try Value.read(value, path: path)
    }

    func decodeNil() -> Bool { value.kind == .null }
    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try make(type) }
    func decode(_ type: Bool.Type) throws -> Bool { try scalar() }
    func decode(_ type: String.Type) throws -> String { try scalar() }
    func decode(_ type: Double.Type) throws -> Double { try scalar() }
    func decode(_ type: Float.Type) throws -> Float { try scalar() }
    func decode(_ type: Int.Type) throws -> Int { try scalar() }
    func decode(_ type: Int8.Type) throws -> Int8 { try scalar() }
    func decode(_ type: Int16.Type) throws -> Int16 { try scalar() }
    func decode(_ type: Int32.Type) throws -> Int32 { try scalar() }
    func decode(_ type: Int64.Type) throws -> Int64 { try scalar() }
    func decode(_ type: Int128.Type) throws -> Int128 { try scalar() }
    func decode(_ type: UInt.Type) throws -> UInt { try scalar() }
    func decode(_ type: UInt8.Type) throws -> UInt8 { try scalar() }
    func decode(_ type: UInt16.Type) throws -> UInt16 { try scalar() }
    func decode(_ type: UInt32.Type) throws -> UInt32 { try scalar() }
    func decode(_ type: UInt64.Type) throws -> UInt64 { try scalar() }
    func decode(_ type: UInt128.Type) throws -> UInt128 { try scalar() }
}
