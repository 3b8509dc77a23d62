import Formats
public import Model

/// A revision as `history` lists it: its header, which is all of it that is read.
public struct RevisionHead: Sendable, Hashable {
    /// How a state lies there.
    public enum Standing: Sendable, Hashable {
        /// Below `revisions/`.
        case recorded
        /// Only in the workspace's file; it becomes a revision when the command that makes it ends.
        case open
        /// In the workspace's file, changed there by hand.
        case byHand
    }

    /// Its header.
    public let header: Header
    /// How it lies there.
    public let standing: Standing
    /// The beginning of its digest.
    let start: String

    /// Its number.
    public var number: Int { header.revision }
    /// Number and the beginning of its digest: what tells two revisions of one number apart.
    public var mark: String { "\(number)-\(start)" }

    /// Whether a digest is this revision's.
    func has(_ digest: String) -> Bool { digest.hasPrefix(start) }
}

/// The revisions of a workspace, their names, and what was thinned.
public struct History: Sendable {
    /// The state of now.
    public let current: RevisionHead
    /// The recorded revisions, the newest first; the state of now is among them if it is recorded.
    public let recorded: [RevisionHead]
    /// Names, and what was thinned.
    public let register: RevisionRegister

    /// Every state, the newest first.
    public var all: [RevisionHead] {
        current.standing == .recorded ? recorded : [current] + recorded
    }

    /// The names of a revision.
    public func names(of head: RevisionHead) -> [String] {
        register.names.filter { head.has($0.digest) }.map(\.name)
    }

    /// The revision of a digest; `nil` where it is not there any more.
    public func revision(of digest: String) -> RevisionHead? { all.first { $0.has(digest) } }

    /// The number of a digest's revision, thinned or not.
    public func number(of digest: String) -> Int? {
        revision(of: digest)?.number ?? register.thinned.first { $0.digest == digest }?.revision
    }

    /// The revision that was asked for by number, by number and digest, or by name.
    ///
    /// - Throws: `Trouble` of kind `notFound`, or `usage` where two have the same number.
    public func find(_ asked: String) throws(Trouble) -> RevisionHead {
        let named = register.names.first { $0.name.lowercased() == asked.lowercased() }
        if let named {
            guard let head = revision(of: named.digest) else { throw HistoryTrouble.gone(named.revision) }
            return head
        }
        let parts = asked.split(separator: "-", omittingEmptySubsequences: false)
        guard let number = parts.first.flatMap({ Int($0) }), parts.count <= 2 else {
            throw HistoryTrouble.unknownName(asked)
        }
        let found = all.filter { $0.number == number && (parts.count == 1 || $0.start.hasPrefix(parts[1])) }
        guard let head = found.first else {
            let isThinned = register.thinned.contains { $0.revision == number }
            throw isThinned ? HistoryTrouble.thinned(number) : HistoryTrouble.unknownNumber(number)
        }
        guard found.count == 1 else { throw HistoryTrouble.severalOf(number, found.map(\.mark)) }
        return head
    }

    /// The revision another came from; `nil` for the first.
    ///
    /// - Throws: `Trouble` of kind `notFound` where there was one that is gone.
    public func parent(of head: RevisionHead) throws(Trouble) -> RevisionHead? {
        guard let digest = head.header.parents.first else { return nil }
        guard let parent = revision(of: digest) else { throw missing(digest, before: head.number) }
        return parent
    }

    /// What `undo` takes back and what it goes back to; `nil` where nothing is left to take back.
    ///
    /// Undoing an undo would only go to and fro, so what an undo went back to counts as where we stand: each further
    /// undo goes one change further back. A `restore` is a change like any other and can itself be undone.
    ///
    /// - Throws: `Trouble` of kind `notFound` where the way back is gone.
    public func undoing() throws(Trouble) -> (takenBack: RevisionHead, target: RevisionHead)? {
        var standing = current
        var steps = 0
        while standing.header.change.command == "undo", let digest = standing.header.change.restored,
            steps <= recorded.count
        {
            guard let before = revision(of: digest) else { throw missing(digest, before: standing.number) }
            standing = before
            steps += 1
        }
        guard let target = try parent(of: standing) else { return nil }
        return (standing, target)
    }

    private func missing(_ digest: String, before number: Int) -> Trouble {
        if let thinned = register.thinned.first(where: { $0.digest == digest }) {
            return HistoryTrouble.thinned(thinned.revision)
        }
        return HistoryTrouble.missingBefore(number)
    }
}

extension Store {
    /// The revisions; only the beginning of each file is read, and nothing is changed.
    ///
    /// - Throws: `Trouble` of kind `notFound` or `unreadable`.
    public func history() throws(Trouble) -> History {
        guard Disk.isFolder(folder) else { throw StoreTrouble.missing(folder) }
        guard Disk.exists(path) else { throw missing }
        let redactions = try redactions()
        let now = try currentHead()
        let current = RevisionHead(
            header: redactions.followed(now.header), standing: now.standing, start: now.start)
        return History(
            current: current,
            recorded: try revisionFiles().compactMap { file in
                HeaderReading.header(of: "\(revisionsFolder)/\(file.name)").map { header in
                    RevisionHead(header: redactions.followed(header), standing: .recorded, start: file.start)
                }
            },
            register: try RevisionRegister.read(self, id: current.header.id))
    }

    /// The number of the newest recorded revision of which a test is true; only it and those after it are read.
    public func newestRevision(where isOne: (Header) -> Bool) -> Int? {
        for file in (try? revisionFiles()) ?? [] {
            guard let header = HeaderReading.header(of: "\(revisionsFolder)/\(file.name)"), isOne(header) else {
                continue
            }
            return header.revision
        }
        return nil
    }

    /// The state of now as a revision, as it is or will be recorded.
    func currentHead() throws(Trouble) -> RevisionHead {
        let bytes = try ownBytes()
        guard let header = HeaderReading.header(in: bytes) ?? HeaderReading.header(of: path) else {
            // Reading it whole says what is wrong with it.
            let workspace = try workspace(bytes, file: path)
            return RevisionHead(header: workspace.header, standing: .open, start: "")
        }
        let start = String(Digest.of(bytes).prefix(RevisionFile.digits))
        if let lifted = try handMade(bytes, header) {
            return RevisionHead(header: lifted, standing: .byHand, start: start)
        }
        let isRecorded = try isRecorded(bytes, revision: header.revision)
        return RevisionHead(header: header, standing: isRecorded ? .recorded : .open, start: start)
    }

    /// What a workspace held in a revision.
    ///
    /// - Parameters:
    ///   - head: The revision.
    ///   - trusting: Whether documents from below that were verified before are taken as known, as `read` takes them.
    /// - Returns: Its state.
    /// - Throws: `Trouble` of kind `unreadable`, also for a revision whose bytes were changed after it was recorded.
    public func state(of head: RevisionHead, trusting: Bool = false) throws(Trouble) -> Workspace {
        guard head.standing == .recorded else { return try read(trusting: trusting) }
        let (bytes, file) = try bytes(of: head)
        return try workspace(bytes, file: file, trusting: trusting)
    }

    /// The bytes of a recorded revision, held against its name.
    func bytes(of head: RevisionHead) throws(Trouble) -> (bytes: [UInt8], file: String) {
        let file = "\(revisionsFolder)/\(RevisionFile(number: head.number, digest: head.start).name)"
        let between = Disk.exists(file) ? nil : answeredBytes(of: head)
        let bytes = if let between { between } else { try Disk.read(file) }
        guard Digest.of(bytes).hasPrefix(head.start) else { throw HistoryTrouble.altered(file) }
        return (bytes, file)
    }
}
