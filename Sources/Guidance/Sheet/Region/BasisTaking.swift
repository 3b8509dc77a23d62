public import Model

/// Takes a group's sheets into the region's workspace, row by row and cell by cell: what is unclear is refused and the rest
/// kept, as ``DecisionTaking`` does at an owner.
public struct BasisTaking {
    let digest: @Sendable (String) -> String
    let around: Surroundings
    /// What the numbers of the sheet of measures stand for, where it makes something new.
    var numbered: [Int: ItemID] = [:]
    var result = DecisionResult()

    /// Makes it ready; `digest` is that of the texts the sheets were made with.
    public init(_ around: Surroundings, digest: @escaping @Sendable (String) -> String) {
        self.around = around
        self.digest = digest
    }

    /// Takes sheets: the measures, then what they rest on, then what is said of each measure.
    public mutating func take(_ sheets: [FilledDecisions], into plan: inout RegionPlan) -> DecisionResult {
        var measures: [ReadMeasure] = []
        for sheet in sheets where sheet.mark.kind == .measures { measures += readMeasures(sheet, &plan) }
        for sheet in sheets where sheet.mark.kind == .bases { takeBases(sheet, &plan) }
        takeCells(measures, &plan)
        result.refused.sort { ($0.sheet.rawValue, $0.line) < ($1.sheet.rawValue, $1.line) }
        return result
    }

    private mutating func takeBases(_ sheet: FilledDecisions, _ plan: inout RegionPlan) {
        let known = Dictionary(BasisDesk(plan).rows.map { (ForeignItem($0.basis.reference), $0) }) { first, _ in
            first
        }
        var seen: [ForeignItem: FilledDecisions.Row] = [:]
        for row in sheet.rows {
            do throws(Refusal) {
                try take(row, known, &seen, &plan)
            } catch {
                refuse(.bases, row.line, row[BasisColumn.number], error.text)
            }
        }
    }

    private mutating func take(
        _ row: FilledDecisions.Row, _ known: [ForeignItem: BasisDesk.Row],
        _ seen: inout [ForeignItem: FilledDecisions.Row], _ plan: inout RegionPlan
    ) throws(Refusal) {
        let isFilled = BasisColumn.filledIn.contains { !row[$0].isEmpty }
        let mark = row[BasisColumn.mark].split(separator: " ").map(String.init)
        guard mark.count == 5, let item = ItemID(mark[1]), let revision = Int(mark[2]) else {
            if isFilled { throw Refusal(BasisWords.noMark) }
            return
        }
        let about = ForeignItem(Reference(workspace: mark[0], revision: revision, item: item))
        if let other = seen[about] {
            let isSame = BasisColumn.filledIn.allSatisfy { row[$0].folded == other[$0].folded }
            if !isSame { throw Refusal(BasisWords.twice(other.line)) }
            return
        }
        seen[about] = row
        guard let lying = known[about] else {
            if isFilled { throw Refusal(BasisWords.gone) }
            return
        }
        let written = try BasisReading(plan: plan, numbered: numbered).read(row)
        let base = mark[4]
        if let decision = written.decision {
            guard short(decision.code) != base else { return }
            guard decision.code != lying.decision.code else {
                result.known += 1
                return
            }
        }
        let said = lying.basis.reference.said.map { String($0.prefix(12)) }
        let isReworded =
            said.map { $0 != mark[3] && mark[3] != "-" } ?? (lying.basis.reference.revision != revision)
        guard !isReworded else { throw Refusal(BasisWords.reworded(lying.basis)) }
        guard short(lying.decision.code) == base else {
            throw Refusal(DecisionWords.decidedMeanwhile(lying.decision.words))
        }
        var items = written.items
        for title in written.titles { items.append(try measure(called: title, &plan)) }
        plan.keep(
            BasisDecision(written.kind, into: items.once, reason: written.keptReason), of: lying.basis.reference)
        result.taken += 1
        if let reason = written.reason, written.kind == .measure {
            refuse(.bases, row.line, row[BasisColumn.number], BasisWords.reasonNotKept(reason))
        }
    }

    /// The measure of these words, made where there is none, unless they are nearly those of another.
    mutating func measure(called words: String, _ plan: inout RegionPlan) throws(Refusal) -> ItemID {
        if let item = plan.measure(called: words) { return item }
        guard words.contains(where: \.isLetter) else { throw Refusal(BasisWords.titleMissing) }
        if let near = plan.measures.map(\.title).nearly(words) { throw Refusal(DecisionWords.nearly(words, near)) }
        let measure = Measure(id: plan.numbering.next(), title: words)
        plan.measures.append(measure)
        result.items.append(measure.id.item)
        return measure.id.item
    }

    func short(_ words: String) -> String { String(digest(words).prefix(12)) }

    mutating func refuse(_ kind: SheetMark.Kind, _ line: Int, _ number: String, _ reason: Text) {
        result.refused.append(DecisionResult.Refused(sheet: kind, line: line, number: number, reason: reason))
    }
}

extension RegionPlan {
    /// The measure of some words, as names are compared.
    func measure(called words: String) -> ItemID? { measures.first { $0.title.folded == words.folded }?.id.item }

    /// Keeps what is decided of a priority or need, in the words it has now; what was decided before goes.
    fileprivate mutating func keep(_ decision: BasisDecision, of basis: Reference) {
        for place in measures.indices {
            measures[place].basis.removeAll { $0.isSame(as: basis) }
            if decision.into.contains(measures[place].id.item) { measures[place].basis.append(basis) }
        }
        declined.removeAll { $0.reference.isSame(as: basis) }
        if decision.kind == .declined, let reason = decision.reason {
            declined.append(Declined(reference: basis, reason: reason))
        }
    }
}
