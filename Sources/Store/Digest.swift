import Crypto

/// SHA-256 as lower-case hexadecimal digits.
public enum Digest {
    /// The digest of some bytes.
    public static func of(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        let digest = SHA256.hash(data: bytes)
        return String(unsafeUninitializedCapacity: 64) { text in
            var end = 0
            for byte in digest {
                text[end] = digits[Int(byte >> 4)]
                text[end + 1] = digits[Int(byte & 15)]
                end += 2
            }
            return end
        }
    }
}
