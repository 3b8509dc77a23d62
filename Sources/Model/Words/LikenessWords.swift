extension Likeness {
    /// The words of a text in small letters.
    static func words(of text: String) -> [String] {
        plainWords(of: text) ?? text.folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    /// The same of a text that is written with the letters of Latin-1 and common marks, as nearly all are: there the
    /// bytes tell what is a letter. `nil` for any other.
    private static func plainWords(of text: String) -> [String]? {
        var (words, word): ([String], [UInt8]) = ([], [])
        func end() {
            if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
            word.removeAll(keepingCapacity: true)
        }
        var bytes = text.utf8.makeIterator()
        while let byte = bytes.next() {
            switch byte {
            case 0x30...0x39, 0x61...0x7A: word.append(byte)
            case 0x41...0x5A: word.append(byte + 0x20)
            case 0x00...0x7F: end()
            case 0xC2:
                guard let next = bytes.next() else { return nil }
                if [0xAA, 0xB2, 0xB3, 0xB5, 0xB9, 0xBA, 0xBC, 0xBD, 0xBE].contains(next) {
                    word += [byte, next]
                } else {
                    end()
                }
            case 0xC3:
                guard let next = bytes.next() else { return nil }
                switch next {
                case 0x97, 0xB7: end()
                case 0x80...0x9E: word += [byte, next + 0x20]
                default: word += [byte, next]
                }
            case 0xE2:
                // Dashes, quotation marks, bullets, dots.
                guard bytes.next() == 0x80, let next = bytes.next(), (0x90...0xA7).contains(next) else {
                    return nil
                }
                end()
            default: return nil
            }
        }
        end()
        return words
    }

    /// Puts the trigrams of a stem, with a sign before and behind it, after others.
    static func addTrigrams(of stem: String, to all: inout [UInt64]) {
        var (before, last): (UInt64, UInt64) = (0, mark)
        var isFirst = true
        func add(_ sign: UInt64) {
            if !isFirst { all.append(before << 42 | last << 21 | sign) }
            (before, last, isFirst) = (last, sign, false)
        }
        if stem.utf8.allSatisfy({ $0 < 0xCC }) {
            for sign in stem.unicodeScalars { add(UInt64(sign.value)) }
        } else {
            for sign in stem {
                if let whole = composed[sign] {
                    add(UInt64(whole.value))
                } else {
                    for part in sign.unicodeScalars { add(UInt64(part.value)) }
                }
            }
        }
        add(mark)
    }

    private static let mark = UInt64(UInt8(ascii: "_"))

    /// The letters that may be written as one sign or as a letter and its mark, by the one sign.
    private static let composed = Dictionary(
        (UInt32(0xC0)..<0x250).compactMap(Unicode.Scalar.init).map { (Character($0), $0) }
    ) { first, _ in first }
}
