import Formats
public import Model

extension Store {
    /// Keeps a document that another workspace received, byte for byte, in a folder that becomes a workspace: the
    /// workspace is created after it and never refers to one that is not there.
    ///
    /// - Throws: `Trouble` of kind `unreadable` where its seal does not hold, `cannotWrite` or `busy`.
    public func carry<Body: Sealable>(_ document: Sealed<Body>, as bytes: [UInt8]) throws(Trouble) {
        let name = ReceivedFiles.name(id: document.id, revision: document.revision, seal: document.seal)
        try Seal.verify(bytes, file: name)
        try Disk.makeFolder(folder, mode: Store.folderMode)
        try keep(bytes, in: "received", named: name)
    }

    /// The bytes of a document under `received/` that the workspace refers to.
    ///
    /// - Throws: `Trouble` of kind `unreadable` where the file is gone or was changed.
    public func bytes<Body: Level>(of document: Sealed<Body>) throws(Trouble) -> [UInt8] {
        try ReceivedFiles.piece(try FileTree.encode(document, file: Store.fileName), folder: folder) ?? []
    }

    /// The newest document this workspace has handed over, not as a draft, in a revision before the one now.
    ///
    /// - Throws: `Trouble` of kind `unreadable` where a file among those handed over has been changed.
    public func delivered<Body: Sealable>(
        _ type: Body.Type, before revision: Int
    ) throws(Trouble) -> Sealed<Body>? {
        let place = "\(folder)/handover"
        guard Disk.isFolder(place) else { return nil }
        var newest: Sealed<Body>?
        for name in try Disk.names(in: place) where HandoverName.isDocument(name) {
            let bytes = try handedOver(at: "\(place)/\(name)").document
            guard Seal.schema(bytes) == Body.sealedAs else { continue }
            let document = try Seal.open(bytes, file: name, as: type).document
            if !document.draft, document.revision < revision, document.revision > newest?.revision ?? 0 {
                newest = document
            }
        }
        return newest
    }
}
