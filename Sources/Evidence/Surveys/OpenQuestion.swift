/// A question of a form that was answered in people's own words, without who answered what.
///
/// The answers stand in the order of the alphabet: in the order of the rows, they could be tied to the other answers of
/// the same person.
public struct OpenQuestion: Sendable, Hashable {
    /// The question.
    public let question: String
    /// Each answer, as often as it was given.
    public let answers: [String]

    /// Takes what says something: no empty cells, times, names of files or addresses of the net; `nil` where nothing is
    /// left.
    init?(_ question: String, _ given: [String]) {
        let answers = given.filter(Self.saysSomething).sorted()
        guard !question.isEmpty, !answers.isEmpty else { return nil }
        self.question = question
        self.answers = answers
    }

    private init(question: String, sorted answers: [String]) {
        self.question = question
        self.answers = answers
    }

    /// The answers of two sheets to the same question.
    func joined(with other: OpenQuestion) -> OpenQuestion {
        OpenQuestion(question: question, sorted: (answers + other.answers).sorted())
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
