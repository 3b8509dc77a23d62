/// Decoding: the members of an object by their keys.
struct JSONKeyedReading<Key: CodingKey> {
    let reading: JSONReading
    let object: Int

    private func place(_ key: some CodingKey) throws(JSONShapeFault) -> Int {
        if let place = reading.member(key.stringValue, of: object) { return place }
        throw JSONShapeFault(
            path: reading.path(object, to: JSONStep(stringValue: key.stringValue)), reason: .missing)
    }

    private func isNull(_ place: Int) -> Bool { reading.marks[place].kind == .null }

    // Put in where they are called: most of what is decoded are texts and numbers, and so they know which.
    @inline(__always)
    private func scalar<Value: JSONScalar>(_ key: Key) throws(JSONShapeFault) -> Value {
        let place = try place(key)
        let value: Value = try reading.scalar(at: place)
        reading.mark(place)
        return value
    }

    @inline(__always)
    private func scalarIfPresent<Value: JSONScalar>(_ key: Key) throws(JSONShapeFault) -> Value? {
        guard let place = placeIfPresent(key) else { return nil }
        let value: Value = try reading.scalar(at: place)
        reading.mark(place)
        return value
    }

    /// Where a member's value is; `nil` where there is none, or nothing in it.
    private func placeIfPresent(_ key: Key) -> Int? {
        guard let place = reading.member(key.stringValue, of: object) else { return nil }
        guard isNull(place) else { return place }
        reading.mark(place)
        return nil
    }

    /// A member that is asked for, whatever becomes of it.
    private func part(_ key: some CodingKey) throws(JSONShapeFault) -> JSONPlace {
        let place = try place(key)
        reading.mark(place)
        return JSONPlace(reading: reading, at: place)
    }
}

extension JSONKeyedReading: KeyedDecodingContainerProtocol {
    var codingPath: [any CodingKey] { reading.steps(to: object) }

    var allKeys: [Key] {
        var keys: [Key] = []
        var place = object + 1
        while place < reading.marks[object].next {
            if let key = Key(stringValue: reading.marks.text(place)) { keys.append(key) }
            place = reading.marks[place + 1].next
        }
        return keys
    }

    func contains(_ key: Key) -> Bool { reading.member(key.stringValue, of: object) != nil }

    func decodeNil(forKey key: Key) throws -> Bool {
        let place = try place(key)
        guard isNull(place) else { return false }
        reading.mark(place)
        return true
    }

    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
        let place = try place(key)
        let value = try reading.make(type, at: place)
        reading.mark(place)
        return value
    }

    func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
        guard let place = placeIfPresent(key) else { return nil }
        let value = try reading.make(type, at: place)
        reading.mark(place)
        return value
    }

    func decodeIfPresent(_ type: Bool.Type, forKey key: Key) throws -> Bool? {
        try scalarIfPresent(key)
    }
    func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? {
        try scalarIfPresent(key)
    }
    func decodeIfPresent(_ type: Double.Type, forKey key: Key) throws -> Double? {
        try scalarIfPresent(key)
    }
    func decodeIfPresent(_ type: Int.Type, forKey key: Key) throws -> Int? {
        try scalarIfPresent(key)
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> {
        try part(key).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        try part(key).unkeyedContainer()
    }

    func superDecoder() throws -> any Decoder { try part(JSONStep.super) }
    func superDecoder(forKey key: Key) throws -> any Decoder { try part(key) }

    func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try scalar(key) }
    func decode(_ type: String.Type, forKey key: Key) throws -> String { try scalar(key) }
    func decode(_ type: Double.Type, forKey key: Key) throws -> Double { try scalar(key) }
    func decode(_ type: Float.Type, forKey key: Key) throws -> Float { try scalar(key) }
    func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try scalar(key) }
    func decode(_ type: Int8.Type, forKey key: Key) throws -> Int8 { try scalar(key) }
    func decode(_ type: Int16.Type, forKey key: Key) throws -> Int16 { try scalar(key) }
    func decode(_ type: Int32.Type, forKey key: Key) throws -> Int32 { try scalar(key) }
    func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 { try scalar(key) }
    func decode(_ type: Int128.Type, forKey key: Key) throws -> Int128 { try scalar(key) }
    func decode(_ type: UInt.Type, forKey key: Key) throws -> UInt { try scalar(key) }
    func decode(_ type: UInt8.Type, forKey key: Key) throws -> UInt8 { try scalar(key) }
    func decode(_ type: UInt16.Type, forKey key: Key) throws -> UInt16 { try scalar(key) }
    func decode(_ type: UInt32.Type, forKey key: Key) throws -> UInt32 { try scalar(key) }
    func decode(_ type: UInt64.Type, forKey key: Key) throws -> UInt64 { try scalar(key) }
    func decode(_ type: UInt128.Type, forKey key: Key) throws -> UInt128 { try scalar(key) }
}
