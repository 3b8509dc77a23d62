import Foundation
import Formats
import Model

@testable import Store

/// A folder of `Workspaces/Checks`, named by its rule: the patch on a workspace of the Demo that breaks just that rule,
/// the workspace it makes, and the replies that mend it.
///
/// `break.json` names the Demo's workspace and has a `patch` on its file; `received` patches documents from below and
/// seals them anew, `changed` patches them and leaves the seal, `incoming` names workspaces that hand over before the
/// remark's command is run.
struct RuleSample {
    static let root = "Workspaces/Checks"
    static let codes = Repository.names(in: root)

    let code: String
    let origin: String
    private let plan: JSONObject

    init(_ code: String) throws {
        self.code = code
        let bytes = try Repository.bytes("\(Repository.root)/\(Self.root)/\(code)/break.json")
        guard case .object(let plan) = try JSONReader.read(bytes), case .string(let origin)? = plan["workspace"]
        else { throw CocoaError(.fileReadCorruptFile) }
        self.plan = plan
        self.origin = origin
    }

    var folder: String { "\(Self.root)/\(code)" }

    /// The workspaces that hand over before the remark's command is run.
    var incoming: [String] {
        guard case .array(let names)? = plan["incoming"] else { return [] }
        return names.compactMap { name in if case .string(let name) = name { name } else { nil } }
    }

    /// The replies that mend it, line by line.
    var replies: [String] {
        let path = "\(Repository.root)/\(folder)/replies.txt"
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return [] }
        return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    }

    /// Makes the workspace in a folder of the sandbox, and gives the bytes of its file.
    @discardableResult
    func make(in sandbox: Sandbox, at place: String = "sample") throws -> [UInt8] {
        try Self.copy(origin, to: sandbox, at: place)
        let path = "\(place)/workspace.json"
        var tree = try JSONReader.read(try sandbox.bytes(path))
        for (key, isSealed) in [("received", true), ("changed", false)] {
            guard case .object(let documents)? = plan[key] else { continue }
            for document in documents.members {
                tree = try change(document.key, document.value, isSealed, of: tree, sandbox, place)
            }
        }
        if let patch = plan["patch"] { tree = MergePatch.merged(tree, patch) }
        let bytes = JSONWriter.bytes(tree, leading: Header.order)
        try sandbox.write(bytes, to: path)
        return bytes
    }

    /// Who the sample's workspace in the sandbox is about.
    func name(in sandbox: Sandbox) throws -> String {
        guard case .object(let object) = try JSONReader.read(try sandbox.bytes("sample/workspace.json")),
            case .object(let body)? = object["body"], case .object(let profile)? = body["profile"],
            case .string(let name)? = profile["name"]
        else { throw CocoaError(.fileReadCorruptFile) }
        return name
    }

    /// Copies a workspace of the Demo.
    static func copy(_ name: String, to sandbox: Sandbox, at place: String) throws {
        let demo = "\(Repository.root)/Workspaces/Demo/\(name)"
        for file in FileManager.default.enumerator(atPath: demo)?.compactMap({ $0 as? String }) ?? []
        where file.hasSuffix(".json") || file.hasSuffix(".csv") {
            try sandbox.write(try Repository.bytes("\(demo)/\(file)"), to: "\(place)/\(file)")
        }
    }

    /// Changes a document from below, and the workspace's reference to it where it is sealed anew.
    private func change(
        _ name: String, _ patch: JSON, _ isSealed: Bool, of tree: JSON, _ sandbox: Sandbox, _ place: String
    ) throws -> JSON {
        let head = try JSONReader.head(
            try Repository.bytes("\(Repository.root)/Workspaces/Demo/\(name)/workspace.json"), keys: ["id"])
        guard case .string(let id)? = head["id"],
            let file = try FileManager.default.contentsOfDirectory(atPath: sandbox.path("\(place)/received"))
                .first(where: { $0.hasPrefix(id) })
        else { throw CocoaError(.fileNoSuchFile) }
        let old = try sandbox.bytes("\(place)/received/\(file)")
        var document = MergePatch.merged(try JSONReader.read(old), patch)
        if isSealed { document = Self.sealed(document) }
        let bytes = JSONWriter.bytes(document, leading: SealedOrder.keys)
        guard isSealed, case .object(let members) = document, case .string(let seal)? = members["seal"],
            case .number(let digits)? = members["revision"], let revision = Int(digits)
        else {
            try sandbox.write(bytes, to: "\(place)/received/\(file)")
            return tree
        }
        let renamed = ReceivedFiles.name(id: id, revision: revision, seal: seal)
        try sandbox.write(bytes, to: "\(place)/received/\(renamed)")
        try FileManager.default.removeItem(atPath: sandbox.path("\(place)/received/\(file)"))
        return Self.replaced(
            tree, file, JSONObject([.init("file", .string(renamed)), .init("seal", .string(seal))]))
    }

    /// A document and those within it with their seals put on anew, the innermost first.
    private static func sealed(_ tree: JSON) -> JSON {
        guard case .object(var object) = tree, case .object(var body)? = object["body"] else { return tree }
        for key in ReceivedFiles.keys {
            guard case .array(let documents)? = body[key] else { continue }
            body[key] = .array(documents.map(sealed))
        }
        object["body"] = .object(body)
        return Seal.put(on: .object(object))
    }

    private static func replaced(_ json: JSON, _ file: String, _ reference: JSONObject) -> JSON {
        switch json {
        case .object(let object) where object["file"] == .string(file): .object(reference)
        case .object(let object):
            .object(JSONObject(object.members.map { .init($0.key, replaced($0.value, file, reference)) }))
        case .array(let elements): .array(elements.map { replaced($0, file, reference) })
        default: json
        }
    }
}
