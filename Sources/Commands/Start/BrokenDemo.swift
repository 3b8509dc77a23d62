import Formats
import Model
import Store
import Templates

/// A workspace of the sample region with one fault in it: the one that a rule looks for, and no other.
///
/// `Workspaces/Checks/<CODE>/break.json` names the Demo's `workspace` and has a `patch` on its file (`JSONMergePatch`);
/// `received` patches documents from below and seals them anew, `changed` patches them and leaves the seal, `incoming`
/// names the workspaces whose documents lie ready to be collected, `unconfirmed` one whose document came under another
/// key than before, or none.
struct BrokenDemo {
    /// The folder, within the workspace's, of documents that have come and are not collected.
    private static let waitingFolder = "mottatt"

    /// The rule's code, for example `DAT-002`.
    let code: String
    private let origin: String
    private let plan: JSONObject
    /// The files of the workspace by their paths in its folder.
    private var made: [String: [UInt8]] = [:]

    /// Makes the workspace that breaks a rule.
    ///
    /// - Throws: `Trouble` of kind `ours` for a sample that does not fit the Demo.
    init(_ code: String) throws(Trouble) {
        self.code = code
        let path = "Workspaces/Checks/\(code)/break.json"
        guard case .object(let plan) = try Self.tree(Templates.bytes(path) ?? [], path),
            case .string(let origin)? = plan["workspace"]
        else { throw DemoFiles.unfit(path) }
        self.plan = plan
        self.origin = origin
        for (name, bytes) in try DemoFiles.below(origin) { made[name] = bytes }
        try lay()
    }

    /// Its files by their paths in the folder, in order.
    var files: [(name: String, bytes: [UInt8])] { made.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } }

    /// The folder of the documents that lie ready to be collected; `nil` where there are none.
    var waiting: String? { plan["incoming"] == nil ? nil : Self.waitingFolder }

    private mutating func lay() throws(Trouble) {
        var tree = try Self.tree(made[Store.fileName] ?? [], Store.fileName)
        for (key, isSealed) in [("received", true), ("changed", false)] {
            guard case .object(let documents)? = plan[key] else { continue }
            for document in documents.members {
                tree = try change(document.key, document.value, isSealed, of: tree)
            }
        }
        if case .string(let name)? = plan["unconfirmed"] { tree = try doubt(name, in: tree) }
        if let patch = plan["patch"] { tree = JSONMergePatch.merged(tree, patch) }
        made[Store.fileName] = JSONWriter.bytes(tree, leading: Header.order)
        guard case .array(let names)? = plan["incoming"] else { return }
        for case .string(let name) in names {
            let file = try received(from: name)
            made["\(Self.waitingFolder)/\(name).json"] = made[file]
        }
    }

    /// Lets the workspace remember another key of a sender than the one its document came under.
    private func doubt(_ name: String, in tree: JSON) throws(Trouble) -> JSON {
        let path = try received(from: name)
        guard case .object(let document) = try Self.tree(made[path] ?? [], path), let id = document["id"],
            let seal = document["seal"]
        else { throw DemoFiles.unfit(path) }
        let sender = JSON.object(
            JSONObject([
                .init("id", id), .init("keys", .array([.string(PublicKey.sample)])),
                .init("unconfirmed", .array([seal])),
            ]))
        let desk = JSONObject([.init("senders", .array([sender]))])
        return JSONMergePatch.merged(tree, .object(JSONObject([.init("desk", .object(desk))])))
    }

    /// Changes a document from below, and the workspace's reference to it where it is sealed anew.
    private mutating func change(
        _ name: String, _ patch: JSON, _ isSealed: Bool, of tree: JSON
    ) throws(Trouble) -> JSON {
        let path = try received(from: name)
        let document = try Self.tree(made[path] ?? [], path)
        guard isSealed else {
            made[path] = PatchedDocument.changedAfterSealing(document, patch)
            return tree
        }
        guard let sealed = PatchedDocument.sealed(document, patch) else { throw DemoFiles.unfit(path) }
        made[path] = nil
        made["received/\(sealed.file)"] = sealed.bytes
        return Self.replaced(tree, Disk.name(of: path), sealed.reference)
    }

    /// The path of what the workspace has received from another of the Demo's, named by its folder.
    private func received(from name: String) throws(Trouble) -> String {
        let path = "\(name)/\(Store.fileName)"
        guard case .object(let head) = try Self.tree(DemoFiles.bytes(path), path),
            case .string(let id)? = head["id"],
            let file = made.keys.first(where: { $0.hasPrefix("received/\(id)-") })
        else { throw DemoFiles.unfit(path) }
        return file
    }

    private static func tree(_ bytes: [UInt8], _ path: String) throws(Trouble) -> JSON {
        do { return try JSONReader.read(bytes) } catch { throw DemoFiles.unfit(path) }
    }

    private static func replaced(_ json: JSON, _ file: String, _ reference: JSON) -> JSON {
        switch json {
        case .object(let object) where object["file"] == .string(file): reference
        case .object(let object):
            .object(JSONObject(object.members.map { .init($0.key, replaced($0.value, file, reference)) }))
        case .array(let elements): .array(elements.map { replaced($0, file, reference) })
        default: json
        }
    }
}
