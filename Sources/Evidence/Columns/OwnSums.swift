/// Words that people type below a table: sums and means of their own, remarks, sources.
enum OwnSums {
    /// Whether a text that should be a unit's name is one of them.
    static func isOne(_ text: String) -> Bool {
        let words = Blanks.collapsed(text).lowercased()
        if words.isEmpty || words.hasPrefix("*") { return true }
        guard let start = words.firstIndex(where: isOfWord) else { return true }
        if exact.contains(String(words[start...].prefix(while: isOfWord))) { return true }
        return beginnings.contains { words.hasPrefix($0) }
    }

    /// Whether a letter or a digit; most are known without a look at Unicode's tables.
    private static func isOfWord(_ character: Character) -> Bool {
        guard let ascii = character.asciiValue else { return character.isLetter || character.isNumber }
        return (48...57).contains(ascii) || (97...122).contains(ascii | 0x20)
    }

    /// Whether a text that should be a question or a subject is nothing but the word for a sum.
    static func isNothingElse(_ text: String) -> Bool {
        ["sum", "totalt", "total", "totalsum", "snitt", "gjennomsnitt"].contains(
            Blanks.collapsed(text).lowercased())
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
