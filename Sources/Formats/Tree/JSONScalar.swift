/// A value that is read from and written as one scalar of the tree.
protocol JSONScalar {
    static var kind: JSON.Kind { get }
    /// Reads the value that is marked at a place, which is no array or object.
    init?(at place: Int, in marks: JSONMarks)
    /// `nil` where JSON has no such value.
    var scalar: JSON? { get }
}

extension Bool: JSONScalar {
    static var kind: JSON.Kind { .bool }
    init?(at place: Int, in marks: JSONMarks) {
        guard marks.kind(place) == .bool else { return nil }
        self = marks[place].kind == .yes
    }
    var scalar: JSON? { .bool(self) }
}

extension String: JSONScalar {
    static var kind: JSON.Kind { .string }
    init?(at place: Int, in marks: JSONMarks) {
        guard marks[place].isText else { return nil }
        self = marks.text(place)
    }
    var scalar: JSON? { .string(self) }
}

extension JSONScalar where Self: FixedWidthInteger {
    static var kind: JSON.Kind { .number }
    init?(at place: Int, in marks: JSONMarks) {
        guard marks[place].kind == .number, let value = Self.read(marks.bytes[marks[place].bytes]) else {
            return nil
        }
        self = value
    }
    var scalar: JSON? { .number(String(self)) }

    /// An integer written with digits only, perhaps with a sign before them; `nil` for one that is too great.
    private static func read(_ digits: ArraySlice<UInt8>) -> Self? {
        let isNegative = digits.first == UInt8(ascii: "-")
        let figures = isNegative || digits.first == UInt8(ascii: "+") ? digits.dropFirst() : digits
        guard !figures.isEmpty else { return nil }
        var value: Self = 0
        for figure in figures {
            guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= figure else { return nil }
            let digit = Self(figure - UInt8(ascii: "0"))
            let (tens, isOver) = value.multipliedReportingOverflow(by: 10)
            let (sum, isTooGreat) =
                isNegative ? tens.subtractingReportingOverflow(digit) : tens.addingReportingOverflow(digit)
            guard !isOver, !isTooGreat else { return nil }
            value = sum
        }
        return value
    }
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
    init?(at place: Int, in marks: JSONMarks) {
        guard marks[place].kind == .number, let value = Self(marks.text(place)), value.isFinite else {
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
