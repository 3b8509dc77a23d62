import Formats
import Model

extension Store {
    /// The name of a revision's file: its number and the beginning of its digest.
    static func revisionName(_ revision: Int, digest: String) -> String {
        let number = String(revision)
        return String(repeating: "0", count: max(0, 6 - number.count)) + number + "-\(digest.prefix(12)).json"
    }

    /// Whether exactly these bytes are recorded as that revision.
    func isRecorded(_ bytes: [UInt8], revision: Int) throws(Trouble) -> Bool {
        Disk.exists("\(folder)/revisions/\(Store.revisionName(revision, digest: Digest.of(bytes)))")
    }

    /// Records the workspace's file as a revision, unless it is one already. The caller holds the lock.
    func record() throws(Trouble) {
        let bytes = try Disk.read(path)
        guard let head = try? JSONReader.head(bytes, keys: ["revision"]),
            case .number(let digits)? = head["revision"],
            let revision = Int(digits)
        else { return }
        guard try !isRecorded(bytes, revision: revision) else { return }
        try keep(bytes, in: "revisions", named: Store.revisionName(revision, digest: Digest.of(bytes)))
    }
}
