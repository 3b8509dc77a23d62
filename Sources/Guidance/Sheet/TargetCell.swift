import Model

/// Understands the cell that says what something is taken up in: numbers, or words with a semicolon between.
struct TargetCell {
    /// What it is taken up in.
    let kind: ItemKind
    /// The letters a number may stand after: «P3».
    let letters: Set<Character>
    /// What is there already, with its words.
    let known: [(item: ItemID, words: String)]
    /// What the numbers of the other sheet stand for, where it makes something new.
    let numbered: [Int: ItemID]

    /// Reads a cell.
    ///
    /// - Parameters:
    ///   - cell: What stands in it.
    ///   - unknown: What is said of a number that nothing has.
    /// - Returns: What is there already, and the words of what is to be made.
    /// - Throws: A refusal where a number is nobody's, or is another's than the words after it.
    func read(
        _ cell: String, unknown: (Int) -> Text
    ) throws(Refusal) -> (items: [ItemID], titles: [String]) {
        var items: [ItemID] = []
        var titles: [String] = []
        for part in parts(cell) {
            if let item = try found(part, unknown) { items.append(item) } else { titles.append(part) }
        }
        return (items: items, titles: titles)
    }

    /// «1, 3» names two, «lek, språk og lesing» is one.
    private func parts(_ cell: String) -> [String] {
        let parts = cell.split(whereSeparator: { $0 == ";" || $0.isNewline }).map { String($0).trimmed }
        let fine = cell.split { $0 == "," || $0 == ";" || $0.isWhitespace }.map(String.init)
        let all = fine.allSatisfy { named($0) != nil } ? fine : parts
        return all.filter { !$0.isEmpty }
    }

    /// The number a word names an item by: «3», «P3», «prioritering-3».
    private func named(_ word: String) -> Int? {
        if let item = ItemID(word) { return item.kind == kind ? item.number : nil }
        let word = word.folded
        let hasLetter = word.first.map { letters.contains($0) } ?? false
        let digits = hasLetter ? word.dropFirst() : word[...]
        guard digits.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
        return Int(digits)
    }

    /// What some words name; `nil` where they are the words of something new.
    private func found(_ part: String, _ unknown: (Int) -> Text) throws(Refusal) -> ItemID? {
        let head = part.split(separator: ":", maxSplits: 1).map { String($0).trimmed }
        guard let word = head.first, let number = named(word) else {
            return known.first { $0.words.folded == part.folded }?.item
        }
        guard let item = numbered[number] ?? known.first(where: { $0.item.number == number })?.item else {
            throw Refusal(unknown(number))
        }
        let title = known.first { $0.item == item }?.words ?? ""
        if head.count > 1, head[1].folded != title.folded {
            throw Refusal(DecisionWords.otherTitle(item, title, written: head[1]))
        }
        return item
    }
}
