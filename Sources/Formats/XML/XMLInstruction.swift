extension XMLReader {
    /// Steps over what is meant for programs; the one that a text may begin with says its encoding.
    mutating func instruction() throws(XMLFault) {
        let isFirst = input.isAtFirstMark
        let target = try name()
        var bytes: [UInt8] = []
        while true {
            let byte = try input.take()
            if byte == UInt8(ascii: ">"), bytes.last == UInt8(ascii: "?") { break }
            bytes.append(byte)
            guard bytes.count <= Self.longest else { throw input.fault(.tooLong(Self.longest)) }
        }
        guard target.lowercased() == "xml" else { return }
        guard isFirst, target == "xml" else { throw input.fault(.unexpectedCharacter("?")) }
        let words = try string(bytes)
        guard let encoding = Self.encoding(in: words)?.lowercased() else { return }
        let fitting = input.isWide ? ["utf-16", "utf-16le", "utf-16be"] : ["utf-8", "utf8", "us-ascii"]
        guard fitting.contains(encoding) else { throw input.fault(.otherEncoding(encoding)) }
    }

    /// The encoding that a text says it has.
    private static func encoding(in words: String) -> String? {
        let parts = words.split { $0 == "=" || $0.isWhitespace }
        guard let place = parts.firstIndex(of: "encoding"), place + 1 < parts.count else { return nil }
        return String(parts[place + 1].filter { $0 != "\"" && $0 != "'" && $0 != "?" })
    }
}
