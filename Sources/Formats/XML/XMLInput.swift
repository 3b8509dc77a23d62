/// The bytes of an XML text as UTF-8, part by part, with the place that has been reached.
struct XMLInput {
    private var bytes: [UInt8] = []
    private var at = 0
    private let more: () throws(ZIPFault) -> [UInt8]?
    private var wide: UTF16Parts?
    private var hasBegun = false
    /// Where `bytes` begin.
    private var line = 1
    private var column = 1

    /// Whether the text began with the byte order mark of UTF-16.
    var isWide: Bool { wide != nil }

    /// Whether nothing but the two characters that begin an instruction has been read.
    var isAtFirstMark: Bool { line == 1 && column == 1 && at == 2 }

    init(_ more: @escaping () throws(ZIPFault) -> [UInt8]?) { self.more = more }

    /// The next byte, left where it is; `nil` at the end.
    mutating func peek() throws(XMLFault) -> UInt8? {
        if at < bytes.count { return bytes[at] }
        return try refill() ? bytes[at] : nil
    }

    /// Steps over the byte that was peeked at.
    mutating func step() { at += 1 }

    /// The next byte.
    ///
    /// - Throws: `unexpectedEnd`.
    mutating func take() throws(XMLFault) -> UInt8 {
        guard let byte = try peek() else { throw fault(.unexpectedEnd) }
        at += 1
        return byte
    }

    /// Moves the bytes up to the first that is wanted, as far as they are at hand.
    mutating func move(to kept: inout [UInt8], until wanted: (UInt8) -> Bool) {
        let start = at
        while at < bytes.count, !wanted(bytes[at]) { at += 1 }
        kept.append(contentsOf: bytes[start..<at])
    }

    /// A fault at the place that has been reached; the byte before it where that was the wrong one.
    func fault(_ reason: XMLFault.Reason, back: Int = 0) -> XMLFault {
        let place = place(at: max(0, at - back))
        return XMLFault(line: place.line, column: place.column, reason: reason)
    }

    private func place(at end: Int) -> (line: Int, column: Int) {
        var (line, column) = (line, column)
        for byte in bytes[..<end] {
            if byte == 0x0A {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        return (line, column)
    }

    /// Takes the next part that has bytes.
    private mutating func refill() throws(XMLFault) -> Bool {
        (line, column) = place(at: bytes.count)
        bytes = []
        at = 0
        while bytes.isEmpty {
            let part: [UInt8]?
            do throws(ZIPFault) {
                part = try more()
            } catch {
                throw fault(.archive(error))
            }
            guard var part else {
                bytes = wide?.rest() ?? []
                return !bytes.isEmpty
            }
            if !hasBegun, !part.isEmpty {
                hasBegun = true
                if part.starts(with: [0xEF, 0xBB, 0xBF]) { part.removeFirst(3) }
                if part.starts(with: [0xFF, 0xFE]) || part.starts(with: [0xFE, 0xFF]) {
                    wide = UTF16Parts(lowFirst: part[0] == 0xFF)
                    part.removeFirst(2)
                }
            }
            bytes = wide?.utf8(part) ?? part
        }
        return true
    }
}

/// UTF-16 that comes in parts; what is no UTF-16 becomes a byte that is no UTF-8.
struct UTF16Parts {
    private static let bad: UInt8 = 0xFF
    private let lowFirst: Bool
    private var odd: UInt8?
    private var high: UInt16?

    init(lowFirst: Bool) { self.lowFirst = lowFirst }

    /// A part as UTF-8.
    mutating func utf8(_ part: [UInt8]) -> [UInt8] {
        var made: [UInt8] = []
        made.reserveCapacity(part.count)
        for byte in part {
            guard let first = odd else {
                odd = byte
                continue
            }
            odd = nil
            let (low, high) = lowFirst ? (first, byte) : (byte, first)
            add(UInt16(high) << 8 | UInt16(low), to: &made)
        }
        return made
    }

    /// What is left at the end: nothing, or half a character.
    mutating func rest() -> [UInt8] {
        defer { (odd, high) = (nil, nil) }
        return odd == nil && high == nil ? [] : [Self.bad]
    }

    private mutating func add(_ unit: UInt16, to made: inout [UInt8]) {
        if let first = high {
            high = nil
            if 0xDC00..<0xE000 ~= unit {
                let value = 0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(unit) - 0xDC00)
                Self.add(Unicode.Scalar(value), to: &made)
                return
            }
            made.append(Self.bad)
        }
        if 0xD800..<0xDC00 ~= unit {
            high = unit
        } else {
            Self.add(Unicode.Scalar(unit), to: &made)
        }
    }

    private static func add(_ scalar: Unicode.Scalar?, to made: inout [UInt8]) {
        guard let scalar, let encoded = UTF8.encode(scalar) else { return made.append(bad) }
        made.append(contentsOf: encoded)
    }
}
