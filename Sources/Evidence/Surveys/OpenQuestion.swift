/// A question of a form that was answered in people's own words, without who answered what.
///
/// The answers stand in the order of the alphabet: in the order of the rows, they could be tied to the other answers of
/// the same person.
public struct OpenQuestion: Sendable, Hashable {
    /// The question.
    public let question: String
    /// Each answer, as often as it was given, with the group where the form asked for it.
    public let said: [Said]

    /// An answer, and what the group that gave it calls itself; `nil` where the form did not ask for that.
    public struct Said: Sendable, Hashable, Comparable {
        /// The answer.
        public let words: String
        /// The group.
        public let group: String?

        /// By the alphabet.
        public static func < (one: Said, other: Said) -> Bool {
            (one.words, one.group ?? "") < (other.words, other.group ?? "")
        }
    }

    /// The answers without their groups.
    public var answers: [String] { said.map(\.words) }

    /// Takes what says something: no empty cells, times, names of files or addresses of the net; `nil` where nothing is
    /// left.
    ///
    /// - Parameters:
    ///   - question: The question.
    ///   - answers: What was answered, row by row; empty for nothing.
    ///   - groups: The groups of the rows, where the form asked for them.
    init?(_ question: String, _ answers: [String], groups: [String]?) {
        let said = answers.enumerated().filter { Self.saysSomething($1) }.map { place, words in
            let group = groups.flatMap { $0.indices.contains(place) ? $0[place] : nil }
            return Said(words: words, group: group.flatMap { $0.isEmpty ? nil : $0 })
        }
        guard !question.isEmpty, !said.isEmpty else { return nil }
        self.question = question
        self.said = said.sorted()
    }

    private init(question: String, sorted said: [Said]) {
        self.question = question
        self.said = said
    }

    /// The answers of two sheets to the same question.
    func joined(with other: OpenQuestion) -> OpenQuestion {
        OpenQuestion(question: question, sorted: (said + other.said).sorted())
    }

    /// Whether a closed question's answers are people's own words after all: most stand alone, and some are sentences.
    static func isOne(_ given: [String]) -> Bool {
        let counts = given.reduce(into: [:]) { $0[$1, default: 0] += 1 }
        let alone = counts.values.count { $0 == 1 }
        return 2 * alone >= counts.count && given.contains { $0.split(separator: " ").count > 4 }
    }

    private static func saysSomething(_ answer: String) -> Bool {
        let letters = answer.count(where: \.isLetter)
        guard letters > 1, 2 * letters > answer.count(where: { !$0.isWhitespace }) else { return false }
        let small = answer.lowercased()
        guard !small.contains(" ") else { return true }
        return !small.hasPrefix("http") && !small.hasPrefix("www.") && !isFile(small) && !nothing.contains(small)
    }

    private static func isFile(_ word: String) -> Bool {
        guard let dot = word.lastIndex(of: "."), dot > word.startIndex else { return false }
        return endings.contains(String(word[word.index(after: dot)...]))
    }

    private static let endings: Set<String> = [
        "png", "jpg", "jpeg", "gif", "heic", "pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "txt", "zip",
        "mp3", "mp4",
        "mov", "m4a", "odt",
    ]
    private static let nothing: Set<String> = ["nei", "ja", "anonymous", "nei.", "ingen", "no", "yes"]
}
