/// Finds out whether a key of an object stands there a second time: by looking at each in small objects, by a set in
/// big ones.
struct JSONKeys {
    private static let few = 16
    private let first: Int
    private var count = 0
    private var seen: Set<String> = []

    /// Looks at the keys of an object whose first key is marked at a place.
    init(first: Int) { self.first = first }

    /// The text of the key that was marked last, if the object has it already.
    mutating func isTwice(_ marks: [JSONMark], _ bytes: UnsafeBufferPointer<UInt8>) -> String? {
        let new = marks.count - 1
        count += 1
        guard count > Self.few else {
            var place = first
            while place < new {
                if Self.isSame(marks[place], marks[new], bytes) { return Self.text(marks[new], bytes) }
                place = marks[place + 1].next
            }
            return nil
        }
        if seen.isEmpty {
            var place = first
            while place < new {
                seen.insert(Self.text(marks[place], bytes))
                place = marks[place + 1].next
            }
        }
        let key = Self.text(marks[new], bytes)
        return seen.insert(key).inserted ? nil : key
    }

    /// Whether two keys are one; as strings are, however their letters are written.
    private static func isSame(
        _ one: JSONMark, _ other: JSONMark, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        guard one.kind == .ascii, other.kind == .ascii else {
            return text(one, bytes) == text(other, bytes)
        }
        guard one.bytes.count == other.bytes.count else { return false }
        let distance = other.bytes.lowerBound - one.bytes.lowerBound
        for at in one.bytes where bytes[at] != bytes[at + distance] { return false }
        return true
    }

    /// The text of a string that is marked.
    static func text(_ mark: JSONMark, _ bytes: UnsafeBufferPointer<UInt8>) -> String {
        if mark.kind == .escaped { return JSONScanner.unescaped(bytes, mark.bytes) }
        return String(decoding: UnsafeBufferPointer(rebasing: bytes[mark.bytes]), as: UTF8.self)
    }
}
