/// Words by which a sentence is seen to be about somebody: given names, and what is said of one child. Facts, read from
/// `Templates/Persons`.
public struct PersonWords: Sendable {
    /// Given names that are nothing else, in small letters.
    let names: Set<String>
    /// Given names that are also words, months or places: `stein`, `juni`.
    let alsoWords: Set<String>
    /// Given names that are words where they stand in small letters: `mette`, `tore`.
    let alsoSmall: Set<String>
    /// Names of diagnoses in capitals: `ADHD`.
    let marks: Set<String>
    /// How diagnoses, impairments and measures for one child begin.
    let health: Beginnings
    /// How situations begin that are told of one child: `mobbes`, `sitter alene`.
    let situations: Beginnings

    /// What some texts begin with, in small letters; looked up by the first three letters.
    struct Beginnings: Sendable {
        private let byStart: [String: [String]]

        init(_ all: [String]) { byStart = Dictionary(grouping: all) { String($0.prefix(3)) } }

        /// Whether a text in small letters begins with one of them.
        func begin(_ text: Substring) -> Bool {
            guard let all = byStart[String(text.prefix(3))] else { return false }
            return all.contains { text.hasPrefix($0) }
        }
    }

    /// Whether a word is a given name, also with `s` behind it or joined of two.
    func isName(_ word: String) -> Bool {
        guard word.utf8.contains(UInt8(ascii: "-")) else { return isOneName(word) }
        return word.split(separator: "-").allSatisfy { isOneName(String($0)) }
    }

    private func isOneName(_ word: String) -> Bool {
        names.contains(word) || alsoWords.contains(word)
            || word.hasSuffix("s") && names.contains(String(word.dropLast()))
    }

    /// Whether a given name is also a word.
    func isWord(_ word: String) -> Bool { word.split(separator: "-").contains { alsoWords.contains(String($0)) } }

    /// Whether a word in small letters can be nothing but a given name.
    func isNameInSmall(_ word: String) -> Bool {
        word.utf8.count > 2 && !word.utf8.contains(UInt8(ascii: "-")) && isName(word) && !isWord(word)
            && !alsoSmall.contains(word)
    }
}

extension PersonWords: Decodable {
    private enum Key: String, CodingKey { case sources, names, alsoWords, alsoSmall, marks, health, situations }

    /// Reads lists in which names stand with blanks between them, by their first letter; `sources` says where from.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        _ = try container.decode([String].self, forKey: .sources)
        let lines = try container.decode([String: String].self, forKey: .names)
        names = Set(lines.values.flatMap { $0.split(separator: " ").map(String.init) })
        alsoWords = Set(
            try container.decode(String.self, forKey: .alsoWords).split(separator: " ").map(String.init))
        alsoSmall = Set(
            try container.decode(String.self, forKey: .alsoSmall).split(separator: " ").map(String.init))
        marks = Set(try container.decode(String.self, forKey: .marks).split(separator: " ").map(String.init))
        health = Beginnings(try container.decode([String].self, forKey: .health))
        situations = Beginnings(try container.decode([String].self, forKey: .situations))
    }
}
