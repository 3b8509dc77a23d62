import Formats

/// SHA-256 as lower-case hexadecimal digits.
public enum Digest {
    /// The digest of some bytes.
    public static func of(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef")
        return String(SHA256.digest(of: bytes).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
    }
}
