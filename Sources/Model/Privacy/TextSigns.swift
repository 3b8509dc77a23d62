/// A text sign by sign, as a reader sees it, as it stands and in small letters.
///
/// Nearly all texts are written with the first alphabets and the usual dashes and quotation marks only; those are read
/// from their bytes and one small table. Any other text is read character by character, which costs ten times as much.
struct TextSigns {
    /// What a sign is.
    struct Kind: OptionSet {
        let rawValue: UInt8

        static let letter = Kind(rawValue: 1)
        static let capital = Kind(rawValue: 2)
        static let digit = Kind(rawValue: 4)
        static let blank = Kind(rawValue: 8)
        /// `.`
        static let stop = Kind(rawValue: 16)
        /// `!` and `?`
        static let call = Kind(rawValue: 32)
        /// The end of a line.
        static let line = Kind(rawValue: 64)
        /// `-` and apostrophes, which may stand within a word.
        static let inner = Kind(rawValue: 128)

        init(rawValue: UInt8) { self.rawValue = rawValue }

        init(_ character: Character) {
            var kind: Kind = []
            if character.isLetter { kind.insert(.letter) }
            if character.isUppercase { kind.insert(.capital) }
            if character.isASCIIDigit { kind.insert(.digit) }
            if character.isWhitespace { kind.insert(.blank) }
            switch character {
            case ".": kind.insert(.stop)
            case "!", "?": kind.insert(.call)
            case "\n": kind.insert(.line)
            case "-", "'", "’": kind.insert(.inner)
            default: break
            }
            self = kind
        }

        /// Whether it is a letter or one of the ten digits.
        var isOfWord: Bool { !isDisjoint(with: [.letter, .digit]) }
    }

    /// The text.
    let text: String
    /// The text in small letters, sign by sign.
    let low: String
    /// What each sign is.
    let kinds: [Kind]
    /// Where each begins among the bytes of the text, and where the last ends.
    private let starts: [Int]
    /// Where each begins among the bytes in small letters, and where the last ends.
    private let lowStarts: [Int]
    private let lowBytes: [UInt8]

    /// Reads a text.
    init(_ whole: String) {
        let plain = whole.utf8.withContiguousStorageIfAvailable { SignReading(plain: $0) } ?? nil
        self.init(whole, plain ?? SignReading(characters: whole))
    }

    /// Reads any text character by character.
    init(characters whole: String) { self.init(whole, SignReading(characters: whole)) }

    private init(_ whole: String, _ reading: SignReading) {
        text = whole
        low = String(decoding: reading.low, as: UTF8.self)
        lowBytes = reading.low
        (kinds, starts, lowStarts) = (reading.kinds, reading.starts, reading.lowStarts)
    }

    /// Some signs as they stand.
    func text(_ places: Range<Int>) -> Substring { Self.part(of: text, starts, places) }

    /// Some signs in small letters.
    func low(_ places: Range<Int>) -> Substring { Self.part(of: low, lowStarts, places) }

    /// The bytes of some signs in small letters.
    func lowBytes(_ places: Range<Int>) -> ArraySlice<UInt8> {
        guard places.upperBound < lowStarts.count else { return [] }
        return lowBytes[lowStarts[places.lowerBound]..<lowStarts[places.upperBound]]
    }

    private static func part(of text: String, _ starts: [Int], _ places: Range<Int>) -> Substring {
        guard places.upperBound < starts.count else { return "" }
        let bytes = text.utf8
        let first = bytes.index(bytes.startIndex, offsetBy: starts[places.lowerBound])
        return text[first..<bytes.index(first, offsetBy: starts[places.upperBound] - starts[places.lowerBound])]
    }
}

/// The signs of a text while it is read.
private struct SignReading {
    var kinds: [TextSigns.Kind] = []
    var starts: [Int] = []
    var lowStarts: [Int] = []
    var low: [UInt8] = []

    /// Reads bytes in which every character is one scalar that the table knows; `nil` where one is not.
    init?(plain bytes: UnsafeBufferPointer<UInt8>) {
        let most = bytes.count + 1
        var isPlain = true
        // Each sign takes a byte or more, and in small letters at most one byte more than that.
        kinds = Array(unsafeUninitializedCapacity: most) { kinds, count in
            starts = Array(unsafeUninitializedCapacity: most) { starts, ends in
                lowStarts = Array(unsafeUninitializedCapacity: most) { lowStarts, lowEnds in
                    low = Array(unsafeUninitializedCapacity: 2 * most) { low, lowCount in
                        var place = 0
                        while let (known, size) = PlainSign.at(place, in: bytes) {
                            kinds[count] = known.kind
                            starts[count] = place
                            lowStarts[count] = lowCount
                            count += 1
                            place += size
                            for byte in 0..<known.count {
                                low[lowCount] = UInt8(truncatingIfNeeded: known.low >> (8 * UInt32(byte)))
                                lowCount += 1
                            }
                        }
                        isPlain = place == bytes.count
                        starts[count] = place
                        lowStarts[count] = lowCount
                    }
                    lowEnds = count + 1
                }
                ends = count + 1
            }
        }
        guard isPlain else { return nil }
    }

    init(characters text: String) {
        reserve(text.utf8.count)
        var place = 0
        for character in text {
            begin(TextSigns.Kind(character), at: place)
            low += character.lowercased().utf8
            place += character.utf8.count
        }
        end(at: place)
    }

    private mutating func reserve(_ count: Int) {
        kinds.reserveCapacity(count)
        starts.reserveCapacity(count + 1)
        lowStarts.reserveCapacity(count + 1)
        low.reserveCapacity(count)
    }

    private mutating func begin(_ kind: TextSigns.Kind, at place: Int) {
        kinds.append(kind)
        starts.append(place)
        lowStarts.append(low.count)
    }

    private mutating func end(at place: Int) {
        starts.append(place)
        lowStarts.append(low.count)
    }
}

/// What is known of a scalar that is always a character of its own.
private struct PlainSign {
    let kind: TextSigns.Kind
    /// How many bytes it is in small letters.
    let count: UInt8
    /// Those bytes, the first of them lowest.
    let low: UInt32

    /// Letters and signs before the combining marks.
    private static let first = (0..<0x300).map(PlainSign.init)
    /// Dashes, quotation marks, three dots.
    private static let signs = (0x2010...0x2027).map(PlainSign.init)

    /// The sign that begins at a place among bytes of UTF-8, and how many of them it is; `nil` at the end, for one that
    /// may join its neighbours, and for a rare one.
    static func at(_ place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> (PlainSign, Int)? {
        guard place < bytes.count else { return nil }
        let byte = bytes[place]
        switch byte {
        case 0x0D: return nil
        case 0x00...0x7F: return (first[Int(byte)], 1)
        case 0xC2...0xCB where place + 1 < bytes.count:
            return (first[Int(byte & 0x1F) << 6 | Int(bytes[place + 1] & 0x3F)], 2)
        case 0xE2 where place + 2 < bytes.count && bytes[place + 1] == 0x80:
            let sign = Int(bytes[place + 2] & 0x3F) - 0x10
            return signs.indices.contains(sign) ? (signs[sign], 3) : nil
        default: return nil
        }
    }

    private init(_ value: Int) {
        let character = Unicode.Scalar(UInt32(value)).map(Character.init) ?? " "
        kind = TextSigns.Kind(character)
        let small = character.lowercased().utf8
        count = UInt8(small.count)
        low = small.reversed().reduce(0) { $0 << 8 | UInt32($1) }
    }
}
