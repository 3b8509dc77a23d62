extension TextDecoding {
    /// Turns the bytes of a text into UTF-8 where they lie, so that no second text is made of them.
    ///
    /// - Parameter bytes: The file; what it holds after `nil` is of no use.
    /// - Returns: The encoding that was found, and where the text begins; `nil` where it has to be mended, or only
    ///   `decode` can tell what is wrong with it.
    static func decode(inPlace bytes: inout [UInt8]) -> (encoding: TextEncoding, start: Int)? {
        let encoding = bytes.withUnsafeBufferPointer(encoding)
        let start: Int
        switch encoding {
        case .utf8: start = 0
        case .utf8Mark:
            start = 3
            guard bytes.withUnsafeBufferPointer({ firstBadUTF8($0, from: 3) }) == nil else { return nil }
        case .utf16Low, .utf16LowMark, .utf16HighMark:
            start = 0
            let isLow = encoding != .utf16HighMark
            guard narrow(&bytes, lowFirst: isLow, from: encoding == .utf16Low ? 0 : 2) else { return nil }
        case .windows1252:
            start = 0
            guard bytes.withUnsafeBufferPointer(LetterMending.table) == nil, widen(&bytes) else { return nil }
        }
        let isWhole = bytes.withUnsafeBufferPointer { all in
            all.count > start && all.place(of: 0, from: start) == nil && !mayBeTwice(all)
        }
        return isWhole ? (encoding, start) : nil
    }

    /// Whether letters may have been written as UTF-8 twice.
    private static func mayBeTwice(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var place = 0
        while let found = bytes.place(of: 0xC3, from: place) {
            place = found + 1
            if place < bytes.count, bytes[place] == 0x82 || bytes[place] == 0x83 { return true }
        }
        return false
    }

    /// UTF-16 becomes UTF-8; false where that takes more room at some place, or it is no UTF-16.
    private static func narrow(_ bytes: inout [UInt8], lowFirst: Bool, from start: Int) -> Bool {
        guard bytes.count.isMultiple(of: 2) else { return false }
        let (low, high) = lowFirst ? (0, 1) : (1, 0)
        let count: Int? = bytes.withUnsafeMutableBufferPointer { all in
            var (to, from) = (0, start)
            while from < all.count {
                let unit = UInt32(all[from + low]) | UInt32(all[from + high]) << 8
                if unit < 0x80 {
                    all[to] = UInt8(truncatingIfNeeded: unit)
                    (to, from) = (to + 1, from + 2)
                    continue
                }
                var scalar = unit
                from += 2
                if 0xD800..<0xE000 ~= unit {
                    guard unit < 0xDC00, from < all.count else { return nil }
                    let second = UInt32(all[from + low]) | UInt32(all[from + high]) << 8
                    guard 0xDC00..<0xE000 ~= second else { return nil }
                    scalar = 0x10000 + (unit - 0xD800) << 10 + (second - 0xDC00)
                    from += 2
                }
                let width = scalar < 0x800 ? 2 : scalar < 0x10000 ? 3 : 4
                guard to + width <= from else { return nil }
                put(scalar, width, to, &all)
                to += width
            }
            return to
        }
        guard let count else { return false }
        bytes.removeLast(bytes.count - count)
        return true
    }

    /// Windows-1252 becomes UTF-8, from the end, so that nothing is overwritten before it is read; false where a byte has
    /// no meaning.
    private static func widen(_ bytes: inout [UInt8]) -> Bool {
        var extra = 0
        let scalars = (0x80...0xFF).map { Windows1252.scalar(of: $0)?.value ?? 0 }
        for byte in bytes where byte >= 0x80 {
            let scalar = scalars[Int(byte) - 0x80]
            if scalar == 0 { return false }
            extra += scalar < 0x800 ? 1 : 2
        }
        var from = bytes.count
        bytes.append(contentsOf: repeatElement(0, count: extra))
        bytes.withUnsafeMutableBufferPointer { all in
            var to = all.count
            while from < to {
                from -= 1
                let scalar = all[from] < 0x80 ? UInt32(all[from]) : scalars[Int(all[from]) - 0x80]
                let width = scalar < 0x80 ? 1 : scalar < 0x800 ? 2 : 3
                to -= width
                if width == 1 { all[to] = UInt8(truncatingIfNeeded: scalar) } else { put(scalar, width, to, &all) }
            }
        }
        return true
    }

    /// Writes a scalar beyond ASCII in UTF-8.
    private static func put(
        _ scalar: UInt32, _ width: Int, _ place: Int, _ bytes: inout UnsafeMutableBufferPointer<UInt8>
    ) {
        var rest = scalar
        for step in stride(from: width - 1, to: 0, by: -1) {
            bytes[place + step] = UInt8(truncatingIfNeeded: rest & 0x3F | 0x80)
            rest >>= 6
        }
        let lead: UInt32 = width == 2 ? 0xC0 : width == 3 ? 0xE0 : 0xF0
        bytes[place] = UInt8(truncatingIfNeeded: lead | rest)
    }
}
