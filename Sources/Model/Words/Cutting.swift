extension StringProtocol {
    /// The text on one line, cut after a whole word where there is no room for all of it.
    ///
    /// A cut is shown by `…`: after a blank where it stands between words, right after the letters where the first word
    /// alone is too long.
    ///
    /// - Parameter room: How many characters may be shown of the text.
    /// - Returns: The text, or its beginning.
    public func cut(to room: Int) -> String {
        var cut = ""
        for word in split(whereSeparator: \.isWhitespace) {
            let longer = cut.isEmpty ? String(word) : "\(cut) \(word)"
            guard longer.count <= room else {
                return cut.isEmpty ? "\(word.prefix(Swift.max(0, room - 1)))…" : "\(cut) …"
            }
            cut = longer
        }
        return cut
    }
}
