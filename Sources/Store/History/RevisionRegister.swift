import Formats
public import Model

/// A name somebody gave a revision.
public struct RevisionName: Sendable, Hashable, Codable {
    /// The name.
    public let name: String
    /// The revision's number.
    @Ordinal public private(set) var revision: Int
    /// Its digest.
    public let digest: String
    /// When the name was given, ISO 8601 in UTC.
    public let at: String
    /// By whom; absent where nobody said.
    public let by: String?
}

/// A revision that was taken away on request: enough of it that the chain still checks.
public struct ThinnedRevision: Sendable, Hashable, Codable {
    /// The revision's number.
    @Ordinal public private(set) var revision: Int
    /// Its digest.
    public let digest: String
    /// The digests of the revisions it came from.
    public let parents: [String]
    /// When it was taken away, ISO 8601 in UTC.
    public let at: String
}

/// What is kept beside the revisions, because no revision's bytes are ever changed: `revisions/register.json`.
public struct RevisionRegister: Sendable, Hashable, Codable {
    /// What the file is.
    private(set) var schema = Schema.revisions
    /// The version of its form.
    @Ordinal private(set) var version = Schema.newestVersion
    /// The workspace.
    private(set) var id: String
    /// The names that were given, the oldest first.
    public var names: [RevisionName] = []
    /// The revisions that were taken away, the oldest first.
    public var thinned: [ThinnedRevision] = []
    /// The keys the workspace has handed over under, the oldest first; absent until it has.
    public var keys: [DeliveryKey]?

    /// Makes an empty register of a workspace.
    init(id: String) { self.id = id }

    /// The file's name below `revisions/`.
    static let fileName = "register.json"
    /// The order its members have at the top of the file.
    private static let order = ["schema", "version", "id"]

    /// Reads the register of a workspace; an empty one where nothing was named or thinned.
    static func read(_ store: Store, id: String) throws(Trouble) -> RevisionRegister {
        let path = "\(store.revisionsFolder)/\(fileName)"
        guard Disk.exists(path) else { return RevisionRegister(id: id) }
        let (tree, _) = try FileTree.read(try Disk.read(path), file: path, wanted: [.revisions])
        return try FileTree.decode(RevisionRegister.self, tree, file: path, from: .beside)
    }

    /// Writes it. The caller holds the lock.
    func write(_ store: Store) throws(Trouble) {
        let path = "\(store.revisionsFolder)/\(RevisionRegister.fileName)"
        let tree = try FileTree.encode(self, file: path)
        try Disk.makeFolder(store.revisionsFolder, mode: Store.folderMode)
        try Disk.write(
            JSONWriter.bytes(tree, leading: RevisionRegister.order), to: path, mode: Store.fileMode)
    }
}
