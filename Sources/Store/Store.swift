import Formats
public import Model

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// A folder that is a workspace: the only way in and out of it.
public struct Store: Sendable {
    /// The folder.
    public let folder: String
    /// How its lock is taken.
    let locking: Locking
    /// What this run has saved last.
    let own = OwnSave()
    /// The documents from below that this run knows.
    let shelf: ReceivedShelf

    /// The name of the file that is the truth.
    public static let fileName = "workspace.json"
    /// A workspace may hold what staff have said: nobody else on the machine reads it.
    static let fileMode: UInt32 = 0o600
    static let folderMode: UInt32 = 0o700

    /// Takes a folder, whether or not it is a workspace yet.
    public init(folder: String) { self.init(folder: folder, shelf: ReceivedShelf()) }

    /// Takes a folder, and where the documents it received are known while the program runs.
    public init(folder: String, shelf: ReceivedShelf) {
        self.init(folder: folder, locking: .system, shelf: shelf)
    }

    init(folder: String, locking: Locking, shelf: ReceivedShelf = ReceivedShelf()) {
        self.folder = folder
        self.locking = locking
        self.shelf = shelf
    }

    /// The workspace a folder lies in: itself or its nearest parent that is one.
    public static func nearest(to folder: String, shelf: ReceivedShelf = ReceivedShelf()) -> Store? {
        var place = Disk.followed(folder)
        while true {
            let store = Store(folder: place, shelf: shelf)
            if Disk.exists(store.path) || store.hasRevisions { return store }
            let above = Disk.folder(of: place)
            if above == place || above == "." { return nil }
            place = above
        }
    }

    var path: String { "\(folder)/\(Store.fileName)" }

    /// Reads the workspace; takes no lock and changes nothing.
    ///
    /// - Parameters:
    ///   - screened: Whether one that holds a national identity number is refused.
    ///   - trusting: Whether documents from below that were verified before are taken as known, and opened only when
    ///     their text is asked for; whoever hands on or controls does not.
    ///   - ahead: Whether what an overview asks of every document is read at once, by all hands, and not document by
    ///     document when it is asked for.
    ///   - briefly: Whether of what an owner received no more is kept than its overview is made of; what else is asked
    ///     of a document opens it again.
    /// - Returns: The workspace.
    /// - Throws: `Trouble` of kind `notFound` or `unreadable`.
    public func read(
        screened: Bool = true, trusting: Bool = false, ahead: Bool = false, briefly: Bool = false
    ) throws(Trouble) -> Workspace {
        guard Disk.isFolder(folder) else { throw StoreTrouble.missing(folder) }
        guard Disk.exists(path) else { throw missing }
        let workspace = try workspace(
            try Disk.read(path), file: path, screened: screened, trusting: trusting, briefly: briefly)
        if ahead { workspace.readAhead() }
        return workspace
    }

    /// The workspace that some bytes of it are: those of now or of a revision.
    func workspace(
        _ bytes: [UInt8], file: String, screened: Bool = true, trusting: Bool = false, briefly: Bool = false
    ) throws(Trouble) -> Workspace {
        let (text, schema) = try FileTree.text(
            bytes, file: file, wanted: [.unit, .owner, .region], screened: screened)
        func filled<Body: Level>(_ type: Body.Type) throws(Trouble) -> Opened<Body> {
            let written = try written(type, text, file: file)
            if screened, file == path { own.keep(written, of: bytes) }
            return try self.filled(written, trusting: trusting, briefly: briefly)
        }
        switch schema {
        case .unit: return .unit(try filled(UnitAnalysis.self))
        case .owner: return .owner(try filled(OwnerOverview.self))
        default: return .region(try filled(RegionPlan.self))
        }
    }

    /// Makes a new workspace in a folder that has none, with its first revision.
    ///
    /// - Throws: `Trouble` of kind `cannotWrite` where there is one already or nothing can be written.
    public func create<Body: Level>(_ opened: Opened<Body>) throws(Trouble) {
        try Disk.makeFolder(folder, mode: Store.folderMode)
        let lock = try lock()
        defer { lock.release() }
        guard !Disk.exists(path), !hasRevisions else { throw StoreTrouble.isWorkspace(folder) }
        try Disk.write(try bytes(of: opened), to: path, mode: Store.fileMode)
        try record()
    }

    /// Changes the workspace: locks, reads again, edits, saves, unlocks; gives it as it is now.
    ///
    /// An edit that throws or changes nothing leaves every file as it was, and so does a change without `saving`.
    /// With `keeping`, a file is put beside the workspace in the same change: both are saved, or neither.
    /// - Throws: `Trouble` of kind `busy` when somebody else is writing, `cannotWrite`, `unreadable`; or whatever
    ///   the edit throws.
    public func change<Body: Level>(
        _ type: Body.Type = Body.self, by change: Change, saving: Bool = true, keeping file: KeptFile? = nil,
        _ edit: (inout Opened<Body>) throws -> Void
    ) throws -> Opened<Body> {
        try self.change(type, by: change, saving: saving, keeping: file, joining: [], always: false, edit)
    }

    /// As the other, and joins lines of revisions that lay aside; with `always` even if nothing is changed by it, and
    /// numbered after one that was given out elsewhere.
    func change<Body: Level>(
        _ type: Body.Type, by change: Change, saving: Bool, keeping file: KeptFile? = nil, joining: [String],
        always: Bool, after given: Int = 0, _ edit: (inout Opened<Body>) throws -> Void
    ) throws -> Opened<Body> {
        let lock = try lock(saving: saving)
        defer { lock.release() }
        if saving { _ = try adopt() }
        let before = try ownBytes()
        // What is saved only refers to the documents; nothing they say goes anywhere from here.
        var old = try opened(type, before, trusting: true)
        let newest = try newestRecorded()
        if let newest, newest.number > old.header.revision {
            // Somebody has put back an older file: what was numbered after it is still never numbered again.
            old.body.numbering = old.body.numbering.joined(with: numbering(in: newest))
        }
        var new = old
        try edit(&new)
        if let trouble = shelf.trouble { throw trouble }
        new.body = try withheld(new.body, after: old.body)
        guard
            new.body != old.body || new.desk != old.desk || new.header.language != old.header.language
                || always || !joining.isEmpty
        else { return old }
        guard saving else { return new }
        let isOpen = try !isRecorded(before, revision: old.header.revision)
        // Only what this run has saved itself is gone on with. Two people who answer at the same time with the same
        // command each leave what they said: the one who replaces an answer does not also replace its trace.
        let continues =
            isOpen && old.header.change.by == change.by && old.header.change.command == change.command
            && own.is(before)
        if !continues {
            try record()
            new.header.revision = max(old.header.revision, newest?.number ?? 0, given) + 1
            new.header.parents = [Digest.of(before)] + joining
        }
        new.header.change = change
        let after = try bytes(of: new)
        guard try Disk.read(path) == before else { throw StoreTrouble.changedMeanwhile(path) }
        // The file first, then what refers to it.
        let isNew = try file.map { file throws(Trouble) in try put(file) } ?? false
        do {
            if lock.isHeld {
                try Disk.write(after, to: path, mode: Store.fileMode)
            } else {
                try Disk.write(after, over: before, at: path, mode: Store.fileMode)
            }
        } catch {
            if isNew, let file { Disk.remove("\(folder)/\(file.part)/\(file.name)") }
            throw error
        }
        own.remember(after)
        keepAnswer(before, after, to: change.command, isFirst: !continues)
        return new
    }

    /// Records what lies open as a revision: at the end of a command, and what a killed one left behind.
    ///
    /// - Returns: The number that what somebody had changed by hand got; `nil` where nobody had.
    /// - Throws: `Trouble` of kind `busy` or `cannotWrite`.
    @discardableResult public func settle() throws(Trouble) -> Int? {
        let lock = try lock()
        defer { lock.release() }
        let adopted = try adopt()
        try record()
        return adopted
    }

    /// Records what a command has saved, when it ends. Where somebody else is saving just then it is left to them: it
    /// lies whole in the workspace's file, and whoever saves next records it first.
    ///
    /// - Throws: `Trouble` of kind `cannotWrite`.
    public func finish() throws(Trouble) {
        do {
            try settle()
        } catch {
            guard error.kind == .busy else { throw error }
        }
    }

    func bytes<Body: Level>(of opened: Opened<Body>) throws(Trouble) -> [UInt8] {
        let tree = try ReceivedFiles.collapse(try FileTree.encode(WorkspaceFile(opened), file: path))
        let bytes = JSONWriter.bytes(tree, leading: Header.order)
        // The last door of all: whatever a command forgot to look at is not saved.
        guard !IdentityScreen.holds(tree) else { throw StoreTrouble.identityNumber }
        return bytes
    }
}

extension Store {
    /// The language the workspace is written in, from the head of its file; `nil` where that cannot be read.
    public var writtenLanguage: Language? {
        // The whole of it only where somebody has put the members in another order.
        (try? Disk.beginning(of: path, upTo: 4096)).flatMap(Self.language)
            ?? (try? Disk.read(path)).flatMap(Self.language)
    }

    private static func language(in bytes: [UInt8]) -> Language? {
        guard let head = try? JSONReader.head(bytes, keys: ["language"]),
            case .string(let written)? = head["language"]
        else { return nil }
        return Language(rawValue: written)
    }
}

extension Store {
    /// What a workspace of a known level holds.
    ///
    /// - Throws: `Trouble` of kind `unreadable`, also for a workspace of another level.
    public func body<Body: Level>(_ type: Body.Type) throws(Trouble) -> Body { try opened(type).body }

    /// A workspace of a known level, with its header and desk.
    ///
    /// - Throws: `Trouble` of kind `unreadable`, also for a workspace of another level.
    public func opened<Body: Level>(_ type: Body.Type) throws(Trouble) -> Opened<Body> {
        try opened(type, ownBytes(), trusting: false)
    }
}
