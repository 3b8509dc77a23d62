/// Decoding: the members of an object by their keys.
struct JSONKeyedReading<Key: CodingKey> {
    let node: JSONNode

    private func place(_ key: some CodingKey) throws(JSONShapeFault) -> Int {
        if let place = node.place(of: key.stringValue) { return place }
        throw JSONShapeFault(path: node.path(to: JSONStep(stringValue: key.stringValue)), reason: .missing)
    }

    private func scalar<Value: JSONScalar>(_ key: Key) throws(JSONShapeFault) -> Value {
        let place = try place(key)
        let value = try Value.read(node.members[place].value, path: node.path(to: node.step(place)))
        node.mark(place)
        return value
    }

    private func scalarIfPresent<Value: JSONScalar>(_ key: Key) throws(JSONShapeFault) -> Value? {
        guard let place = node.place(of: key.stringValue) else { return nil }
        var value: Value?
        if node.members[place].value.kind != .null {
            value = try Value.read(node.members[place].value, path: node.path(to: node.step(place)))
        }
        node.mark(place)
        return value
    }

    /// The node of a member that is asked for, whatever becomes of it.
    private func node(_ key: some CodingKey) throws(JSONShapeFault) -> JSONNode {
        let place = try place(key)
        node.mark(place)
        return node.child(place, node.members[place].value)
    }
}

extension JSONKeyedReading: KeyedDecodingContainerProtocol {
    var codingPath: [any CodingKey] { node.steps }
    var allKeys: [Key] { node.members.compactMap { Key(stringValue: $0.key) } }

    func contains(_ key: Key) -> Bool {
        node.place(of: key.stringValue) != nil
    }

    func decodeNil(forKey key: Key) throws -> Bool {
        let place = try place(key)
        guard case .null = node.members[place].value else { return false }
        node.mark(place)
        return true
    }

    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
        let place = try place(key)
        let value = try node.make(type, of: node.members[place].value, at: place)
        node.mark(place)
        return value
    }

    func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
        guard let place = node.place(of: key.stringValue) else { return nil }
        var value: Value?
        if node.members[place].value.kind != .null {
            value = try node.make(type, of: node.members[place].value, at: place)
        }
        node.mark(place)
        return value
    }

    func decodeIfPresent(_ type: Bool.Type, forKey key: Key) throws -> Bool? { try scalarIfPresent(key) }
    func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? { try scalarIfPresent(key) }
    func decodeIfPresent(_ type: Double.Type, forKey key: Key) throws -> Double? { try scalarIfPresent(key) }
    func decodeIfPresent(_ type: Int.Type, forKey key: Key) throws -> Int? { try scalarIfPresent(key) }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> {
        try node(key).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        try node(key).unkeyedContainer()
    }

    func superDecoder() throws -> any Decoder { try node(JSONStep.super) }
    func superDecoder(forKey key: Key) throws -> any Decoder { try node(key) }

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
