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

    /// Marks everything in a whole text.
    mutating func document(into marks: inout [JSONMark]) throws(JSONFault) {
        try begin()
        try value(0, &marks)
        skipSpace()
        guard at == bytes.count else { throw fault(.trailingText, at) }
    }

    /// Marks the members that an object begins with, and gives where each begins among the marks.
    mutating func head(
        into marks: inout [JSONMark], members: inout [Int], until isEnough: (JSONMark) -> Bool
    ) throws(JSONFault) {
        try begin()
        try take(UInt8(ascii: "{"))
        skipSpace()
        if byte == UInt8(ascii: "}") { return }
        var keys = JSONKeys(first: marks.count)
        while true {
            let place = marks.count
            try key(&marks, &keys)
            try value(1, &marks)
            skipSpace()
            guard let next = byte else { return }
            guard next == UInt8(ascii: ",") || next == UInt8(ascii: "}") else { throw unexpected() }
            members.append(place)
            if isEnough(marks[place]) || next == UInt8(ascii: "}") { return }
            at += 1
            skipSpace()
        }
    }

    private mutating func begin() throws(JSONFault) {
        if at == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { throw fault(.byteOrderMark, 0) }
        skipSpace()
    }

    private mutating func value(_ level: Int, _ marks: inout [JSONMark]) throws(JSONFault) {
        guard let byte else { throw fault(.unexpectedEnd, at) }
        switch byte {
        case UInt8(ascii: "\""): try string(into: &marks)
        case UInt8(ascii: "{"):
            try branch(.object, level, UInt8(ascii: "}"), &marks) {
                (scanner, marks, keys) throws(JSONFault) in
                try scanner.key(&marks, &keys)
                try scanner.value(level + 1, &marks)
            }
        case UInt8(ascii: "["):
            try branch(.array, level, UInt8(ascii: "]"), &marks) {
                (scanner, marks, _) throws(JSONFault) in
                try scanner.value(level + 1, &marks)
            }
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            let start = at
            try number()
            marks.append(JSONMark(.number, start..<at, next: marks.count + 1))
        case UInt8(ascii: "t"): try word("true", .yes, &marks)
        case UInt8(ascii: "f"): try word("false", .no, &marks)
        case UInt8(ascii: "n"): try word("null", .null, &marks)
        default: throw unexpected()
        }
    }

    /// Marks an array or object and all within it.
    private mutating func branch(
        _ kind: JSONMark.Kind, _ level: Int, _ bracket: UInt8, _ marks: inout [JSONMark],
        part: (inout JSONScanner, inout [JSONMark], inout JSONKeys) throws(JSONFault) -> Void
    ) throws(JSONFault) {
        guard level < depth else { throw fault(.tooDeep(depth), at) }
        let place = marks.count
        marks.append(JSONMark(kind, at..<at, next: place + 1))
        at += 1
        skipSpace()
        if byte == bracket {
            at += 1
            return
        }
        var keys = JSONKeys(first: place + 1)
        var count = 0
        repeat {
            try part(&self, &marks, &keys)
            count += 1
        } while try !closes(bracket)
        marks[place].count = count
        marks[place].next = marks.count
    }

    /// Marks a new key and steps over its colon, up to the value.
    private mutating func key(_ marks: inout [JSONMark], _ keys: inout JSONKeys) throws(JSONFault) {
        guard byte == UInt8(ascii: "\"") else { throw unexpected() }
        let place = at
        try string(into: &marks)
        if let twice = keys.isTwice(marks, bytes) { throw fault(.duplicateKey(twice), place) }
        skipSpace()
        try take(UInt8(ascii: ":"))
        skipSpace()
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

    private mutating func word(
        _ word: StaticString, _ kind: JSONMark.Kind, _ marks: inout [JSONMark]
    ) throws(JSONFault) {
        for letter in UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount) {
            try take(letter)
        }
        marks.append(JSONMark(kind, at..<at, next: marks.count + 1))
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
