/// Strings and numbers.
extension JSONScanner {
    /// Reads the string that begins here.
    mutating func string() throws(JSONFault) -> String {
        at += 1
        let start = at
        while at < bytes.count {
            switch bytes[at] {
            case UInt8(ascii: "\""):
                let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<at]), as: UTF8.self)
                at += 1
                return text
            case UInt8(ascii: "\\"): return try escapedString(from: start)
            case 0x20..<0x80: at += 1
            default: try rareCharacter()
            }
        }
        throw fault(.unexpectedEnd, at)
    }

    /// Goes on with a string that holds escapes, from the first of them.
    private mutating func escapedString(from start: Int) throws(JSONFault) -> String {
        var text = Array(bytes[start..<at])
        while at < bytes.count {
            switch bytes[at] {
            case UInt8(ascii: "\""):
                at += 1
                return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"): try escape(into: &text)
            case 0x20..<0x80:
                text.append(bytes[at])
                at += 1
            default:
                let from = at
                try rareCharacter()
                text.append(contentsOf: bytes[from..<at])
            }
        }
        throw fault(.unexpectedEnd, at)
    }

    /// Steps over a character of several bytes; a control character is refused.
    private mutating func rareCharacter() throws(JSONFault) {
        switch UTF8Step(bytes, at) {
        case .scalar(let scalar, _) where scalar.value < 0x20: throw fault(.controlCharacter(scalar), at)
        case .scalar(_, let width): at += width
        case .cut: throw fault(.unexpectedEnd, bytes.count)
        case .bad: throw fault(.badUTF8, at)
        }
    }

    private mutating func escape(into text: inout [UInt8]) throws(JSONFault) {
        let place = at
        at += 1
        guard let letter = byte else { throw fault(.unexpectedEnd, at) }
        at += 1
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(letter)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"): text.append(contentsOf: String(try escapedScalar(place)).utf8)
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
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { throw fault(.badEscape, place) }
            value = value << 4 + UInt32(digit)
            at += 1
        }
        return value
    }

    /// Reads the number that begins here, as its digits.
    mutating func number() throws(JSONFault) -> String {
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
        return String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<at]), as: UTF8.self)
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
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"),
            UInt8(ascii: "+"), UInt8(ascii: "-"):
            true
        default: false
        }
    }
}
