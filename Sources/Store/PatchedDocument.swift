public import Formats
import Model

/// A document from below that is changed on purpose, for the samples that break a rule: what a careless or a broken
/// program could have sent.
public enum PatchedDocument {
    /// A document sealed anew after the change, and where it belongs in the workspace that received it.
    public struct Sealed: Sendable {
        /// Its bytes.
        public let bytes: [UInt8]
        /// The name of its file below `received/`.
        public let file: String
        /// What the workspace's own file says of it, in the place of the document.
        public let reference: JSON
    }

    /// The document with the patch laid over it and a seal that holds; `nil` for what is no document.
    public static func sealed(_ document: JSON, _ patch: JSON) -> Sealed? {
        let tree = sealed(JSONMergePatch.merged(document, patch))
        guard case .object(let members) = tree, case .string(let id)? = members["id"],
            case .string(let seal)? = members["seal"], case .number(let digits)? = members["revision"],
            let revision = Int(digits)
        else { return nil }
        let file = ReceivedFiles.name(id: id, revision: revision, seal: seal)
        return Sealed(
            bytes: JSONWriter.bytes(tree, order: Seal.order), file: file,
            reference: .object(JSONObject([.init("file", .string(file)), .init("seal", .string(seal))])))
    }

    /// The document with the patch laid over it and its old seal, which then no longer holds.
    public static func changedAfterSealing(_ document: JSON, _ patch: JSON) -> [UInt8] {
        JSONWriter.bytes(JSONMergePatch.merged(document, patch), order: Seal.order)
    }

    /// A document and those within it with their seals put on anew, the innermost first.
    private static func sealed(_ tree: JSON) -> JSON {
        guard case .object(var object) = tree, case .object(var body)? = object["body"] else { return tree }
        for key in ReceivedFiles.keys {
            guard case .array(let documents)? = body[key] else { continue }
            body[key] = .array(documents.map(sealed))
        }
        object["body"] = .object(body)
        return (try? JSONReader.read(Seal.sealed(.object(object)))) ?? tree
    }
}
