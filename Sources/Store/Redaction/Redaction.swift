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

/// Whether a file holds a national identity number: eleven digits near each other are looked for before anything else.
enum IdentityScreen {
    static func holds(_ bytes: [UInt8], _ tree: JSON) -> Bool {
        mayHold(bytes) && FreeText.all(in: tree).contains { NationalIdentityNumber.isIn($0.text) }
    }

    /// Whether eleven digits stand near each other, with nothing between them but what is written inside a number.
    static func mayHold(_ bytes: [UInt8]) -> Bool {
        var digits = 0
        var before: UInt8 = 0
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                digits += 1
                if digits >= 11 { return true }
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x0A,
                UInt8(ascii: "\""):
                // A character written as an escape could be anything.
                if byte == UInt8(ascii: "u"), before == UInt8(ascii: "\\") { return true }
                digits = 0
            default: break
            }
            before = byte
        }
        return false
    }

    /// Whether a cell or a line of a file of somebody else's holds one; numbers with decimals hold none.
    static func isIn(file bytes: [UInt8]) -> Bool {
        var cell: [UInt8] = []
        var digits = 0
        func holds() -> Bool {
            guard digits >= 11, cell.count < 10_000, !isDecimal(cell) else { return false }
            return NationalIdentityNumber.isIn(String(decoding: cell, as: UTF8.self))
        }
        for byte in bytes {
            switch byte {
            // Half of each character of a text in UTF-16.
            case 0: continue
            case UInt8(ascii: ";"), 0x09, 0x0A, 0x0D, UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"):
                if holds() { return true }
                cell.removeAll(keepingCapacity: true)
                digits = 0
            default:
                cell.append(byte)
                if (48...57).contains(byte) { digits += 1 }
            }
        }
        return holds()
    }

    private static func isDecimal(_ cell: [UInt8]) -> Bool {
        let signs = cell.filter { !(48...57).contains($0) }
        return signs == [UInt8(ascii: ",")] || signs == [UInt8(ascii: ".")] || signs == Array("-,".utf8)
            || signs == Array("-.".utf8)
    }
}
