/// A sentence in words, numbers and signs, read from places in it.
struct SentenceWords {
    /// A word, a number or a sign.
    struct Token {
        /// As it stands.
        let text: Substring
        /// In small letters.
        let low: String
        /// Where it begins in the sentence in small letters.
        let place: String.Index

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
    let low: String

    init(_ sentence: Substring) {
        let whole = String(sentence)
        low = whole.lowercased()
        // Small letters of Norwegian and its neighbours are as many as the capitals; where they are not, nothing is read.
        guard low.count == whole.count else {
            tokens = []
            return
        }
        var all: [Token] = []
        var (place, lowPlace) = (whole.startIndex, low.startIndex)
        while place < whole.endIndex {
            let first = whole[place]
            var (end, lowEnd) = (whole.index(after: place), low.index(after: lowPlace))
            if first.isOfWord {
                while end < whole.endIndex {
                    let next = whole[end]
                    guard next.isOfWord || Self.isInner(next, whole, end) else { break }
                    (end, lowEnd) = (whole.index(after: end), low.index(after: lowEnd))
                }
            }
            if !first.isWhitespace {
                all.append(
                    Token(text: whole[place..<end], low: String(low[lowPlace..<lowEnd]), place: lowPlace))
            }
            (place, lowPlace) = (end, lowEnd)
        }
        tokens = all
    }

    /// Whether a sign between two letters belongs to their word.
    private static func isInner(_ sign: Character, _ text: String, _ place: String.Index) -> Bool {
        guard sign == "-" || sign == "'" || sign == "’" else { return false }
        let next = text.index(after: place)
        return next < text.endIndex && text[next].isLetter
    }

    /// The token at a place; an empty one beyond the ends.
    func low(_ place: Int) -> String { tokens.indices.contains(place) ? tokens[place].low : "" }

    func token(_ place: Int) -> Token? { tokens.indices.contains(place) ? tokens[place] : nil }

    /// The sentence in small letters from a token on.
    func rest(_ place: Int) -> Substring { tokens.indices.contains(place) ? low[tokens[place].place...] : "" }

    /// The place behind a token that is one of some words; the place itself where it is none.
    func past(_ words: Set<String>, _ place: Int) -> Int { words.contains(low(place)) ? place + 1 : place }
}

extension SentenceWords {
    /// The sentences of a text: a full stop ends one before a capital letter, but not behind a number or an initial.
    static func sentences(of text: String) -> [Substring] {
        var all: [Substring] = []
        var start = text.startIndex
        var place = start
        var before: Character = " "
        var second: Character = " "
        while place < text.endIndex {
            let sign = text[place]
            let next = text.index(after: place)
            let isStop = sign == "." && !before.isASCIIDigit && !(before.isUppercase && !second.isLetter)
            if sign == "\n" || isStop || sign == "!" || sign == "?" {
                let isEnd = sign == "\n" || next == text.endIndex || text[next].isWhitespace
                if isEnd {
                    all.append(text[start..<next])
                    start = next
                }
            }
            (second, before) = (before, sign)
            place = next
        }
        if start < text.endIndex { all.append(text[start...]) }
        return all.filter { $0.contains { $0.isLetter } }
    }
}

extension Character {
    var isASCIIDigit: Bool { ("0"..."9").contains(self) }

    /// Whether it is a letter or one of the ten digits; what most texts are made of needs no table.
    var isOfWord: Bool {
        guard let byte = asciiValue else { return isLetter }
        return (97...122).contains(byte) || (65...90).contains(byte) || (48...57).contains(byte)
    }
}
