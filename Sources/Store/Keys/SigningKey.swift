import Crypto
public import Model

/// The private Ed25519 key of whoever hands over, and what another of their keys said of it.
public struct SigningKey: Sendable {
    private let secret: Curve25519.Signing.PrivateKey
    /// What another key of the workspace said of this one.
    var vouched: Vouching?

    /// Takes the 32 bytes of a private key; `nil` for any others.
    public init?(secret bytes: [UInt8]) {
        guard let secret = try? Curve25519.Signing.PrivateKey(rawRepresentation: bytes) else { return nil }
        self.secret = secret
    }

    /// The 32 bytes of a new private key, from the operating system's source of randomness.
    public static func newSecret() -> [UInt8] { Array(Curve25519.Signing.PrivateKey().rawRepresentation) }

    /// The public part.
    public var publicKey: PublicKey {
        PublicKey(known: Hexadecimal.text(Array(secret.publicKey.rawRepresentation)))
    }

    /// The signature of a document with a seal.
    func signature(over seal: String) -> Signature? {
        value(of: SignedWords.seal(seal)).map { Signature(key: publicKey, value: $0, vouched: vouched) }
    }

    /// Its word for another key of the same workspace.
    func vouching(for key: PublicKey, of workspace: String) -> Vouching? {
        value(of: SignedWords.vouching(for: key, of: workspace)).map { Vouching(by: publicKey, value: $0) }
    }

    private func value(of words: [UInt8]) -> SignatureValue? {
        (try? secret.signature(for: words)).flatMap { SignatureValue(Hexadecimal.text(Array($0))) }
    }
}

extension Signature {
    /// Whether the key made it of a seal, and whoever vouches for the key has done so for that workspace.
    func holds(over seal: String, of workspace: String) -> Bool {
        key.made(value, of: SignedWords.seal(seal))
            && vouched.map { $0.by.made($0.value, of: SignedWords.vouching(for: key, of: workspace)) } ?? true
    }
}

extension PublicKey {
    fileprivate func made(_ value: SignatureValue, of words: [UInt8]) -> Bool {
        guard let key = Hexadecimal.bytes(digits), let value = Hexadecimal.bytes(value.digits),
            let known = try? Curve25519.Signing.PublicKey(rawRepresentation: key)
        else { return false }
        return known.isValidSignature(value, for: words)
    }
}

/// What a key signs: never the same bytes for two purposes.
private enum SignedWords {
    /// A seal is SHA-256 over the document's bytes, so that they are hashed once, piece by piece.
    static func seal(_ seal: String) -> [UInt8] { Array("behov/seal\n\(seal)\n".utf8) }

    static func vouching(for key: PublicKey, of workspace: String) -> [UInt8] {
        Array("behov/key\n\(workspace)\n\(key.digits)\n".utf8)
    }
}
