/// What is left of an object where only some of one of its members is wanted.
public struct JSONCut: Sendable {
    let key: String
    let name: String
    let kept: [String]?
    let nested: [String]
    private let below: [JSONCut]

    /// Says what is left.
    ///
    /// - Parameters:
    ///   - key: The member of which only some is wanted, an object.
    ///   - name: What it is called afterwards.
    ///   - kept: Those of its members that are wanted; `nil` for all.
    ///   - nested: Those of them that are arrays of objects which are cut too.
    ///   - below: How those are cut.
    public init(_ key: String, as name: String, kept: [String]?, nested: [String] = [], below: JSONCut? = nil) {
        (self.key, self.name, self.kept, self.nested) = (key, name, kept, nested)
        self.below = below.map { [$0] } ?? []
    }

    /// How the objects within are cut.
    var within: JSONCut? { below.first }
}

extension JSONText {
    /// What a cut leaves of the text, an object, on one line; strings and numbers as they are written.
    ///
    /// - Returns: The line as UTF-8, with its newline.
    public func line(_ cut: JSONCut) -> [UInt8] {
        marks.bytes.withUnsafeBufferPointer { bytes in
            var line = JSONLine(marks: marks, bytes: bytes)
            line.cut(0, cut)
            line.text.append(0x0A)
            return line.text
        }
    }

    /// The same in two: the object without the member, and what is wanted of the member, each on one line.
    ///
    /// - Returns: The lines as UTF-8, each with its newline; the second is empty where there is no such object.
    public func lines(_ cut: JSONCut) -> (rest: [UInt8], wanted: [UInt8]) {
        marks.bytes.withUnsafeBufferPointer { bytes in
            var rest = JSONLine(marks: marks, bytes: bytes)
            var wanted = rest
            rest.parted(0, cut, into: &wanted)
            rest.text.append(0x0A)
            return (rest.text, wanted.text)
        }
    }
}

/// A line that is being written of marks.
private struct JSONLine {
    let marks: JSONMarks
    let bytes: UnsafeBufferPointer<UInt8>
    var text: [UInt8] = []

    mutating func cut(_ object: Int, _ cut: JSONCut) {
        guard marks[object].kind == .object else { return put(object) }
        members(of: object) { line, key in
            guard line.marks.isKey(key, cut.key), line.marks[key + 1].kind == .object else {
                return line.member(key)
            }
            line.text += Array("\"\(cut.name)\":".utf8)
            line.wanted(key + 1, cut)
        }
    }

    /// Writes an object without the member that is cut, and what is wanted of that into another line.
    mutating func parted(_ object: Int, _ cut: JSONCut, into other: inout JSONLine) {
        guard marks[object].kind == .object, let place = marks.member(cut.key, of: object, from: object + 1),
            marks[place].kind == .object
        else { return put(object) }
        members(of: object, without: place) { $0.member($1) }
        other.wanted(place, cut)
        other.text.append(0x0A)
    }

    private mutating func wanted(_ object: Int, _ cut: JSONCut) {
        members(of: object, among: cut.kept) { line, key in
            guard let below = cut.within, line.marks[key + 1].kind == .array, line.isAny(key, of: cut.nested)
            else {
                return line.member(key)
            }
            line.string(key)
            line.text.append(UInt8(ascii: ":"))
            line.elements(of: key + 1) { $0.cut($1, below) }
        }
    }

    private func isAny(_ key: Int, of keys: [String]) -> Bool { keys.contains { marks.isKey(key, $0) } }

    private mutating func member(_ key: Int) {
        string(key)
        text.append(UInt8(ascii: ":"))
        put(key + 1)
    }

    private mutating func put(_ place: Int) {
        switch marks[place].kind {
        case .null: text += Array("null".utf8)
        case .no: text += Array("false".utf8)
        case .yes: text += Array("true".utf8)
        case .number: text += bytes[marks[place].bytes]
        case .ascii, .plain, .escaped: string(place)
        case .array: elements(of: place) { $0.put($1) }
        case .object: members(of: place) { $0.member($1) }
        }
    }

    private mutating func string(_ place: Int) {
        text.append(UInt8(ascii: "\""))
        text += bytes[marks[place].bytes]
        text.append(UInt8(ascii: "\""))
    }

    private mutating func members(
        of object: Int, among kept: [String]? = nil, without left: Int? = nil,
        _ put: (inout JSONLine, Int) -> Void
    ) {
        text.append(UInt8(ascii: "{"))
        var key = object + 1
        var isFirst = true
        while key < marks[object].next {
            if key + 1 != left, kept.map({ isAny(key, of: $0) }) ?? true {
                if !isFirst { text.append(UInt8(ascii: ",")) }
                isFirst = false
                put(&self, key)
            }
            key = marks[key + 1].next
        }
        text.append(UInt8(ascii: "}"))
    }

    private mutating func elements(of array: Int, _ put: (inout JSONLine, Int) -> Void) {
        text.append(UInt8(ascii: "["))
        var place = array + 1
        while place < marks[array].next {
            if place > array + 1 { text.append(UInt8(ascii: ",")) }
            put(&self, place)
            place = marks[place].next
        }
        text.append(UInt8(ascii: "]"))
    }
}
