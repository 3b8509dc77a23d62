import Crypto

/// SHA-256 as lower-case hexadecimal digits.
public enum Digest {
    /// The digest of some bytes.
    public static func of(_ bytes: [UInt8]) -> String { Hexadecimal.text(SHA256.hash(data: bytes)) }

    /// The digest of a text, of its UTF-8.
    public static func of(_ text: String) -> String { of(Array(text.utf8)) }

    /// The digest of pieces, as if they stood after one another.
    static func of(_ pieces: (_ take: (UnsafeRawBufferPointer) -> Void) -> Void) -> String {
        var hash = SHA256()
        pieces { hash.update(bufferPointer: $0) }
        return Hexadecimal.text(hash.finalize())
    }
}

/// Bytes as lower-case hexadecimal digits, two for each.
enum Hexadecimal {
    static func text(_ bytes: some Collection<UInt8>) -> String { text(bytes, count: bytes.count) }

    static func text(_ digest: SHA256Digest) -> String { text(digest, count: SHA256Digest.byteCount) }

    /// The bytes of a text of digits; `nil` for any other text.
    static func bytes(_ text: String) -> [UInt8]? {
        let digits = text.utf8.map { byte -> UInt8? in
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
            default: nil
            }
        }
        guard digits.count.isMultiple(of: 2) else { return nil }
        var bytes: [UInt8] = []
        for place in stride(from: 0, to: digits.count, by: 2) {
            guard let high = digits[place], let low = digits[place + 1] else { return nil }
            bytes.append(high << 4 | low)
        }
        return bytes
    }

    private static func text(_ bytes: some Sequence<UInt8>, count: Int) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(unsafeUninitializedCapacity: 2 * count) { text in
            var end = 0
            for byte in bytes where end < 2 * count {
                text[end] = digits[Int(byte >> 4)]
                text[end + 1] = digits[Int(byte & 15)]
                end += 2
            }
            return end
        }
    }
}
