/// A text as the words it is made of, clause by clause, so that a rule can look at who does what.
struct SaidTokens {
    /// The words of each clause in small letters.
    let clauses: [[String]]

    /// Takes a text apart. What stands between commas is a clause of its own, and so is what a conjunction begins.
    init(_ text: String) {
        var clauses: [[String]] = [[]]
        var word = ""
        func end(_ clause: Bool) {
            if !word.isEmpty {
                if Self.conjunctions.contains(word) { clauses.append([]) }
                clauses[clauses.count - 1].append(word)
                word = ""
            }
            if clause { clauses.append([]) }
        }
        for character in text.lowercased() {
            if character.isLetter || character.isNumber || character == "-" {
                word.append(character)
            } else {
                end(".,;:!?()–".contains(character) || character.isNewline)
            }
        }
        end(false)
        self.clauses = clauses.filter { !$0.isEmpty }
    }

    private static let conjunctions: Set<String> = [
        "fordi", "når", "mens", "medan", "dersom", "hvis", "viss", "selv", "sjølv", "because", "when", "while",
        "if",
    ]
}
