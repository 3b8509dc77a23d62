import Crypto
public import Model

/// The short code by which people hear over the telephone that two of them see the same key: six words of a list.
///
/// A list of 1024 words gives 60 bits, and each guess costs a thousand digests: whoever wants a key of their own with
/// somebody else's words has to try about 2^70 of them.
public enum ControlCode {
    /// How many words it has.
    public static let count = 6
    /// How many words the list has: ten bits a word.
    public static let listCount = 1024
    private static let rounds = 1024

    /// The places of its words in the list.
    public static func places(of key: PublicKey) -> [Int] {
        let key = Array(key.digits.utf8)
        var digest = SHA256.hash(data: Array("behov/control-code\n".utf8) + key)
        for _ in 1..<rounds {
            var next = SHA256()
            digest.withUnsafeBytes { next.update(bufferPointer: $0) }
            next.update(data: key)
            digest = next.finalize()
        }
        let bytes = Array(digest)
        return (0..<count).map { word in
            (0..<10).reduce(0) { place, bit in
                let at = word * 10 + bit
                return place << 1 | Int(bytes[at / 8] >> (7 - at % 8) & 1)
            }
        }
    }

    /// The code in the words of a list, joined so that it can be typed as one word.
    public static func words(of key: PublicKey, from list: [String]) -> String {
        places(of: key).compactMap { $0 < list.count ? list[$0] : nil }.joined(separator: "-")
    }
}
