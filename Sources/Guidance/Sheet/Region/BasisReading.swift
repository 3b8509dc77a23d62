import Model

/// Understands the cells of one row of a region's sheet of decisions.
struct BasisReading {
    /// What was written in a row, understood as far as it goes without making anything.
    struct Written {
        var kind: BasisDecision.Kind?
        /// The measures that are there already.
        var items: [ItemID] = []
        /// The measures that are to be made, by their words.
        var titles: [String] = []
        var reason: String?

        /// The reason as far as the decision has one.
        var keptReason: String? { kind == .declined ? reason : nil }

        /// The decision; `nil` where something of it is still to be made.
        var decision: BasisDecision? {
            titles.isEmpty ? BasisDecision(kind, into: items.once, reason: keptReason) : nil
        }
    }

    let plan: RegionPlan
    /// What the numbers of the sheet of measures stand for, where it makes something new.
    let numbered: [Int: ItemID]

    /// What a row says.
    func read(_ row: FilledDecisions.Row) throws(Refusal) -> Written {
        let (decision, into, reason) = (row[BasisColumn.decision], row[BasisColumn.into], row[BasisColumn.reason])
        guard !NationalIdentityNumber.isIn([decision, into, reason].joined(separator: " ")) else {
            throw Refusal(Sentences.identityNumber)
        }
        var written = Written(reason: reason.isEmpty ? nil : reason)
        guard !decision.isEmpty else {
            guard !into.isEmpty || reason.isEmpty else { throw Refusal(DecisionWords.reasonAlone) }
            if !into.isEmpty { try targets(into, &written) }
            return written
        }
        if Int(decision) == nil, let kind: BasisDecision.Kind = TypedRow.label(decision, others: Self.others) {
            written.kind = kind
            switch kind {
            case .measure: try targets(into, &written)
            case .declined:
                guard into.isEmpty else { throw Refusal(BasisWords.intoNotUsed(into)) }
                if written.reason == nil { throw Refusal(BasisWords.reasonMissing) }
            }
            return written
        }
        // «1», «T1» or «tiltak-1» in the column of the decision itself.
        try targets(decision, &written)
        guard written.titles.isEmpty else { throw Refusal(BasisWords.noDecision(decision)) }
        if !into.isEmpty {
            var again = Written()
            try targets(into, &again)
            guard again.items.once == written.items.once, again.titles.isEmpty else {
                throw Refusal(DecisionWords.twoDecisions(decision, into))
            }
        }
        return written
    }

    private static let others: [BasisDecision.Kind: [String]] = [
        .measure: ["blir tiltak", "ja", "yes"],
        .declined: [
            "ikke prioritert", "ikkje prioritert", "ikke med", "ikkje med", "nei", "not prioritised", "no",
        ],
    ]

    /// What it becomes: measures by number or words, with a semicolon between.
    private func targets(_ cell: String, _ written: inout Written) throws(Refusal) {
        guard !cell.isEmpty else { throw Refusal(BasisWords.measureMissing) }
        written.kind = .measure
        for part in Self.parts(cell) {
            if let item = try measure(part) { written.items.append(item) } else { written.titles.append(part) }
        }
    }

    /// «1, 3» names two, «lek, språk og lesing» is one.
    private static func parts(_ cell: String) -> [String] {
        let parts = cell.split(whereSeparator: { $0 == ";" || $0.isNewline }).map { String($0).trimmed }
        let fine = cell.split { $0 == "," || $0 == ";" || $0.isWhitespace }.map(String.init)
        let all = fine.allSatisfy { number($0) != nil } ? fine : parts
        return all.filter { !$0.isEmpty }
    }

    /// The number a word names a measure by: «3», «T3», «tiltak-3».
    private static func number(_ word: String) -> Int? {
        if let item = ItemID(word) { return item.kind == .measure ? item.number : nil }
        let word = word.folded
        let digits = word.hasPrefix("t") || word.hasPrefix("m") ? word.dropFirst() : word[...]
        guard digits.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
        return Int(digits)
    }

    /// The measure some words name; `nil` where they are the words of a new one.
    private func measure(_ part: String) throws(Refusal) -> ItemID? {
        let head = part.split(separator: ":", maxSplits: 1).map { String($0).trimmed }
        guard let word = head.first, let number = Self.number(word) else { return plan.measure(called: part) }
        let item = numbered[number] ?? plan.measures.map(\.id.item).first { $0.number == number }
        guard let item else { throw Refusal(BasisWords.noMeasure(number, plan)) }
        let title = ID<Measure>(item).flatMap { plan.measures[$0]?.title } ?? ""
        if head.count > 1, head[1].folded != title.folded {
            throw Refusal(DecisionWords.otherTitle(item, title, written: head[1]))
        }
        return item
    }
}
