extension StringProtocol {
    /// Whether there is nothing to read.
    public var isBlank: Bool { allSatisfy(\.isBlank) }

    /// The text without white space around it.
    public var trimmed: String {
        guard let first = firstIndex(where: { !$0.isBlank }), let last = lastIndex(where: { !$0.isBlank }) else {
            return ""
        }
        return String(self[first...last])
    }

    /// The text on one line: without white space around it, and one ordinary blank where there was any within it.
    public var onOneLine: String {
        isPlainLine ? String(self) : split(whereSeparator: \.isBlank).joined(separator: " ")
    }

    /// Whether the bytes alone show that it is already so: letters of the first alphabets, and single blanks between.
    var isPlainLine: Bool {
        var before = UInt8(ascii: " ")
        for byte in utf8 {
            switch byte {
            case 0x21...0x7E, 0x80...0xBF, 0xC3...0xCB: break
            case 0x20 where before != 0x20: break
            default: return false
            }
            before = byte
        }
        return before != 0x20
    }
}

extension String? {
    /// Whether nothing was said: no answer, or one without a visible character.
    public var isMissing: Bool { self?.isBlank ?? true }
}

extension Unicode.Scalar {
    /// Whether it is white space; of ASCII that is known without a look at Unicode's tables.
    package var isBlank: Bool {
        isASCII ? self == " " || (0x09...0x0D).contains(value) : properties.isWhitespace
    }
}

// Most signs are one byte, and of those it is known without a look at Unicode's tables what they are.
extension Character {
    /// Whether it is white space.
    public var isBlank: Bool {
        guard let byte = onlyByte else { return isWhitespace }
        return byte == 0x20 || (0x09...0x0D).contains(byte)
    }

    /// Whether words and numbers are written with it.
    var isOfWord: Bool {
        guard let byte = onlyByte else { return isLetter || isNumber }
        return switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: false
        }
    }

    private var onlyByte: UInt8? { utf8.count == 1 ? utf8.first : nil }
}
