public import Model

/// A file that is kept beside the workspace, byte for byte, in the change that refers to it.
public struct KeptFile: Sendable {
    /// Its bytes.
    let bytes: [UInt8]
    /// The folder of the workspace it goes into: `sources`.
    let part: String
    /// Its name there.
    let name: String

    /// Makes a file to keep of one that was let in.
    public init(_ file: Gate.Passed, in part: String, named name: String) {
        bytes = file.bytes
        self.part = part
        self.name = name
    }
}

extension Store {
    /// Keeps bytes beside the workspace, in a folder of it, byte for byte; a file with those bytes is left alone.
    ///
    /// - Throws: `Trouble` of kind `cannotWrite` or `busy`, `unreadable` where they hold a national identity number.
    public func keep(_ bytes: [UInt8], in part: String, named name: String) throws(Trouble) {
        guard !IdentityScreen.isIn(file: bytes) else { throw StoreTrouble.identityNumber }
        try keepScreened(bytes, in: part, named: name)
    }

    /// Makes a folder of the workspace ready to keep something, before anything else is written on the way there.
    ///
    /// - Throws: `Trouble` of kind `cannotWrite`.
    public func makeRoom(in part: String) throws(Trouble) {
        try Disk.makeFolder("\(folder)/\(part)", mode: Store.folderMode)
    }

    /// Whether just these bytes lie in a folder of the workspace, under that name.
    public func holds(_ bytes: [UInt8], in part: String, named name: String) -> Bool {
        (try? Disk.read("\(folder)/\(part)/\(name)")) == bytes
    }

    /// The bytes of a file that was kept in a folder of the workspace; `nil` where there is none of that name.
    public func kept(in part: String, named name: String) -> [UInt8]? {
        name.contains("/") ? nil : try? Disk.read("\(folder)/\(part)/\(name)", most: Gate.most)
    }

    /// As `keep`, of what was looked through already.
    func keepScreened(_ bytes: [UInt8], in part: String, named name: String) throws(Trouble) {
        let lock = try lock()
        defer { lock.release() }
        try put(bytes, in: part, named: name)
    }

    /// Puts a file beside the workspace, and tells whether it was not there before. The caller holds the lock.
    func put(_ file: KeptFile) throws(Trouble) -> Bool {
        let isNew = !Disk.exists("\(folder)/\(file.part)/\(file.name)")
        try put(file.bytes, in: file.part, named: file.name)
        return isNew
    }

    /// What is put was looked through; a name is looked at here, whoever made it.
    func put(_ bytes: [UInt8], in part: String, named name: String) throws(Trouble) {
        try Gate.pass(name: "\(part)/\(name)")
        let target = "\(folder)/\(part)/\(name)"
        if Disk.exists(target), try Disk.read(target) == bytes { return }
        try Disk.makeFolder("\(folder)/\(part)", mode: Store.folderMode)
        do throws(Trouble) {
            try Disk.write(bytes, to: target, mode: Store.fileMode)
        } catch {
            // Where nothing can be locked, somebody else may have put the same file there meanwhile, and have taken
            // the temporary file that both wrote.
            guard holds(bytes, in: part, named: name) else { throw error }
        }
    }
}
