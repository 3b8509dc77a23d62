import Formats
public import Model

/// What redaction leaves behind, `revisions/redacted.json`: the old digests, so that the chain still checks, never the
/// text.
public struct Redactions: Sendable, Hashable, Codable {
    /// A file that was rewritten.
    public struct Rewritten: Sendable, Hashable, Codable {
        /// Its path from the workspace's folder, as it is now.
        public let file: String
        /// The digest it had.
        public let old: String
        /// The digest it has.
        public let new: String
        /// The day.
        public let day: Day
        /// By whom; absent where nobody said.
        public let by: String?
    }

    let schema: Schema
    @Ordinal private(set) var version: Int
    /// The workspace.
    public let id: String
    /// What was rewritten, the oldest first.
    public var rewritten: [Rewritten]

    init(id: String, rewritten: [Rewritten] = []) {
        schema = .redactions
        version = Schema.newestVersion
        self.id = id
        self.rewritten = rewritten
    }

    static let fileName = "redacted.json"

    /// The digest a file has now that once had this one.
    public func now(_ digest: String) -> String {
        var digest = digest
        for step in rewritten where step.old == digest { digest = step.new }
        return digest
    }

    /// A header whose references to other revisions are those they have now.
    func followed(_ header: Header) -> Header {
        guard !rewritten.isEmpty else { return header }
        var header = header
        header.parents = header.parents.map(now)
        header.change.restored = header.change.restored.map(now)
        return header
    }

    func bytes() throws(Trouble) -> [UInt8] {
        let tree = try FileTree.encode(self, file: Redactions.fileName)
        return JSONWriter.bytes(tree, leading: ["schema", "version", "id"])
    }
}

extension Store {
    /// What was redacted in this workspace; nothing where nothing was.
    ///
    /// - Throws: `Trouble` of kind `unreadable`.
    public func redactions() throws(Trouble) -> Redactions {
        let path = "\(folder)/revisions/\(Redactions.fileName)"
        guard Disk.exists(path) else { return Redactions(id: "") }
        let (tree, _) = try FileTree.read(try Disk.read(path), file: path, wanted: [.redactions])
        return try FileTree.decode(Redactions.self, tree, file: path, from: .beside)
    }
}
