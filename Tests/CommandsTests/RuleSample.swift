import Foundation
import Formats
import Testing

/// A folder of `Workspaces/Checks`, named by its rule: `break.json`, what is done to a workspace of the Demo so that
/// it breaks just that rule; `check.json`, what `check` then says; and `replies.txt`, the replies that mend it.
struct RuleSample {
    static let root = "Workspaces/Checks"
    static let codes = Repository.names(in: root)

    let code: String

    init(_ code: String) { self.code = code }

    var folder: String { "\(Self.root)/\(code)" }

    /// The replies that mend it, line by line.
    var replies: [String] {
        let path = "\(Repository.root)/\(folder)/replies.txt"
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return [] }
        return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    }

    /// Makes the workspace in a folder of the sandbox, as anybody can who wants to open it.
    func make(in sandbox: Sandbox, at place: String = "sample") throws {
        let exit = sandbox.run(["demo", "--broken", code, "--output", place])
        #expect(exit == 0, "\(sandbox.complaints)")
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
}
