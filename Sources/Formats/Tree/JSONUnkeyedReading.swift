/// Decoding: the elements of an array, one after the other.
struct JSONUnkeyedReading {
    let node: JSONNode
    let elements: [JSON]
    private(set) var currentIndex = 0

    init(_ node: JSONNode, _ elements: [JSON]) {
        self.node = node
        self.elements = elements
    }

    private func element() throws(JSONShapeFault) -> JSON {
        guard currentIndex < elements.count else {
            throw JSONShapeFault(path: node.path(to: JSONStep(intValue: currentIndex)), reason: .missing)
        }
        return elements[currentIndex]
    }

    private mutating func step() {
        node.mark(currentIndex)
        currentIndex += 1
    }

    private mutating func scalar<Value: JSONScalar>() throws(JSONShapeFault) -> Value {
        let value = try Value.read(try element(), path: node.path(to: JSONStep(intValue: currentIndex)))
        step()
        return value
    }

    /// The node of the next element, which is asked for, whatever becomes of it.
    private mutating func next() throws(JSONShapeFault) -> JSONNode {
        let child = node.child(currentIndex, try element())
        step()
        return child
    }
}

extension JSONUnkeyedReading: UnkeyedDecodingContainer {
    var codingPath: [any CodingKey] { node.steps }
    var count: Int? { elements.count }
    var isAtEnd: Bool { currentIndex >= elements.count }

    mutating func decodeNil() throws -> Bool {
        guard case .null = try element() else { return false }
        step()
        return true
    }

    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        let value = try node.make(type, of: try element(), at: currentIndex)
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
