/// Blanks as exports write them: ordinary, tab, no-break, figure, thin and narrow no-break.
enum Blanks {
    /// How many bytes the blank at the beginning takes; 0 where there is none.
    static func width(_ bytes: some RandomAccessCollection<UInt8>) -> Int {
        guard let first = bytes.first else { return 0 }
        if first == 0x20 || first == 0x09 || first == 0x0D || first == 0x0A { return 1 }
        if first < 0xC2 { return 0 }
        if bytes.starts(with: [0xC2, 0xA0]) { return 2 }
        let wide: [[UInt8]] = [[0xE2, 0x80, 0x87], [0xE2, 0x80, 0x89], [0xE2, 0x80, 0xAF]]
        return wide.contains { bytes.starts(with: $0) } ? 3 : 0
    }

    /// The text without outer blanks and with one ordinary blank where there were several or unusual ones.
    static func collapsed(_ text: String) -> String {
        if arePlain(text.utf8) { return text }
        let bytes = Array(text.utf8)
        var kept: [UInt8] = []
        kept.reserveCapacity(bytes.count)
        var at = 0
        var isBetween = false
        while at < bytes.count {
            let blank = width(bytes[at...])
            if blank > 0 {
                isBetween = !kept.isEmpty
                at += blank
                continue
            }
            if isBetween { kept.append(0x20) }
            isBetween = false
            kept.append(bytes[at])
            at += 1
        }
        return String(decoding: kept, as: UTF8.self)
    }

    /// Whether there is nothing but blanks.
    static func areAll(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = bytes.first else { return true }
        if first > 0x20, first != 0xC2, first != 0xE2 { return false }
        return collapsed(String(decoding: bytes, as: UTF8.self)).isEmpty
    }

    /// Whether a text surely has no outer, double or unusual blanks, seen from its bytes alone.
    static func arePlain(_ bytes: some Collection<UInt8>) -> Bool {
        var previous: UInt8 = 0x20
        for byte in bytes {
            if byte == 0x20 ? previous == 0x20 : byte < 0x20 || byte == 0xC2 || byte == 0xE2 { return false }
            previous = byte
        }
        return previous != 0x20 || bytes.isEmpty
    }
}

extension String {
    /// The parts between a separator.
    func components(_ separator: String) -> [String] {
        let sign = Array(separator.utf8)
        let bytes = Array(utf8)
        var parts: [String] = []
        var (start, at) = (0, 0)
        while at + sign.count <= bytes.count {
            guard bytes[at] == sign.first, bytes[at...].starts(with: sign) else {
                at += 1
                continue
            }
            parts.append(String(decoding: bytes[start..<at], as: UTF8.self))
            at += sign.count
            start = at
        }
        return parts + [String(decoding: bytes[start...], as: UTF8.self)]
    }
}
