/// A sentence in words, numbers and signs, read from places in it.
struct SentenceWords {
    /// A word, a number or a sign.
    struct Token {
        /// As it stands.
        let text: Substring
        /// In small letters.
        let low: String
        /// The sentence in small letters from it on.
        let rest: Substring

        var isWord: Bool { text.first?.isLetter == true }
        /// What most words begin with needs no table.
        var isCapital: Bool {
            guard let byte = text.utf8.first, byte < 0x80 else { return text.first?.isUppercase == true && isWord }
            return (65...90).contains(byte)
        }
        /// `3B`, `10a`.
        var isClassroom: Bool {
            let letter = text.last.map { "ABCDEabcde".contains($0) } ?? false
            let digits = text.dropLast()
            return letter && (1...2).contains(digits.count) && digits.allSatisfy(\.isASCIIDigit)
        }
        /// `4th`.
        var isOrdinal: Bool {
            ["st", "nd", "rd", "th"].contains { low.hasSuffix($0) } && low.first?.isASCIIDigit == true
        }
    }

    let tokens: [Token]
    /// The sentence in small letters.
    let low: Substring

    init(_ signs: TextSigns, _ places: Range<Int>) {
        low = signs.low(places)
        var all: [Token] = []
        var place = places.lowerBound
        while place < places.upperBound {
            let end = Self.end(from: place, signs, places.upperBound)
            if !signs.kinds[place].contains(.blank) {
                all.append(
                    Token(
                        text: signs.text(place..<end), low: String(signs.low(place..<end)),
                        rest: signs.low(place..<places.upperBound)))
            }
            place = end
        }
        tokens = all
    }

    /// Where the word, number or sign ends that begins at a place.
    static func end(from place: Int, _ signs: TextSigns, _ limit: Int) -> Int {
        var end = place + 1
        if signs.kinds[place].isOfWord {
            while end < limit, goesOn(signs, end, limit) { end += 1 }
        }
        return end
    }

    /// Whether a sign belongs to the word before it; one between two letters does.
    private static func goesOn(_ signs: TextSigns, _ place: Int, _ end: Int) -> Bool {
        let kind = signs.kinds[place]
        return kind.isOfWord
            || kind.contains(.inner) && place + 1 < end && signs.kinds[place + 1].contains(.letter)
    }

    /// The token at a place; an empty one beyond the ends.
    func low(_ place: Int) -> String { tokens.indices.contains(place) ? tokens[place].low : "" }

    func token(_ place: Int) -> Token? { tokens.indices.contains(place) ? tokens[place] : nil }

    /// The sentence in small letters from a token on.
    func rest(_ place: Int) -> Substring { tokens.indices.contains(place) ? tokens[place].rest : "" }

    /// The place behind a token that is one of some words; the place itself where it is none.
    func past(_ words: Set<String>, _ place: Int) -> Int { words.contains(low(place)) ? place + 1 : place }
}

extension SentenceWords {
    /// Where the sentences of a text stand: a full stop ends one before a capital letter, but not behind a number or an
    /// initial.
    static func places(of signs: TextSigns) -> [Range<Int>] {
        let kinds = signs.kinds
        var all: [Range<Int>] = []
        var start = 0
        var (before, second): (TextSigns.Kind, TextSigns.Kind) = (.blank, .blank)
        for (place, kind) in kinds.enumerated() {
            let isStop =
                kind.contains(.stop) && !before.contains(.digit)
                && !(before.contains(.capital) && !second.contains(.letter))
            let next = place + 1
            let isFree = next == kinds.count || kinds[next].contains(.blank)
            if kind.contains(.line) || (isStop || kind.contains(.call)) && isFree {
                all.append(start..<next)
                start = next
            }
            (second, before) = (before, kind)
        }
        if start < kinds.count { all.append(start..<kinds.count) }
        return all.filter { places in kinds[places].contains { $0.contains(.letter) } }
    }
}

extension Character {
    var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
