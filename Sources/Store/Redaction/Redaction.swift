import Formats
public import Model

/// What a redaction changed, or would change.
public struct RedactionOutcome: Sendable {
    /// The revisions and the workspace's own file that were rewritten.
    public internal(set) var states = 0
    /// The files under `sources/` that were blanked, by the name they have now.
    public internal(set) var sources: [String] = []
    /// The exports that were taken away.
    public internal(set) var documents: [String] = []
    /// Exports that could not be searched.
    public internal(set) var unsearched: [String] = []
    /// Sealed documents that still hold it: what was handed over, what was received.
    public internal(set) var sealed: [SealedFile] = []

    /// A sealed document.
    public struct SealedFile: Sendable, Hashable {
        /// Its path from the workspace's folder.
        public let path: String
        /// Who handed it over.
        public let name: String
        /// Its revision.
        public let revision: Int?
        /// The day it was handed over.
        public let day: Day?
        /// Whether this workspace handed it over itself.
        public let isOwn: Bool
    }

    /// Whether anything is or would be changed.
    public var changesAnything: Bool { states > 0 || !sources.isEmpty || !documents.isEmpty }
}

extension Store {
    /// Takes a text out of the workspace, every revision, the files under `sources/` and the exports.
    ///
    /// Sealed documents are left as they are and listed. A redaction that was stopped is completed first.
    /// - Parameters:
    ///   - target: The text, or the item whose texts go.
    ///   - day: Today.
    ///   - by: Who does it; `nil` where nobody said.
    ///   - saving: Whether it is done, or only told what would be.
    /// - Returns: What was changed, and what still holds the text.
    /// - Throws: `Trouble` of kind `notFound` where nothing holds it, `busy`, `cannotWrite`, `unreadable`.
    public func redact(
        _ target: Redacted.Target, on day: Day, by: String?, saving: Bool = true
    ) throws(Trouble) -> RedactionOutcome {
        try redact(target, on: day, by: by, saving: saving) { () throws(Trouble) in }
    }

    func redact(
        _ target: Redacted.Target, on day: Day, by: String?, saving: Bool, pause: () throws(Trouble) -> Void
    ) throws(Trouble) -> RedactionOutcome {
        let lock = try lock(saving: saving)
        defer { lock.release() }
        return try withoutActuallyEscaping(pause) { (pause) throws(Trouble) -> RedactionOutcome in
            let journal = RedactionJournal(store: self, pause: pause)
            if saving { try journal.complete() }
            let work = try RedactionWork(self, target, day: day, by: by)
            guard work.outcome.changesAnything || !work.outcome.sealed.isEmpty else {
                // It may have been replaced while it was being answered.
                if saving { forgetAnswers() }
                throw RedactionTrouble.nothingFound
            }
            if saving, work.outcome.changesAnything { try journal.carryOut(work.changes) }
            return work.outcome
        }
    }

    /// Completes a redaction that was stopped, whatever command comes after it.
    ///
    /// - Throws: `Trouble` of kind `cannotWrite` or `unreadable`.
    public func completeRedaction() throws(Trouble) {
        guard Disk.exists("\(folder)/.redacting") else { return }
        let lock = try lock()
        defer { lock.release() }
        try RedactionJournal(store: self) { () throws(Trouble) in }.complete()
    }
}
