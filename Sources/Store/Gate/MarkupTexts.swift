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
        let bytes = Array(page.utf8)
        var texts: [String] = []
        var text: [UInt8] = []
        var hidden: String?
        var place = 0
        while place < bytes.count {
            guard bytes[place] == UInt8(ascii: "<") else {
                if hidden == nil { text.append(bytes[place]) }
                place += 1
                continue
            }
            let end = bytes[place...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count
            let mark = String(decoding: bytes[(place + 1)..<end], as: UTF8.self)
            place = end + 1
            let isEnd = mark.hasPrefix("/")
            let name = mark.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }.lowercased()
            if let open = hidden {
                if isEnd, name == open { hidden = nil }
                continue
            }
            if drawn.contains(name), !isEnd, !mark.hasSuffix("/") { hidden = name }
            if !pieces.contains(name) {
                texts.append(plain(text))
                text.removeAll(keepingCapacity: true)
            }
            texts += told(mark)
        }
        return texts + [plain(text)]
    }

    /// What a mark's titles and descriptions say; its other attributes are places and looks.
    private static func told(_ mark: String) -> [String] {
        guard mark.utf8.contains(UInt8(ascii: "\"")) else { return [] }
        let parts = mark.split(separator: "\"", omittingEmptySubsequences: false)
        let telling = ["title=", "alt=", "content=", "aria-label="]
        return parts.indices.dropFirst().filter { place in telling.contains { parts[place - 1].hasSuffix($0) } }
            .map { plain(Array(parts[$0].utf8)) }
    }

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
