import Formats
public import Model

/// Sealed documents: the seal is SHA-256 over the canonical bytes without the member `seal`.
public enum Seal {
    /// A sealed document that was read, verified, and understood.
    public struct Verified<Body: Sealable>: Sendable {
        /// What it says.
        public let document: Sealed<Body>
        /// Its bytes as they were read.
        public let bytes: [UInt8]
    }

    /// Reads a document and verifies its seal before anything else is made of it.
    ///
    /// - Throws: `Trouble` of kind `unreadable` for a changed, newer, foreign or broken document.
    public static func open<Body: Sealable>(
        _ bytes: [UInt8], file: String, as body: Body.Type = Body.self
    ) throws(Trouble) -> Verified<Body> {
        let (tree, _) = try FileTree.read(bytes, file: file, wanted: [Body.sealedAs])
        try verify(tree, bytes: bytes, file: file)
        guard !IdentityScreen.holds(bytes, tree) else {
            throw StoreTrouble.identityNumber(received: file, name(of: tree))
        }
        return Verified(document: try FileTree.decode(Sealed<Body>.self, tree, file: file), bytes: bytes)
    }

    /// What a file says it is, whether or not it can be used; `nil` where it says nothing.
    public static func schema(_ bytes: [UInt8]) -> Schema? {
        guard let head = try? JSONReader.head(bytes, keys: ["schema"]), case .string(let written)? = head["schema"]
        else { return nil }
        return Schema(rawValue: written)
    }

    /// Holds the seal against the content, and the bytes against the one form they can have been sealed in.
    static func verify(_ tree: JSON, bytes: [UInt8], file: String) throws(Trouble) {
        guard JSONWriter.bytes(tree, leading: SealedOrder.keys) == bytes else {
            throw StoreTrouble.changedAfterSealing(file, name(of: tree))
        }
        try verify(tree, file: file)
    }

    /// Holds the seals of a document and of those nested in it against what they hold.
    private static func verify(_ tree: JSON, file: String) throws(Trouble) {
        guard case .object(let object) = tree, case .string(let seal)? = object["seal"] else {
            throw StoreTrouble.changedAfterSealing(file, name(of: tree))
        }
        guard seal == self.seal(of: object) else { throw StoreTrouble.changedAfterSealing(file, name(of: tree)) }
        guard case .object(let body)? = object["body"] else { return }
        for key in ReceivedFiles.keys {
            guard case .array(let documents)? = body[key] else { continue }
            for document in documents { try verify(document, file: file) }
        }
    }

    /// The tree of a document with its seal on.
    static func put(on tree: JSON) -> JSON {
        guard case .object(var object) = tree else { return tree }
        object["seal"] = .string(seal(of: object))
        return .object(object)
    }

    private static func seal(of object: JSONObject) -> String {
        var unsealed = object
        unsealed["seal"] = nil
        return Digest.of(JSONWriter.bytes(.object(unsealed), leading: SealedOrder.keys))
    }

    private static func name(of tree: JSON) -> String {
        guard case .object(let object) = tree, case .string(let name)? = object["name"] else { return "–" }
        return name
    }
}
