/// Members asked for by their keys.
struct ShapeMembers<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let record: ShapeRecord
    var codingPath: [any CodingKey] { [] }

    var allKeys: [Key] {
        record.isDictionary = true
        return Key(stringValue: "key").map { [$0] } ?? []
    }

    func contains(_ key: Key) -> Bool { true }

    func decodeNil(forKey key: Key) -> Bool { false }

    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
        let (shape, value) = try ShapeRecorder.take(type, among: record.known)
        record.note(key.stringValue, shape, isRequired: true)
        return value
    }

    func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
        record.note(key.stringValue, try ShapeRecorder.take(type, among: record.known).shape, isRequired: false)
        return nil
    }

    private func maybe<Value: Decodable>(_ type: Value.Type, _ key: Key) throws -> Value? {
        record.note(key.stringValue, try ShapeRecorder.take(type, among: record.known).shape, isRequired: false)
        return nil
    }

    func decodeIfPresent(_ type: Bool.Type, forKey key: Key) throws -> Bool? { try maybe(type, key) }
    func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? { try maybe(type, key) }
    func decodeIfPresent(_ type: Double.Type, forKey key: Key) throws -> Double? { try maybe(type, key) }
    func decodeIfPresent(_ type: Float.Type, forKey key: Key) throws -> Float? { try maybe(type, key) }
    func decodeIfPresent(_ type: Int.Type, forKey key: Key) throws -> Int? { try maybe(type, key) }
    func decodeIfPresent(_ type: Int8.Type, forKey key: Key) throws -> Int8? { try maybe(type, key) }
    func decodeIfPresent(_ type: Int16.Type, forKey key: Key) throws -> Int16? { try maybe(type, key) }
    func decodeIfPresent(_ type: Int32.Type, forKey key: Key) throws -> Int32? { try maybe(type, key) }
    func decodeIfPresent(_ type: Int64.Type, forKey key: Key) throws -> Int64? { try maybe(type, key) }
    func decodeIfPresent(_ type: UInt.Type, forKey key: Key) throws -> UInt? { try maybe(type, key) }
    func decodeIfPresent(_ type: UInt8.Type, forKey key: Key) throws -> UInt8? { try maybe(type, key) }
    func decodeIfPresent(_ type: UInt16.Type, forKey key: Key) throws -> UInt16? { try maybe(type, key) }
    func decodeIfPresent(_ type: UInt32.Type, forKey key: Key) throws -> UInt32? { try maybe(type, key) }
    func decodeIfPresent(_ type: UInt64.Type, forKey key: Key) throws -> UInt64? { try maybe(type, key) }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> {
        throw ShapeUnknown(place: key.stringValue)
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        throw ShapeUnknown(place: key.stringValue)
    }

    func superDecoder() -> any Decoder { ShapeRecorder(record: record) }

    func superDecoder(forKey key: Key) throws -> any Decoder { throw ShapeUnknown(place: key.stringValue) }
}

/// A way of reading that no type of ours uses, so that its shape cannot be told.
struct ShapeUnknown: Error {
    let place: String
}

/// Elements asked for one after the other: there is one.
struct ShapeElements: UnkeyedDecodingContainer {
    let record: ShapeRecord
    var codingPath: [any CodingKey] { [] }
    var count: Int? { nil }
    var currentIndex = 0
    var isAtEnd: Bool { currentIndex > 0 }

    init(record: ShapeRecord) { self.record = record }

    mutating func decodeNil() -> Bool { false }

    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        let (shape, value) = try ShapeRecorder.take(type, among: record.known)
        record.note(.list(shape))
        currentIndex += 1
        return value
    }

    mutating func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type
    ) throws -> KeyedDecodingContainer<Nested> {
        throw ShapeUnknown(place: "\(record.type)")
    }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
        throw ShapeUnknown(place: "\(record.type)")
    }

    mutating func superDecoder() throws -> any Decoder { throw ShapeUnknown(place: "\(record.type)") }
}

/// A value by itself.
struct ShapeValue: SingleValueDecodingContainer {
    let record: ShapeRecord
    var codingPath: [any CodingKey] { [] }

    func decodeNil() -> Bool { false }

    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        let (shape, value) = try ShapeRecorder.take(type, sample: record.sample, among: record.known)
        record.note(shape)
        return value
    }

    private func whole<Value: FixedWidthInteger>() -> Value {
        record.note(.integer(record.bounds))
        return record.bounds.flatMap { Value(exactly: $0.lowerBound) } ?? 0
    }

    func decode(_ type: Bool.Type) -> Bool {
        record.note(.truth)
        return false
    }

    func decode(_ type: String.Type) -> String {
        record.note(.text(.words))
        return record.sample ?? ""
    }

    func decode(_ type: Double.Type) -> Double {
        record.note(.number)
        return 0
    }

    func decode(_ type: Float.Type) -> Float {
        record.note(.number)
        return 0
    }

    func decode(_ type: Int.Type) -> Int { whole() }
    func decode(_ type: Int8.Type) -> Int8 { whole() }
    func decode(_ type: Int16.Type) -> Int16 { whole() }
    func decode(_ type: Int32.Type) -> Int32 { whole() }
    func decode(_ type: Int64.Type) -> Int64 { whole() }
    func decode(_ type: UInt.Type) -> UInt { whole() }
    func decode(_ type: UInt8.Type) -> UInt8 { whole() }
    func decode(_ type: UInt16.Type) -> UInt16 { whole() }
    func decode(_ type: UInt32.Type) -> UInt32 { whole() }
    func decode(_ type: UInt64.Type) -> UInt64 { whole() }
}
