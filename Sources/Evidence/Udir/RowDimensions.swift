/// The columns that make rows of one unit different indicators: subject, grade, sex, question, and whatever else.
struct RowDimensions {
    /// What one row is about, by these columns.
    struct Kind: Hashable {
        /// Everything that stands in the columns.
        let identity: [String]
        /// What of it an indicator's name needs.
        let telling: [String]
    }

    /// The columns, in the order of the table.
    let places: [Int]
    private let questions: [Int]
    private let headings: [String]

    /// Whether there are such columns.
    var areAny: Bool { !places.isEmpty }

    /// Makes them of columns of a table.
    ///
    /// - Parameters:
    ///   - places: The columns that keep rows apart.
    ///   - headings: The headings of all columns.
    init(_ places: [Int], headings: [String]) {
        self.places = places
        self.headings = headings
        questions = places.filter { place in
            let words = place < headings.count ? Blanks.collapsed(headings[place]).lowercased() : ""
            return ["spørsmål", "spoersmaal", "tema"].contains { words.hasPrefix($0) }
        }
    }

    /// What a row is about.
    func kind(of row: [String]) -> Kind {
        func text(_ place: Int) -> String { place < row.count ? Blanks.collapsed(row[place]) : "" }
        // Of theme, group and question the last that tells something is enough; the group's own row says «Alle spørsmål».
        let question = questions.last { !Dimensions.isAll(text($0)) }
        let named = places.filter { !questions.contains($0) || $0 == question }
        var telling: [String] = []
        let words = named.map { Dimensions.named(text($0), under: $0 < headings.count ? headings[$0] : "") }
        for text in Dimensions.telling(words) where !telling.contains(text) { telling.append(text) }
        return Kind(identity: places.map(text), telling: telling)
    }
}
