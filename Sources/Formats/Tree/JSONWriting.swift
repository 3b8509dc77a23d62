/// Encoding: the members of an object by their keys.
struct JSONKeyedWriting<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let sprout: JSONSprout
    let members: JSONSprout.Members

    var codingPath: [any CodingKey] { sprout.steps }

    private func scalar(_ value: some JSONScalar, _ key: Key) throws(JSONShapeFault) {
        guard let json = value.scalar else { throw child(key).badValue("\(value)") }
        members.put(key.stringValue, .value(json))
    }

    private func child(_ key: some CodingKey) -> JSONSprout {
        JSONSprout(parent: sprout, step: JSONStep(stringValue: key.stringValue))
    }

    private func planted(_ key: some CodingKey) -> JSONSprout {
        let child = child(key)
        members.put(key.stringValue, .sprout(child))
        return child
    }

    func encodeNil(forKey key: Key) throws { members.put(key.stringValue, .value(.null)) }

    func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
        members.put(key.stringValue, .value(try child(key).json(of: value)))
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) -> KeyedEncodingContainer<Nested> {
        planted(key).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
        planted(key).unkeyedContainer()
    }
    func superEncoder() -> any Encoder { planted(JSONStep.super) }
    func superEncoder(forKey key: Key) -> any Encoder { planted(key) }

    func encode(_ value: Bool, forKey key: Key) throws { try scalar(value, key) }
    func encode(_ value: String, forKey key: Key) throws { try scalar(value, key) }
    func encode(_ value: Double, forKey key: Key) throws { try scalar(value, key) }
    func encode(_ value: Float, forKey key: Key) throws { try scalar(value, key) }
    func encode(_ value: Int, forKey key: Key) throws { try scalar(value, key) }
    func encode(_ value: Int8, forKey key: Key) throws { try scalar(value, key) }
    func encode(_ value: Int16, forKey key: Key) throws { try scalar(value, key) }
    func encode(_ value: Int32, forKey key: Key) throws { try scalar(value, key) }
    func encode(_ value: Int64, forKey key: Key) throws { try scalar(value, key) }
    func encode(_ value: Int128, forKey key: Key) throws { try scalar(value, key) }
    func encode(_ value: UInt, forKey key: Key) throws { try scalar(value, key) }
    func encode(_ value: UInt8, forKey key: Key) throws { try scalar(value, key) }
    func encode(_ value: UInt16, forKey key: Key) throws { try scalar(value, key) }
    func encode(_ value: UInt32, forKey key: Key) throws { try scalar(value, key) }
    func encode(_ value: UInt64, forKey key: Key) throws { try scalar(value, key) }
    func encode(_ value: UInt128, forKey key: Key) throws { try scalar(value, key) }
}

/// Encoding: the elements of an array, one after the other.
struct JSONUnkeyedWriting: UnkeyedEncodingContainer, JSONScalarWriting {
    let sprout: JSONSprout
    let elements: JSONSprout.Elements

    var codingPath: [any CodingKey] { sprout.steps }
    var count: Int { elements.parts.count }

    func scalar(_ value: some JSONScalar) throws(JSONShapeFault) {
        guard let json = value.scalar else { throw child().badValue("\(value)") }
        elements.parts.append(.value(json))
    }

    private func child() -> JSONSprout { JSONSprout(parent: sprout, step: JSONStep(intValue: count)) }

    private func planted() -> JSONSprout {
        let child = child()
        elements.parts.append(.sprout(child))
        return child
    }

    func encodeNil() throws { elements.parts.append(.value(.null)) }
    func encode<Value: Encodable>(_ value: Value) throws {
        elements.parts.append(.value(try child().json(of: value)))
    }

    func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
        planted().container(keyedBy: type)
    }

    func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { planted().unkeyedContainer() }
    func superEncoder() -> any Encoder { planted() }

    func encode(_ value: Int128) throws { try scalar(value) }
    func encode(_ value: UInt128) throws { try scalar(value) }
}
