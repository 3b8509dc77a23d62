import Documents
import Model
import Pages
import Store

/// The documents of a workspace on their way to files.
struct Making<Body: WorkLevel> {
    /// What they are made of.
    let ground: LevelDocument<Body>.Ground
    /// What the profile's folder decides of documents.
    let own: OwnDocuments
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
        own = try program.ownTemplates(opened.desk.county)
        self.store = store
        self.program = program
    }

    /// Writes documents, in the language they are asked for, else in the workspace's own; gives their paths.
    ///
    /// Where nobody says where to, a document somebody has edited is left, and the new one gets another name: what is
    /// handed over is not to be stopped by it.
    func write(
        _ documents: [LevelDocument<Body>], by writer: DocumentWriter = DocumentWriter(.html),
        to output: Output? = nil
    ) throws(Trouble) -> [String] {
        let output = output ?? Output(nil, store, program, edited: .beside)
        var paths: [String] = []
        for (place, document) in documents.enumerated() {
            program.progress.tell(ProgressWords.making, place, of: documents.count)
            guard let made = document.page(of: ground) else { throw ExportTrouble.nothingBefore }
            let page = own.applied(to: made, TemplateKind(document.kind), of: ground.unit)
            let name = document.fileName(for: ground, in: program.language, ending: writer.ending)
            paths.append(try output.write(try writer.written(page, program.language), named: name))
        }
        return paths
    }
}
