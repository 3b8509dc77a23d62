public import Model

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Files and folders as the rest of the program sees them; every fault is told to the person it happened to.
public enum Disk {
    /// The bytes of a file; pipes, devices and files over the limit are refused before they are read.
    ///
    /// - Throws: `Trouble` of kind `notFound` where it is missing, `unreadable` where it cannot be read.
    ///
    /// `isRoomy` asks for an array with room for an eighth more.
    public static func read(
        _ path: String, most: Int = 1 << 30, isRoomy: Bool = false
    ) throws(Trouble) -> [UInt8] {
        do {
            switch SystemCalls.kind(path) {
            case .folder: throw StoreTrouble.isFolder(path)
            case .other: throw StoreTrouble.isNoFile(path)
            case .file(let size) where size > most: throw StoreTrouble.tooLarge(path, most: most)
            case .file, nil: break
            }
            return try SystemCalls.readAll(SystemCalls.open(path, O_RDONLY), isRoomy: isRoomy)
        } catch let fault as SystemCalls.Fault {
            throw fault.isMissing ? StoreTrouble.missing(path) : StoreTrouble.unreadable(path, fault.reason)
        } catch let trouble as Trouble {
            throw trouble
        } catch {
            throw StoreTrouble.unreadable(path, "\(error)")
        }
    }

    /// The first bytes of a file, no more than a number of them.
    ///
    /// - Throws: `Trouble` of kind `notFound` or `unreadable`.
    static func beginning(of path: String, upTo count: Int) throws(Trouble) -> [UInt8] {
        if case .other? = SystemCalls.kind(path) { throw StoreTrouble.isNoFile(path) }
        do {
            return try SystemCalls.readAll(SystemCalls.open(path, O_RDONLY), upTo: count)
        } catch {
            throw error.isMissing ? StoreTrouble.missing(path) : StoreTrouble.unreadable(path, error.reason)
        }
    }

    /// Writes a file whole or not at all: a temporary file beside it, flushed to the disk, then renamed over it.
    ///
    /// The permissions of a file that is there already are kept, and a link stays a link. Who writes many files into one
    /// folder flushes it once, after the last of them.
    /// - Throws: `Trouble` of kind `cannotWrite`; the old file is then as it was.
    public static func write(
        _ bytes: [UInt8], to path: String, mode: UInt32 = 0o644, flushingFolder: Bool = true
    ) throws(Trouble) {
        let target = SystemCalls.followed(path) ?? path
        let temporary = temporary(for: target)
        do {
            let file = try SystemCalls.open(temporary, O_WRONLY | O_CREAT | O_TRUNC, mode: 0o600)
            SystemCalls.setMode(file, SystemCalls.mode(target) ?? mode)
            try SystemCalls.writeAll(bytes, to: file)
            try SystemCalls.synchronise(file)
            try SystemCalls.rename(temporary, to: target)
            if flushingFolder { try SystemCalls.synchronise(folder: folder(of: target)) }
        } catch {
            SystemCalls.remove(temporary)
            throw StoreTrouble.cannotWrite(path, error.reason)
        }
    }

    /// Makes sure that the files written into a folder stay named there.
    ///
    /// - Throws: `Trouble` of kind `cannotWrite`.
    static func flush(folder: String) throws(Trouble) {
        do {
            try SystemCalls.synchronise(folder: folder)
        } catch {
            throw StoreTrouble.cannotWrite(folder, error.reason)
        }
    }

    /// The temporary file a file is written to first.
    static func temporary(for path: String) -> String { "\(folder(of: path))/.\(name(of: path)).saving" }

    /// Whether a name is one that only we give, to a temporary file.
    static func isTemporary(_ name: String) -> Bool {
        name.hasPrefix(".") && name.hasSuffix(".saving") && name.count > ".saving".count + 1
    }

    /// Makes a folder and those above it that are missing.
    ///
    /// - Throws: `Trouble` of kind `cannotWrite`.
    public static func makeFolder(_ path: String, mode: UInt32 = 0o755) throws(Trouble) {
        guard !path.isEmpty, !SystemCalls.isFolder(path) else { return }
        let above = folder(of: path)
        if above != path, above != "." { try makeFolder(above, mode: mode) }
        do {
            try SystemCalls.makeFolder(path, mode: mode)
            try SystemCalls.synchronise(folder: above)
        } catch {
            if error.isExisting, SystemCalls.isFolder(path) { return }
            throw StoreTrouble.cannotWrite(path, error.reason)
        }
    }

    /// Whether a file or folder is there.
    public static func exists(_ path: String) -> Bool { SystemCalls.mode(path) != nil }

    /// Whether a folder is there.
    public static func isFolder(_ path: String) -> Bool { SystemCalls.isFolder(path) }

    /// The names in a folder, in order of their bytes.
    ///
    /// - Throws: `Trouble` of kind `notFound` or `unreadable`.
    public static func names(in folder: String) throws(Trouble) -> [String] {
        do {
            return try SystemCalls.names(in: folder)
        } catch {
            throw error.isMissing ? StoreTrouble.missing(folder) : StoreTrouble.unreadable(folder, error.reason)
        }
    }

    /// The folder a path lies in; `.` for a bare name.
    public static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// A folder as it is written before a slash: `partner/` is `partner`.
    public static func withoutEndSlash(_ path: String) -> String {
        path.count > 1 && path.hasSuffix("/") ? withoutEndSlash(String(path.dropLast())) : path
    }

    /// The last part of a path.
    public static func name(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return path }
        return String(path[path.index(after: slash)...])
    }

    /// The path with all links followed, where it is there.
    public static func followed(_ path: String) -> String { SystemCalls.followed(path) ?? path }
}
