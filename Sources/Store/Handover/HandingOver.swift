import Formats
public import Model

/// A document that was handed over.
public struct HandedOver: Sendable, Hashable {
    /// The path of its file within the workspace.
    public let path: String
    /// The key it is signed with; `nil` where it is not signed.
    public let key: PublicKey?
}

/// One that was handed over before.
private struct Earlier<Body: Sealable> {
    let path: String
    let draft: Bool
    let body: Body
    let key: PublicKey?
}

/// What was handed over lies under `handover/` as it was sent: the same number never with two contents, and no file
/// there is written over while its seal holds.
extension Store {
    /// Puts the seal on a document and keeps it under `handover/`.
    ///
    /// One that holds others is packed. What was handed over before with the same words is left as it lies.
    /// - Parameters:
    ///   - document: The document.
    ///   - name: The name of its file.
    ///   - key: The key it is signed with; `nil` where there is none.
    ///   - alike: Whether two bodies say the same.
    /// - Returns: What lies there now.
    /// - Throws: `Trouble` of kind `cannotWrite` or `unreadable`.
    public func handOver<Body: Sealable>(
        _ document: Sealed<Body>, named name: String, signed key: SigningKey? = nil,
        alike: (Body, Body) -> Bool = { $0 == $1 }
    ) throws(Trouble) -> HandedOver {
        let earlier = try earlier(document)
        if let same = earlier.first(where: { $0.draft == document.draft && alike($0.body, document.body) }) {
            return HandedOver(path: same.path, key: same.key)
        }
        let parcel = try sealed(document, named: name, with: key)
        try Gate.pass(own: parcel.document)
        let isPacked = parcel.holdsDocuments
        let free = try freeName(like: isPacked ? HandoverName.stem(name) + SourceParcel.ending : name)
        let sent = isPacked ? try parcel.bytes(named: HandoverName.alone(free)) : parcel.document
        try keepScreened(sent, in: "handover", named: free)
        return HandedOver(path: "handover/\(free)", key: key?.publicKey)
    }

    /// The highest revision that was handed over, where the document's own was handed over with other words: a folder
    /// whose older state was put back comes to the same number twice. `nil` where its number is free.
    ///
    /// - Throws: `Trouble` of kind `unreadable`.
    public func taken<Body: Sealable>(_ document: Sealed<Body>) throws(Trouble) -> Int? {
        guard try earlier(document).contains(where: { $0.body != document.body }) else { return nil }
        return try handedOver().filter { $0.id == document.id }.map(\.revision).max()
    }

    /// Makes a new revision with what the workspace holds, numbered after one that was handed over.
    ///
    /// - Returns: The workspace as it is now.
    /// - Throws: `Trouble` of kind `busy`, `cannotWrite` or `unreadable`.
    public func renumbered<Body: Level>(
        _ type: Body.Type, after number: Int, by change: Change
    ) throws -> Opened<Body> {
        let opened = try self.change(type, by: change, saving: true, joining: [], always: true, after: number) {
            (_: inout Opened<Body>) in
        }
        try finish()
        return opened
    }

    /// What a unit handed over last, of what is as it was sealed; `nil` where there is none.
    ///
    /// - Throws: `Trouble` of kind `unreadable`.
    public func lastDelivered(_ id: String) throws(Trouble) -> ReviewedDocument? {
        try delivered(id) { _ in true }.map(ReviewedDocument.init)
    }

    /// Exactly the document that a partner has reviewed, where it is still here as it was sealed.
    ///
    /// - Throws: `Trouble` of kind `unreadable`.
    public func delivered(_ about: ReviewedDocument) throws(Trouble) -> Sealed<UnitAnalysis>? {
        try delivered(about.workspace) { $0.seal == about.seal }
    }

    /// The newest of what a unit has handed over that is as it was sealed, and is wanted.
    private func delivered(
        _ id: String, where isWanted: (Sealed<UnitAnalysis>) -> Bool
    ) throws(Trouble) -> Sealed<UnitAnalysis>? {
        let heads = try handedOver().filter { $0.id == id && $0.schema == Schema.needsAssessment.rawValue }
        for head in heads.sorted(by: { $0.revision > $1.revision }) {
            guard let bytes = try? handedOver(at: "\(folder)/\(head.path)").document,
                let document = try? Seal.open(bytes, file: head.path, as: UnitAnalysis.self).document,
                isWanted(document)
            else { continue }
            return document
        }
        return nil
    }

    /// What was handed over of a document's workspace and revision, and is as it was sealed.
    private func earlier<Body: Sealable>(
        _ document: Sealed<Body>
    ) throws(Trouble) -> [Earlier<Body>] {
        var found: [Earlier<Body>] = []
        for head in try handedOver() where head.id == document.id && head.revision == document.revision {
            guard head.schema == document.schema.rawValue,
                let bytes = try? handedOver(at: "\(folder)/\(head.path)").document,
                let known = try? Seal.open(bytes, file: head.path, as: Body.self).document
            else { continue }
            found.append(
                Earlier(path: head.path, draft: known.draft, body: known.body, key: known.signature?.key))
        }
        return found
    }

    /// Whether something was handed over from here; no file is opened.
    public var hasHandedOver: Bool {
        ((try? Disk.names(in: "\(folder)/handover")) ?? []).contains(where: HandoverName.isDocument)
    }

    /// Whether a document of a revision lies under `handover/`, by its name alone: none is opened for it.
    public func hasHandedOver(revision: Int) -> Bool {
        let names = (try? Disk.names(in: "\(folder)/handover")) ?? []
        return names.contains { name in
            let parts = HandoverName.stem(name).split(separator: "-").suffix(2)
            // «…-19.json», and «…-19-2.json» where one of that name lay there.
            return HandoverName.isDocument(name) && parts.contains { Int($0) == revision }
                && parts.last.map { Int($0) != nil } ?? false
        }
    }

    /// The heads of what lies under `handover/`.
    private func handedOver() throws(Trouble) -> [(path: String, schema: String, id: String, revision: Int)] {
        guard Disk.isFolder("\(folder)/handover") else { return [] }
        var heads: [(path: String, schema: String, id: String, revision: Int)] = []
        for name in try Disk.names(in: "\(folder)/handover") where HandoverName.isDocument(name) {
            guard let beginning = beginning(of: "\(folder)/handover/\(name)"),
                let head = try? JSONReader.head(beginning, keys: ["schema", "id", "revision"]),
                case .string(let schema)? = head["schema"], case .string(let id)? = head["id"],
                case .number(let digits)? = head["revision"], let revision = Int(digits)
            else { continue }
            heads.append(("handover/\(name)", schema, id, revision))
        }
        return heads
    }

    /// What lies in a file, in either form.
    func handedOver(at path: String) throws(Trouble) -> SourceParcel {
        try SourceParcel(reading: Disk.read(path, most: Gate.most), file: Disk.name(of: path))
    }

    /// The beginning of a document; of a packed one, that of the document itself, and nothing where it came with sources:
    /// the document lies beside that.
    private func beginning(of path: String) -> [UInt8]? {
        guard path.hasSuffix(SourceParcel.ending) else { return try? Disk.beginning(of: path, upTo: 4096) }
        return (try? Disk.read(path, most: Gate.most)).flatMap(SourceParcel.beginning)
    }

    /// The name that was asked for, or with a number after it where something lies there that must be left as it is.
    private func freeName(like name: String) throws(Trouble) -> String {
        let stem = HandoverName.stem(name)
        var free = name
        var number = 1
        // One whose seal is broken is nothing that anybody handed over any more.
        while let lying = try? handedOver(at: "\(folder)/handover/\(free)").document,
            (try? Seal.verify(lying, file: free)) != nil
        {
            number += 1
            free = "\(stem)-\(number)\(name.dropFirst(stem.count))"
        }
        return free
    }

    /// A document with its seal on, those within it taken from their files as they are.
    private func sealed<Body: Sealable>(
        _ document: Sealed<Body>, named name: String, with key: SigningKey?
    ) throws(Trouble) -> SourceParcel {
        let tree = try FileTree.encode(document, file: name)
        let read = Together.map(ReceivedFiles.documents(in: tree)) { below in
            Result { () throws(Trouble) in (below, try ReceivedFiles.piece(below, folder: folder)) }
        }
        var pieces: [JSON: [UInt8]] = [:]
        for piece in read {
            let (below, bytes) = try piece.get()
            pieces[below] = bytes
        }
        let (bytes, told) = Seal.put(on: tree, with: key) { pieces[$0] }
        return SourceParcel(bytes, parted: try PackedForm.parted(told) { pieces[$0] })
    }
}
