/// Blanks as exports write them: ordinary, tab, no-break, figure, thin and narrow no-break.
enum Blanks {
    /// How many bytes the blank at the beginning takes; 0 where there is none.
    static func width(_ bytes: some RandomAccessCollection<UInt8>) -> Int {
        guard let first = bytes.first else { return 0 }
        if first == 0x20 || first == 0x09 || first == 0x0D || first == 0x0A { return 1 }
        if first < 0xC2 { return 0 }
        if bytes.starts(with: [0xC2, 0xA0]) { return 2 }
        let wide: [[UInt8]] = [[0xE2, 0x80, 0x87], [0xE2, 0x80, 0x89], [0xE2, 0x80, 0xAF]]
        return wide.contains { bytes.starts(with: $0) } ? 3 : 0
    }

    /// The text without outer blanks and with one ordinary blank where there were several.
    static func collapsed(_ text: String) -> String {
        text.split(whereSeparator: { isBlank($0) }).joined(separator: " ")
    }

    /// The text without outer blanks.
    static func trimmed(_ text: String) -> String {
        var rest = Substring(text)
        while let first = rest.first, isBlank(first) { rest.removeFirst() }
        while let last = rest.last, isBlank(last) { rest.removeLast() }
        return rest.utf8.count == text.utf8.count ? text : String(rest)
    }

    private static func isBlank(_ character: Character) -> Bool {
        switch character {
        case " ", "\t", "\r", "\n", "\r\n", "\u{A0}", "\u{2007}", "\u{2009}", "\u{202F}": true
        default: false
        }
    }
}
