/// What a workspace remembers of one that hands over to it: whose key it was the first time, as SSH does, and what has
/// come since that nobody knows the sender of.
public struct Sender: Sendable, Hashable, Codable {
    /// The workspace they hand over from.
    public var id: String
    /// The keys that are known to be theirs, the first one first.
    public var keys: [PublicKey]
    /// The seals of the documents under another key, or none, that nobody has confirmed; absent where there are none.
    public var unconfirmed: [String]?
    /// The keys that were theirs and somebody else may have now; absent where there are none.
    public var withdrawn: [PublicKey]?

    /// Makes it.
    public init(id: String, keys: [PublicKey], unconfirmed: [String]? = nil) {
        self.id = id
        self.keys = keys
        self.unconfirmed = unconfirmed
    }
}

/// What is known of who sealed a document, beside what came from the same workspace before.
public enum SenderStanding: Sendable, Hashable {
    /// Nobody signed it, and nothing that was signed has come from them.
    case unsigned
    /// The first key that is seen from them; it is remembered.
    case first(PublicKey)
    /// A key that is known to be theirs.
    case known(PublicKey)
    /// Another key than those known to be theirs, for which one of these has vouched.
    case vouched(PublicKey)
    /// Another key than those known to be theirs, or none, which somebody has confirmed.
    case accepted(PublicKey?)
    /// Another key than those known to be theirs, or none at all.
    case unconfirmed(PublicKey?)

    /// The key, where nobody has seen it before.
    public var newKey: PublicKey? {
        switch self {
        case .unsigned, .known: nil
        case .first(let key), .vouched(let key): key
        case .accepted(let key), .unconfirmed(let key): key
        }
    }

    /// Whether somebody must ask them before it is trusted.
    public var isUnconfirmed: Bool {
        if case .unconfirmed = self { true } else { false }
    }
}

extension Sender? {
    /// How a signature stands to what is remembered.
    public func standing(of signature: Signature?) -> SenderStanding {
        // Where the only key was withdrawn, the next one is not the first.
        if self?.keys.isEmpty == true, self?.withdrawn?.isEmpty == false { return .unconfirmed(signature?.key) }
        guard let known = self?.keys, !known.isEmpty else {
            return signature.map { .first($0.key) } ?? .unsigned
        }
        guard let signature else { return .unconfirmed(nil) }
        if known.contains(signature.key) { return .known(signature.key) }
        if let vouched = signature.vouched, known.contains(vouched.by) { return .vouched(signature.key) }
        return .unconfirmed(signature.key)
    }
}
