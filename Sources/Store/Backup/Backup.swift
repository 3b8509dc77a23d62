import Formats
public import Model

/// A backup: a ZIP archive of a whole workspace, which says itself what it holds.
public struct Backup: Sendable {
    /// What it holds.
    public let manifest: BackupManifest
    private let archive: ZIPReader

    /// Opens a backup and holds every file in it against the manifest.
    ///
    /// - Throws: `Trouble` of kind `unreadable` for a file that is no backup, is cut short, changed or newer.
    public static func open(_ path: String) throws(Trouble) -> Backup { try Backup(Disk.read(path), file: path) }

    init(_ bytes: [UInt8], file: String) throws(Trouble) {
        do {
            archive = try ZIPReader(bytes)
        } catch {
            throw BackupTrouble.of(error, file: file)
        }
        guard let last = archive.entries.last, last.name == BackupManifest.fileName else {
            throw BackupTrouble.notBackup(file)
        }
        let place = "\(file), \(last.name)"
        let (tree, _) = try FileTree.read(
            try Backup.bytes(of: last, in: archive, file: file), file: place, wanted: [.backup])
        manifest = try FileTree.decode(BackupManifest.self, tree, file: place, from: .beside)
        let entries = archive.entries.dropLast()
        guard entries.map(\.name) == manifest.files.map(\.name), manifest.files.first?.name == Store.fileName
        else {
            throw BackupTrouble.changed(file, BackupManifest.fileName)
        }
        for (entry, told) in zip(entries, manifest.files) {
            guard WorkspaceFolder.belongs(entry.name), entry.size == told.size,
                Digest.of(try Backup.bytes(of: entry, in: archive, file: file)) == told.digest
            else { throw BackupTrouble.changed(file, entry.name) }
        }
    }

    /// Puts the whole workspace into a folder that is not there or empty: first beside it, then in its place.
    ///
    /// - Throws: `Trouble` of kind `cannotWrite`; nothing is then where nothing was.
    public func restore(to folder: String) throws(Trouble) {
        try Backup.mayFill(folder)
        let above = Disk.folder(of: folder)
        let temporary = "\(above)/.\(Disk.name(of: folder)).restoring"
        Disk.removeFolder(temporary)
        do throws(Trouble) {
            try Disk.makeFolder(above)
            for entry in archive.entries.dropLast() {
                let path = "\(temporary)/\(entry.name)"
                let bytes = try Backup.bytes(of: entry, in: archive, file: entry.name)
                try Gate.pass(name: entry.name)
                guard !IdentityScreen.isIn(file: bytes) else {
                    throw StoreTrouble.identityNumber(backup: entry.name)
                }
                try Disk.makeFolder(Disk.folder(of: path), mode: Store.folderMode)
                try Disk.write(bytes, to: path, mode: Store.fileMode)
            }
            _ = try Store(folder: temporary).read()
            try Backup.mayFill(folder)
            try Disk.move(temporary, to: folder)
        } catch {
            Disk.removeFolder(temporary)
            throw error
        }
    }

    /// - Throws: `Trouble` of kind `cannotWrite` where something lies already.
    public static func mayFill(_ folder: String) throws(Trouble) {
        guard Disk.exists(folder) else { return }
        guard Disk.isFolder(folder), try Disk.names(in: folder).isEmpty else {
            throw BackupTrouble.notEmpty(folder)
        }
    }

    private static func bytes(
        of entry: ZIPReader.Entry, in archive: ZIPReader, file: String
    ) throws(Trouble) -> [UInt8] {
        do {
            return try archive.bytes(of: entry)
        } catch {
            throw BackupTrouble.of(error, file: file)
        }
    }
}

extension Store {
    /// Writes a backup of the whole workspace, reads it back from the disk and verifies it.
    ///
    /// - Parameters:
    ///   - path: The file; it must not be there.
    ///   - program: The programme and its version.
    ///   - saving: Whether it is written, or only told what would be.
    /// - Returns: What the backup holds.
    /// - Throws: `Trouble` of kind `cannotWrite`, `busy`, or `unreadable` where the workspace itself cannot be used.
    public func backUp(to path: String, program: String, saving: Bool = true) throws(Trouble) -> BackupManifest {
        guard !Disk.exists(path) else { throw BackupTrouble.exists(path) }
        let (manifest, bytes) = try packed(program: program, file: path)
        guard saving else { return manifest }
        try Disk.write(bytes, to: path, mode: Store.fileMode)
        do throws(Trouble) {
            guard try Backup.open(path).manifest == manifest else { throw BackupTrouble.changed(path, "–") }
        } catch {
            Disk.remove(path)
            throw BackupTrouble.notVerified(path, error)
        }
        return manifest
    }

    /// The archive of the workspace as it is now; nobody saves while it is made.
    private func packed(program: String, file: String) throws(Trouble) -> (BackupManifest, [UInt8]) {
        let lock = try lock(saving: false)
        defer { lock.release() }
        let workspace = try read()
        var writer = ZIPWriter(mode: UInt16(Store.fileMode))
        var files: [BackupManifest.File] = []
        for name in try WorkspaceFolder.files(in: folder) {
            let bytes = try Disk.read("\(folder)/\(name)")
            try Gate.pass(name: name)
            guard !IdentityScreen.isIn(file: bytes) else { throw StoreTrouble.identityNumber(packing: name) }
            files.append(BackupManifest.File(name: name, size: bytes.count, digest: Digest.of(bytes)))
            do {
                try writer.add(name, bytes)
            } catch {
                throw BackupTrouble.notPacked(name, error)
            }
        }
        let manifest = BackupManifest(workspace, program: program, files: files)
        let told = try manifest.bytes()
        do {
            try writer.add(BackupManifest.fileName, told)
            return (manifest, try writer.finished())
        } catch {
            throw BackupTrouble.notPacked(file, error)
        }
    }
}
