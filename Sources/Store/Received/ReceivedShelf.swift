import Formats
public import Model
internal import Synchronization

/// The documents under `received/` that a run of the program knows: what it has opened itself, and what the index tells.
///
/// A document is verified on its way in and known afterwards by its stamp; whoever only shows or asks trusts that, and
/// opens the few documents whose text is asked for. Whoever hands on or controls opens and verifies every one.
public final class ReceivedShelf: Sendable {
    /// What was done, for those who want to hold it against what had to be.
    struct Counts: Sendable, Hashable {
        /// Files under `received/` that were read.
        var opened = 0
        /// Their bytes.
        var bytes = 0
        /// Documents decoded whole.
        var decoded = 0
    }

    private struct Known {
        let stamp: FileStamp
        let seal: String
        let document: any Fielded
    }

    private struct State {
        /// Decoded whole.
        var whole: [String: Known] = [:]
        /// Head and gist.
        var light: [String: Known] = [:]
        /// The stamps of files whose seals were verified in this run.
        var verified: [String: FileStamp] = [:]
        /// What texts are looked through for; `nil` where nobody asked.
        var words: PersonWords??
        var finds: [String: TextFinds] = [:]
        var index: ReceivedIndex?
        var counts = Counts()
        var trouble: Trouble?
    }

    private let state = Mutex(State())
    /// For how many seconds after a change a file is not yet taken as known: it might be changed again in the same moment.
    private let settling: Int
    /// Is told how many documents of how many have been fetched.
    private let told: @Sendable (_ done: Int, _ total: Int) -> Void

    /// Makes an empty shelf.
    ///
    /// - Parameter told: Is told how many documents of how many have been fetched.
    public convenience init(told: @escaping @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }) {
        self.init(settling: 2, told: told)
    }

    init(settling: Int, told: @escaping @Sendable (Int, Int) -> Void = { _, _ in }) {
        self.settling = settling
        self.told = told
    }

    /// Why a document that was known could not be opened when its text was asked for; nothing made since may be shown
    /// or saved.
    public var trouble: Trouble? { state.withLock { $0.trouble } }

    /// What was found in the texts of what was opened, by the seals.
    var finds: [String: TextFinds] { state.withLock { $0.finds } }

    /// Looks into the texts of what is opened from now on.
    func look(for words: PersonWords?) { state.withLock { $0.words = .some(words) } }

    /// Whether the seal of a file was verified in this run, as it lies there.
    func isVerified(_ file: String, _ stamp: FileStamp) -> Bool { state.withLock { $0.verified[file] == stamp } }

    /// Remembers that the seal of a file holds, as it lies there.
    func verified(_ file: String, _ stamp: FileStamp) { state.withLock { $0.verified[file] = stamp } }

    var counts: Counts { state.withLock { $0.counts } }

    /// The documents that a workspace refers to.
    ///
    /// - Parameters:
    ///   - references: What it refers to.
    ///   - body: What the documents say.
    ///   - folder: Its folder.
    ///   - trusting: Whether what was verified before is taken as known, and only head and gist are read.
    ///   - workspaces: The workspaces whose documents are kept whole; of others no more is kept than overviews of many are
    ///     made of. `nil` keeps every document whole.
    /// - Returns: The documents, in the order of the references.
    /// - Throws: `Trouble` of kind `unreadable` for one that is gone or was changed.
    func documents<Body: Level>(
        _ references: [ReceivedReference], _ body: Body.Type, folder: String, trusting: Bool,
        whole workspaces: Set<String>? = nil
    ) throws(Trouble) -> [Sealed<Body>] {
        let before = state.withLock { $0.index } ?? (trusting ? ReceivedIndex(folder: folder) : nil)
        var documents = Together.map(references) { [self] in known($0, body, folder, trusting ? before : nil) }
        let missing = documents.indices.filter { documents[$0] == nil }
        // A document that holds others takes as long as all of them.
        let found = Together.map(missing, share: body.schema == .unit ? 4 : 1, told: told) { [self] place in
            Result { () throws(Trouble) in
                if trusting { return try opened(references[place], body, folder) }
                guard let workspaces else { return (try whole(references[place], body, folder), nil) }
                return (try briefly(references[place], body, folder, but: workspaces), nil)
            }
        }
        var (index, isNew) = (before, false)
        for (place, result) in zip(missing, found) {
            let (document, entry) = try result.get()
            documents[place] = document
            guard let entry, index != nil, index?.entries[references[place].file]?.stamp != entry.stamp else {
                continue
            }
            index?.entries[references[place].file] = entry
            isNew = true
        }
        let now = index
        state.withLock { $0.index = now }
        if isNew { now?.write(folder: folder) }
        return documents.compactMap(\.self)
    }

    /// A document that need not be opened: this run has opened it before, or the index knows it. Without an index it
    /// must have been read whole.
    private func known<Body: Level>(
        _ reference: ReceivedReference, _ body: Body.Type, _ folder: String, _ index: ReceivedIndex?
    ) -> Sealed<Body>? {
        guard let stamp = SystemCalls.stamp("\(folder)/received/\(reference.file)") else { return nil }
        let known = state.withLock { index == nil ? $0.whole[reference.file] : $0.light[reference.file] }
        if let known, known.stamp == stamp, known.seal == reference.seal,
            let document = known.document as? Sealed<Body>
        {
            return document
        }
        guard let entry = index?.entries[reference.file], entry.stamp == stamp, entry.seal == reference.seal,
            let document: Sealed<Body> = read(entry, reference, folder)
        else { return nil }
        remember(document, stamp, reference)
        return document
    }

    /// A document that is opened and verified, by head and gist, and what the index is to know of it.
    private func opened<Body: Level>(
        _ reference: ReceivedReference, _ body: Body.Type, _ folder: String
    ) throws(Trouble) -> (Sealed<Body>, ReceivedIndex.Entry?) {
        guard let stamp = SystemCalls.stamp("\(folder)/received/\(reference.file)") else {
            return (try whole(reference, body, folder), nil)
        }
        let entry = body.entry(of: try open(reference, folder, stamp).text, stamp, seal: reference.seal)
        guard let document: Sealed<Body> = read(entry, reference, folder) else {
            return (try whole(reference, body, folder), nil)
        }
        remember(document, stamp, reference)
        let age = SystemCalls.now() - max(stamp.changed.seconds, stamp.written.seconds)
        return (document, age >= settling ? entry : nil)
    }

    /// A document with all it says, verified by its bytes.
    private func whole<Body: Level>(
        _ reference: ReceivedReference, _ body: Body.Type, _ folder: String
    ) throws(Trouble) -> Sealed<Body> {
        if let known = known(reference, body, folder, nil) { return known }
        let stamp = SystemCalls.stamp("\(folder)/received/\(reference.file)")
        var document = try decoded(reference, body, folder, stamp)
        document.learn(Digest.of)
        state.withLock {
            guard let stamp else { return }
            $0.whole[reference.file] = Known(stamp: stamp, seal: reference.seal, document: document)
        }
        return document
    }

    /// The same, of which no more is kept than gist and brief unless it is of some workspaces.
    private func briefly<Body: Level>(
        _ reference: ReceivedReference, _ body: Body.Type, _ folder: String, but whole: Set<String>
    ) throws(Trouble) -> Sealed<Body> {
        let stamp = SystemCalls.stamp("\(folder)/received/\(reference.file)")
        var document = try decoded(reference, body, folder, stamp)
        if !whole.contains(document.id) {
            document = document.briefly { [self] in said(by: reference.seal, in: reference, body, folder) as? Body
            }
        }
        document.learn(Digest.of)
        document.readAhead(comparing: false)
        return document
    }

    private func decoded<Body: Level>(
        _ reference: ReceivedReference, _ body: Body.Type, _ folder: String, _ stamp: FileStamp?
    ) throws(Trouble) -> Sealed<Body> {
        let (bytes, text, path) = try open(reference, folder, stamp)
        let finds = state.withLock { $0.words }.map { PrivacyScreen.finds(in: text.tree, $0) } ?? [:]
        state.withLock {
            $0.counts.decoded += 1
            $0.finds.merge(finds) { first, _ in first }
        }
        return try FileTree.decode(
            Sealed<Body>.self, text, file: path, from: .delivered(by: Seal.name(in: bytes)))
    }

    private func open(
        _ reference: ReceivedReference, _ folder: String, _ stamp: FileStamp?
    ) throws(Trouble) -> (bytes: [UInt8], text: JSONText, path: String) {
        let verified = state.withLock { $0.verified[reference.file] }
        let file = try ReceivedFiles.open(
            reference, folder: folder, isVerified: stamp != nil && verified == stamp)
        state.withLock {
            $0.counts.opened += 1
            $0.counts.bytes += file.bytes.count
            // A file that was changed while it was read is another one the next time it is looked at.
            if let stamp { $0.verified[reference.file] = stamp }
        }
        return file
    }

    private func remember(_ document: any Fielded, _ stamp: FileStamp, _ reference: ReceivedReference) {
        let known = Known(stamp: stamp, seal: reference.seal, document: document)
        state.withLock { $0.light[reference.file] = known }
    }

    /// A document by head and gist; the gist is read when somebody asks for it.
    private func read<Body: Level>(
        _ entry: ReceivedIndex.Entry, _ reference: ReceivedReference, _ folder: String
    ) -> Sealed<Body>? {
        let lying = LyingDocuments(
            open: { [self] seal in said(by: seal, in: reference, Body.self, folder) },
            later: { [self] gist in
                guard let gist else {
                    return entry.gist.map { gist in
                        LyingGist(gist: gist) {
                            // The next one to come makes a new index.
                            ReceivedIndex.forget(folder: folder)
                            return self.said(by: reference.seal, in: reference, Body.self, folder)
                        }
                    }
                }
                return JSONPart(gist).map { part in
                    Unread(part: part) { fault in
                        let path = "\(folder)/received/\(reference.file)"
                        self.note(JSONTrouble.of(fault, in: path, from: .delivered(by: nil)))
                    }
                }
            })
        let information = CodingUserInfoKey.gist.map { [$0: lying] } ?? [:]
        guard
            var document = try? JSONText(entry.bytes, in: entry.head).decode(
                Sealed<Body>.self, information: information),
            document.seal == reference.seal
        else { return nil }
        // Once, and not each time the workspace is read.
        document.learn(Digest.of)
        return document
    }

    /// What the document with a seal says: the one a file holds, or one within it.
    private func said<Body: Level>(
        by seal: String, in reference: ReceivedReference, _ body: Body.Type, _ folder: String
    ) -> (any Sealable)? {
        do throws(Trouble) {
            let document = try whole(reference, body, folder)
            if document.seal == seal { return document.body }
            let nested = (document.body as? OwnerOverview)?.received.first { $0.seal == seal }?.body
            if nested == nil { note(StoreTrouble.changedAfterSealing(reference.file, document.name)) }
            return nested
        } catch {
            note(error)
            return nil
        }
    }

    private func note(_ trouble: Trouble) { state.withLock { $0.trouble = $0.trouble ?? trouble } }
}

/// A gist as it lies in the index.
private struct Unread: UnreadGist {
    let part: JSONPart
    let fail: @Sendable (JSONShapeFault) -> Void

    func gist<Body: Sealable>(_ type: Body.Type) -> Body.Gist? {
        do {
            return try part.decode(Body.Gist.self)
        } catch {
            fail(error)
            return nil
        }
    }
}
