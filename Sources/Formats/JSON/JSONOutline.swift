/// Where the parts of a JSON text lie whose bytes are those ``JSONWriter`` gives it, found in one pass that builds no
/// tree; a text in any other form has none.
public struct JSONOutline: Sendable, Hashable {
    /// A member of the object.
    public struct Member: Sendable, Hashable {
        /// Its lines: from its indentation up to the next member's; the last one's end before the line break.
        public let lines: Range<Int>
        /// Its value.
        public let value: Range<Int>
    }

    /// The whole object, from bracket to bracket.
    public internal(set) var range: Range<Int>
    /// How far its lines are moved in.
    public let indentation: Int
    /// Its members by their keys; none for a text that is no object.
    public internal(set) var members: [String: Member] = [:]
    /// The objects of the same order within it, in the order of the text.
    public internal(set) var nested: [JSONOutline] = []

    init(start: Int, indentation: Int) {
        range = start..<start
        self.indentation = indentation
    }

    /// Makes the outline of a whole text; `nil` where the text is not in that form to the last byte.
    ///
    /// - Parameters:
    ///   - bytes: The text.
    ///   - order: The order it must have been written in.
    public init?(_ bytes: [UInt8], order: JSONOrder) {
        let outline = bytes.withUnsafeBufferPointer { bytes -> JSONOutline? in
            var walk = JSONFormWalk(bytes, order: order, marking: false)
            return walk.text()
        }
        guard let outline else { return nil }
        self = outline
    }

    /// The outline of a whole text together with what a reader makes of it, in the same one pass; `nil` as above.
    public static func reading(_ bytes: [UInt8], order: JSONOrder) -> (outline: JSONOutline, text: JSONText)? {
        let read = bytes.withUnsafeBufferPointer { bytes -> (outline: JSONOutline, marks: [JSONMark]?)? in
            var walk = JSONFormWalk(bytes, order: order, marking: true)
            return walk.text().map { ($0, walk.hasPlainKeys ? walk.marks : nil) }
        }
        guard let read, let text = read.marks.map({ JSONText(JSONMarks(bytes, $0)) }) ?? (try? JSONText(bytes))
        else {
            return nil
        }
        return (read.outline, text)
    }

    /// Gives the object's text as a text of its own, piece by piece: its lines moved out again, a line break at the end,
    /// and without some of its members.
    ///
    /// - Parameters:
    ///   - bytes: The text the outline is of.
    ///   - keys: The members left out; none of them may be the last.
    ///   - take: Takes each piece.
    public func pieces(in bytes: [UInt8], without keys: [String] = [], _ take: (UnsafeRawBufferPointer) -> Void) {
        bytes.withUnsafeBytes { bytes in
            var start = range.lowerBound
            for left in keys.compactMap({ members[$0]?.lines }).sorted(by: { $0.lowerBound < $1.lowerBound }) {
                give(bytes, start..<left.lowerBound, take)
                start = left.upperBound
            }
            give(bytes, start..<range.upperBound, take)
            withUnsafeBytes(of: UInt8(0x0A)) { take($0) }
        }
    }

    /// The object's text as a text of its own, without some of its members.
    public func text(in bytes: [UInt8], without keys: [String] = []) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(range.count + 1)
        pieces(in: bytes, without: keys) { text.append(contentsOf: $0) }
        return text
    }

    private func give(
        _ bytes: UnsafeRawBufferPointer, _ part: Range<Int>, _ take: (UnsafeRawBufferPointer) -> Void
    ) {
        guard indentation > 0 else { return take(UnsafeRawBufferPointer(rebasing: bytes[part])) }
        // A part after the first begins with a line's indentation. Whoever hashes takes many lines at once more gladly.
        withUnsafeTemporaryAllocation(byteCount: 1 << 13, alignment: 1) { room in
            var filled = 0
            func add(_ line: UnsafeRawBufferPointer) {
                if filled + line.count > room.count {
                    take(UnsafeRawBufferPointer(rebasing: room[..<filled]))
                    filled = 0
                }
                guard line.count <= room.count else { return take(line) }
                UnsafeMutableRawBufferPointer(rebasing: room[filled...]).copyMemory(from: line)
                filled += line.count
            }
            let whole = bytes.assumingMemoryBound(to: UInt8.self)
            let lines = UnsafeBufferPointer(rebasing: whole[..<part.upperBound])
            var start = part.lowerBound + (part.lowerBound == range.lowerBound ? 0 : indentation)
            while let end = lines.place(of: 0x0A, from: start) {
                add(UnsafeRawBufferPointer(rebasing: bytes[start...end]))
                start = end + 1 + indentation
            }
            if start < part.upperBound { add(UnsafeRawBufferPointer(rebasing: bytes[start..<part.upperBound])) }
            if filled > 0 { take(UnsafeRawBufferPointer(rebasing: room[..<filled])) }
        }
    }
}
