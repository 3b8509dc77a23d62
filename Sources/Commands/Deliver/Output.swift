import Documents
import Model
import Store

/// Where documents are put: the workspace's own folder for them, or one that was named; without a workspace, where the
/// user stands.
struct Output {
    /// What is done where a file of that name was written by somebody else or has been edited since.
    enum Edited {
        /// It is told and left alone.
        case refused
        /// It is left alone, and the new file gets another name.
        case beside
        /// It is written over.
        case replaced
    }

    private let named: String?
    private let store: Store?
    private let program: Program
    private let edited: Edited

    init(_ named: String?, _ store: Store?, _ program: Program, edited: Edited = .refused) {
        self.named = named
        self.store = store
        self.program = program
        self.edited = edited
    }

    /// Writes a file and gives its path, as the user would write it.
    ///
    /// - Throws: `Trouble` of kind `cannotWrite` where somebody has edited the file of that name; `unreadable` where a
    ///   document it was made of has been changed meanwhile.
    func write(_ bytes: [UInt8], named name: String) throws(Trouble) -> String {
        // What rests on a document that could not be opened once more is not written.
        if let trouble = program.shelf.trouble { throw trouble }
        let inWorkspace = named == nil ? store : nil
        let folder =
            inWorkspace.map { "\($0.folder)/documents" } ?? named.map(program.path)
            ?? program.world.workingFolder()
        let shown = { (name: String) in
            inWorkspace != nil ? "documents/\(name)" : named.map { "\($0)/\(name)" } ?? name
        }
        let files = WrittenFiles(in: folder)
        var name = name
        if !files.mayWrite(bytes, named: name) {
            switch edited {
            case .refused: throw ExportTrouble.edited(shown(name))
            case .beside: name = files.free(beside: name)
            case .replaced: break
            }
        }
        guard !program.options.dryRun else { return shown(name) }
        if let inWorkspace {
            try inWorkspace.keep(bytes, in: "documents", named: name)
        } else {
            try Gate.pass(own: bytes)
            try Disk.makeFolder(folder)
            try Disk.write(bytes, to: "\(folder)/\(name)")
        }
        try files.note(bytes, named: name)
        return shown(name)
    }
}
