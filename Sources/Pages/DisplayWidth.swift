/// How many columns of a terminal a text takes.
public enum DisplayWidth {
    /// The columns the text takes on one line.
    ///
    /// A control character counts as the one column of the sign shown instead of it, a line break as none.
    public static func of(_ s: String) -> Int {
        plainWidth(of: s[...]) ?? s.reduce(0) { $0 + of($1) }
    }

    /// The columns of a text that has nothing but ASCII and the letters of Europe, one for each of its signs; `nil` for
    /// others.
    static func plainWidth(of s: Substring) -> Int? {
        var columns = 0
        for byte in s.utf8 {
            switch byte {
            // Each begins a sign of its own; the bytes after the first of one are those below.
            case 0x20...0x7E, 0xC3...0xCB: columns += 1
            case 0x80...0xBF: break
            default: return nil
            }
        }
        return columns
    }

    /// The columns one grapheme takes: 0, 1 or 2, more only for scripts that join several letters in one.
    public static func of(_ character: Character) -> Int {
        if character.utf8.count == 1 { return character.isNewline ? 0 : 1 }
        if character == "\r\n" { return 0 }
        let scalars = character.unicodeScalars
        guard let first = scalars.first else { return 0 }
        if scalars.count > 1, isEmoji(scalars, first: first) { return 2 }
        return scalars.reduce(0) { $0 + columns(of: $1) }
    }

    private static func isEmoji(_ scalars: Character.UnicodeScalarView, first: Unicode.Scalar) -> Bool {
        let shownAsEmoji: (Unicode.Scalar) -> Bool = {
            $0 == "\u{FE0F}" || $0 == "\u{20E3}" || $0 == "\u{200D}" || $0.properties.isEmojiModifier
        }
        if scalars.contains(where: { $0.properties.isEmojiPresentation }) { return true }
        guard first.properties.isEmoji else { return false }
        // Digits count as emoji in Unicode; alone they are pictures only under a keycap.
        return first.isASCII ? scalars.contains("\u{20E3}") : scalars.contains(where: shownAsEmoji)
    }

    private static func columns(of scalar: Unicode.Scalar) -> Int {
        if scalar.value < 0x300 { return scalar == "\u{AD}" || scalar == "\u{85}" ? 0 : 1 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .lineSeparator, .paragraphSeparator: return 0
        default: break
        }
        // The later letters of a Hangul syllable stand inside the first.
        if (0x1160...0x11FF).contains(scalar.value) || (0xD7B0...0xD7FF).contains(scalar.value) { return 0 }
        return scalar.properties.isEmojiPresentation || isWide(scalar.value) ? 2 : 1
    }

    private static func isWide(_ value: UInt32) -> Bool {
        guard value >= 0x1100 else { return false }
        return wide.contains { $0.contains(value) }
    }

    /// The blocks Unicode's East Asian Width calls wide or full, but for the emoji, which the standard library
    /// knows.
    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2329...0x232A, 0x2630...0x2637, 0x268A...0x268F, 0x2E80...0x303E, 0x3041...0x3247,
        0x3250...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F,
        0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1D300...0x1D376,
        0x1F200...0x1F265, 0x20000...0x2FFFD, 0x30000...0x3FFFD,
    ]
}
