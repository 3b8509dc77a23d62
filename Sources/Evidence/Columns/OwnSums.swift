/// Words that people type below a table: sums and means of their own, remarks, sources.
enum OwnSums {
    /// Whether a text that should be a unit's name is one of them.
    static func isOne(_ text: String) -> Bool {
        let words = Blanks.collapsed(text).lowercased()
        if words.isEmpty || words.hasPrefix("*") { return true }
        let parts = words.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        guard let first = parts.first else { return true }
        if exact.contains(first) { return true }
        return beginnings.contains { words.hasPrefix($0) }
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
