import Formats
public import Model

/// What a backup says of itself, as its last file: `behov-backup.json`.
public struct BackupManifest: Sendable, Hashable, Codable {
    /// A file of the backup.
    public struct File: Sendable, Hashable, Codable {
        /// Its path from the workspace's folder.
        public let name: String
        /// How many bytes it has.
        @Ordinal public private(set) var size: Int
        /// SHA-256 of its bytes, hexadecimal.
        public let digest: String
    }

    /// What the file is.
    let schema: Schema
    /// The version of its form.
    @Ordinal private(set) var version: Int
    /// The workspace.
    public let id: String
    /// Its revision.
    @Ordinal public private(set) var revision: Int
    /// The kind of workspace.
    public let workspace: Schema
    /// The name of the unit, owner or network.
    public let name: String
    /// The programme that wrote it.
    public let program: String
    /// The files, in the order they have in the backup.
    public let files: [File]

    /// Makes a manifest.
    init(_ workspace: Workspace, program: String, files: [File]) {
        schema = .backup
        version = Schema.newestVersion
        id = workspace.header.id
        revision = workspace.header.revision
        self.workspace = workspace.header.schema
        name = workspace.profile.name
        self.program = program
        self.files = files
    }

    /// The name it has in the archive.
    static let fileName = "behov-backup.json"

    /// The bytes it has in the archive.
    func bytes() throws(Trouble) -> [UInt8] {
        let order = ["schema", "version", "id", "revision", "workspace", "name", "program"]
        return JSONWriter.bytes(try FileTree.encode(self, file: BackupManifest.fileName), leading: order)
    }
}

/// Which files of a workspace's folder belong to it.
enum WorkspaceFolder {
    /// The folders beside the workspace's own file.
    static let parts = ["revisions", "sources", "received", "reviews", "handover", "documents"]

    /// Whether a path from the folder names a file of a workspace.
    static func belongs(_ name: String) -> Bool {
        guard let slash = name.firstIndex(of: "/") else { return name == Store.fileName || LineCopy.isCopy(name) }
        guard name != "documents/" + Disk.writtenList else { return true }
        return parts.contains(String(name[..<slash])) && !name.mentions("/.") && !name.hasSuffix("/")
    }

    /// The files of a workspace, its own file first.
    static func files(in folder: String) throws(Trouble) -> [String] {
        let here = try Disk.names(in: folder)
        var files = [Store.fileName] + here.filter { LineCopy.isCopy($0) && Disk.isFile("\(folder)/\($0)") }
        for part in parts where here.contains(part) && Disk.isFolder("\(folder)/\(part)") {
            files += try Disk.files(below: "\(folder)/\(part)").map { "\(part)/\($0)" }
        }
        return files
    }
}
