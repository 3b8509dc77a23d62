/// The encodings in which text files come.
public enum TextEncoding: String, Sendable, Hashable, CaseIterable {
    /// UTF-8.
    case utf8 = "utf-8"
    /// UTF-8 with a byte order mark.
    case utf8Mark = "utf-8-bom"
    /// UTF-16, low byte first, without a byte order mark.
    case utf16Low = "utf-16le"
    /// UTF-16, low byte first, with a byte order mark.
    case utf16LowMark = "utf-16le-bom"
    /// UTF-16, high byte first, with a byte order mark.
    case utf16HighMark = "utf-16be-bom"
    /// Windows' Western European code page.
    case windows1252 = "windows-1252"
}

/// A text and the encoding that its bytes were in.
public struct DecodedText: Sendable, Hashable {
    /// The text, without a byte order mark.
    public let text: String
    /// The encoding that was found.
    public let encoding: TextEncoding
    /// What was wrong with its letters and is mended; `nil` where nothing was.
    public var letters: MendedLetters?
}

/// What keeps bytes from being a text; places are counted in bytes from 0.
public enum TextFault: Error, Sendable, Hashable {
    /// There is no text.
    case empty
    /// A NUL where no text has one.
    case notText(offset: Int)
    /// The byte order mark says UTF-8, the bytes do not.
    case badUTF8(offset: Int)
    /// UTF-16 whose last character is cut in two.
    case oddLength
    /// UTF-16 with half of a surrogate pair.
    case loneSurrogate(offset: Int)
    /// A byte that Windows-1252 gives no meaning, in a text that is nothing else either.
    case undefinedByte(UInt8, offset: Int)
}

/// Finds out a text's encoding from its bytes; nothing that cannot be read is replaced.
public enum TextDecoding {
    /// Decodes a text: by its byte order mark, as UTF-16 when every second byte is mostly zero, as UTF-8 where the
    /// bytes are, and else as Windows-1252. Letters that came out wrong on the way are mended, and it is told.
    public static func decode(_ bytes: [UInt8]) throws(TextFault) -> DecodedText {
        try bytes.withUnsafeBufferPointer { (bytes) throws(TextFault) -> DecodedText in
            let encoding = encoding(of: bytes)
            if encoding == .windows1252, let letters = LetterMending.table(of: bytes) {
                return DecodedText(
                    text: try LetterMending.text(bytes, letters), encoding: encoding, letters: letters)
            }
            let text =
                switch encoding {
                case .utf8, .utf8Mark: try utf8(bytes, from: encoding == .utf8Mark ? 3 : 0)
                case .utf16Low: try UTF16Bytes(bytes, lowFirst: true, from: 0).text()
                case .utf16LowMark: try UTF16Bytes(bytes, lowFirst: true, from: 2).text()
                case .utf16HighMark: try UTF16Bytes(bytes, lowFirst: false, from: 2).text()
                case .windows1252: try Windows1252.text(bytes)
                }
            if text.isEmpty { throw .empty }
            if let mended = LetterMending.once(text) {
                return DecodedText(text: mended, encoding: encoding, letters: .twice)
            }
            return DecodedText(text: text, encoding: encoding)
        }
    }

    static func encoding(of bytes: UnsafeBufferPointer<UInt8>) -> TextEncoding {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8Mark }
        if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LowMark }
        if bytes.starts(with: [0xFE, 0xFF]) { return .utf16HighMark }
        if looksUTF16(bytes) { return .utf16Low }
        return firstBadUTF8(bytes, from: 0) == nil ? .utf8 : .windows1252
    }

    /// Whether more than half of the first characters' high bytes are zero, and hardly any low byte.
    private static func looksUTF16(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let pairs = min(bytes.count / 2, 2000)
        var zeros = (low: 0, high: 0)
        for pair in 0..<pairs {
            if bytes[2 * pair] == 0 { zeros.low += 1 }
            if bytes[2 * pair + 1] == 0 { zeros.high += 1 }
        }
        return 2 * zeros.high > pairs && 10 * zeros.low < pairs
    }

    private static func utf8(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) throws(TextFault) -> String {
        if let offset = firstBadUTF8(bytes, from: start) { throw .badUTF8(offset: offset) }
        if let offset = bytes.firstIndex(of: 0) { throw .notText(offset: offset) }
        return String(decoding: UnsafeBufferPointer(rebasing: bytes[start...]), as: UTF8.self)
    }

    static func firstBadUTF8(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var place = start
        let raw = UnsafeRawBufferPointer(bytes)
        while place < bytes.count {
            if bytes[place] < 0x80 {
                // Most texts are ASCII for the most part: eight at a time.
                while place + 8 <= bytes.count,
                    raw.loadUnaligned(fromByteOffset: place, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
                {
                    place += 8
                }
                while place < bytes.count, bytes[place] < 0x80 { place += 1 }
            } else if case .scalar(_, let width) = UTF8Step(bytes, place) {
                place += width
            } else {
                return place
            }
        }
        return nil
    }
}
