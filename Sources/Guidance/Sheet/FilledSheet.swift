import Model

/// A sheet that came back: what is written on it, by the line it stands on. Nothing is understood yet.
public struct FilledSheet: Sendable, Hashable {
    /// What is written under one question.
    public struct Answer: Sendable, Hashable {
        /// The line that names the question, from 1.
        public let line: Int
        /// Which question: step and item.
        public let key: String
        /// The options as the sheet gave them.
        public var options: [Option] = []
        /// Whether there is a line to answer on.
        public var hasPlace = false
        /// The lines of the answer, each with its number.
        public var written: [Written] = []
    }

    /// An option as the sheet gave it, with the number beside it.
    public struct Option: Sendable, Hashable {
        /// The number.
        public let number: Int
        /// What it says.
        public let words: String
    }

    /// One line of an answer.
    public struct Written: Sendable, Hashable {
        /// Its number in the file, from 1.
        public let line: Int
        /// What it says.
        public let words: String
    }

    /// What is written, in the order of the sheet.
    public private(set) var answers: [Answer] = []

    /// Whether a text's first line says that it is a sheet.
    public static func isSheet(_ text: String) -> Bool {
        let first = text.prefix { !$0.isNewline }.lowercased()
        return Language.allCases.contains { first.hasPrefix(SheetWords.mark[$0].lowercased()) }
    }

    /// Reads a sheet; every text that is one can be read.
    public init(_ text: String) {
        for (place, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
        {
            read(String(line), number: place + 1)
        }
    }

    private mutating func read(_ line: String, number: Int) {
        if let key = SheetTag.key(line), !(line.first?.isWhitespace ?? true) {
            answers.append(Answer(line: number, key: key))
            return
        }
        guard let last = answers.indices.last else { return }
        if answers[last].hasPlace {
            answers[last].written.append(Written(line: number, words: line))
        } else if let words = FilledSheet.afterAnswerWord(line) {
            answers[last].hasPlace = true
            answers[last].written.append(Written(line: number, words: words))
        } else if let option = FilledSheet.option(line, after: answers[last].options) {
            answers[last].options.append(option)
        }
    }

    /// What stands after «Svar:» or “Answer:”.
    private static func afterAnswerWord(_ line: String) -> String? {
        for language in Language.allCases {
            let word = SheetWords.answer[language] + ":"
            if line.lowercased().hasPrefix(word.lowercased()) { return String(line.dropFirst(word.count)) }
        }
        return nil
    }

    /// An option: set in, its number the next one, or one that a need keeps.
    private static func option(_ line: String, after options: [Option]) -> Option? {
        let words = line.trimmed
        let digits = words.prefix { $0.isASCII && $0.isNumber }
        guard let number = Int(digits), words.dropFirst(digits.count).hasPrefix(")") else { return nil }
        guard number == options.count + 1 || line.hasPrefix("    \(number))  ") else { return nil }
        return Option(number: number, words: SheetTag.squeezed(String(words.dropFirst(digits.count + 1))))
    }
}
