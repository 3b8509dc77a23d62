/// One step through bytes that should be UTF-8.
enum UTF8Step: Equatable {
    /// A whole scalar and how many bytes it takes.
    case scalar(Unicode.Scalar, Int)
    /// What is there may begin a scalar, but the bytes end.
    case cut
    /// Not UTF-8.
    case bad

    /// Looks at the scalar that begins at a place.
    init(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) {
        guard place < bytes.count else {
            self = .cut
            return
        }
        let lead = bytes[place]
        let width: Int
        switch lead {
        case 0x00..<0x80: width = 1
        case 0xC2..<0xE0: width = 2
        case 0xE0..<0xF0: width = 3
        case 0xF0..<0xF5: width = 4
        default:
            self = .bad
            return
        }
        var value = width == 1 ? UInt32(lead) : UInt32(lead) & (0x7F >> UInt32(width))
        for step in 1..<width {
            guard place + step < bytes.count else {
                self = .cut
                return
            }
            let next = bytes[place + step]
            guard step == 1 ? Self.second(of: lead) ~= next : 0x80...0xBF ~= next else {
                self = .bad
                return
            }
            value = value << 6 | UInt32(next & 0x3F)
        }
        guard let scalar = Unicode.Scalar(value) else {
            self = .bad
            return
        }
        self = .scalar(scalar, width)
    }

    /// What may follow a first byte: neither a longer form than needed, nor a surrogate, nor beyond the last scalar.
    private static func second(of lead: UInt8) -> ClosedRange<UInt8> {
        switch lead {
        case 0xE0: 0xA0...0xBF
        case 0xED: 0x80...0x9F
        case 0xF0: 0x90...0xBF
        case 0xF4: 0x80...0x8F
        default: 0x80...0xBF
        }
    }
}

extension UTF8Step {
    /// The first place from one on where something else stands than a character of ASCII that stands for itself between
    /// quotation marks: such a mark, an escape, a control character, a character of several bytes, or the end.
    static func behindPlain(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int {
        guard let start = bytes.baseAddress.map(UnsafeRawPointer.init) else { return place }
        var at = place
        while at + 8 <= bytes.count {
            let word = UInt64(littleEndian: (start + at).loadUnaligned(as: UInt64.self))
            // The highest bit of each byte where one of them is; a borrow only reaches what stands behind it.
            let (mark, slash) = (word ^ 0x2222_2222_2222_2222, word ^ 0x5C5C_5C5C_5C5C_5C5C)
            let found =
                (word | (word &- 0x2020_2020_2020_2020) | ((mark &- 0x0101_0101_0101_0101) & ~mark)
                    | ((slash &- 0x0101_0101_0101_0101) & ~slash)) & 0x8080_8080_8080_8080
            if found != 0 { return at + found.trailingZeroBitCount >> 3 }
            at += 8
        }
        while at < bytes.count {
            switch bytes[at] {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x80..., ..<0x20: return at
            default: at += 1
            }
        }
        return at
    }
}
