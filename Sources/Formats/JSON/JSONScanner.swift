/// Walks once over the bytes of a JSON text.
struct JSONScanner {
    let bytes: UnsafeBufferPointer<UInt8>
    let depth: Int
    var at = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>, depth: Int) {
        self.bytes = bytes
        self.depth = depth
    }

    /// The byte here; `nil` at the end.
    var byte: UInt8? { at < bytes.count ? bytes[at] : nil }

    mutating func document() throws(JSONFault) -> JSON {
        try begin()
        let value = try value(0)
        skipSpace()
        guard at == bytes.count else { throw fault(.trailingText, at) }
        return value
    }

    mutating func head(into members: inout [JSONObject.Member], keys: Set<String>) throws(JSONFault) {
        try begin()
        try take(UInt8(ascii: "{"))
        skipSpace()
        if byte == UInt8(ascii: "}") { return }
        var index = KeyIndex()
        var missing = keys
        while true {
            let key = try key(of: members, &index)
            let value = try value(1)
            skipSpace()
            guard let next = byte else { return }
            guard next == UInt8(ascii: ",") || next == UInt8(ascii: "}") else { throw unexpected() }
            members.append(JSONObject.Member(key, value))
            if missing.remove(key) != nil && missing.isEmpty || next == UInt8(ascii: "}") { return }
            at += 1
            skipSpace()
        }
    }

    private mutating func begin() throws(JSONFault) {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { throw fault(.byteOrderMark, 0) }
        skipSpace()
    }

    private mutating func value(_ level: Int) throws(JSONFault) -> JSON {
        guard let byte else { throw fault(.unexpectedEnd, at) }
        switch byte {
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "{"): return .object(try object(level))
        case UInt8(ascii: "["): return .array(try array(level))
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
        case UInt8(ascii: "t"):
            try word("true")
            return .bool(true)
        case UInt8(ascii: "f"):
            try word("false")
            return .bool(false)
        case UInt8(ascii: "n"):
            try word("null")
            return .null
        default: throw unexpected()
        }
    }

    private mutating func object(_ level: Int) throws(JSONFault) -> JSONObject {
        guard level < depth else { throw fault(.tooDeep(depth), at) }
        at += 1
        skipSpace()
        var members: [JSONObject.Member] = []
        if byte == UInt8(ascii: "}") {
            at += 1
            return JSONObject(distinct: members)
        }
        members.reserveCapacity(4)
        var index = KeyIndex()
        while true {
            let key = try key(of: members, &index)
            members.append(JSONObject.Member(key, try value(level + 1)))
            if try closes(UInt8(ascii: "}")) { return JSONObject(distinct: members) }
        }
    }

    private mutating func array(_ level: Int) throws(JSONFault) -> [JSON] {
        guard level < depth else { throw fault(.tooDeep(depth), at) }
        at += 1
        skipSpace()
        var elements: [JSON] = []
        if byte == UInt8(ascii: "]") {
            at += 1
            return elements
        }
        while true {
            elements.append(try value(level + 1))
            if try closes(UInt8(ascii: "]")) { return elements }
        }
    }

    /// Reads a new key and its colon, up to the value.
    private mutating func key(
        of members: [JSONObject.Member], _ index: inout KeyIndex
    ) throws(JSONFault) -> String {
        guard byte == UInt8(ascii: "\"") else { throw unexpected() }
        let place = at
        let key = try string()
        if index.place(of: key, in: members) != nil { throw fault(.duplicateKey(key), place) }
        skipSpace()
        try take(UInt8(ascii: ":"))
        skipSpace()
        return key
    }

    /// Reads what follows a member or an element: true for the closing bracket, false for a comma.
    private mutating func closes(_ bracket: UInt8) throws(JSONFault) -> Bool {
        skipSpace()
        if byte == UInt8(ascii: ",") {
            at += 1
            skipSpace()
            return false
        }
        try take(bracket)
        return true
    }

    private mutating func take(_ wanted: UInt8) throws(JSONFault) {
        guard byte == wanted else { throw unexpected() }
        at += 1
    }

    private mutating func word(_ word: StaticString) throws(JSONFault) {
        for letter in UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount) {
            try take(letter)
        }
    }

    private mutating func skipSpace() {
        while at < bytes.count {
            switch bytes[at] {
            case 0x20, 0x0A, 0x0D, 0x09: at += 1
            default: return
            }
        }
    }
}

/// Faults and their places; only reached once, so nothing is counted on the way.
extension JSONScanner {
    /// The fault of the character here, which cannot stand here.
    func unexpected() -> JSONFault {
        switch UTF8Step(bytes, at) {
        case .scalar(let scalar, _): fault(.unexpectedCharacter(scalar), at)
        case .cut: fault(.unexpectedEnd, bytes.count)
        case .bad: fault(.badUTF8, at)
        }
    }

    func fault(_ reason: JSONFault.Reason, _ place: Int) -> JSONFault {
        var line = 1
        var column = 1
        for here in 0..<place {
            let isBreak =
                bytes[here] == 0x0A
                || bytes[here] == 0x0D && !(here + 1 < bytes.count && bytes[here + 1] == 0x0A)
            if isBreak {
                line += 1
                column = 1
            } else if bytes[here] & 0xC0 != 0x80 {
                column += 1
            }
        }
        return JSONFault(line: line, column: column, reason: reason)
    }
}
