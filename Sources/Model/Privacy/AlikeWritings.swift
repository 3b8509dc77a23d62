/// Other writings of a text: in capitals, with letters composed of two signs, with other blanks or hyphens, with marks
/// nobody sees, or with the last name first.
public struct AlikeWritings: Sendable {
    /// The words, each as the signs a reader sees, in every order they are looked for.
    private let orders: [[[String]]]
    private let wanted: [UInt8]

    /// Looks for what is written like a text.
    public init(_ text: String) {
        let words = AlikeWords(text).words.map(\.keys)
        wanted = Array(text.utf8)
        guard words.count > 1, let first = words.first, let last = words.last else {
            orders = words.isEmpty ? [] : [words]
            return
        }
        orders = [words, [last] + words.dropLast(), Array(words.dropFirst()) + [first]]
    }

    /// The writings in a text, each once, as they stand there; the text itself is none.
    ///
    /// What is alike to a reader may differ in its bytes, so they are told apart by these.
    public func all(in text: String) -> [String] {
        guard !orders.isEmpty, text.utf8.count >= 3 else { return [] }
        let read = AlikeWords(text)
        var found: [String] = []
        var seen: Set<[UInt8]> = []
        for place in read.words.indices {
            for order in orders {
                guard let end = read.end(of: order, from: place) else { continue }
                let writing = String(text[read.words[place].start..<end])
                let bytes = Array(writing.utf8)
                if bytes != wanted, !bytes.mentions(wanted), seen.insert(bytes).inserted { found.append(writing) }
            }
        }
        return found
    }

    /// Whether a text holds one of its words alone, where there are several.
    public func isNamedInPart(in text: String) -> Bool {
        guard let words = orders.first, words.count > 1 else { return false }
        let parts = words.filter { $0.count > 2 }
        return AlikeWords(text).words.contains { word in parts.contains { word.keys == $0 } }
    }
}

/// The words of a text as a reader sees them, and where they stand.
private struct AlikeWords {
    struct Word {
        /// Its signs, small and without what nobody sees.
        var keys: [String] = []
        /// Where each sign ends in the text.
        var ends: [String.Index] = []
        /// Where it begins.
        let start: String.Index
        /// Whether little enough stands between it and the word before for both to be of one name.
        let isNear: Bool
    }

    private(set) var words: [Word] = []

    init(_ text: String) {
        var (isOpen, isNear) = (false, false)
        for place in text.indices {
            let character = text[place]
            let key = Self.key(of: character)
            if key.isEmpty {
                // What nobody sees belongs to the sign before it.
                if isOpen, let last = words.last?.ends.count, last > 0 {
                    words[words.count - 1].ends[last - 1] = text.index(after: place)
                }
            } else if character.isLetter || character.isNumber || key.first?.isLetter == true {
                if !isOpen { words.append(Word(start: place, isNear: isNear && !words.isEmpty)) }
                words[words.count - 1].keys.append(key)
                words[words.count - 1].ends.append(text.index(after: place))
                (isOpen, isNear) = (true, true)
            } else {
                isOpen = false
                isNear = isNear && (character.isWhitespace || Self.joins(character))
            }
        }
    }

    /// Where some words end, one after the other from a place; the last may go on, as «Dahls» does.
    func end(of order: [[String]], from place: Int) -> String.Index? {
        guard place + order.count <= words.count else { return nil }
        for (step, keys) in order.enumerated() {
            let word = words[place + step]
            guard step == 0 || word.isNear else { return nil }
            let isLast = step == order.count - 1
            guard isLast ? word.keys.starts(with: keys) : word.keys == keys else { return nil }
        }
        guard let last = order.last, !last.isEmpty else { return nil }
        return words[place + order.count - 1].ends[last.count - 1]
    }

    private static func joins(_ character: Character) -> Bool {
        ",_()'’\"".contains(character)
            || character.unicodeScalars.allSatisfy { $0.properties.isDash || DigitRuns.isInvisible($0) }
    }

    /// A sign in small letters, wide letters as plain ones; empty for what nobody sees.
    private static func key(of character: Character) -> String {
        if character.isASCII { return character.lowercased() }
        var seen = String.UnicodeScalarView()
        for scalar in character.unicodeScalars {
            let isSeen =
                !scalar.properties.isDefaultIgnorableCodePoint && scalar.properties.generalCategory != .format
            if (0xFF01...0xFF5E).contains(scalar.value), let plain = Unicode.Scalar(scalar.value - 0xFEE0) {
                seen.append(plain)
            } else if isSeen {
                seen.append(scalar)
            }
        }
        return String(seen).lowercased()
    }
}
