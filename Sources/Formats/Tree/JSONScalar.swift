/// A value that is read from and written as one scalar of the tree.
protocol JSONScalar {
    static var kind: JSON.Kind { get }
    init?(scalar: JSON)
    /// `nil` where JSON has no such value.
    var scalar: JSON? { get }
}

extension Bool: JSONScalar {
    static var kind: JSON.Kind { .bool }
    init?(scalar: JSON) {
        guard case .bool(let value) = scalar else { return nil }
        self = value
    }
    var scalar: JSON? { .bool(self) }
}

extension String: JSONScalar {
    static var kind: JSON.Kind { .string }
    init?(scalar: JSON) {
        guard case .string(let value) = scalar else { return nil }
        self = value
    }
    var scalar: JSON? { .string(self) }
}

extension JSONScalar where Self: FixedWidthInteger {
    static var kind: JSON.Kind { .number }
    init?(scalar: JSON) {
        guard case .number(let digits) = scalar, let value = Self(digits) else { return nil }
        self = value
    }
    var scalar: JSON? { .number(String(self)) }
}

extension Int: JSONScalar {}
extension Int8: JSONScalar {}
extension Int16: JSONScalar {}
extension Int32: JSONScalar {}
extension Int64: JSONScalar {}
extension Int128: JSONScalar {}
extension UInt: JSONScalar {}
extension UInt8: JSONScalar {}
extension UInt16: JSONScalar {}
extension UInt32: JSONScalar {}
extension UInt64: JSONScalar {}
extension UInt128: JSONScalar {}

/// A number with a fraction; one without is written as an integer, so that equal values give the same bytes.
extension JSONScalar where Self: BinaryFloatingPoint & LosslessStringConvertible {
    static var kind: JSON.Kind { .number }
    init?(scalar: JSON) {
        guard case .number(let digits) = scalar, let value = Self(digits), value.isFinite else {
            return nil
        }
        self = value
    }
    var scalar: JSON? {
        guard isFinite else { return nil }
        let exact = Self(1 << Int64(Self.significandBitCount))
        if magnitude <= exact, Self(Int64(self)) == self { return .number(String(Int64(self))) }
        return .number(description)
    }
}

extension Double: JSONScalar {}
extension Float: JSONScalar {}
