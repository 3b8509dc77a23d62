import Model

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Whole folders, for backups and for what is staged before it is put in place.
extension Disk {
    /// The files below a folder with their paths from it, in order of their bytes; hidden ones are left out.
    ///
    /// - Throws: `Trouble` where something is neither file nor folder, or folders lie deeper than 16.
    static func files(below folder: String, prefix: String = "", depth: Int = 16) throws(Trouble) -> [String] {
        guard depth > 0 else { throw StoreTrouble.tooDeep(folder) }
        var files: [String] = []
        for name in try names(in: folder) where !name.hasPrefix(".") {
            let path = "\(folder)/\(name)"
            if isFolder(path) {
                files += try Disk.files(below: path, prefix: "\(prefix)\(name)/", depth: depth - 1)
            } else if isFile(path) {
                files.append(prefix + name)
            } else if exists(path) {
                throw StoreTrouble.unreadable(path, "–")
            }
        }
        return files
    }

    /// Whether a file with bytes is there, not a folder or a pipe.
    static func isFile(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }

    /// Takes a file away, if it is there.
    static func remove(_ path: String) { unlink(path) }

    /// Takes a folder of our own making away, with all that is in it; links are not followed.
    static func removeFolder(_ folder: String) {
        for name in (try? names(in: folder)) ?? [] {
            let path = "\(folder)/\(name)"
            if unlink(path) != 0 { removeFolder(path) }
        }
        rmdir(folder)
    }

    /// Puts a file or folder in the place of another at once; an empty folder counts as no folder.
    ///
    /// - Throws: `Trouble` of kind `cannotWrite`.
    static func move(_ from: String, to: String) throws(Trouble) {
        do {
            try SystemCalls.rename(from, to: to)
            try SystemCalls.synchronise(SystemCalls.open(folder(of: to), O_RDONLY))
        } catch {
            throw StoreTrouble.cannotWrite(to, error.reason)
        }
    }
}
