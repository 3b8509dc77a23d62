import Formats
public import Model

extension Store {
    /// Keeps a document that another workspace received, in a folder that becomes a workspace: the workspace is
    /// created after it and never refers to one that is not there.
    ///
    /// - Throws: `Trouble` of kind `unreadable` where its seal does not hold, `cannotWrite` or `busy`.
    public func carry<Body: Sealable>(_ document: Sealed<Body>) throws(Trouble) {
        try Disk.makeFolder(folder, mode: Store.folderMode)
        let name = ReceivedFiles.name(id: document.id, revision: document.revision, seal: document.seal)
        let tree = try FileTree.encode(document, file: name)
        let bytes = JSONWriter.bytes(tree, leading: SealedOrder.keys)
        try Seal.verify(tree, bytes: bytes, file: name)
        try keep(bytes, in: "received", named: name)
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
        for name in try Disk.names(in: place) where name.hasSuffix(".json") {
            let bytes = try Disk.read("\(place)/\(name)")
            guard Seal.schema(bytes) == Body.sealedAs else { continue }
            let document = try Seal.open(bytes, file: name, as: type).document
            if !document.draft, document.revision < revision, document.revision > newest?.revision ?? 0 {
                newest = document
            }
        }
        return newest
    }
}
