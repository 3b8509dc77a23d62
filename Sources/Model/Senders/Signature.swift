/// The public part of an Ed25519 key (RFC 8032): 32 bytes as 64 hexadecimal digits.
///
/// It tells that two documents were signed on the same machine by the same account, and nothing of who that is: whose
/// it is, people find out who compare the control code over the telephone.
public struct PublicKey: HexadecimalMark {
    /// 32 bytes.
    public static let count = 64
    /// The digits.
    public let digits: String

    /// Takes digits that are known to be of the form.
    public init(known digits: String) { self.digits = digits }
}

/// What an Ed25519 key made of something: 64 bytes as 128 hexadecimal digits.
public struct SignatureValue: HexadecimalMark {
    /// 64 bytes.
    public static let count = 128
    /// The digits.
    public let digits: String

    /// Takes digits that are known to be of the form.
    public init(known digits: String) { self.digits = digits }
}

/// Who signed a sealed document; it is over the seal, and so over the same bytes.
public struct Signature: Sendable, Hashable, Codable {
    /// The key it was signed with.
    public var key: PublicKey
    /// What the key made of the seal.
    public var value: SignatureValue
    /// What another key of the same workspace said of this one; absent where none did.
    public var vouched: Vouching?

    /// Makes a signature.
    public init(key: PublicKey, value: SignatureValue, vouched: Vouching? = nil) {
        self.key = key
        self.value = value
        self.vouched = vouched
    }
}

/// A key's word for another one: that both are those of one workspace.
public struct Vouching: Sendable, Hashable, Codable {
    /// The key that vouches.
    public var by: PublicKey
    /// What it made of the workspace and the other key.
    public var value: SignatureValue

    /// Makes it.
    public init(by: PublicKey, value: SignatureValue) {
        self.by = by
        self.value = value
    }
}
