/// Words that people type below a table: sums and means of their own, remarks, sources.
enum OwnSums {
    /// Whether a text that should be a unit's name is one of them.
    static func isOne(_ text: String) -> Bool {
        if mayNotBe(text) { return false }
        let words = Blanks.collapsed(text).lowercased()
        if words.isEmpty || words.hasPrefix("*") { return true }
        guard let start = words.firstIndex(where: isOfWord) else { return true }
        if exact.contains(String(words[start...].prefix(while: isOfWord))) { return true }
        return beginnings.contains { words.hasPrefix($0) }
    }

    /// Whether a text surely is none, seen from its first word: hardly any name of a unit begins as a sum does. Asked of
    /// every row of a table, and most answers need no more.
    private static func mayNotBe(_ text: String) -> Bool {
        var word: [UInt8] = []
        for byte in text.utf8 {
            // Only Unicode's tables tell what stands there.
            guard byte < 0x80 else { return false }
            if isOfWord(byte) {
                word.append(byte | 0x20)
                // No word here is as long.
                if word.count > longest { return true }
            } else if !word.isEmpty {
                return !firstWords.contains(word)
            } else if byte != 0x20 {
                return false
            }
        }
        return !word.isEmpty && !firstWords.contains(word)
    }

    /// The first words of all that is looked for.
    private static let firstWords = Set(
        (Array(exact) + beginnings).map { words in Array(words.utf8.prefix { isOfWord($0) }) })
    private static let longest = firstWords.map(\.count).max() ?? 0

    private static func isOfWord(_ ascii: UInt8) -> Bool {
        (48...57).contains(ascii) || (97...122).contains(ascii | 0x20)
    }

    /// Whether a letter or a digit; most are known without a look at Unicode's tables.
    private static func isOfWord(_ character: Character) -> Bool {
        guard let ascii = character.asciiValue else { return character.isLetter || character.isNumber }
        return isOfWord(ascii)
    }

    /// Whether a text that should be a question or a subject is nothing but the word for a sum.
    static func isNothingElse(_ text: String) -> Bool {
        ["sum", "totalt", "total", "totalsum", "snitt", "gjennomsnitt"].contains(
            Blanks.collapsed(text).lowercased())
    }

    /// The same of the bytes of a text without outer blanks; hardly any begins as these words do.
    static func isNothingElse(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard (3...12).contains(text.count), "stg".utf8.contains(text[0] | 0x20) else { return false }
        return isNothingElse(String(decoding: text, as: UTF8.self))
    }

    private static let exact: Set<String> = [
        "sum", "totalt", "total", "totalsum", "samlet", "snitt", "gjennomsnitt", "gjennomsnittet", "median",
        "kilde",
        "kjelde", "source", "merk", "merknad", "note", "fotnote", "andel", "prosent", "endring", "differanse",
        "forskjell", "avvik", "rang", "mean", "average", "totals", "delsum", "hovedsum", "minimum", "maksimum",
        "standardavvik", "antall", "talet", "oppdatert", "uttrekk", "uttrukket", "publisert", "kontakt",
        "copyright",
        "updated", "footnotes",
    ]

    private static let beginnings = [
        "sist endret", "sist oppdatert", "sist endra", "i alt", "alle i ", "eget ", "egen ", "eigen ",
        "grand total",
    ]
}
