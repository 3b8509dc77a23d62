import Formats
import Model

/// A redaction that is written down whole before any file is changed, so that one that was stopped is completed.
///
/// Everything new lies in `.redacting/` first, and nothing of it holds the text; `plan.json` is written last and is the
/// promise to do the rest. Without it, nothing has happened. With it, every step can be done again.
struct RedactionJournal {
    /// A file to write, and one to take away after it.
    struct Step: Codable {
        /// The file in the journal's folder; absent where a file is only taken away.
        let staged: String?
        /// The path from the workspace's folder.
        let target: String
        /// What is taken away, where the new file has another name.
        let removed: String?
        /// The digest of what lay there; absent where nothing did.
        let old: String?
    }

    let store: Store
    /// Called before each file is written or taken away; a test stops there.
    let pause: () throws(Trouble) -> Void

    private var folder: String { "\(store.folder)/.redacting" }
    private var plan: String { "\(folder)/plan.json" }

    /// A file as it is to be.
    struct Change {
        let target: String
        /// The new bytes; `nil` takes the file away.
        let bytes: [UInt8]?
        let removed: String?
    }

    /// Writes everything down and then does it. The caller holds the lock.
    func carryOut(_ changes: [Change]) throws(Trouble) {
        Disk.removeFolder(folder)
        try Disk.makeFolder(folder, mode: Store.folderMode)
        var steps: [Step] = []
        for (place, change) in changes.enumerated() {
            if let bytes = change.bytes { try write(bytes, to: "\(folder)/\(place)") }
            let path = "\(store.folder)/\(change.target)"
            steps.append(
                Step(
                    staged: change.bytes == nil ? nil : String(place), target: change.target,
                    removed: change.removed, old: Disk.exists(path) ? Digest.of(try Disk.read(path)) : nil))
        }
        try write(JSONWriter.bytes(try FileTree.encode(steps, file: plan)), to: plan)
        try complete()
    }

    /// Completes what was stopped, if anything was. The caller holds the lock.
    func complete() throws(Trouble) {
        guard Disk.exists(plan) else {
            if Disk.exists(folder) { Disk.removeFolder(folder) }
            return
        }
        let steps: [Step]
        do {
            steps = try JSONTree.decode([Step].self, from: JSONReader.read(try Disk.read(plan)))
        } catch {
            throw RedactionTrouble.notCompleted(plan)
        }
        for step in steps { try mayDo(step) }
        ReceivedIndex.forget(folder: store.folder)
        store.forgetAnswers()
        for step in steps {
            let target = "\(store.folder)/\(step.target)"
            if let staged = step.staged {
                try Disk.makeFolder(Disk.folder(of: target), mode: Store.folderMode)
                try write(try Disk.read("\(folder)/\(staged)"), to: target)
            } else {
                try pause()
                Disk.remove(target)
            }
        }
        for step in steps {
            guard let removed = step.removed, removed != step.target else { continue }
            try pause()
            Disk.remove("\(store.folder)/\(removed)")
        }
        removeStrays()
        try pause()
        Disk.remove(plan)
        Disk.removeFolder(folder)
    }

    /// Whether what lies there is what was looked at, or what is to lie there: nobody's later change is written over.
    private func mayDo(_ step: Step) throws(Trouble) {
        let target = "\(store.folder)/\(step.target)"
        guard WorkspaceFolder.belongs(step.target), step.removed.map(WorkspaceFolder.belongs) ?? true else {
            throw RedactionTrouble.notCompleted(plan)
        }
        guard Disk.exists(target) else { return }
        let now = Digest.of(try Disk.read(target))
        if now == step.old { return }
        guard let staged = step.staged, now == Digest.of(try Disk.read("\(folder)/\(staged)")) else {
            throw RedactionTrouble.notCompleted(plan)
        }
    }

    private func write(_ bytes: [UInt8], to path: String) throws(Trouble) {
        try pause()
        try Disk.write(bytes, to: path, mode: Store.fileMode)
    }

    /// A save that was killed may have left a file that still holds the text.
    private func removeStrays() {
        for part in [""] + WorkspaceFolder.parts.map({ "/\($0)" }) {
            let place = store.folder + part
            for name in (try? Disk.names(in: place)) ?? [] where name.hasPrefix(".") && name.hasSuffix(".saving") {
                Disk.remove("\(place)/\(name)")
            }
        }
    }
}
