/// Bytes that are UTF-16.
struct UTF16Bytes {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let lowFirst: Bool
    private let start: Int

    init(_ bytes: UnsafeBufferPointer<UInt8>, lowFirst: Bool, from start: Int) {
        self.bytes = bytes
        self.lowFirst = lowFirst
        self.start = start
    }

    func text() throws(TextFault) -> String {
        guard bytes.count.isMultiple(of: 2) else { throw .oddLength }
        var utf8: [UInt8] = []
        utf8.reserveCapacity((bytes.count - start) / 2 + 64)
        var place = start
        while place < bytes.count {
            let unit = unit(place)
            if 0x01..<0x80 ~= unit {
                utf8.append(UInt8(truncatingIfNeeded: unit))
            } else {
                let scalar = try scalar(place, unit)
                if let encoded = UTF8.encode(scalar) { utf8.append(contentsOf: encoded) }
                if scalar.value > 0xFFFF { place += 2 }
            }
            place += 2
        }
        return String(decoding: utf8, as: UTF8.self)
    }

    private func unit(_ place: Int) -> UInt32 {
        let first = UInt32(bytes[place])
        let second = UInt32(bytes[place + 1])
        return lowFirst ? second << 8 | first : first << 8 | second
    }

    private func scalar(_ place: Int, _ unit: UInt32) throws(TextFault) -> Unicode.Scalar {
        if unit == 0 { throw .notText(offset: place) }
        if let scalar = Unicode.Scalar(unit) { return scalar }
        guard unit < 0xDC00, place + 2 < bytes.count else { throw .loneSurrogate(offset: place) }
        let low = self.unit(place + 2)
        guard 0xDC00..<0xE000 ~= low, let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
        else { throw .loneSurrogate(offset: place) }
        return scalar
    }
}

/// Windows-1252: as ISO 8859-1 but for 32 bytes.
enum Windows1252 {
    /// What 0x80 to 0x9F mean; 0 for those without a meaning.
    private static let special: [UInt32] = [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,
        0x017D, 0,
        0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,
        0x017E,
        0x0178,
    ]

    /// The byte of each character that only this code page has, by how it is written in UTF-8.
    static let bytes: [[UInt8]: UInt8] = Dictionary(
        uniqueKeysWithValues: special.enumerated().compactMap { place, value in
            guard value > 0, let scalar = Unicode.Scalar(value), let shown = UTF8.encode(scalar) else {
                return nil
            }
            return (Array(shown), UInt8(0x80 + place))
        })

    static func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(TextFault) -> String {
        var utf8: [UInt8] = []
        utf8.reserveCapacity(bytes.count + bytes.count / 8)
        for (place, byte) in bytes.enumerated() {
            if 0x01..<0x80 ~= byte {
                utf8.append(byte)
            } else if let encoded = UTF8.encode(try scalar(byte, place)) {
                utf8.append(contentsOf: encoded)
            }
        }
        return String(decoding: utf8, as: UTF8.self)
    }

    private static func scalar(_ byte: UInt8, _ place: Int) throws(TextFault) -> Unicode.Scalar {
        if byte == 0 { throw .notText(offset: place) }
        guard let scalar = scalar(of: byte) else { throw .undefinedByte(byte, offset: place) }
        return scalar
    }

    /// What a byte means; `nil` for those without a meaning.
    static func scalar(of byte: UInt8) -> Unicode.Scalar? {
        guard 0x80..<0xA0 ~= byte else { return Unicode.Scalar(byte) }
        let value = special[Int(byte) - 0x80]
        return value == 0 ? nil : Unicode.Scalar(value)
    }
}
