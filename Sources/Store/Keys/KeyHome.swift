import Model

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Where a person's private key lies: in their own configuration folder, never in a workspace, its backups, or anything
/// that a cloud or git spreads.
public struct KeyHome: Sendable {
    /// Why there is no key to sign with.
    public enum Fault: Error, Sendable, Hashable {
        /// Nobody says where this user's configuration lies.
        case noFolder
        /// The configuration folder lies in the workspace, and the key would be spread with it.
        case inWorkspace(String)
        /// Nothing can be written in the folder.
        case unusable(String)
        /// A file is there, and cannot be read as a key.
        case damaged(String)
    }

    private let folder: String?

    /// Takes the user's configuration folder; `nil` where there is none.
    public init(configuration folder: String?) { self.folder = folder.map { "\($0)/behov" } }

    /// The file's name, and the first word in it.
    private static let name = "key"
    private static let mark = "behov-key-1"

    /// The private key, made the first time.
    ///
    /// - Parameters:
    ///   - workspace: The workspace's folder, outside which it must lie.
    ///   - secret: Makes the 32 bytes of a new one.
    /// - Returns: The key.
    /// - Throws: Why there is none.
    public func key(outside workspace: String, making secret: () -> [UInt8]) throws(Fault) -> SigningKey {
        guard let folder else { throw .noFolder }
        guard !lies(folder, in: workspace) else { throw .inWorkspace(folder) }
        let path = "\(folder)/\(Self.name)"
        do throws(Trouble) {
            if let key = try read(path) { return key }
            try Disk.makeFolder(folder, mode: Store.folderMode)
            // Two who hand over for the first time at once make one key.
            let lock = try Lock(folder)
            defer { lock.release() }
            if let key = try read(path) { return key }
            let bytes = secret()
            guard let key = SigningKey(secret: bytes) else { throw StoreTrouble.unreadable(path, "–") }
            let line = "\(Self.mark) \(Hexadecimal.text(bytes))\n"
            try Disk.write(Array(line.utf8), to: path, mode: Store.fileMode)
            return key
        } catch {
            throw Disk.isFile(path) ? .damaged(path) : .unusable(folder)
        }
    }

    /// The key that lies there; `nil` where none does. Others than its owner never read it.
    private func read(_ path: String) throws(Trouble) -> SigningKey? {
        guard Disk.exists(path) else { return nil }
        let words = String(decoding: try Disk.read(path, most: 1024), as: UTF8.self)
            .split(whereSeparator: \.isWhitespace)
        guard words.count == 2, words[0] == Self.mark, let bytes = Hexadecimal.bytes(String(words[1])),
            let key = SigningKey(secret: bytes)
        else { throw StoreTrouble.unreadable(path, "–") }
        if let mode = SystemCalls.mode(path), mode & 0o077 != 0,
            let handle = try? SystemCalls.open(path, O_RDONLY)
        {
            SystemCalls.setMode(handle, Store.fileMode)
        }
        return key
    }

    /// Whether a folder, which need not be there yet, lies in another one.
    private func lies(_ folder: String, in workspace: String) -> Bool {
        var (place, rest) = (folder, "")
        while !Disk.exists(place), place != "/", place != "." {
            rest = "/\(Disk.name(of: place))\(rest)"
            place = Disk.folder(of: place)
        }
        let (inner, outer) = (Disk.followed(place) + rest, Disk.followed(workspace))
        return "\(inner)/".hasPrefix("\(outer)/")
    }
}
