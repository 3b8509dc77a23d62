public import Model
public import Pages

extension Line {
    /// A part of daily work: in the reader's language where it is one of the list's, else in the words of those who
    /// wrote it.
    public static func area(_ words: String, _ language: Language) -> Line {
        PracticeArea(named: words).map { .text($0.label) } ?? .answer(words, language)
    }
}
