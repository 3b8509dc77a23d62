/// Answers that say no and nothing else: «ikke», «nei», «ikke aktuelt» (O).
enum BareRefusal {
    /// Whether a text is such an answer.
    static func isOne(_ text: String) -> Bool {
        let words = Array(SaidTokens(text).clauses.joined())
        return words.count <= 5 && words.allSatisfy { empty.contains($0) }
    }

    private static let empty: Set<String> = [
        "ikke", "ikkje", "nei", "ingen", "inga", "ingenting", "ikkje noko", "noko", "noe", "aktuelt", "relevant",
        "vet", "veit", "ja", "vi", "har", "det", "er", "hos", "oss", "her", "for", "ennå", "enno", "gjort",
        "vurdert",
        "no", "not", "none", "nothing", "applicable", "know", "don", "t", "yet", "-", "i", "år",
    ]
}
