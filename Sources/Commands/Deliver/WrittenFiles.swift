import Model
import Store

/// What the program wrote into a folder, so that it never writes over what somebody else wrote or has edited since.
///
/// Kept beside the files, as `sha256sum` has it: a line for each file with its digest and its name.
struct WrittenFiles {
    private let folder: String

    init(in folder: String) { self.folder = folder }

    /// Whether a file may be put there: none of that name lies there, it holds just these bytes, or it is as the program
    /// wrote it.
    func mayWrite(_ bytes: [UInt8], named name: String) -> Bool {
        let path = "\(folder)/\(name)"
        guard Disk.exists(path) else { return true }
        guard let there = try? Disk.read(path) else { return false }
        return there == bytes || digests[name] == Digest.of(there)
    }

    /// A name beside one that may not be written over: «…-19-2.html».
    func free(beside name: String) -> String {
        let dot = name.lastIndex(of: ".") ?? name.endIndex
        let names = (2...99).lazy.map { "\(name[..<dot])-\($0)\(name[dot...])" }
        return names.first { !Disk.exists("\(folder)/\($0)") } ?? name
    }

    /// Remembers what was written.
    ///
    /// - Throws: `Trouble` of kind `cannotWrite`.
    func note(_ bytes: [UInt8], named name: String) throws(Trouble) {
        var digests = digests
        digests[name] = Digest.of(bytes)
        let lines = digests.sorted { $0.key < $1.key }.map { "\($0.value)  \($0.key)\n" }
        try Disk.write(Array(lines.joined().utf8), to: "\(folder)/\(Disk.writtenList)", mode: 0o600)
    }

    private var digests: [String: String] {
        guard let bytes = try? Disk.read("\(folder)/\(Disk.writtenList)", most: 1 << 24) else { return [:] }
        var digests: [String: String] = [:]
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
            let parts = line.split(separator: " ", maxSplits: 1)
            guard parts.count == 2, parts[0].utf8.count == 64 else { continue }
            digests[String(parts[1].drop { $0 == " " })] = String(parts[0])
        }
        return digests
    }
}
