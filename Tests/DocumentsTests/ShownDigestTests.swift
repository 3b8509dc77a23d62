import Testing

@testable import Documents

@Suite struct ShownDigestTests {
    @Test func aDigestIsNeverShownSoThatItReadsAsANumber() {
        // A synthetic number (month + 80); it belongs to nobody.
        #expect("a01818000010bcdef0".shownDigest == "a018180000")
        #expect("9f2c41aa07de01818000010".shownDigest == "9f2c41aa07de")
    }
}
