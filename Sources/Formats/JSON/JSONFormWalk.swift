/// Walks once over the bytes of a JSON text, holds each against the form the writer gives, and marks what it comes by.
struct JSONFormWalk {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let leading: [[UInt8]]
    private let order: JSONOrder
    private let isMarking: Bool
    /// The marks of what it came by, as a reader makes them; none where nobody asked.
    private(set) var marks: [JSONMark] = []
    /// Whether all keys are ASCII, so that two of other bytes are two.
    private(set) var hasPlainKeys = true
    private var at = 0
    /// How the last string is written.
    private var written = JSONMark.Kind.ascii

    init(_ bytes: UnsafeBufferPointer<UInt8>, order: JSONOrder, marking: Bool) {
        self.bytes = bytes
        self.order = order
        isMarking = marking
        leading = order.leading.map { Array($0.utf8) }
        if marking { marks.reserveCapacity(bytes.count / 16) }
    }

    /// The outline of the whole text; `nil` at the first byte that the writer would not have written.
    mutating func text() -> JSONOutline? {
        var outline: JSONOutline?
        if here == UInt8(ascii: "{") {
            outline = object(level: 0)
        } else {
            var none: [JSONOutline] = []
            let start = at
            if value(level: 0, ways: [], &none) { outline = JSONOutline(start: start, indentation: 0) }
            outline?.range = start..<at
        }
        return take(0x0A) && at == bytes.count ? outline : nil
    }

    /// An object that has the order.
    private mutating func object(level: Int) -> JSONOutline? {
        var outline = JSONOutline(start: at, indentation: 2 * level)
        var keys = JSONKeyOrder(leading: leading)
        let isWhole = list(.object, UInt8(ascii: "{"), UInt8(ascii: "}"), level: level) { walk in
            let start = walk.at - 2 * (level + 1)
            guard let key = walk.key(&keys) else { return false }
            let name = String(decoding: UnsafeBufferPointer(rebasing: walk.bytes[key]), as: UTF8.self)
            let value = walk.at
            let ways = JSONOrder.ways(walk.order.ways, behind: name)
            guard walk.value(level: level + 1, ways: ways, &outline.nested) else { return false }
            let end = walk.here == UInt8(ascii: ",") ? walk.at + 2 : walk.at
            outline.members[name] = .init(lines: start..<end, value: value..<walk.at)
            return true
        }
        outline.range = outline.range.lowerBound..<at
        return isWhole ? outline : nil
    }

    private mutating func value(level: Int, ways: [ArraySlice<String>], _ nested: inout [JSONOutline]) -> Bool {
        switch here {
        case UInt8(ascii: "\""): return string() != nil
        case UInt8(ascii: "{"):
            var keys = JSONKeyOrder(leading: [])
            return list(.object, UInt8(ascii: "{"), UInt8(ascii: "}"), level: level) { walk in
                guard let key = walk.key(&keys) else { return false }
                guard !ways.isEmpty else { return walk.value(level: level + 1, ways: [], &nested) }
                let name = String(decoding: UnsafeBufferPointer(rebasing: walk.bytes[key]), as: UTF8.self)
                return walk.value(level: level + 1, ways: JSONOrder.ways(ways, behind: name), &nested)
            }
        case UInt8(ascii: "["):
            let isOrdered = ways.contains(where: \.isEmpty)
            return list(.array, UInt8(ascii: "["), UInt8(ascii: "]"), level: level) { walk in
                guard isOrdered, walk.here == UInt8(ascii: "{") else {
                    return walk.value(level: level + 1, ways: [], &nested)
                }
                guard let object = walk.object(level: level + 1) else { return false }
                nested.append(object)
                return true
            }
        case UInt8(ascii: "t"): return word("true", .yes)
        case UInt8(ascii: "f"): return word("false", .no)
        case UInt8(ascii: "n"): return word("null", .null)
        default: return number()
        }
    }

    /// An object or array: each part on its own line, one level further in.
    private mutating func list(
        _ kind: JSONMark.Kind, _ open: UInt8, _ close: UInt8, level: Int, part: (inout Self) -> Bool
    ) -> Bool {
        guard level < JSONReader.usualDepth, take(open) else { return false }
        let place = marks.count
        mark(kind, at..<at)
        if take(close) { return true }
        var count = 0
        repeat {
            guard breaks(level: level + 1), part(&self) else { return false }
            count += 1
        } while take(UInt8(ascii: ","))
        if isMarking {
            marks[place].count = count
            marks[place].next = marks.count
        }
        return breaks(level: level) && take(close)
    }

    private mutating func mark(_ kind: JSONMark.Kind, _ bytes: Range<Int>) {
        if isMarking { marks.append(JSONMark(kind, bytes, next: marks.count + 1)) }
    }

    /// A key that may follow those before it, up to its value.
    private mutating func key(_ keys: inout JSONKeyOrder) -> Range<Int>? {
        guard let key = string(), take(UInt8(ascii: ":")), take(UInt8(ascii: " ")),
            keys.mayFollow(key, isPlain: written != .escaped, in: bytes)
        else { return nil }
        if written != .ascii { hasPlainKeys = false }
        return key
    }
}

// The smallest parts.
extension JSONFormWalk {
    private var here: UInt8 { at < bytes.count ? bytes[at] : 0 }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard at < bytes.count, bytes[at] == byte else { return false }
        at += 1
        return true
    }

    private mutating func breaks(level: Int) -> Bool {
        guard take(0x0A), at + 2 * level <= bytes.count else { return false }
        for place in at..<(at + 2 * level) where bytes[place] != 0x20 { return false }
        at += 2 * level
        return true
    }

    private mutating func word(_ letters: StaticString, _ kind: JSONMark.Kind) -> Bool {
        guard word(letters) else { return false }
        mark(kind, at..<at)
        return true
    }

    private mutating func word(_ word: StaticString) -> Bool {
        for letter in UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount) {
            guard take(letter) else { return false }
        }
        return true
    }

    /// The bytes between a string's quotation marks.
    private mutating func string() -> Range<Int>? {
        guard take(UInt8(ascii: "\"")) else { return nil }
        let start = at
        var kind = JSONMark.Kind.ascii
        while true {
            at = UTF8Step.behindPlain(bytes, at)
            guard at < bytes.count else { return nil }
            switch bytes[at] {
            case UInt8(ascii: "\""):
                mark(kind, start..<at)
                written = kind
                at += 1
                return start..<(at - 1)
            case UInt8(ascii: "\\"):
                kind = .escaped
                guard escape() else { return nil }
            default:
                guard case .scalar(let scalar, let width) = UTF8Step(bytes, at), scalar.value >= 0x20 else {
                    return nil
                }
                if kind == .ascii { kind = .plain }
                at += width
            }
        }
    }

    /// An escape as the writer has it: only for what cannot stand as itself, and in its shortest form.
    private mutating func escape() -> Bool {
        at += 1
        switch here {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "b"), UInt8(ascii: "t"), UInt8(ascii: "n"),
            UInt8(ascii: "f"), UInt8(ascii: "r"):
            at += 1
            return true
        default: break
        }
        guard word("u00"), at + 1 < bytes.count else { return false }
        let (first, second) = (bytes[at], bytes[at + 1])
        at += 2
        guard first == UInt8(ascii: "0") || first == UInt8(ascii: "1") else { return false }
        switch second {
        case UInt8(ascii: "0")...UInt8(ascii: "7"), UInt8(ascii: "b"), UInt8(ascii: "e")...UInt8(ascii: "f"):
            return true
        // Backspace, tab, line feed, form feed and carriage return have shorter ones.
        case UInt8(ascii: "8")...UInt8(ascii: "9"), UInt8(ascii: "a"), UInt8(ascii: "c")...UInt8(ascii: "d"):
            return first == UInt8(ascii: "1")
        default: return false
        }
    }

    private mutating func number() -> Bool {
        let start = at
        guard figures() else { return false }
        mark(.number, start..<at)
        return true
    }

    private mutating func figures() -> Bool {
        _ = take(UInt8(ascii: "-"))
        guard take(UInt8(ascii: "0")) || digits() else { return false }
        if take(UInt8(ascii: ".")) {
            guard digits() else { return false }
        }
        if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
            _ = take(UInt8(ascii: "+")) || take(UInt8(ascii: "-"))
            guard digits() else { return false }
        }
        return true
    }

    private mutating func digits() -> Bool {
        let start = at
        while (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(here) { at += 1 }
        return at > start
    }
}
