/// Reads JSON texts: the whole grammar of RFC 8259 and nothing beside it.
public enum JSONReader {
    /// The deepest nesting that any caller may ask for; it keeps recursion far from the end of a thread's stack.
    public static let deepest = 512
    /// How deep a text may nest where nothing else is asked for.
    public static let usualDepth = 128

    /// Reads one JSON text.
    ///
    /// - Parameters:
    ///   - bytes: The whole text, as UTF-8 without a byte order mark.
    ///   - depth: How many arrays and objects may stand inside each other, at most ``deepest``.
    /// - Returns: The value, with members in their order and the digits of numbers as they are written.
    /// - Throws: The first fault of the text, with its place.
    public static func read(_ bytes: [UInt8], depth: Int = usualDepth) throws(JSONFault) -> JSON {
        try JSONText(bytes, depth: depth).tree
    }

    /// Reads the members that an object begins with.
    ///
    /// Reading ends at the first member that nests deeper than is wanted, when all of `keys` were seen, or where the
    /// bytes end: they may be the first part of a longer text. A member counts when what follows it was seen too, so
    /// that a number cut in two is never taken for another number.
    ///
    /// - Parameters:
    ///   - bytes: A JSON text or its beginning.
    ///   - keys: The keys that are wanted; empty for as many as there are.
    ///   - nested: How many arrays and objects may stand inside each other in a member: 0 for scalars only.
    /// - Returns: The members read, in their order.
    /// - Throws: The first fault of the part that was read; an early end is none.
    public static func head(
        _ bytes: [UInt8], keys: Set<String> = [], nested: Int = 0
    ) throws(JSONFault) -> JSONObject {
        let depth = min(nested + 1, deepest)
        var marks: [JSONMark] = []
        var members: [Int] = []
        var missing = keys
        try bytes.withUnsafeBufferPointer { (bytes) throws(JSONFault) in
            var scanner = JSONScanner(bytes, depth: depth)
            do throws(JSONFault) {
                try scanner.head(into: &marks, members: &members) { key in
                    missing.remove(JSONKeys.text(key, bytes)) != nil && missing.isEmpty
                }
            } catch {
                guard error.reason == .unexpectedEnd || error.reason == .tooDeep(depth) else { throw error }
            }
        }
        let read = JSONMarks(bytes, marks)
        return JSONObject(distinct: members.map { JSONObject.Member(read.text($0), read.json($0 + 1)) })
    }
}
