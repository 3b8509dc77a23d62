import Formats
import Model

/// Documents from the level below lie byte for byte under `received/`; the workspace's file only refers to them.
///
/// A nested document is never rewritten: reading puts the trees of the files in the place of the references, saving
/// writes the references, and a hand-over takes the bytes of the files as they are.
enum ReceivedFiles {
    /// The members of a body that hold documents from below.
    static let keys = ["received", "units"]

    /// The name of a document's file, the same for the same document.
    static func name(id: String, revision: Int, seal: String) -> String {
        let number = String(revision)
        let padded = String(repeating: "0", count: max(0, 6 - number.count)) + number
        return "\(id)-\(padded)-\(seal.prefix(12)).json"
    }

    /// A workspace's tree without its documents, and what it refers to instead, by the members of its body.
    static func parted(
        _ tree: JSON, folder: String
    ) throws(Trouble) -> (tree: JSON, references: [String: [ReceivedReference]]) {
        guard case .object(var object) = tree, case .object(var body)? = object["body"] else { return (tree, [:]) }
        var references: [String: [ReceivedReference]] = [:]
        for key in keys {
            guard case .array(let documents)? = body[key] else { continue }
            var found: [ReceivedReference] = []
            for (place, document) in documents.enumerated() {
                guard let (name, seal) = parts(of: document) else {
                    let fault = JSONShapeFault(
                        path: "body.\(key)[\(place)]", reason: .badValue(document.kind.rawValue))
                    throw JSONTrouble.of(fault, in: "\(folder)/\(Store.fileName)")
                }
                found.append(ReceivedReference(file: name, seal: seal))
            }
            references[key] = found
            body[key] = .array([])
        }
        object["body"] = .object(body)
        return (.object(object), references)
    }

    /// Opens what a reference names and holds it against its seal, unless that was done just now.
    static func open(
        _ reference: ReceivedReference, folder: String, isVerified: Bool = false
    ) throws(Trouble) -> (bytes: [UInt8], text: JSONText, path: String) {
        let (bytes, path) = try bytes(of: reference.file, folder: folder)
        let (_, text) = try Seal.read(
            bytes, file: path, wanted: [.needsAssessment, .ownerOverview], isVerified: isVerified)
        guard text["seal"] == .string(reference.seal) else {
            throw StoreTrouble.changedAfterSealing(path, Seal.name(in: bytes))
        }
        return (bytes, text, path)
    }

    /// Whether all that a workspace's tree has in the place of documents are references to files of them.
    static func areReferences(in tree: JSON) -> Bool { documents(in: tree).allSatisfy { parts(of: $0) != nil } }

    static func parts(of reference: JSON) -> (name: String, seal: String)? {
        guard case .object(let object) = reference, case .string(let name)? = object["file"],
            case .string(let seal)? = object["seal"], !name.contains("/")
        else { return nil }
        return (name, seal)
    }

    /// A workspace's tree, in which each document is only its head, with each of them replaced by a reference to its file.
    static func collapse(_ tree: JSON) throws(Trouble) -> JSON {
        try mapped(tree) { document, _ in reference(to: document) ?? document }
    }

    /// The bytes that a document refers to, verified; `nil` for anything that is no document.
    static func piece(_ document: JSON, folder: String) throws(Trouble) -> [UInt8]? {
        guard case .object(let reference)? = reference(to: document), case .string(let name)? = reference["file"],
            case .string(let seal)? = reference["seal"]
        else { return nil }
        let (bytes, path) = try bytes(of: name, folder: folder)
        try Seal.verify(bytes, file: path)
        guard let head = try? JSONReader.head(bytes, keys: ["seal"]), head["seal"] == .string(seal) else {
            throw StoreTrouble.changedAfterSealing(path, Seal.name(in: bytes))
        }
        return bytes
    }

    /// What a workspace writes of a document known by its workspace, revision and seal.
    private static func reference(to document: JSON) -> JSON? {
        guard case .object(let object) = document, case .string(let id)? = object["id"],
            case .number(let digits)? = object["revision"], let revision = Int(digits),
            case .string(let seal)? = object["seal"]
        else { return nil }
        return .object(
            JSONObject([
                .init("file", .string(name(id: id, revision: revision, seal: seal))),
                .init("seal", .string(seal)),
            ]))
    }

    private static func bytes(of name: String, folder: String) throws(Trouble) -> ([UInt8], path: String) {
        let path = "\(folder)/received/\(name)"
        guard Disk.exists(path), !Disk.isFolder(path) else { throw StoreTrouble.missingReceived(path) }
        return (try Disk.read(path), path)
    }

    /// The documents of a workspace's or document's tree.
    static func documents(in tree: JSON) -> [JSON] {
        guard case .object(let object) = tree, case .object(let body)? = object["body"] else { return [] }
        return keys.flatMap { key -> [JSON] in
            guard case .array(let documents)? = body[key] else { return [] }
            return documents
        }
    }

    /// The body of a document without those within it that are the newest of their workspace.
    static func alone(_ body: JSON) -> JSON {
        guard case .object(var object) = body else { return body }
        for key in keys {
            guard case .array(let documents)? = object[key] else { continue }
            let marks = documents.map(mark)
            let newest = Dictionary(
                marks.compactMap { mark in mark.map { ($0.workspace, $0.revision) } }, uniquingKeysWith: max)
            object[key] = .array(
                zip(documents, marks).filter { _, mark in
                    mark.map { $0.revision < newest[$0.workspace] ?? 0 } ?? true
                }.map(\.0))
        }
        return .object(object)
    }

    /// Which revision of which workspace a document is.
    private static func mark(of document: JSON) -> (workspace: String, revision: Int)? {
        guard case .object(let object) = document, case .string(let id)? = object["id"],
            case .number(let digits)? = object["revision"], let revision = Int(digits)
        else { return nil }
        return (id, revision)
    }

    private static func mapped(
        _ tree: JSON, _ change: (_ document: JSON, _ place: String) throws(Trouble) -> JSON
    ) throws(Trouble) -> JSON {
        guard case .object(var object) = tree, case .object(var body)? = object["body"] else { return tree }
        for key in keys {
            guard case .array(let documents)? = body[key] else { continue }
            var changed: [JSON] = []
            for (place, document) in documents.enumerated() {
                changed.append(try change(document, "body.\(key)[\(place)]"))
            }
            body[key] = .array(changed)
        }
        object["body"] = .object(body)
        return .object(object)
    }
}
