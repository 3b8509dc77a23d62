import Formats

extension Sandbox {
    /// Writes the same archive with another entry, or another text in one.
    func repack(
        _ path: String, as new: String, adding extra: [(String, [UInt8])] = [],
        changing change: (String, [UInt8]) -> [UInt8]? = { $1 }
    ) throws {
        let archive = try ZIPReader(try bytes(path))
        var writer = ZIPWriter()
        for entry in archive.entries {
            if let content = change(entry.name, try archive.bytes(of: entry)) {
                try writer.add(entry.name, content)
            }
        }
        for (name, content) in extra { try writer.add(name, content) }
        try write(try writer.finished(), to: new)
    }
}
