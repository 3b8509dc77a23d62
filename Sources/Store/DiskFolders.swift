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
    /// The name of the list of what the program itself wrote into a folder of documents.
    public static let writtenList = ".behov-sha256"

    /// The files below a folder with their paths from it, in order of their bytes; hidden ones are left out, but for the
    /// list of what the program wrote.
    ///
    /// - Throws: `Trouble` where something is neither file nor folder, or folders lie deeper than 16.
    static func files(below folder: String, prefix: String = "", depth: Int = 16) throws(Trouble) -> [String] {
        guard depth > 0 else { throw StoreTrouble.tooDeep(folder) }
        var files: [String] = []
        for name in try names(in: folder) where !name.hasPrefix(".") || name == writtenList {
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
    public static func removeFolder(_ folder: String) {
        for name in (try? names(in: folder)) ?? [] {
            let path = "\(folder)/\(name)"
            if unlink(path) != 0 { removeFolder(path) }
        }
        rmdir(folder)
    }

    /// Writes over a file that still holds the bytes it had, where no lock keeps others away: only one at a time can
    /// make the temporary file, and what lies there is compared just before it is replaced.
    ///
    /// A temporary file older than a minute was left by somebody who was killed.
    /// - Throws: `Trouble` of kind `busy` where somebody else is saving or has saved, `cannotWrite`.
    static func write(_ bytes: [UInt8], over before: [UInt8], at path: String, mode: UInt32) throws(Trouble) {
        let target = followed(path)
        let temporary = temporary(for: target)
        if let made = SystemCalls.modified(temporary), Int(time(nil)) - made > 60 { SystemCalls.remove(temporary) }
        do {
            let file = try SystemCalls.open(temporary, O_WRONLY | O_CREAT | O_EXCL, mode: 0o600)
            SystemCalls.setMode(file, SystemCalls.mode(target) ?? mode)
            try SystemCalls.writeAll(bytes, to: file)
            try SystemCalls.synchronise(file)
            guard try SystemCalls.readAll(SystemCalls.open(target, O_RDONLY)) == before else {
                SystemCalls.remove(temporary)
                throw StoreTrouble.changedMeanwhile(path)
            }
            try SystemCalls.rename(temporary, to: target)
            try SystemCalls.synchronise(folder: folder(of: target))
        } catch let trouble as Trouble {
            throw trouble
        } catch let fault as SystemCalls.Fault where fault.isExisting {
            throw StoreTrouble.busy(folder(of: path))
        } catch {
            SystemCalls.remove(temporary)
            throw StoreTrouble.cannotWrite(path, (error as? SystemCalls.Fault)?.reason ?? "–")
        }
    }

    /// Puts a file or folder in the place of another at once; an empty folder counts as no folder.
    ///
    /// - Throws: `Trouble` of kind `cannotWrite`.
    static func move(_ from: String, to: String) throws(Trouble) {
        do {
            try SystemCalls.rename(from, to: to)
            try SystemCalls.synchronise(folder: folder(of: to))
        } catch {
            throw StoreTrouble.cannotWrite(to, error.reason)
        }
    }
}
