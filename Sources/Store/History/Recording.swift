import Formats
import Model

/// A file below `revisions/`, known by its name alone.
struct RevisionFile: Sendable, Hashable {
    /// The revision's number.
    let number: Int
    /// The beginning of its digest.
    let start: String
    /// The file's name.
    let name: String

    /// How many digits of a digest a name holds.
    static let digits = 12

    /// Reads `000014-9f2c41aa07de.json`; `nil` for any other name.
    init?(_ name: String) {
        guard name.hasSuffix(".json") else { return nil }
        let parts = name.dropLast(".json".count).split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].utf8.count >= 6, let number = Int(parts[0]), number > 0,
            Bounds.Ordinal.range.contains(number),
            parts[1].utf8.count == RevisionFile.digits,
            parts[1].utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) })
        else { return nil }
        self.number = number
        start = String(parts[1])
        self.name = name
    }

    /// The name that a revision's file has.
    init(number: Int, digest: String) {
        let digits = String(number)
        self.number = number
        start = String(digest.prefix(RevisionFile.digits))
        name = String(repeating: "0", count: max(0, 6 - digits.count)) + digits + "-\(start).json"
    }
}

extension Store {
    /// The folder earlier states lie in.
    var revisionsFolder: String { "\(folder)/revisions" }

    /// The files below `revisions/`, the newest first.
    func revisionFiles() throws(Trouble) -> [RevisionFile] {
        guard Disk.isFolder(revisionsFolder) else { return [] }
        return try Disk.names(in: revisionsFolder).compactMap { RevisionFile($0) }
            .sorted { ($0.number, $0.start) > ($1.number, $1.start) }
    }

    /// The recorded revision with the highest number.
    func newestRecorded() throws(Trouble) -> RevisionFile? { try revisionFiles().first }

    /// Whether exactly these bytes are recorded as that revision.
    func isRecorded(_ bytes: [UInt8], revision: Int) throws(Trouble) -> Bool {
        let file = RevisionFile(number: revision, digest: Digest.of(bytes))
        return Disk.exists("\(revisionsFolder)/\(file.name)")
    }

    /// Records the workspace's file as a revision, unless it is one already. The caller holds the lock.
    func record() throws(Trouble) {
        let bytes = try ownBytes()
        guard let header = HeaderReading.header(in: bytes), try !isRecorded(bytes, revision: header.revision),
            try handMade(bytes, header) == nil
        else { return }
        let file = RevisionFile(number: header.revision, digest: Digest.of(bytes))
        try put(bytes, in: "revisions", named: file.name)
    }

    /// Makes what somebody changed in the file by hand a revision of its own, after the one it was made from. The
    /// caller holds the lock.
    ///
    /// A file that cannot be read is left alone, and not recorded: whoever reads it next says what is wrong.
    /// - Returns: The number it got; `nil` where nobody had changed anything.
    func adopt() throws(Trouble) -> Int? {
        let bytes = try ownBytes()
        guard let header = HeaderReading.header(in: bytes), let lifted = try handMade(bytes, header),
            case .object(var object)? = try? JSONReader.read(bytes),
            case .object(let head)? = try? FileTree.encode(lifted, file: path)
        else { return nil }
        for member in head.members { object[member.key] = member.value }
        let lines = JSONWriter.bytes(.object(object), leading: Header.order)
        guard (try? workspace(lines, file: path)) != nil else { return nil }
        // Whoever edits by hand knows of no lock.
        try Disk.write(lines, over: bytes, at: path, mode: Store.fileMode)
        return lifted.revision
    }

    /// The header that hand-made changes get; `nil` if the file is as the program wrote it.
    ///
    /// Only the program gives numbers, and it never gives one twice: the same number over other bytes is another's work.
    func handMade(_ bytes: [UInt8], _ header: Header) throws(Trouble) -> Header? {
        let files = try revisionFiles()
        guard try !isRecorded(bytes, revision: header.revision),
            let origin = files.first(where: { $0.number == header.revision }), let newest = files.first
        else { return nil }
        var lifted = header
        lifted.revision = newest.number + 1
        lifted.parents = [Digest.of(try Disk.read("\(revisionsFolder)/\(origin.name)"))]
        let at = SystemCalls.modified(path).map { Moment(seconds: $0).iso } ?? header.change.at
        lifted.change = Change(at: at, by: nil, command: Change.byHand)
        return lifted
    }

    /// The numbers a recorded revision had given out; none where it cannot be read.
    func numbering(in file: RevisionFile) -> Numbering {
        guard let bytes = try? Disk.read("\(revisionsFolder)/\(file.name)"),
            case .object(let object)? = try? JSONReader.read(bytes), case .object(let body)? = object["body"],
            let written = body["numbering"], let numbering = try? JSONTree.decode(Numbering.self, from: written)
        else { return Numbering() }
        return numbering
    }
}

/// Reads the header a workspace's file begins with, without the rest of it.
enum HeaderReading {
    /// Long enough for every header the program writes.
    private static let usual = 4096

    /// The header of a file; `nil` where it cannot be read.
    static func header(of path: String) -> Header? {
        guard let beginning = try? Disk.beginning(of: path, upTo: usual) else { return nil }
        if let header = header(in: beginning) { return header }
        // Somebody may have put the members in another order.
        guard let bytes = try? Disk.read(path), case .object(let object)? = try? JSONReader.read(bytes) else {
            return nil
        }
        return decoded(object)
    }

    /// The header that bytes begin with; `nil` where not all of it is there.
    static func header(in bytes: [UInt8]) -> Header? {
        guard let head = try? JSONReader.head(bytes, keys: Set(Header.order), nested: 1) else { return nil }
        return decoded(head)
    }

    private static func decoded(_ object: JSONObject) -> Header? {
        let members = object.members.filter { Header.order.contains($0.key) }
        return try? JSONTree.decode(Header.self, from: .object(JSONObject(members)))
    }
}
