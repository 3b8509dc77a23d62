import Formats
public import Model

/// A verified document from below, as its file is kept.
public struct ReceivedPiece: Sendable {
    let name: String
    let bytes: [UInt8]

    /// Takes the bytes as they came.
    public init<Body: Level>(_ verified: Seal.Verified<Body>) {
        let document = verified.document
        name = ReceivedFiles.name(id: document.id, revision: document.revision, seal: document.seal)
        bytes = verified.bytes
    }
}

extension Store {
    /// Keeps a verified document under `received/`; the workspace refers to it once a change says so.
    ///
    /// - Throws: `Trouble` of kind `cannotWrite` or `busy`.
    public func receive<Body: Level>(_ verified: Seal.Verified<Body>) throws(Trouble) {
        try receive([ReceivedPiece(verified)])
    }

    /// Keeps many: each file lies on the disk before it has its name, and all names do before this returns.
    ///
    /// - Parameters:
    ///   - pieces: The documents.
    ///   - told: Is told how many of how many are kept.
    /// - Throws: `Trouble` of kind `cannotWrite` or `busy`; those kept before it are harmless, as nothing refers to them.
    public func receive(
        _ pieces: [ReceivedPiece], told: @escaping @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
    ) throws(Trouble) {
        guard !pieces.isEmpty else { return }
        let lock = try lock()
        defer { lock.release() }
        let shelf = "\(folder)/received"
        try Disk.makeFolder(shelf, mode: Store.folderMode)
        // The disk takes several at once in hardly more time than one. Of two that are the same only one is written.
        var names: Set<String> = []
        let kept = Together.map(pieces.filter { names.insert($0.name).inserted }, told: told) { piece in
            Result { () throws(Trouble) in
                let target = "\(shelf)/\(piece.name)"
                if Disk.exists(target), try Disk.read(target) == piece.bytes { return }
                try Disk.write(piece.bytes, to: target, mode: Store.fileMode, flushingFolder: false)
            }
        }
        for result in kept { try result.get() }
        try Disk.flush(folder: shelf)
    }
}
