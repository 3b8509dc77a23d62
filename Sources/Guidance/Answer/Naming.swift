import Model

/// A list whose numbers written rows may name: «2; norsk; 30; lærer; 1», where 1 is a need, or «1 3, lærere, 19;
/// 2, alle, 12», where each row begins with units.
public struct Naming: Sendable, Hashable {
    /// Which part of what is written names.
    enum Place: Sendable, Hashable {
        /// One cell between semicolons, from 0.
        case cell(Int)
        /// The same, naming one or several.
        case severalInCell(Int)
        /// What stands before the first comma of each row: one number or several, or the words for all of some.
        case heads(Together?)
    }

    /// Words that name several at once: «alle bak behovet».
    struct Together: Sendable, Hashable {
        /// How they may be written, in any of the three languages.
        let words: Set<String>
        /// What they name.
        let options: [Choice.Option]
    }

    /// What can be named, in the order it is shown.
    public let options: [Choice.Option]
    /// Where it is named.
    let place: Place

    /// Makes a list that one cell names one of.
    init(_ options: [Choice.Option], inCell cell: Int) {
        self.init(options, .cell(cell))
    }

    /// Makes a list that one cell names some of.
    init(_ options: [Choice.Option], someInCell cell: Int) {
        self.init(options, .severalInCell(cell))
    }

    /// Makes a list that the head of each row names some of.
    init(_ options: [Choice.Option], inHeadsTogether together: Together?) {
        self.init(options, .heads(together))
    }

    private init(_ options: [Choice.Option], _ place: Place) {
        self.options = options
        self.place = place
    }

    /// The same list as a sheet showed it.
    func shown(_ options: [Choice.Option]) -> Naming { Naming(options, place) }

    /// The same list where no numbers are shown: only the words that name several at once are read; `nil` where there are
    /// none of those.
    var withoutNumbers: Naming? {
        guard case .heads(let together?) = place else { return nil }
        return Naming([], .heads(together))
    }

    /// The reply that some words are.
    func read(_ words: String) -> Reply {
        switch place {
        case .cell(let place):
            let number = cell(place, of: words).flatMap { Int($0) }
            return .row(words, naming: number.flatMap(options.place).map { options[$0] })
        case .severalInCell(let place):
            let numbers = cell(place, of: words) ?? ""
            return .rows([Reply.Row(words: words, named: named(numbers, nil))])
        case .heads(let together):
            return .rows(
                Rows.of(words).map { row in
                    Reply.Row(words: row, named: named(Rows.fields(row).first ?? "", together))
                })
        }
    }

    private func cell(_ place: Int, of words: String) -> String? {
        let cells = words.split(omittingEmptySubsequences: false) { $0 == ";" || $0.isNewline }
        return cells.indices.contains(place) ? String(cells[place]).trimmed : nil
    }

    private func named(_ head: String, _ together: Together?) -> [Choice.Option] {
        if let together, together.words.contains(head.folded) { return together.options }
        let numbers = [" og ", " and ", "+"].reduce(head) { $0.exchanging($1, with: " ") }
        return (ReplyReader.places(numbers, among: options.count) ?? []).sorted().map { options[$0] }
    }
}
