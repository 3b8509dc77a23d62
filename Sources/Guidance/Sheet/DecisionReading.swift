import Model

/// Understands the cells of one row of a sheet of decisions.
struct DecisionReading {
    /// What was written in a row, understood as far as it goes without making anything.
    struct Written {
        var kind: NeedDecision.Kind?
        /// What is there already.
        var items: [ItemID] = []
        /// What is to be made: priorities by their words, a study as it is typed.
        var titles: [String] = []
        var study: String?
        var reason: String?

        /// The decision; `nil` where something of it is still to be made.
        var decision: NeedDecision? {
            guard titles.isEmpty, study == nil else { return nil }
            return NeedDecision(kind, into: items.once, reason: kind == .priority ? nil : reason)
        }
    }

    let overview: OwnerOverview
    /// What the numbers of the sheet of priorities stand for, where it says something of its own.
    let numbered: [Int: ItemID]

    /// What a row says.
    func read(_ row: FilledDecisions.Row) throws(Refusal) -> Written {
        let (decision, into, reason) = (
            row[DecisionColumn.decision], row[DecisionColumn.into], row[DecisionColumn.reason]
        )
        guard !NationalIdentityNumber.isIn([decision, into, reason].joined(separator: " ")) else {
            throw Refusal(Sentences.identityNumber)
        }
        var written = Written(reason: reason.isEmpty ? nil : reason)
        if decision.isEmpty {
            guard !into.isEmpty || reason.isEmpty else { throw Refusal(DecisionWords.reasonAlone) }
            if !into.isEmpty { try targets(into, &written) }
            return written
        }
        if let kind: NeedDecision.Kind = Self.kind(decision) {
            written.kind = kind
            switch kind {
            case .priority, .study: try targets(into, &written)
            case .leadership, .mentoring, .followUpScheme, .ownWork, .declined:
                guard into.isEmpty else { throw Refusal(DecisionWords.intoNotUsed(into, kind.label)) }
            }
            if kind == .declined, written.reason == nil { throw Refusal(DecisionWords.reasonMissing) }
            return written
        }
        // «1», «P1», «prioritering-1» or a title in the column of the decision itself.
        try targets(decision, &written)
        guard written.titles.isEmpty else { throw Refusal(DecisionWords.noDecision(decision)) }
        if !into.isEmpty {
            var again = Written(kind: written.kind)
            try targets(into, &again)
            guard again.items.once == written.items.once, again.titles.isEmpty, again.study == nil else {
                throw Refusal(DecisionWords.twoDecisions(decision, into))
            }
        }
        return written
    }

    /// The decision that a word names or begins to name, in any of the three languages.
    private static func kind(_ cell: String) -> NeedDecision.Kind? {
        guard Int(cell) == nil else { return nil }
        return TypedRow.label(cell, others: others)
    }

    private static let others: [NeedDecision.Kind: [String]] = [
        .priority: ["prioritert", "løftet opp", "løfta opp"],
        .study: ["videreutdanning", "vidareutdanning", "etterutdanning", "studium"],
        .leadership: ["leiarutvikling", "ledelse", "leiing"],
        .mentoring: ["nyutdannede", "nyutdanna"], .followUpScheme: ["oppfølging"],
        .ownWork: ["eigent arbeid", "gjør selv", "gjer sjølv", "dette gjør vi selv", "dette gjer vi sjølve"],
        .declined: [
            "ikke prioritert", "ikkje prioritert", "ikke med", "ikkje med", "nei", "not prioritised", "no",
        ],
    ]

    /// What a need is taken up in: priorities by number or words with a semicolon between, or a study.
    private func targets(_ cell: String, _ written: inout Written) throws(Refusal) {
        if written.kind != .priority, let studies = studies(cell) {
            written.kind = .study
            written.items = studies
            return
        }
        if written.kind == .study {
            guard !cell.isEmpty else { throw Refusal(DecisionWords.studyMissing) }
            written.study = cell
            return
        }
        guard !cell.isEmpty else { throw Refusal(DecisionWords.priorityMissing) }
        written.kind = .priority
        let named = try priorities.read(cell) { DecisionWords.noPriority($0, overview) }
        written.items += named.items
        written.titles += named.titles
    }

    private var priorities: TargetCell {
        TargetCell(
            kind: .priority, letters: ["p"],
            known: overview.priorities.map { (item: $0.id.item, words: $0.statement) }, numbered: numbered)
    }

    private func studies(_ cell: String) -> [ItemID]? {
        let items = cell.split { $0 == "," || $0 == ";" || $0.isWhitespace }.map { ItemID(String($0)) }
        let known = Set(overview.studyPlaces.map(\.id.item))
        let studies = items.compactMap(\.self).filter(known.contains)
        return studies.isEmpty || studies.count < items.count ? nil : studies
    }
}

extension OwnerOverview {
    /// The priority of some words, as names are compared.
    func priority(called words: String) -> ItemID? {
        priorities.first { $0.statement.folded == words.folded }?.id.item
    }

    /// The words of a priority that are nearly these, so that a slip does not make another.
    func priorityNearly(called words: String) -> String? {
        priorities.map(\.statement).nearly(words)
    }
}

extension [String] {
    /// The words among these that are nearly some others, so that a slip does not make another; «trinn 1» and «trinn 5»
    /// are no slip of each other.
    func nearly(_ words: String) -> String? {
        let folded = words.folded
        guard folded.count > 6 else { return nil }
        let digits = folded.filter(\.isNumber)
        return first { other in
            let other = other.folded
            return other.filter(\.isNumber) == digits && Spelling.distance(other, folded) <= 2
        }
    }
}
