import Foundation
import Model
import Testing

@testable import Formats
@testable import Store

/// What a signature is over, and what of it can be changed: nothing.
@Suite struct SignatureTests {
    private func opened(_ bytes: [UInt8]) -> Sealed<UnitAnalysis>? {
        try? Seal.open(bytes, file: "document.json", as: UnitAnalysis.self).document
    }

    /// The document with a member changed, its bytes otherwise as they were.
    private func changed(_ bytes: [UInt8], _ key: String, _ change: (inout JSONObject) -> Void) throws -> [UInt8] {
        guard case .object(var whole) = try JSONReader.read(bytes), case .object(var object)? = whole[key] else {
            return []
        }
        change(&object)
        whole[key] = .object(object)
        return JSONWriter.bytes(.object(whole), order: Seal.order)
    }

    @Test func aSignedDocumentTellsItsKey() throws {
        let document = try #require(opened(try SealTests.small(Folder())))
        #expect(document.signature?.key == SigningKey.test(1)?.publicKey)
        #expect(document.signature?.vouched == nil)
    }

    /// RFC 8032, 7.1: the first of the standard's own examples.
    @Test func theKeyIsThatOfTheStandard() throws {
        let secret = try #require(
            Hexadecimal.bytes("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"))
        #expect(
            SigningKey(secret: secret)?.publicKey.digits
                == "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")
        #expect(SigningKey(secret: Array(secret.dropLast())) == nil)
        #expect(SigningKey.newSecret() != SigningKey.newSecret())
    }

    @Test func aSignatureTakenAwayLeavesAWholeDocumentThatIsNotSigned() throws {
        let bytes = try SealTests.small(Folder())
        let outline = try #require(JSONOutline(bytes, order: Seal.order))
        let document = try #require(opened(outline.text(in: bytes, without: ["signature"])))
        #expect(document.signature == nil)
    }

    @Test func theSignatureOfAnotherDocumentIsRefused() throws {
        let bytes = try SealTests.small(Folder())
        let other = try JSONReader.read(
            Array(String(decoding: bytes, as: UTF8.self).replacingOccurrences(of: "Åpne", with: "Lukke").utf8))
        let forged = Seal.sealed(other)
        let signature = try #require(try member("signature", of: bytes))
        guard case .object(var whole) = try JSONReader.read(forged) else { return }
        whole["signature"] = signature
        #expect(opened(forged) != nil)
        #expect(opened(JSONWriter.bytes(.object(whole), order: Seal.order)) == nil)
    }

    private func member(_ key: String, of bytes: [UInt8]) throws -> JSON? {
        guard case .object(let whole) = try JSONReader.read(bytes) else { return nil }
        return whole[key]
    }

    @Test func theKeyOfAnotherUnitDoesNotFitAndNothingCanBeAdded() throws {
        let bytes = try SealTests.small(Folder())
        let other = try #require(SigningKey.test(7)?.publicKey.digits)
        #expect(opened(try changed(bytes, "signature") { $0["key"] = .string(other) }) == nil)
        #expect(opened(try changed(bytes, "signature") { $0["more"] = .string("x") }) == nil)
        #expect(opened(try changed(bytes, "signature") { $0["value"] = nil }) == nil)
        #expect(opened(try changed(bytes, "signature") { $0["vouched"] = .null }) == nil)
        #expect(opened(try changed(bytes, "signature") { _ in }) != nil)
    }

    @Test func aWordForAKeyHoldsForOneWorkspaceAndOneKey() throws {
        let (old, new) = (try #require(SigningKey.test(1)), try #require(SigningKey.test(2)))
        var vouched = new
        vouched.vouched = old.vouching(for: new.publicKey, of: "sol")
        let signature = try #require(vouched.signature(over: Digits.digest))
        #expect(signature.holds(over: Digits.digest, of: "sol"))
        #expect(!signature.holds(over: Digits.digest, of: "lia"))
        #expect(!signature.holds(over: String(Digits.digest.reversed()), of: "sol"))
        var third = try #require(SigningKey.test(3))
        third.vouched = vouched.vouched
        #expect(third.signature(over: Digits.digest)?.holds(over: Digits.digest, of: "sol") == false)
    }

    @Test func whatIsKnownOfASenderDecidesHowItStands() throws {
        let keys = try (1...3).map { try #require(SigningKey.test($0)) }
        func signature(_ key: SigningKey) throws -> Signature {
            try #require(key.signature(over: Digits.digest))
        }
        var vouched = keys[1]
        vouched.vouched = keys[0].vouching(for: keys[1].publicKey, of: "sol")
        let nobody: Sender? = nil
        let known: Sender? = Sender(id: "sol", keys: [keys[0].publicKey])
        #expect(nobody.standing(of: nil) == .unsigned)
        #expect(nobody.standing(of: try signature(keys[0])) == .first(keys[0].publicKey))
        #expect(known.standing(of: try signature(keys[0])) == .known(keys[0].publicKey))
        #expect(known.standing(of: try signature(vouched)) == .vouched(keys[1].publicKey))
        #expect(known.standing(of: try signature(keys[2])) == .unconfirmed(keys[2].publicKey))
        #expect(known.standing(of: nil) == .unconfirmed(nil))
    }

    @Test func theCodeIsSixWordsThatDependOnEveryDigit() throws {
        let list = (0..<ControlCode.listCount).map { "w\($0)" }
        let key = try #require(SigningKey.test(1)?.publicKey)
        let places = ControlCode.places(of: key)
        #expect(places.count == 6 && places.allSatisfy { list.indices.contains($0) })
        #expect(ControlCode.words(of: key, from: list).split(separator: "-").count == 6)
        let last = key.digits.last == "0" ? "1" : "0"
        let near = try #require(PublicKey(key.digits.dropLast() + last))
        #expect(zip(places, ControlCode.places(of: near)).filter { $0 != $1 }.count >= 5)
    }
}
