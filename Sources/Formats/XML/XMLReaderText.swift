/// What a byte is in XML.
enum XMLByte {
    static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }

    /// Whether a byte may stand in a name; of those beyond ASCII all may.
    static func isName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: ":"): true
        case UInt8(ascii: "-"), UInt8(ascii: "."): true
        default: byte >= 0x80
        }
    }

    /// Whether a name may begin with it.
    static func isNameStart(_ byte: UInt8) -> Bool {
        isName(byte) && !(48...57).contains(byte) && byte != UInt8(ascii: "-") && byte != UInt8(ascii: ".")
            && byte != UInt8(ascii: ":")
    }

    /// Whether a text may hold the character.
    static func isCharacter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF
            || [0x09, 0x0A, 0x0D].contains(scalar.value)
    }
}

extension XMLReader {
    /// A fault about the character that comes next.
    mutating func unexpected() throws(XMLFault) -> XMLFault {
        guard let byte = try input.peek() else { return input.fault(.unexpectedEnd) }
        return input.fault(.unexpectedCharacter(Unicode.Scalar(byte)))
    }

    mutating func expect(_ wanted: Unicode.Scalar) throws(XMLFault) {
        guard let byte = try input.peek(), UInt32(byte) == wanted.value else { throw try unexpected() }
        input.step()
    }

    /// Steps over blanks and says whether there were any.
    @discardableResult
    mutating func blanks() throws(XMLFault) -> Bool {
        var were = false
        while let byte = try input.peek(), XMLByte.isBlank(byte) {
            input.step()
            were = true
        }
        return were
    }

    /// A name; its first byte may have been taken already.
    mutating func name(after first: UInt8? = nil) throws(XMLFault) -> String {
        var bytes = first.map { [$0] } ?? []
        while let byte = try input.peek(), XMLByte.isName(byte) {
            input.step()
            bytes.append(byte)
            guard bytes.count <= Self.longest else { throw input.fault(.tooLong(Self.longest)) }
        }
        guard let start = bytes.first else { throw try unexpected() }
        guard XMLByte.isNameStart(start) else {
            throw input.fault(.unexpectedCharacter(Unicode.Scalar(start)), back: bytes.count)
        }
        return try string(bytes)
    }

    /// The value of an attribute, with its marks.
    mutating func value() throws(XMLFault) -> String {
        guard let mark = try input.peek(), mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") else {
            throw try unexpected()
        }
        input.step()
        var bytes: [UInt8] = []
        while true {
            switch try input.take() {
            case mark: return try string(bytes)
            case UInt8(ascii: "<"): throw input.fault(.unexpectedCharacter("<"), back: 1)
            case UInt8(ascii: "&"): try reference(to: &bytes)
            case 0x0D:
                if try input.peek() == 0x0A { input.step() }
                bytes.append(0x20)
            case 0x09, 0x0A: bytes.append(0x20)
            case let byte: bytes.append(byte)
            }
            guard bytes.count <= Self.longest else { throw input.fault(.tooLong(Self.longest)) }
        }
    }

    /// The text up to the next markup.
    mutating func text() throws(XMLFault) -> String {
        var bytes: [UInt8] = []
        var brackets = 0
        while let byte = try input.peek(), byte != UInt8(ascii: "<") {
            let before = bytes.count
            input.step()
            switch byte {
            case UInt8(ascii: "&"): try reference(to: &bytes)
            case 0x0D:
                if try input.peek() == 0x0A { input.step() }
                bytes.append(0x0A)
            case UInt8(ascii: "]"): bytes.append(byte)
            case UInt8(ascii: ">"):
                guard brackets < 2 else { throw input.fault(.unexpectedCharacter(">"), back: 1) }
                bytes.append(byte)
            default:
                bytes.append(byte)
                input.move(to: &bytes) { $0 == 0x3C || $0 == 0x26 || $0 == 0x0D || $0 == 0x5D || $0 == 0x3E }
            }
            brackets = byte == UInt8(ascii: "]") && before + 1 == bytes.count ? brackets + 1 : 0
            guard bytes.count <= Self.longest else { throw input.fault(.tooLong(Self.longest)) }
        }
        return try string(bytes)
    }

    /// A text that is marked as one, up to its `]]>`.
    mutating func marked() throws(XMLFault) -> String {
        var bytes: [UInt8] = []
        while true {
            let byte = try input.take()
            if byte == UInt8(ascii: ">"), bytes.suffix(2) == [0x5D, 0x5D] {
                return try string(Array(bytes.dropLast(2)))
            }
            if byte == 0x0D {
                if try input.peek() == 0x0A { input.step() }
                bytes.append(0x0A)
            } else {
                bytes.append(byte)
            }
            guard bytes.count <= Self.longest else { throw input.fault(.tooLong(Self.longest)) }
        }
    }

    /// Steps over a comment; two hyphens end it.
    mutating func comment() throws(XMLFault) {
        var hyphens = 0
        while hyphens < 2 { hyphens = try input.take() == UInt8(ascii: "-") ? hyphens + 1 : 0 }
        try expect(">")
    }

    /// Adds what stands after an ampersand.
    private mutating func reference(to bytes: inout [UInt8]) throws(XMLFault) {
        var name: [UInt8] = []
        while true {
            let byte = try input.take()
            if byte == UInt8(ascii: ";") { break }
            guard name.count < 32, XMLByte.isName(byte) || byte == UInt8(ascii: "#") else {
                throw input.fault(.unexpectedCharacter(Unicode.Scalar(byte)), back: 1)
            }
            name.append(byte)
        }
        let word = try string(name)
        switch word {
        case "amp": bytes.append(UInt8(ascii: "&"))
        case "lt": bytes.append(UInt8(ascii: "<"))
        case "gt": bytes.append(UInt8(ascii: ">"))
        case "quot": bytes.append(UInt8(ascii: "\""))
        case "apos": bytes.append(UInt8(ascii: "'"))
        default:
            guard word.hasPrefix("#") else { throw input.fault(.unknownEntity(word)) }
            let digits = word.dropFirst(word.hasPrefix("#x") ? 2 : 1)
            guard let first = digits.first, first != "-", first != "+",
                let value = UInt32(digits, radix: word.hasPrefix("#x") ? 16 : 10),
                let scalar = Unicode.Scalar(value), XMLByte.isCharacter(scalar), let encoded = UTF8.encode(scalar)
            else { throw input.fault(.badCharacter) }
            bytes.append(contentsOf: encoded)
        }
    }

    /// The bytes as a text, if they are one.
    func string(_ bytes: [UInt8]) throws(XMLFault) -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw input.fault(.badText) }
        // What could be refused is a control character, or lies beyond ASCII.
        if bytes.contains(where: { $0 < 0x20 || $0 == 0xEF }) {
            guard text.unicodeScalars.allSatisfy(XMLByte.isCharacter) else { throw input.fault(.badCharacter) }
        }
        return text
    }
}
