import Formats

/// Texts in files that are not ours: found in every alphabet they could be written in, and blanked.
enum RedactedBytes {
    /// A file with every letter of the texts replaced by `*`; `nil` where it has none of them.
    ///
    /// A ZIP archive, as a spreadsheet is one, is unpacked, blanked and packed again.
    static func blanked(_ bytes: [UInt8], _ texts: [String]) -> [UInt8]? {
        guard let entries = archive(bytes) else { return plain(bytes, texts) }
        var isChanged = false
        var writer = ZIPWriter()
        for (name, content) in entries {
            let blank = plain(content, texts)
            isChanged = isChanged || blank != nil
            guard (try? writer.add(name, blank ?? content)) != nil else { return plain(bytes, texts) }
        }
        return isChanged ? try? writer.finished() : nil
    }

    /// Whether a document holds one of the texts, whatever marks it writes them with; `nil` where that cannot be told.
    static func holds(_ bytes: [UInt8], _ texts: [String]) -> Bool? {
        if let entries = archive(bytes) {
            return entries.contains { plain($0.bytes, texts) != nil || readable($0.bytes, holds: texts) == true }
        }
        if plain(bytes, texts) != nil { return true }
        return readable(bytes, holds: texts)
    }

    private static func archive(_ bytes: [UInt8]) -> [(name: String, bytes: [UInt8])]? {
        guard bytes.starts(with: [0x50, 0x4B]), let reader = try? ZIPReader(bytes) else { return nil }
        return try? reader.entries.map { ($0.name, try reader.bytes(of: $0)) }
    }

    private static func plain(_ bytes: [UInt8], _ texts: [String]) -> [UInt8]? {
        var blank = bytes
        for text in texts {
            for (from, to) in forms(of: text) where blank.mentions(from) {
                blank = blank.exchanging(from, with: to)
            }
        }
        return blank == bytes ? nil : blank
    }

    /// A text as UTF-8, in an XML or HTML file, as cp1252, and as UTF-16 both ways, each with as many stars.
    private static func forms(of text: String) -> [([UInt8], [UInt8])] {
        let stars = [UInt8](repeating: 0x2A, count: text.count)
        var forms = [(Array(text.utf8), stars)]
        let escaped = text.exchanging("&", with: "&amp;").exchanging("<", with: "&lt;").exchanging(
            ">", with: "&gt;")
        if escaped != text { forms.append((Array(escaped.utf8), stars)) }
        let quoted = escaped.exchanging("\"", with: "&quot;").exchanging("'", with: "&#39;")
        if quoted != escaped { forms.append((Array(quoted.utf8), stars)) }
        let scalars = text.unicodeScalars.map(\.value)
        if scalars.contains(where: { $0 > 0x7F }), scalars.allSatisfy({ $0 < 0x80 || (0xA0...0xFF).contains($0) })
        {
            forms.append((scalars.map { UInt8($0) }, stars))
        }
        let wide = Array(text.utf16)
        forms.append((wide.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }, stars.flatMap { [$0, 0] }))
        forms.append((wide.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }, stars.flatMap { [0, $0] }))
        return forms
    }

    private static func readable(_ bytes: [UInt8], holds texts: [String]) -> Bool? {
        guard let text = String(validating: bytes, as: UTF8.self), !text.mentions("\0"), !text.hasPrefix("%PDF")
        else { return nil }
        let whole = words(text)
        return texts.contains { whole.contains(words($0)) }
    }

    /// A text without the marks of HTML and Markdown, and with single blanks.
    private static func words(_ text: String) -> String {
        var plain = ""
        var isTag = false
        for character in text {
            switch character {
            case "<": isTag = true
            case ">" where isTag: isTag = false
            case "\\", "*", "_": continue
            default: if !isTag { plain.append(character) }
            }
        }
        for (mark, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
            plain = plain.exchanging(mark, with: character)
        }
        return plain.onOneLine
    }
}
