import Model
import Pages

/// The line that names a question on a sheet: `[tegn-på-målet mål-1]`, in the reader's language.
enum SheetTag {
    static func words(_ key: String, _ language: Language) -> String {
        let parts = key.split(separator: " ").enumerated().map { place, part in
            let part = String(part)
            return place == 0
                ? StepName.words(part)[language] : ItemID(part)?.words[language] ?? part
        }
        return "[" + parts.joined(separator: " ") + "]"
    }

    /// The key a line names, whatever language its ids are written in; `nil` for a line that names no question.
    static func key(_ line: String) -> String? {
        let line = line.trimmed
        guard line.hasPrefix("["), line.hasSuffix("]") else { return nil }
        let parts = line.dropFirst().dropLast().split(whereSeparator: \.isWhitespace).map(String.init)
        // After a name of ours only what has a number is a place: «[tall mangler]» is an answer.
        let isNamed = parts.count == 1 || parts.last?.contains(where: \.isNumber) ?? false
        guard let first = parts.first, let step = isStep(first) ? first : isNamed ? StepName.id(first) : nil
        else { return nil }
        return ([step] + parts.dropFirst().map { ItemID($0)?.code ?? $0 }).joined(separator: " ")
    }

    /// The step of a key.
    static func step(_ key: String) -> String { String(key.prefix { $0 != " " }) }

    /// Words on one line, as an option is written and found again.
    static func oneLine(_ line: Line, _ language: Language) -> String {
        squeezed(line.string(in: language))
    }

    static func squeezed(_ words: String) -> String {
        VisibleText.of(words).onOneLine
    }

    private static func isStep(_ word: String) -> Bool {
        let parts = word.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 2
            && parts.allSatisfy { part in !part.isEmpty && part.allSatisfy { $0.isASCII && $0.isLetter } }
    }
}
