/// Decoding: a place of the text, where a type begins to read, and a value by itself.
struct JSONPlace {
    let reading: JSONReading
    let at: Int

    private func wrongType(_ expected: JSON.Kind) -> JSONShapeFault {
        JSONShapeFault(
            path: reading.path(at), reason: .wrongType(expected: expected, found: reading.marks.kind(at)))
    }

    private func scalar<Value: JSONScalar>() throws(JSONShapeFault) -> Value {
        try reading.scalar(at: at)
    }
}

extension JSONPlace: Decoder {
    var codingPath: [any CodingKey] { reading.steps(to: at) }
    var userInfo: [CodingUserInfoKey: Any] { reading.information }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        guard reading.marks[at].kind == .object else { throw wrongType(.object) }
        return KeyedDecodingContainer(JSONKeyedReading(reading: reading, object: at))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        guard reading.marks[at].kind == .array else { throw wrongType(.array) }
        return JSONUnkeyedReading(reading, array: at)
    }

    func singleValueContainer() throws -> any SingleValueDecodingContainer { self }
}

extension JSONPlace: SingleValueDecodingContainer {
    func decodeNil() -> Bool { reading.marks[at].kind == .null }
    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        try reading.make(type, at: at)
    }
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
