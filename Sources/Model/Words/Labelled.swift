/// A closed set of words of the domain, each with its name in three languages.
public protocol Labelled: RawRepresentable<String>, CaseIterable, FieldValue {
    /// What people call it.
    var label: Text { get }
    /// What people may still type for it, in small letters: names it had before.
    var earlierLabels: [String] { get }
}

extension Labelled {
    /// None, where the name was never changed.
    public var earlierLabels: [String] { [] }

    /// Whether words are its name in some language, or one it had before.
    public func isCalled(_ words: String) -> Bool {
        let small = words.lowercased()
        return Language.allCases.contains { label[$0].lowercased() == small } || earlierLabels.contains(small)
    }
}
