/// Decoding: the elements of an array, one after the other.
struct JSONUnkeyedReading {
    let reading: JSONReading
    let array: Int
    private var place: Int
    private(set) var currentIndex = 0

    init(_ reading: JSONReading, array: Int) {
        self.reading = reading
        self.array = array
        place = array + 1
    }

    private func element() throws(JSONShapeFault) -> Int {
        guard !isAtEnd else {
            throw JSONShapeFault(
                path: reading.path(array, to: JSONStep(intValue: currentIndex)), reason: .missing)
        }
        return place
    }

    private mutating func step() {
        reading.mark(place)
        place = reading.marks[place].next
        currentIndex += 1
    }

    private mutating func scalar<Value: JSONScalar>() throws(JSONShapeFault) -> Value {
        let value: Value = try reading.scalar(at: try element())
        step()
        return value
    }

    /// The next element, which is asked for, whatever becomes of it.
    private mutating func next() throws(JSONShapeFault) -> JSONPlace {
        let part = JSONPlace(reading: reading, at: try element())
        step()
        return part
    }
}

extension JSONUnkeyedReading: UnkeyedDecodingContainer {
    var codingPath: [any CodingKey] { reading.steps(to: array) }
    var count: Int? { reading.marks[array].count }
    var isAtEnd: Bool { currentIndex >= reading.marks[array].count }

    mutating func decodeNil() throws -> Bool {
        guard reading.marks[try element()].kind == .null else { return false }
        step()
        return true
    }

    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        let value = try reading.make(type, at: try element())
        step()
        return value
    }

    mutating func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type
    ) throws -> KeyedDecodingContainer<Nested> {
        let before = self
        let child = try next()
        do {
            return try child.container(keyedBy: type)
        } catch {
            self = before
            throw error
        }
    }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
        let before = self
        let child = try next()
        do {
            return try child.unkeyedContainer()
        } catch {
            self = before
            throw error
        }
    }

    mutating func superDecoder() throws -> any Decoder { try next() }

    mutating func decode(_ type: Bool.Type) throws -> Bool { try scalar() }
    mutating func decode(_ type: String.Type) throws -> String { try scalar() }
    mutating func decode(_ type: Double.Type) throws -> Double { try scalar() }
    mutating func decode(_ type: Float.Type) throws -> Float { try scalar() }
    mutating func decode(_ type: Int.Type) throws -> Int { try scalar() }
    mutating func decode(_ type: Int8.Type) throws -> Int8 { try scalar() }
    mutating func decode(_ type: Int16.Type) throws -> Int16 { try scalar() }
    mutating func decode(_ type: Int32.Type) throws -> Int32 { try scalar() }
    mutating func decode(_ type: Int64.Type) throws -> Int64 { try scalar() }
    mutating func decode(_ type: Int128.Type) throws -> Int128 { try scalar() }
    mutating func decode(_ type: UInt.Type) throws -> UInt { try scalar() }
    mutating func decode(_ type: UInt8.Type) throws -> UInt8 { try scalar() }
    mutating func decode(_ type: UInt16.Type) throws -> UInt16 { try scalar() }
    mutating func decode(_ type: UInt32.Type) throws -> UInt32 { try scalar() }
    mutating func decode(_ type: UInt64.Type) throws -> UInt64 { try scalar() }
    mutating func decode(_ type: UInt128.Type) throws -> UInt128 { try scalar() }
}
