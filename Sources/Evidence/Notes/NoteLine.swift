/// A line of a file of notes: what it says, and how it stands there.
struct NoteLine: Hashable {
    /// What it says, without number, bullet or box before it.
    let words: String
    /// Whether a number, bullet or box stands before it.
    let hasMark: Bool
    /// Whether the file itself makes it a heading.
    var isHeading: Bool

    init(_ line: String, isHeading: Bool = false, hasMark: Bool = false) {
        let line = Blanks.collapsed(line)
        let bare = NoteLine.bare(line)
        words = String(bare.prefix(NotesFile.longest))
        self.hasMark = hasMark || (bare != line && !line.hasPrefix("#"))
        self.isHeading = isHeading || line.hasPrefix("#")
    }

    /// A note without what stands before it: «3. », «– », «[ ] ».
    private static func bare(_ line: String) -> String {
        var rest = line[...]
        for mark in ["[ ]", "[x]", "☐", "☑", "•", "◦", "▪", "·", "*", "-", "–", "—", "#", ">"] {
            while rest.hasPrefix(mark) { rest = rest.dropFirst(mark.count).drop { $0 == " " } }
        }
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        let after = rest.dropFirst(digits.count)
        if (1...3).contains(digits.count), let sign = after.first, ".)".contains(sign),
            after.dropFirst().first == " ", !isClass(after.dropFirst(2))
        {
            rest = after.dropFirst(2)
        }
        return String(rest)
    }

    /// Whether a number before a text is a class and not that of a note: «3. trinn har mye uro».
    private static func isClass(_ text: Substring) -> Bool {
        let first = text.prefix { !$0.isWhitespace }.lowercased()
        return ["trinn", "årstrinn", "steg", "årssteg", "klass", "etasje", "grade"].contains {
            first.hasPrefix($0)
        }
    }
}
