/// One value of a JSON text, or one key: what it is, and where in the bytes.
///
/// The marks of a text stand in its order: a key before its member's value, an array or object before all within it.
struct JSONMark {
    enum Kind: UInt8 {
        case null, no, yes, number
        /// A string whose bytes are the text itself: only ASCII, or not.
        case ascii, plain
        /// A string with escapes.
        case escaped
        case array, object
    }

    let kind: Kind
    // Thousands of texts are held as their marks: none is longer than these can tell, and half as much is written.
    private let start: UInt32
    private let end: UInt32
    private var parts: UInt32 = 0
    private var following: UInt32

    init(_ kind: Kind, _ bytes: Range<Int>, next: Int) {
        self.kind = kind
        (start, end) = (UInt32(clamping: bytes.lowerBound), UInt32(clamping: bytes.upperBound))
        following = UInt32(clamping: next)
    }

    /// The bytes of a scalar, of a string those between its quotation marks.
    var bytes: Range<Int> { Int(start)..<Int(end) }

    /// How many elements or members an array or object has.
    var count: Int {
        get { Int(parts) }
        set { parts = UInt32(clamping: newValue) }
    }

    /// Which mark comes behind this value and all within it.
    var next: Int {
        get { Int(following) }
        set { following = UInt32(clamping: newValue) }
    }

    /// Whether it is an array or an object.
    var isBranch: Bool { kind == .array || kind == .object }

    /// Whether it is a string.
    var isText: Bool { kind == .ascii || kind == .plain || kind == .escaped }
}

/// The marks of a text, and the bytes they are in: read once, without a value being made of anything.
struct JSONMarks {
    let bytes: [UInt8]
    private(set) var marks: [JSONMark]

    init(_ bytes: [UInt8], _ marks: [JSONMark]) {
        (self.bytes, self.marks) = (bytes, marks)
    }

    subscript(place: Int) -> JSONMark { marks[place] }

    /// How many values and keys there are.
    var count: Int { marks.count }

    /// The text of a string or a key, the digits of a number.
    func text(_ place: Int) -> String {
        bytes.withUnsafeBufferPointer { JSONKeys.text(marks[place], $0) }
    }

    /// Whether a key is a text; most keys are told from it by their length.
    private func isKey(_ place: Int, _ key: UnsafeBufferPointer<UInt8>) -> Bool {
        let mark = marks[place]
        guard mark.kind == .ascii else { return text(place).utf8.elementsEqual(key) }
        let written = mark.bytes
        return key.count == written.count && bytes.withUnsafeBufferPointer { key.elementsEqual($0[written]) }
    }

    /// Whether a key is a text.
    func isKey(_ place: Int, _ key: String) -> Bool {
        var key = key
        return key.withUTF8 { isKey(place, $0) }
    }

    /// The value at a place; of an array or object with all within it.
    func json(_ place: Int) -> JSON {
        let mark = marks[place]
        switch mark.kind {
        case .null: return .null
        case .no: return .bool(false)
        case .yes: return .bool(true)
        case .number: return .number(text(place))
        case .ascii, .plain, .escaped: return .string(text(place))
        case .array:
            var elements: [JSON] = []
            elements.reserveCapacity(mark.count)
            var at = place + 1
            while at < mark.next {
                elements.append(json(at))
                at = marks[at].next
            }
            return .array(elements)
        case .object:
            var members: [JSONObject.Member] = []
            members.reserveCapacity(mark.count)
            var at = place + 1
            while at < mark.next {
                members.append(JSONObject.Member(text(at), json(at + 1)))
                at = marks[at + 1].next
            }
            return .object(JSONObject(distinct: members))
        }
    }

    /// Where the value of a member is marked; looked for from one of the object's keys on, and then from its first.
    func member(_ key: String, of object: Int, from start: Int) -> Int? {
        var key = key
        return key.withUTF8 { key in
            member(key, from: start, to: marks[object].next) ?? member(key, from: object + 1, to: start)
        }
    }

    private func member(_ key: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int? {
        var place = start
        while place < end {
            if isKey(place, key) { return place + 1 }
            place = marks[place + 1].next
        }
        return nil
    }

    /// Whether a string, keys apart, is such a one.
    func hasString(mayBe: (UnsafeBufferPointer<UInt8>) -> Bool, where isOne: (String) -> Bool) -> Bool {
        bytes.withUnsafeBufferPointer { hasString(0, $0, mayBe, isOne) }
    }

    private func hasString(
        _ place: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ mayBe: (UnsafeBufferPointer<UInt8>) -> Bool,
        _ isOne: (String) -> Bool
    ) -> Bool {
        let mark = marks[place]
        if mark.isText {
            let isPossible = mark.kind == .escaped || mayBe(UnsafeBufferPointer(rebasing: bytes[mark.bytes]))
            return isPossible && isOne(text(place))
        }
        guard mark.isBranch else { return false }
        let key = mark.kind == .object ? 1 : 0
        var at = place + 1
        while at < mark.next {
            if hasString(at + key, bytes, mayBe, isOne) { return true }
            at = marks[at + key].next
        }
        return false
    }

    /// The kind of a value.
    func kind(_ place: Int) -> JSON.Kind {
        switch marks[place].kind {
        case .null: .null
        case .no, .yes: .bool
        case .number: .number
        case .ascii, .plain, .escaped: .string
        case .array: .array
        case .object: .object
        }
    }
}

/// Marks of a tree.
extension JSONMarks {
    /// Lays a tree flat, as if it had been read from a text.
    init(of json: JSON) {
        var laid = JSONLaying()
        laid.add(json)
        self.init(laid.bytes, laid.marks)
    }
}

/// A tree that is being laid flat.
private struct JSONLaying {
    var bytes: [UInt8] = []
    var marks: [JSONMark] = []

    mutating func add(_ json: JSON) {
        switch json {
        case .null: put(.null, "")
        case .bool(let value): put(value ? .yes : .no, "")
        case .number(let digits): put(.number, digits)
        case .string(let text): put(.plain, text)
        case .array(let elements):
            branch(.array, elements.count) { laying in for element in elements { laying.add(element) } }
        case .object(let object):
            branch(.object, object.members.count) { laying in
                for member in object.members {
                    laying.put(member.key.utf8.allSatisfy { $0 < 0x80 } ? .ascii : .plain, member.key)
                    laying.add(member.value)
                }
            }
        }
    }

    private mutating func branch(
        _ kind: JSONMark.Kind, _ count: Int, _ inside: (inout JSONLaying) -> Void
    ) {
        let place = marks.count
        marks.append(JSONMark(kind, bytes.count..<bytes.count, next: 0))
        inside(&self)
        marks[place].next = marks.count
        marks[place].count = count
    }

    private mutating func put(_ kind: JSONMark.Kind, _ text: String) {
        let start = bytes.count
        bytes.append(contentsOf: text.utf8)
        marks.append(JSONMark(kind, start..<bytes.count, next: marks.count + 1))
    }
}
