/// The columns that make rows of one unit different indicators: subject, grade, sex, question.
struct RowDimensions {
    /// What one row is about, by these columns.
    struct Kind: Hashable {
        /// Everything that stands in the columns.
        let identity: [String]
        /// What of it an indicator's name needs.
        let telling: [String]
    }

    private var places: [Int] = []
    private var questions: [Int] = []

    /// Whether there are such columns.
    var areAny: Bool { !places.isEmpty }

    /// Takes a column, if it is one of them.
    mutating func take(_ place: Int, _ heading: String) {
        let words = heading.lowercased()
        guard Self.isDimension(words) else { return }
        places.append(place)
        if words.hasPrefix("spørsmål") || words.hasPrefix("spoersmaal") { questions.append(place) }
    }

    /// What a row is about.
    func kind(of row: [String]) -> Kind {
        func text(_ place: Int) -> String { place < row.count ? Blanks.collapsed(row[place]) : "" }
        // Of group and question the last that tells something is enough; the group's own row says «Alle spørsmål».
        let question = questions.last { !Dimensions.isAll(text($0)) }
        let named = places.filter { !questions.contains($0) || $0 == question }
        return Kind(identity: places.map(text), telling: Dimensions.telling(named.map(text)))
    }

    private static func isDimension(_ words: String) -> Bool {
        let codes = ["kode", "id", "nivaa", "nivå"]
        if codes.contains(where: { words.hasSuffix($0) }) { return false }
        let beginnings = [
            "fag", "trinn", "årstrinn", "kjønn", "kjoenn", "spørsmål", "spoersmaal", "tema", "alder", "indikator",
            "utdanningsprogram", "programområde", "programomraade",
        ]
        return beginnings.contains { words.hasPrefix($0) }
    }
}
