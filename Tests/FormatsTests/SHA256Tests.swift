import Formats
import Testing

/// Held against the examples of FIPS 180-4 and against Python's `hashlib`.
@Suite struct SHA256Tests {
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ])
    func theStandardsExamplesComeOut(_ words: String, _ digest: String) {
        #expect(Self.hexadecimal(SHA256.digest(of: Array(words.utf8))) == digest)
    }

    @Test func aLongMessageComesOut() {
        let bytes = [UInt8](repeating: 0x61, count: 1_000_000)
        #expect(
            Self.hexadecimal(SHA256.digest(of: bytes))
                == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    }

    /// Every length from 0 to 200, so that each way to fill the last block is tried; the digest of all their digests.
    @Test func everyLengthOfTheLastBlockComesOut() {
        let digests = (0...200).flatMap { length in
            SHA256.digest(of: (0..<length).map { UInt8(truncatingIfNeeded: $0 * 7 + length) })
        }
        #expect(
            Self.hexadecimal(SHA256.digest(of: digests))
                == "e673d33f6940a6d3856d0d305fd88363ae0ba3b96e2411d8ddd5e0dd443f4525")
    }

    private static func hexadecimal(_ bytes: [UInt8]) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
