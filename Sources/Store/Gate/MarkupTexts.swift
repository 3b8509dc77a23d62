import Model

/// The texts that a page of HTML shows, each paragraph and cell by itself.
enum MarkupTexts {
    /// Marks that only part a text into pieces that look different.
    private static let pieces: Set = [
        "b", "i", "em", "strong", "a", "span", "u", "code", "wbr", "mark", "sub", "sup", "small", "abbr",
    ]
    /// What is drawn or never shown.
    private static let drawn: Set = ["style", "script", "svg"]

    /// Every text of a page, with the titles and descriptions of its marks.
    static func all(in page: String) -> [String] {
        var texts: [String] = []
        _ = contains(in: page) { text in
            texts.append(text)
            return false
        }
        return texts
    }

    /// Whether a text of a page is such a one; a page may have a million of them, and none is held.
    static func contains(in page: String, where isOne: (String) -> Bool) -> Bool {
        var page = page
        return page.withUTF8 { contains(in: $0, where: isOne) }
    }

    private static func contains(in bytes: UnsafeBufferPointer<UInt8>, where isOne: (String) -> Bool) -> Bool {
        var text: [UInt8] = []
        var hidden: String?
        var place = 0
        while place < bytes.count {
            let begin = bytes[place...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
            if hidden == nil { text.append(contentsOf: bytes[place..<begin]) }
            guard begin < bytes.count else { break }
            let end = bytes[begin...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count
            let mark = bytes[(begin + 1)..<end]
            place = end + 1
            let isEnd = mark.first == UInt8(ascii: "/")
            let name = name(of: mark)
            if let open = hidden {
                if isEnd, name == open { hidden = nil }
                continue
            }
            if !isEnd, mark.last != UInt8(ascii: "/"), drawn.contains(name) { hidden = name }
            if !pieces.contains(name) {
                if isOne(plain(text)) { return true }
                text.removeAll(keepingCapacity: true)
            }
            if told(mark).contains(where: isOne) { return true }
        }
        return isOne(plain(text))
    }

    /// What a mark is called, in small letters.
    private static func name(of mark: Slice<UnsafeBufferPointer<UInt8>>) -> String {
        let behind = mark.drop { $0 == UInt8(ascii: "/") }
        let name = behind.prefix { byte in
            byte >= 0x80 || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
                || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
        }
        let text = String(decoding: name, as: UTF8.self)
        let isPlain = name.allSatisfy { $0 < 0x80 }
        return isPlain ? text.lowercased() : text.prefix { $0.isLetter || $0.isNumber }.lowercased()
    }

    /// What a mark's titles and descriptions say; its other attributes are places and looks.
    private static func told(_ mark: Slice<UnsafeBufferPointer<UInt8>>) -> [String] {
        guard mark.contains(UInt8(ascii: "\"")) else { return [] }
        let parts = mark.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
        return zip(parts, parts.dropFirst()).filter { before, _ in
            telling.contains { before.count >= $0.count && before.suffix($0.count).elementsEqual($0) }
        }.map { plain(Array($1)) }
    }

    private static let telling = ["title=", "alt=", "content=", "aria-label="].map { Array($0.utf8) }

    private static func plain(_ bytes: [UInt8]) -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        guard bytes.contains(UInt8(ascii: "&")) else { return text }
        let marks = [
            ("&shy;", ""), ("&nbsp;", " "), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"),
            ("&amp;", "&"),
        ]
        return marks.reduce(text) { $0.exchanging($1.0, with: $1.1) }
    }
}
