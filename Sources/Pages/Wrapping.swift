/// Breaks text into lines by the columns it takes on a screen.
public enum Wrapping {
    /// The lines of a text, none wider than the width.
    ///
    /// Control characters are made visible first (``VisibleText``), soft hyphens dropped. A line break in the
    /// text stays one. A word wider than a whole line is broken at the width, between graphemes; the width is
    /// exceeded only where not even one grapheme fits.
    ///
    /// - Parameters:
    ///   - text: What to break; an empty text is one empty line.
    ///   - width: Columns of a line, indentation included.
    ///   - indent: Spaces before every line.
    ///   - hanging: Further spaces before every line but the first.
    ///   - keepsLongWords: Whether a path, file name or digest wider than a line is left whole, so that it can be
    ///     copied.
    /// - Returns: The lines, without spaces at their ends.
    public static func wrap(
        _ text: String, width: Int, indent: Int = 0, hanging: Int = 0, keepsLongWords: Bool = false
    ) -> [String] {
        var filling = Filling(
            width: max(width, 1), indent: max(indent, 0), hanging: max(hanging, 0), keepsLongWords: keepsLongWords)
        for paragraph in VisibleText.of(text).split(separator: "\n", omittingEmptySubsequences: false) {
            for piece in pieces(of: paragraph) { filling.add(piece) }
            filling.endLine()
        }
        return filling.lines
    }

    /// A word and the spaces before it.
    struct Piece {
        var gap = ""
        var word = ""
        /// Columns of the word.
        var width = 0
    }

    static func pieces(of paragraph: Substring) -> [Piece] {
        if let plain = plainPieces(of: paragraph) { return plain }
        var pieces: [Piece] = []
        var piece = Piece()
        for character in paragraph where !isSoftHyphen(character) {
            if breaks(at: character) {
                if !piece.word.isEmpty {
                    pieces.append(piece)
                    piece = Piece()
                }
                piece.gap.append(character)
            } else {
                piece.word.append(character)
                piece.width += DisplayWidth.of(character)
            }
        }
        return piece.word.isEmpty ? pieces : pieces + [piece]
    }

    /// The pieces of a text whose width is plain, parted by bytes; `nil` for others.
    private static func plainPieces(of paragraph: Substring) -> [Piece]? {
        var pieces: [Piece] = []
        var rest = paragraph
        while let start = rest.utf8.firstIndex(where: { $0 != 0x20 }) {
            let word = rest[start..<(rest.utf8[start...].firstIndex(of: 0x20) ?? rest.endIndex)]
            guard let width = DisplayWidth.plainWidth(of: word) else { return nil }
            pieces.append(Piece(gap: String(rest[..<start]), word: String(word), width: width))
            rest = rest[word.endIndex...]
        }
        return pieces
    }

    /// A hyphen where a word may be broken, and as long a sign in UTF-8 as å.
    private static func isSoftHyphen(_ character: Character) -> Bool {
        character.utf8.count == 2 && character == "\u{AD}"
    }

    /// Whether a line may be broken here: at any space but those made not to break.
    private static func breaks(at character: Character) -> Bool {
        if character == " " { return true }
        guard character.isBareSpace else { return false }
        return character != "\u{A0}" && character != "\u{202F}" && character != "\u{2007}"
    }
}

/// Lines being filled word by word.
private struct Filling {
    let width: Int
    let indent: Int
    let hanging: Int
    let keepsLongWords: Bool
    private(set) var lines: [String] = []
    private var line = ""
    private var used = 0

    init(width: Int, indent: Int, hanging: Int, keepsLongWords: Bool) {
        self.keepsLongWords = keepsLongWords
        self.width = width
        self.indent = indent
        self.hanging = hanging
    }

    private var margin: Int { lines.isEmpty ? indent : indent + hanging }
    private var room: Int { max(width - margin, 1) }

    mutating func add(_ piece: Wrapping.Piece) {
        let gap = DisplayWidth.of(piece.gap)
        if used + gap + piece.width <= room {
            line += piece.gap
            line += piece.word
            used += gap + piece.width
            return
        }
        if used > 0 { endLine() }
        if keepsLongWords, Self.isName(piece.word) {
            line += piece.word
            used += piece.width
            return
        }
        for character in piece.word {
            let columns = DisplayWidth.of(character)
            if used > 0, used + columns > room { endLine() }
            line.append(character)
            used += columns
        }
    }

    /// Whether a word looks like a path, a file name or a digest rather than a word of a language.
    private static func isName(_ word: String) -> Bool {
        word.dropLast().contains { $0 == "/" || $0 == "\\" || $0 == "_" || $0 == "." }
            || word.allSatisfy { $0.isHexDigit || $0.isPunctuation }
    }

    mutating func endLine() {
        lines.append(line.isEmpty ? "" : String(repeating: " ", count: margin) + line)
        line = ""
        used = 0
    }
}
