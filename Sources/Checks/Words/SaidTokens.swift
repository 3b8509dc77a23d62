/// A text as the words it is made of, clause by clause, so that a rule can look at who does what.
///
/// Nearly all texts have only the letters of Western Europe and the usual signs, and are read byte by byte; any other is
/// read character by character, which costs many times as much.
struct SaidTokens: Equatable {
    /// The words of each clause in small letters.
    let clauses: [[String]]

    /// Takes a text apart. What stands between commas is a clause of its own, and so is what a conjunction begins.
    init(_ text: String) {
        let plain = text.utf8.withContiguousStorageIfAvailable { SaidTokens(plain: $0) } ?? nil
        self = plain ?? SaidTokens(characters: text)
    }

    /// Takes any text apart.
    init(characters text: String) {
        var reading = Reading()
        for character in text.lowercased() {
            if character.isLetter || character.isNumber || character == "-" {
                reading.word += character.utf8
            } else {
                reading.end(".,;:!?()–".contains(character) || character.isNewline)
            }
        }
        clauses = reading.whole
    }

    /// Takes a text apart in which every character is one scalar of the first two hundred or a dash or quotation mark;
    /// `nil` where one is not.
    private init?(plain bytes: UnsafeBufferPointer<UInt8>) {
        var reading = Reading()
        var place = 0
        while place < bytes.count {
            let byte = bytes[place]
            place += 1
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
                reading.word.append(byte)
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): reading.word.append(byte | 0x20)
            case 0x0A: reading.end(true)
            case 0x09, 0x20..<0x7F: reading.end(Self.ends.contains(byte))
            // «À» to «ÿ», but for the signs of multiplication and division.
            case 0xC3 where place < bytes.count && bytes[place] & 0xDF != 0x97:
                let letter = bytes[place]
                reading.word += [byte, letter < 0x9F ? letter | 0x20 : letter]
                place += 1
            case 0xC2 where place < bytes.count && (bytes[place] == 0xAB || bytes[place] == 0xBB):
                reading.end(false)
                place += 1
            case 0xE2 where place + 1 < bytes.count && bytes[place] == 0x80 && 0x90...0xA7 ~= bytes[place + 1]:
                reading.end(bytes[place + 1] == 0x93)
                place += 2
            default: return nil
            }
        }
        clauses = reading.whole
    }

    private static let ends: Set<UInt8> = Set(".,;:!?()".utf8)

    private struct Reading {
        private var clauses: [[String]] = [[]]
        /// The bytes of a word that has begun.
        var word: [UInt8] = []

        mutating func end(_ clause: Bool) {
            if !word.isEmpty {
                let text = String(decoding: word, as: UTF8.self)
                if SaidTokens.conjunctions.contains(text) { clauses.append([]) }
                clauses[clauses.count - 1].append(text)
                word.removeAll(keepingCapacity: true)
            }
            if clause { clauses.append([]) }
        }

        var whole: [[String]] {
            mutating get {
                end(false)
                return clauses.filter { !$0.isEmpty }
            }
        }
    }

    private static let conjunctions: Set<String> = [
        "fordi", "når", "mens", "medan", "dersom", "hvis", "viss", "selv", "sjølv", "because", "when", "while",
        "if",
    ]
}
