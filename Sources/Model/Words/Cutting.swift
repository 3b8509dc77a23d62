extension StringProtocol {
    /// The text on one line, cut after a whole word where there is no room for all of it.
    ///
    /// A cut is shown by `…`: after a blank where it stands between words, right after the letters where the first word
    /// alone is too long.
    ///
    /// - Parameter room: How many characters may be shown of the text.
    /// - Returns: The text, or its beginning.
    public func cut(to room: Int) -> String {
        // No text has more characters than bytes.
        if utf8.count <= room, isPlainLine { return String(self) }
        var (cut, left) = ("", room)
        var rest = self[...]
        // Word by word: of a long text only its beginning is looked at.
        while let start = rest.firstIndex(where: { !$0.isBlank }) {
            let word = rest[start...].prefix { !$0.isBlank }
            left -= word.count + (cut.isEmpty ? 0 : 1)
            guard left >= 0 else {
                return cut.isEmpty ? "\(word.prefix(Swift.max(0, room - 1)))…" : "\(cut) …"
            }
            if !cut.isEmpty { cut += " " }
            cut += word
            rest = rest[word.endIndex...]
        }
        return cut
    }
}

extension String {
    /// The first sentences that there is room for, on one line; at least the first, however long it is.
    ///
    /// - Parameter room: How many characters may be shown of the text.
    /// - Returns: The text or its first sentences.
    public func wholeSentences(to room: Int) -> String {
        let isPlain = isPlainLine
        if isPlain, utf8.count <= room { return self }
        let words = split(whereSeparator: \.isBlank)
        var (line, whole, count) = ("", "", 0)
        for (place, word) in words.enumerated() {
            if place > 0 { line += " " }
            line.append(contentsOf: word)
            // Words that a blank parts stay signs of their own, but for a mark that lies over what is before it.
            count = isPlain ? count + word.count + (place > 0 ? 1 : 0) : line.count
            if count > room, !whole.isEmpty { return whole }
            if word.endsSentence(before: place + 1 < words.count ? words[place + 1] : nil) { whole = line }
        }
        return line
    }

    /// The sentences, each on one line.
    public var sentences: [String] {
        let words = split(whereSeparator: \.isBlank)
        var (sentences, sentence) = ([String](), "")
        for (place, word) in words.enumerated() {
            if !sentence.isEmpty { sentence += " " }
            sentence.append(contentsOf: word)
            let next = place + 1 < words.count ? words[place + 1] : nil
            guard next == nil || word.endsSentence(before: next) else { continue }
            sentences.append(sentence)
            sentence = ""
        }
        return sentences
    }
}

extension Substring {
    /// Whether a word ends a sentence: by its last sign, and by how the word after it begins.
    fileprivate func endsSentence(before next: Substring?) -> Bool {
        guard let last, last == "." || last == "!" || last == "?" else { return false }
        return next?.first?.isUppercase ?? true
    }
}
