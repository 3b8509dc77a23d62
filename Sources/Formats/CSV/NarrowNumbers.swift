/// Whole numbers from 0, each in as few bytes as the largest of them needs: a table has one for every cell.
public struct NarrowNumbers: Sendable, RandomAccessCollection {
    private var bytes: [UInt8] = []
    private var pairs: [UInt16] = []
    private var words: [UInt32] = []
    private var width = 1

    /// No numbers.
    public init() {}

    /// One number as often as is wanted.
    public init(repeating number: UInt8, count: Int) { bytes = Array(repeating: number, count: count) }

    /// The first place.
    public var startIndex: Int { 0 }
    /// The place behind the last.
    public var endIndex: Int { width == 1 ? bytes.count : width == 2 ? pairs.count : words.count }

    /// The number at a place.
    public subscript(_ place: Int) -> Int {
        switch width {
        case 1: Int(bytes[place])
        case 2: Int(pairs[place])
        default: Int(words[place])
        }
    }

    /// Makes a number one larger.
    public mutating func increase(_ place: Int) {
        if width == 1 {
            if bytes[place] < .max { return bytes[place] += 1 }
            widen()
        }
        if width == 2 {
            if pairs[place] < .max { return pairs[place] += 1 }
            widen()
        }
        words[place] += 1
    }

    /// Adds a number, of no more than 32 bits.
    public mutating func append(_ number: Int) {
        if width == 1 {
            if number <= UInt8.max { return bytes.append(UInt8(truncatingIfNeeded: number)) }
            widen()
        }
        if width == 2 {
            if number <= UInt16.max { return pairs.append(UInt16(truncatingIfNeeded: number)) }
            widen()
        }
        words.append(UInt32(clamping: number))
    }

    private mutating func widen() {
        if width == 1 {
            (pairs, bytes, width) = (bytes.map(UInt16.init), [], 2)
        } else {
            (words, pairs, width) = (pairs.map(UInt32.init), [], 4)
        }
    }
}
