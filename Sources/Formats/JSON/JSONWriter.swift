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
        var page = JSONPage()
        page.write(json, level: 0, leading: leading)
        page.bytes.append(0x0A)
        return page.bytes
    }
}

/// The bytes written so far.
private struct JSONPage {
    var bytes: [UInt8] = []

    mutating func write(_ json: JSON, level: Int, leading: [String]) {
        switch json {
        case .null: put("null")
        case .bool(let value): put(value ? "true" : "false")
        case .number(let digits): put(digits)
        case .string(let text): writeString(text)
        case .array(let elements):
            writeList("[", "]", elements, level) { page, element in
                page.write(element, level: level + 1, leading: [])
            }
        case .object(let object):
            writeList("{", "}", Self.sorted(object, leading), level) { page, member in
                page.writeString(member.key)
                page.put(": ")
                page.write(member.value, level: level + 1, leading: [])
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

    private mutating func breakLine(_ level: Int) {
        bytes.append(0x0A)
        bytes += [UInt8](repeating: 0x20, count: 2 * level)
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
