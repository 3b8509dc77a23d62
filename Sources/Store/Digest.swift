private import Crypto

/// SHA-256 as lower-case hexadecimal digits.
public enum Digest {
    /// The digest of some bytes.
    public static func of(_ bytes: [UInt8]) -> String {
        var hash = SHA256()
        bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
        let digits = Array("0123456789abcdef")
        return String(hash.finalize().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
    }
}
