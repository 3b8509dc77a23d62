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
                guard into.isEmpty else { throw Refusal(DecisionWords.intoNotUsed(into, kind.label)) }
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
        let named = try measures.read(cell) { BasisWords.noMeasure($0, plan) }
        written.items += named.items
        written.titles += named.titles
    }

    private var measures: TargetCell {
        TargetCell(
            kind: .measure, letters: ["t", "m"],
            known: plan.measures.map { (item: $0.id.item, words: $0.title) }, numbered: numbered)
    }
}
