import Formats
public import Model

/// Sealed documents: the seal is SHA-256 over the document's own bytes without the lines of `seal` and `signature`,
/// and the signature is over the seal.
///
/// A document has one form (`SealedOrder`, then what `JSONWriter` gives), so its bytes are hashed as they lie. A
/// document within another lies there byte for byte, only moved in: its own bytes and its own seal are had back by
/// moving its lines out again.
public enum Seal {
    /// A sealed document that was read, verified, and understood.
    public struct Verified<Body: Sealable>: Sendable {
        /// What it says.
        public let document: Sealed<Body>
        /// Its bytes as they were read.
        public let bytes: [UInt8]
        /// The bytes of the documents within it, as they were handed over, by their seals.
        public let nested: [String: [UInt8]]
    }

    /// The order of the members of a document and of those within it.
    static let order = JSONOrder(leading: SealedOrder.keys, nested: ReceivedFiles.keys.map { ["body", $0] })

    /// Reads a document and verifies its seal before anything else is made of it.
    ///
    /// - Throws: `Trouble` of kind `unreadable` for a changed, newer, foreign or broken document.
    public static func open<Body: Sealable>(
        _ bytes: [UInt8], file: String, as body: Body.Type = Body.self
    ) throws(Trouble) -> Verified<Body> {
        let (outline, text) = try read(bytes, file: file, wanted: [Body.sealedAs])
        guard !IdentityScreen.holds(text) else {
            throw StoreTrouble.identityNumber(received: file, name(outline, in: bytes))
        }
        var nested: [String: [UInt8]] = [:]
        for below in outline.nested {
            nested[self.text("seal", of: below, in: bytes) ?? ""] = below.text(in: bytes)
        }
        var document = try FileTree.decode(
            Sealed<Body>.self, text, file: file, from: .delivered(by: name(outline, in: bytes)))
        document.learn(Digest.of)
        return Verified(document: document, bytes: bytes, nested: nested)
    }

    /// What a file says it is, whether or not it can be used; `nil` where it says nothing.
    public static func schema(_ bytes: [UInt8]) -> Schema? {
        guard let head = try? JSONReader.head(bytes, keys: ["schema"]), case .string(let written)? = head["schema"]
        else { return nil }
        return Schema(rawValue: written)
    }

    /// The same of a file, of which no more than the beginning is read.
    public static func schema(ofFile path: String) -> Schema? {
        (try? Disk.beginning(of: path, upTo: 1 << 12)).flatMap(schema)
    }

    /// What a file of ours says it is where this program knows no such kind.
    static func unknownKind(_ bytes: [UInt8]) -> String? {
        guard let head = try? JSONReader.head(bytes, keys: ["schema"]),
            case .string(let written)? = head["schema"],
            written.hasPrefix("behov/"), Schema(rawValue: written) == nil
        else { return nil }
        return written
    }

    /// Reads a document of some kinds and verifies it in the same one pass over its bytes; what is wrong with one that is
    /// not in the one form is told as of any other file.
    static func read(
        _ bytes: [UInt8], file: String, wanted: [Schema], isVerified: Bool = false
    ) throws(Trouble) -> (outline: JSONOutline, text: JSONText) {
        guard let (outline, text) = JSONOutline.reading(bytes, order: order) else {
            _ = try FileTree.text(bytes, file: file, wanted: wanted)
            throw StoreTrouble.changedAfterSealing(file, name(in: bytes))
        }
        try FileTree.check(text, file: file, wanted: wanted, from: FileOrigin(bytes, wanted: wanted))
        if !isVerified { try verify(outline, in: bytes, file: file) }
        return (outline, text)
    }

    /// Holds the bytes against the one form they can have been sealed in, and the seals and signatures of the document
    /// and of those within it against what they are over; no tree is made.
    @discardableResult
    static func verify(_ bytes: [UInt8], file: String) throws(Trouble) -> JSONOutline {
        guard let outline = JSONOutline(bytes, order: order) else {
            throw StoreTrouble.changedAfterSealing(file, name(in: bytes))
        }
        try verify(outline, in: bytes, file: file)
        return outline
    }

    private static func verify(_ outline: JSONOutline, in bytes: [UInt8], file: String) throws(Trouble) {
        guard let seal = text("seal", of: outline, in: bytes), seal == self.seal(of: outline, in: bytes) else {
            throw StoreTrouble.changedAfterSealing(file, name(outline, in: bytes))
        }
        guard isSignedWell(outline, in: bytes, seal) else {
            throw StoreTrouble.changedAfterSealing(file, name(outline, in: bytes))
        }
        for below in outline.nested { try verify(below, in: bytes, file: file) }
    }

    /// The seal that belongs on a document.
    private static func seal(of outline: JSONOutline, in bytes: [UInt8]) -> String {
        Digest.of { outline.pieces(in: bytes, without: ["seal", "signature"], $0) }
    }

    /// Whether the signature of a document is over its seal; one that is not signed is well.
    private static func isSignedWell(_ outline: JSONOutline, in bytes: [UInt8], _ seal: String) -> Bool {
        guard let member = outline.members["signature"] else { return true }
        guard let tree = try? JSONReader.read(Array(bytes[member.value])),
            let signature = try? JSONTree.decode(Signature.self, from: tree),
            // Its lines are under no seal: there is one way to write them.
            (try? JSONTree.encode(signature)) == tree
        else { return false }
        return signature.holds(over: seal, of: text("id", of: outline, in: bytes) ?? "")
    }

    /// The bytes of a document with its seal on, signed where there is a key; `piece` gives those of each document
    /// within it.
    static func sealed(_ tree: JSON, with key: SigningKey? = nil, piece: ((JSON) -> [UInt8]?)? = nil) -> [UInt8] {
        put(on: tree, with: key, piece: piece).bytes
    }

    /// The same, with the tree that says it: what stood for the documents within it stands there still.
    static func put(
        on tree: JSON, with key: SigningKey?, piece: ((JSON) -> [UInt8]?)?
    ) -> (bytes: [UInt8], tree: JSON) {
        guard case .object(var object) = tree else { return (JSONWriter.bytes(tree), tree) }
        object["seal"] = nil
        object["signature"] = nil
        var bytes = JSONWriter.bytes(.object(object), order: order, piece: piece)
        let seal = Digest.of(bytes)
        object["seal"] = .string(seal)
        object["signature"] = key?.signature(over: seal).flatMap { try? JSONTree.encode($0) }
        if let place = JSONOutline(bytes, order: order)?.place(for: "seal") {
            let added = ["seal", "signature"].flatMap { key in object[key].map { lines(key, $0) } ?? [] }
            bytes.insert(contentsOf: added, at: place)
        }
        return (bytes, .object(object))
    }

    /// The lines of a member that is not the last.
    private static func lines(_ key: String, _ value: JSON) -> [UInt8] {
        let alone = JSONWriter.bytes(.object(JSONObject([.init(key, value)])))
        return alone.dropFirst(2).dropLast(3) + Array(",\n".utf8)
    }

    /// The name a document gives of who handed it over.
    private static func name(_ outline: JSONOutline, in bytes: [UInt8]) -> String {
        text("name", of: outline, in: bytes) ?? "–"
    }

    /// The same of bytes in another form.
    static func name(in bytes: [UInt8]) -> String {
        guard let head = try? JSONReader.head(bytes, keys: ["name"]), case .string(let name)? = head["name"] else {
            return "–"
        }
        return name
    }

    /// A member that is a text.
    private static func text(_ key: String, of outline: JSONOutline, in bytes: [UInt8]) -> String? {
        guard let value = outline.members[key]?.value,
            case .string(let text)? = try? JSONReader.read(Array(bytes[value]))
        else { return nil }
        return text
    }
}

extension JSONOutline {
    /// Where the lines of a member of the head belong: after the last one that stands before it.
    fileprivate func place(for key: String) -> Int? {
        let before = SealedOrder.keys.prefix { $0 != key }
        return before.compactMap { members[$0]?.lines.upperBound }.max()
    }
}
