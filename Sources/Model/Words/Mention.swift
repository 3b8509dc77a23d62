extension StringProtocol {
    /// Whether the text holds some words, byte for byte.
    ///
    /// The standard library's own `contains` brings its engine for regular expressions into the executable.
    public func mentions(_ words: String) -> Bool {
        let wanted = Array(words.utf8)
        let text = Array(utf8)
        guard let first = wanted.first else { return true }
        guard text.count >= wanted.count else { return false }
        for start in 0...(text.count - wanted.count)
        where text[start] == first && text[start..<start + wanted.count].elementsEqual(wanted) {
            return true
        }
        return false
    }
}
