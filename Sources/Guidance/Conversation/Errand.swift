public import Model

/// Something a group does in the middle of the interview that a session cannot do itself, and comes back from.
public enum Errand: Sendable, Hashable, CaseIterable {
    /// Typing figures that stand on paper or in a PDF.
    case typeFigures
}

/// What came of an errand.
public struct ErrandResult<Subject: Level> {
    /// The subject as it lies there now.
    public let subject: Subject
    /// What it was about, as it is said when it is taken back.
    public let words: String

    /// Makes a result.
    public init(subject: Subject, words: String) {
        self.subject = subject
        self.words = words
    }
}
