import Documents
import Model
import Pages
import Store

/// Where documents are put: the workspace's own folder for them, or one that was named; without a workspace, where the
/// user stands.
struct Output {
    private let named: String?
    private let store: Store?
    private let program: Program

    init(_ named: String?, _ store: Store?, _ program: Program) {
        self.named = named
        self.store = store
        self.program = program
    }

    /// Writes a file and gives its path, as the user would write it.
    func write(_ bytes: [UInt8], named name: String) throws(Trouble) -> String {
        if named == nil, let store {
            if !program.options.dryRun { try store.keep(bytes, in: "documents", named: name) }
            return "documents/\(name)"
        }
        let folder = named.map(program.path) ?? program.world.workingFolder()
        if !program.options.dryRun {
            try Gate.pass(own: bytes)
            try Disk.makeFolder(folder)
            try Disk.write(bytes, to: "\(folder)/\(name)")
        }
        return named.map { "\($0)/\(name)" } ?? name
    }
}

/// The documents of a workspace on their way to files.
struct Making<Body: WorkLevel> {
    /// What they are made of.
    let ground: LevelDocument<Body>.Ground
    private let store: Store
    private let program: Program

    /// Looks up what documents are made of.
    ///
    /// - Parameters:
    ///   - opened: The workspace.
    ///   - store: Its store.
    ///   - program: The run.
    ///   - isDraft: Whether something is still wrong with the workspace.
    ///   - needsEarlier: Whether what was handed over before is looked up, which reads every file of it.
    /// - Throws: `Trouble` where the county's profile cannot be used, or a file handed over before was changed.
    init(
        _ opened: some OpenedLevel<Body>, _ store: Store, _ program: Program, isDraft: Bool,
        needsEarlier: Bool = Body.documents.contains(where: \.needsEarlier)
    ) throws(Trouble) {
        let header = opened.header
        let provenance = Provenance(
            workspace: header.id, revision: header.revision, day: program.today, program: Program.version,
            draft: isDraft)
        ground = .init(
            opened.itself, try program.surroundings(of: opened.body.profile, opened.desk), provenance,
            earlier: needsEarlier ? try store.delivered(Body.self, before: header.revision) : nil)
        self.store = store
        self.program = program
    }

    /// Writes documents, in the language they are asked for, else in the workspace's own; gives their paths.
    func write(
        _ documents: [LevelDocument<Body>], by writer: PageWriter = .html, to output: Output? = nil
    ) throws(Trouble) -> [String] {
        let output = output ?? Output(nil, store, program)
        var paths: [String] = []
        for (place, document) in documents.enumerated() {
            program.progress.tell(ProgressWords.making, place, of: documents.count)
            guard let page = document.page(of: ground) else { throw ExportTrouble.nothingBefore }
            let name = document.fileName(for: ground, in: program.language, writer)
            paths.append(try output.write(try writer.written(page, program.language), named: name))
        }
        return paths
    }
}
