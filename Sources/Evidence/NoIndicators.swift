import Model

/// Readable files that are no table of indicators.
public enum NoIndicators: String, Sendable, Hashable {
    /// A text without rows and columns.
    case noTable
    /// A register: which units or codes there are.
    case register
    /// A map.
    case map
    /// JSON that is no list of rows.
    case otherJSON
    /// Headings, and no rows of units below them.
    case noRows
    /// Units do not stand where the user says that they do.
    case otherLayout

    /// Why a table with these columns holds no indicators; `nil` if it may.
    ///
    /// A register has numbers and names of units or codes, at least one more word about what they are, and no word that
    /// a figure or a period goes by.
    static func of(_ columns: [String]) -> NoIndicators? {
        let words = columns.map { Blanks.collapsed($0).lowercased() }
        func has(_ parts: [String]) -> Bool { words.contains { word in parts.contains { word.contains($0) } } }
        let figures = [
            "verdi", "andel", "prosent", "score", "skår", "periode", "skoleår", "skoleaar", "årgang", "value",
        ]
        let years = words.contains { word in
            word == "år" || word == "aar" || word == "year"
                || word.utf8.count >= 4 && word.utf8.prefix(4).allSatisfy { (48...57).contains($0) }
        }
        if has(figures) || years { return nil }
        if words.contains("code"), words.contains("name"), has(["parentcode", "level", "valid"]) {
            return .register
        }
        let names = words.contains { $0.hasSuffix("navn") || $0 == "name" || $0 == "enhet" || $0 == "skole" }
        let numbers = has(["organisasjonsnummer", "orgnr", "orgnummer", "kommunenummer", "skolenummer", "nsrid"])
        let facts = [
            "adresse", "postnr", "poststed", "epost", "e-post", "telefon", "url", "nettside", "eier", "type",
            "kommunenummer", "kommunenr", "næringskode", "målform", "eraktiv", "status",
        ]
        return names && numbers && has(facts) ? .register : nil
    }
}
