/// Writes JSON in its one canonical form: the same value gives the same bytes.
///
/// Two spaces for each level, `"key": value`, keys sorted by their UTF-8 bytes, `[]` and `{}` where nothing is
/// inside, letters as themselves, and a newline at the end.
public enum JSONWriter {
    /// Writes a value.
    ///
    /// - Parameters:
    ///   - json: The value.
    ///   - leading: The keys of the outermost object that come first, in this order.
    /// - Returns: The text as UTF-8.
    public static func bytes(_ json: JSON, leading: [String] = []) -> [UInt8] {
        bytes(json, order: JSONOrder(leading: leading))
    }

    /// Writes a value in an order.
    ///
    /// - Parameters:
    ///   - json: The value.
    ///   - order: The order of the outermost object and of those it says lie within.
    ///   - piece: Gives a whole text in canonical form that stands in the place of an object within, which is then not
    ///     written itself: only the indentation is added.
    /// - Returns: The text as UTF-8.
    public static func bytes(_ json: JSON, order: JSONOrder, piece: ((JSON) -> [UInt8]?)? = nil) -> [UInt8] {
        var page = JSONPage(order: order, piece: piece)
        page.write(json, level: 0, ordered: true, ways: [])
        page.bytes.append(0x0A)
        return page.bytes
    }

    /// Writes an object on a line by itself, its members in their own order, for files with a value on each line.
    ///
    /// - Returns: The line as UTF-8, with its newline.
    public static func line(_ object: JSONObject) -> [UInt8] {
        var page = JSONPage(order: JSONOrder(leading: []), piece: nil)
        page.writeTight(.object(object))
        page.bytes.append(0x0A)
        return page.bytes
    }
}

/// The bytes written so far.
private struct JSONPage {
    let order: JSONOrder
    let piece: ((JSON) -> [UInt8]?)?
    var bytes: [UInt8] = []

    init(order: JSONOrder, piece: ((JSON) -> [UInt8]?)?) {
        self.order = order
        self.piece = piece
    }

    /// `ordered` objects have the order; `ways` lead from here to more of them.
    mutating func write(_ json: JSON, level: Int, ordered: Bool, ways: [ArraySlice<String>]) {
        switch json {
        case .null: put("null")
        case .bool(let value): put(value ? "true" : "false")
        case .number(let digits): put(digits)
        case .string(let text): writeString(text)
        case .array(let elements):
            let ordered = ways.contains(where: \.isEmpty)
            writeList("[", "]", elements, level) { page, element in
                page.writeElement(element, level: level + 1, ordered: ordered)
            }
        case .object(let object):
            let ways = ordered ? order.ways : ways
            writeList("{", "}", Self.sorted(object, ordered ? order.leading : []), level) { page, member in
                page.writeString(member.key)
                page.put(": ")
                page.write(
                    member.value, level: level + 1, ordered: false, ways: JSONOrder.ways(ways, behind: member.key))
            }
        }
    }

    /// Writes a value without a blank or a line's end between its parts.
    mutating func writeTight(_ json: JSON) {
        switch json {
        case .array(let elements):
            put("[")
            for (place, element) in elements.enumerated() {
                if place > 0 { put(",") }
                writeTight(element)
            }
            put("]")
        case .object(let object):
            put("{")
            for (place, member) in object.members.enumerated() {
                if place > 0 { put(",") }
                writeString(member.key)
                put(":")
                writeTight(member.value)
            }
            put("}")
        case .null, .bool, .number, .string: write(json, level: 0, ordered: false, ways: [])
        }
    }

    private mutating func writeElement(_ element: JSON, level: Int, ordered: Bool) {
        guard ordered, let piece = piece?(element) else {
            return write(element, level: level, ordered: ordered, ways: [])
        }
        // A newline in a canonical text is never inside a string; the last one ends the text.
        piece.withUnsafeBufferPointer { piece in
            var start = 0
            while let end = piece.place(of: 0x0A, from: start) {
                if start > 0 { breakLine(level) }
                bytes.append(contentsOf: piece[start..<end])
                start = end + 1
            }
        }
    }

    private mutating func writeList<Item>(
        _ open: String, _ close: String, _ items: [Item], _ level: Int, item write: (inout Self, Item) -> Void
    ) {
        put(open)
        for (place, item) in items.enumerated() {
            if place > 0 { put(",") }
            breakLine(level + 1)
            write(&self, item)
        }
        if !items.isEmpty { breakLine(level) }
        put(close)
    }

    private static func sorted(_ object: JSONObject, _ leading: [String]) -> [JSONObject.Member] {
        let first =
            leading.isEmpty
            ? []
            : JSONObject(
                leading.compactMap { key in
                    object[key].map { JSONObject.Member(key, $0) }
                }
            ).members
        let rest = first.isEmpty ? object.members : object.members.filter { !leading.contains($0.key) }
        return first + rest.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    }

    private mutating func put(_ text: String) {
        bytes.append(contentsOf: text.utf8)
    }

    private static let blanks = [UInt8](repeating: 0x20, count: 64)

    private mutating func breakLine(_ level: Int) {
        bytes.append(0x0A)
        bytes.append(contentsOf: Self.blanks.prefix(2 * level))
        for _ in Self.blanks.count..<max(Self.blanks.count, 2 * level) { bytes.append(0x20) }
    }

    private mutating func writeString(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { text in
            var written = 0
            // By place: without optimisation, as in the tests, an iterator takes five times as long.
            for place in text.indices {
                let byte = text[place]
                guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else { continue }
                bytes.append(contentsOf: text[written..<place])
                escape(byte)
                written = place + 1
            }
            bytes.append(contentsOf: text[written...])
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): put("\\\"")
        case UInt8(ascii: "\\"): put("\\\\")
        case 0x08: put("\\b")
        case 0x09: put("\\t")
        case 0x0A: put("\\n")
        case 0x0C: put("\\f")
        case 0x0D: put("\\r")
        default: put((byte < 0x10 ? "\\u000" : "\\u00") + String(byte, radix: 16))
        }
    }
}
