/// Strings and numbers.
extension JSONScanner {
    /// Marks the string that begins here.
    mutating func string(into marks: inout [JSONMark]) throws(JSONFault) {
        at += 1
        let start = at
        var kind = JSONMark.Kind.ascii
        while true {
            at = UTF8Step.behindPlain(bytes, at)
            guard at < bytes.count else { throw fault(.unexpectedEnd, at) }
            switch bytes[at] {
            case UInt8(ascii: "\""):
                marks.append(JSONMark(kind, start..<at, next: marks.count + 1))
                at += 1
                return
            case UInt8(ascii: "\\"):
                kind = .escaped
                _ = try escape()
            default:
                if kind == .ascii { kind = .plain }
                try rareCharacter()
            }
        }
    }

    /// The text of a string with escapes that was marked.
    static func unescaped(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
        var scanner = JSONScanner(UnsafeBufferPointer(rebasing: bytes[..<range.upperBound]), depth: 0)
        scanner.at = range.lowerBound
        var text: [UInt8] = []
        while scanner.at < range.upperBound {
            if bytes[scanner.at] != UInt8(ascii: "\\") {
                text.append(bytes[scanner.at])
                scanner.at += 1
            } else if let scalar = try? scanner.escape() {
                text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            } else {
                // It was read once without a fault.
                return String(decoding: text, as: UTF8.self)
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Steps over a character of several bytes; a control character is refused.
    private mutating func rareCharacter() throws(JSONFault) {
        switch UTF8Step(bytes, at) {
        case .scalar(let scalar, _) where scalar.value < 0x20:
            throw fault(.controlCharacter(scalar), at)
        case .scalar(_, let width): at += width
        case .cut: throw fault(.unexpectedEnd, bytes.count)
        case .bad: throw fault(.badUTF8, at)
        }
    }

    /// Reads an escape, as the scalar it stands for.
    private mutating func escape() throws(JSONFault) -> Unicode.Scalar {
        let place = at
        at += 1
        guard let letter = byte else { throw fault(.unexpectedEnd, at) }
        at += 1
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(letter)
        case UInt8(ascii: "b"): return "\u{08}"
        case UInt8(ascii: "f"): return "\u{0C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return try escapedScalar(place)
        default: throw fault(.badEscape, place)
        }
    }

    /// Reads the digits after `\u`, and the other half of a surrogate pair.
    private mutating func escapedScalar(_ place: Int) throws(JSONFault) -> Unicode.Scalar {
        let first = try fourDigits(place)
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard first < 0xDC00 else { throw fault(.loneSurrogate, place) }
        let second = at
        for wanted in [UInt8(ascii: "\\"), UInt8(ascii: "u")] {
            guard let byte else { throw fault(.unexpectedEnd, at) }
            guard byte == wanted else { throw fault(.loneSurrogate, place) }
            at += 1
        }
        let low = try fourDigits(second)
        guard 0xDC00..<0xE000 ~= low,
            let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (low - 0xDC00))
        else { throw fault(.loneSurrogate, place) }
        return scalar
    }

    private mutating func fourDigits(_ place: Int) throws(JSONFault) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let byte else { throw fault(.unexpectedEnd, at) }
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
                throw fault(.badEscape, place)
            }
            value = value << 4 + UInt32(digit)
            at += 1
        }
        return value
    }

    /// Steps over the number that begins here.
    mutating func number() throws(JSONFault) {
        let start = at
        if byte == UInt8(ascii: "-") { at += 1 }
        if byte == UInt8(ascii: "0") { at += 1 } else { try digits(start) }
        if byte == UInt8(ascii: ".") {
            at += 1
            try digits(start)
        }
        if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
            at += 1
            if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { at += 1 }
            try digits(start)
        }
        if let byte, Self.belongsToNumber(byte) { throw badNumber(start) }
    }

    /// Steps over at least one digit.
    private mutating func digits(_ start: Int) throws(JSONFault) {
        guard let first = byte else { throw fault(.unexpectedEnd, at) }
        guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= first else { throw badNumber(start) }
        while let byte, UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte { at += 1 }
    }

    private func badNumber(_ start: Int) -> JSONFault {
        let longest = 40
        let token = bytes[start...].prefix { Self.belongsToNumber($0) }.prefix(longest)
        return fault(.badNumber(String(decoding: token, as: UTF8.self)), start)
    }

    private static func belongsToNumber(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "e"),
            UInt8(ascii: "E"),
            UInt8(ascii: "+"), UInt8(ascii: "-"):
            true
        default: false
        }
    }
}
