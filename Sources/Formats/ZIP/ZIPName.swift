/// Names of entries: a path below the folder the archive is unpacked in, on every system.
enum ZIPName {
    /// Whether a name stays below its folder: no `..`, no backslash, nothing absolute, no control characters.
    static func isSafe(_ name: String) -> Bool {
        guard !name.isEmpty, name.utf8.count < 1024, !name.hasPrefix("/"), !name.contains("\\") else {
            return false
        }
        guard !name.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) else { return false }
        var parts = name.split(separator: "/", omittingEmptySubsequences: false)
        if parts.last == "" { parts.removeLast() }
        return !parts.isEmpty && parts.allSatisfy { !["", ".", ".."].contains($0) && !$0.contains(":") }
    }

    /// The folders a name lies in, each with its slash.
    static func folders(of name: String) -> [String] {
        name.indices.filter { name[$0] == "/" }.map { String(name[...$0]) }.filter { $0 != name }
    }
}
