import Formats
public import Model

/// A workspace whose own file was damaged or gone, had back from its revisions.
public struct Mended: Sendable {
    /// The revision that was brought back.
    public let target: Int
    /// When that was made, ISO 8601 in UTC.
    public let at: String
    /// The workspace as it is now, or would be without saving.
    public let after: Workspace
    /// What is known of what was saved after the newest revision.
    public let lost: Lost
    /// The name under which the damaged file was put aside; `nil` where it was gone or empty.
    public let aside: String?

    /// What was in the damaged file and in no revision.
    public enum Lost: Sendable, Hashable {
        /// A revision that was begun there: its number, and what made it.
        case begun(Int, Change)
        /// Nothing can be read of it; the number is that of the newest revision there is.
        case unknown(after: Int)
    }
}

extension Store {
    /// The name a damaged file is put aside under.
    static let damagedName = "damaged-workspace.json"

    /// Whether earlier states lie here, so that the folder is a workspace though its own file is gone.
    var hasRevisions: Bool { (try? revisionFiles())?.isEmpty == false }

    /// What is said of a workspace's file that is not there.
    var missing: Trouble {
        hasRevisions ? StoreTrouble.goneBesideRevisions(path) : StoreTrouble.notWorkspace(folder)
    }

    /// The bytes of the workspace's own file.
    func ownBytes() throws(Trouble) -> [UInt8] {
        guard Disk.exists(path) || !Disk.isFolder(folder) else { throw missing }
        return try Disk.read(path)
    }

    /// Whether the workspace's own file is gone or cannot be read, so that only a revision of it can be had back.
    ///
    /// A file of a newer program is whole, and so is one that rests on a document which is gone.
    /// - Throws: `Trouble` where there is no workspace, or its file may not be read.
    public func isDamaged() throws(Trouble) -> Bool {
        guard Disk.isFolder(folder) else { throw StoreTrouble.missing(folder) }
        guard Disk.exists(path) else {
            guard hasRevisions else { throw StoreTrouble.notWorkspace(folder) }
            return true
        }
        let bytes = try Disk.read(path)
        guard case .object(let object)? = try? JSONReader.read(bytes) else { return true }
        if case .number(let digits)? = object["version"], let version = Int(digits), version > Schema.newestVersion
        {
            return false
        }
        let read = try? FileTree.read(bytes, file: path, wanted: [.unit, .owner, .region], screened: false)
        guard let (tree, _) = read, ReceivedFiles.areReferences(in: tree) else { return true }
        // What is wrong with the documents it rests on is told by whoever reads it.
        for reference in (try? ReceivedFiles.parted(tree, folder: folder).references.values.flatMap { $0 }) ?? [] {
            guard (try? ReceivedFiles.open(reference, folder: folder)) != nil else { return false }
        }
        return (try? workspace(bytes, file: path, screened: false)) == nil
    }

    /// Takes up the newest whole revision, or the one that was asked for, where the workspace's own file is damaged or
    /// gone. The damaged file is put aside, and no revision is changed.
    ///
    /// - Parameters:
    ///   - asked: Number, number and digest, or name of a revision; `nil` for the newest that is whole.
    ///   - change: What made it, and when.
    ///   - saving: Whether it is done, or only told what would be.
    /// - Returns: What was brought back, and what is lost.
    /// - Throws: `Trouble` of kind `notFound` where no revision is whole, `busy`, `cannotWrite`.
    public func mend(asked: String?, by change: Change, saving: Bool) throws(Trouble) -> Mended {
        let lock = try lock(saving: saving)
        defer { lock.release() }
        let files = try revisionFiles()
        let whole = try candidate(asked, among: files)
        let (bytes, old) = (whole.bytes, whole.workspace)
        let newest = try files.first.map { first throws(Trouble) in (first, try candidate(nil, among: files)) }
        let damaged = Disk.exists(path) ? try Disk.read(path) : []
        let begun = HeaderReading.header(in: damaged)
        let last = newest?.0.number ?? old.header.revision
        var change = change
        change.restored = Digest.of(bytes)
        let numbering = files.prefix { $0.number > old.header.revision }.map(numbering(in:))
        let number = max(last, begun.flatMap { $0.id == old.header.id ? $0.revision : nil } ?? 0) + 1
        let after = old.taken(
            as: number, after: Digest.of(newest?.1.bytes ?? bytes), by: change, joining: numbering)
        let aside = damaged.allSatisfy { [0x20, 0x0A, 0x0D, 0x09].contains($0) } ? nil : Store.damagedName
        if saving {
            let written = try self.bytes(of: after)
            if let aside { try Disk.write(damaged, to: "\(folder)/\(aside)", mode: Store.fileMode) }
            try Disk.write(written, to: path, mode: Store.fileMode)
            try record()
        }
        let lost: Mended.Lost =
            if let begun, begun.revision > last { .begun(begun.revision, begun.change) } else {
                .unknown(after: last)
            }
        return Mended(
            target: old.header.revision, at: old.header.change.at, after: after, lost: lost, aside: aside)
    }

    /// The revision that was asked for, else the newest; whole, and readable with all it rests on.
    private func candidate(
        _ asked: String?, among files: [RevisionFile]
    ) throws(Trouble) -> (bytes: [UInt8], workspace: Workspace) {
        let parts = asked?.split(separator: "-", omittingEmptySubsequences: false) ?? []
        let named = asked.flatMap(digest(ofNamed:))
        for file in files {
            if let asked {
                let isNumbered =
                    Int(parts.first ?? "") == file.number && (parts.count < 2 || file.start.hasPrefix(parts[1]))
                guard isNumbered || named?.hasPrefix(file.start) ?? false || file.name == asked else { continue }
            }
            let place = "\(revisionsFolder)/\(file.name)"
            guard let bytes = try? Disk.read(place), Digest.of(bytes).hasPrefix(file.start) else {
                guard asked == nil else { throw HistoryTrouble.altered(place) }
                continue
            }
            if let workspace = try? workspace(bytes, file: place) { return (bytes, workspace) }
            guard asked == nil else { return (bytes, try workspace(bytes, file: place)) }
        }
        if let asked { throw Int(asked).map(HistoryTrouble.unknownNumber) ?? HistoryTrouble.unknownName(asked) }
        throw HistoryTrouble.noneWhole
    }

    /// The digest of the revision that somebody gave a name; the register says itself whose it is.
    private func digest(ofNamed name: String) -> String? {
        guard let bytes = try? Disk.read("\(revisionsFolder)/\(RevisionRegister.fileName)"),
            case .object(let object)? = try? JSONReader.read(bytes), case .string(let id)? = object["id"]
        else { return nil }
        let register = try? RevisionRegister.read(self, id: id)
        return register?.names.first { $0.name.lowercased() == name.lowercased() }?.digest
    }

    private func bytes(of workspace: Workspace) throws(Trouble) -> [UInt8] {
        switch workspace {
        case .unit(let opened): try bytes(of: opened)
        case .owner(let opened): try bytes(of: opened)
        case .region(let opened): try bytes(of: opened)
        }
    }
}

extension Workspace {
    /// The same as a new revision that gives no number twice.
    fileprivate func taken(
        as number: Int, after parent: String, by change: Change, joining numbering: [Numbering]
    ) -> Workspace {
        func taken<Body: Level>(_ opened: Opened<Body>) -> Opened<Body> {
            var opened = opened
            opened.header.revision = number
            opened.header.parents = [parent]
            opened.header.change = change
            for other in numbering { opened.body.numbering = opened.body.numbering.joined(with: other) }
            return opened
        }
        return switch self {
        case .unit(let opened): .unit(taken(opened))
        case .owner(let opened): .owner(taken(opened))
        case .region(let opened): .region(taken(opened))
        }
    }
}
