/// Makes text from outside safe to show: nothing in it can steer a terminal or turn the reading direction.
public enum VisibleText {
    /// The text with a visible sign for every control character.
    ///
    /// Every kind of line break becomes `\n` (a vertical tab too: word processors paste it for a new line) and
    /// a tab becomes a space. Other C0 controls become their pictures (`␛`); C1 controls and the marks that
    /// override the reading direction become `·`.
    public static func of(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { sign(for: $0) != nil }) else { return text }
        var safe = String.UnicodeScalarView()
        var afterReturn = false
        for scalar in text.unicodeScalars {
            if scalar != "\n" || !afterReturn { safe.append(sign(for: scalar) ?? scalar) }
            afterReturn = scalar == "\r"
        }
        return String(safe)
    }

    /// What is shown instead of a scalar; `nil` for one that is harmless.
    private static func sign(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0x0A: nil
        case 0x09: " "
        case 0x0B, 0x0D, 0x85, 0x2028, 0x2029: "\n"
        case 0x00...0x1F: Unicode.Scalar(0x2400 + scalar.value)
        case 0x7F: "␡"
        case 0x80...0x9F, 0x202A...0x202E, 0x2066...0x2069: "·"
        case 0xFDD0...0xFDEF: "\u{FFFD}"
        // The last two of every plane are no characters either; all this needs no table.
        case let value: value & 0xFFFE == 0xFFFE ? "\u{FFFD}" : nil
        }
    }
}

extension String {
    /// The text with a blank that no line breaks at between the sign of a section and its number.
    var withWholeSections: String {
        guard utf8.contains(0xA7), contains("§ ") else { return self }
        return split(separator: "§ ", omittingEmptySubsequences: false).joined(separator: "§\u{A0}")
    }
}
