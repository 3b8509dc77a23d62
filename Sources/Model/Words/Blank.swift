extension StringProtocol {
    /// Whether there is nothing to read.
    public var isBlank: Bool { allSatisfy(\.isWhitespace) }

    /// The text without white space around it.
    public var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }),
            let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }

    /// The text on one line: without white space around it, and one ordinary blank where there was any within it.
    public var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}

extension String? {
    /// Whether nothing was said: no answer, or one without a visible character.
    public var isMissing: Bool { self?.isBlank ?? true }
}
