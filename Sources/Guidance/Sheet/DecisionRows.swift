import Model

// The rows of a sheet of decisions: which needs they are about, and which of those are one.

extension DecisionTaking {
    /// A row with what it is about.
    struct Read {
        let line: Int
        let number: String
        let desk: DecisionDesk.Row
        let cells: FilledDecisions.Row
        /// What the sheet showed, as digests.
        let base: (joined: String, decision: String)

        var reference: Reference { desk.need.reference }
    }

    mutating func takeDecisions(_ sheet: FilledDecisions, _ overview: inout OwnerOverview) {
        let desk = DecisionDesk(overview)
        let rows = read(sheet, desk)
        let together = together(rows, desk)
        for row in rows {
            do throws(Refusal) { try join(row, desk, together, &overview) } catch {
                refuse(.decisions, row.line, row.number, error.text)
            }
        }
        var decided = Decided()
        for row in rows {
            // A row that is refused leaves no priority and no study behind that it made on the way.
            let (was, before) = (overview, result)
            do throws(Refusal) { try decide(row, desk, &decided, &overview) } catch {
                (overview, result) = (was, before)
                refuse(.decisions, row.line, row.number, error.text)
            }
        }
    }

    /// The rows that are about a need; what is about none is refused.
    private mutating func read(_ sheet: FilledDecisions, _ desk: DecisionDesk) -> [Read] {
        let known = Dictionary(desk.rows.map { (ForeignItem($0.need.reference), $0) }) { first, _ in first }
        var seen: [ForeignItem: FilledDecisions.Row] = [:]
        return sheet.rows.compactMap { row in
            let number = row[DecisionColumn.number]
            let isFilled = DecisionColumn.filledIn.contains { !row[$0].isEmpty }
            let mark = row[DecisionColumn.mark].split(separator: " ").map(String.init)
            guard mark.count == 6, let item = ItemID(mark[1]), let revision = Int(mark[2]) else {
                if isFilled { refuse(.decisions, row.line, number, DecisionWords.noMark) }
                return nil
            }
            let about = ForeignItem(Reference(workspace: mark[0], revision: revision, item: item))
            if let other = seen[about] {
                let isSame = DecisionColumn.filledIn.allSatisfy { row[$0].folded == other[$0].folded }
                if !isSame { refuse(.decisions, row.line, number, DecisionWords.twice(other.line)) }
                return nil
            }
            seen[about] = row
            guard let lying = known[about] else {
                if isFilled { refuse(.decisions, row.line, number, DecisionWords.gone) }
                return nil
            }
            let read = Read(
                line: row.line, number: String(lying.number), desk: lying, cells: row, base: (mark[4], mark[5]))
            let said = lying.need.reference.said.map { String($0.prefix(12)) }
            let isReworded =
                said.map { $0 != mark[3] && mark[3] != "-" } ?? (lying.need.reference.revision != revision)
            guard isReworded else { return read }
            if isChanged(read, desk) {
                refuse(.decisions, row.line, read.number, DecisionWords.reworded(lying.need))
            }
            return nil
        }
    }

    /// Whether anything of a row is not what the sheet showed when it was made.
    private func isChanged(_ row: Read, _ desk: DecisionDesk) -> Bool {
        let joined = try? numbers(row.cells[.joined], desk)
        let reading = DecisionReading(overview: desk.overview, numbered: numbered)
        let decision = (try? reading.read(row.cells))?.decision
        return joined.map { short($0.code) } != row.base.joined
            || decision.map { short($0.code) } != row.base.decision
    }

    /// The numbers of other needs in a cell.
    private func numbers(_ cell: String, _ desk: DecisionDesk) throws(Refusal) -> [Int] {
        // A spreadsheet that takes «5,10» for a number has lost its last sign.
        if cell.isDecimal { throw Refusal(DecisionWords.decimal(cell)) }
        let words = cell.split { $0 == "," || $0 == ";" || $0.isWhitespace }.map(String.init)
            .filter { !["og", "and", "+"].contains($0.lowercased()) }
        let known = Set(desk.rows.map(\.number))
        var numbers: Set<Int> = []
        for word in words {
            guard let number = Int(word), known.contains(number) else { throw Refusal(DecisionWords.noNeed(word)) }
            numbers.insert(number)
        }
        return numbers.sorted()
    }

    /// The other needs that a row's cell names.
    private func joined(_ row: Read, _ desk: DecisionDesk) throws(Refusal) -> [Int] {
        try numbers(row.cells[.joined], desk).filter { $0 != row.desk.number }
    }

    /// Each need's number with those that the changed rows of the sheet make one with it, itself among them.
    private func together(_ rows: [Read], _ desk: DecisionDesk) -> [Int: Set<Int>] {
        var groups: [Int: Set<Int>] = [:]
        for row in rows {
            guard let written = try? joined(row, desk), short(written.code) != row.base.joined else { continue }
            let named = Set(written + [row.desk.number])
            let group = named.reduce(named) { $0.union(groups[$1] ?? []) }
            for number in group { groups[number] = group }
        }
        return groups
    }

    /// Joins a need with those of a cell, and takes it away from those that no longer stand there.
    ///
    /// A sheet may come in again when some of its rows were refused. What it says is then in the folder already, and may
    /// have grown there: «1» in thirty rows makes a group of thirty-one, which each row sees thirty others of.
    private mutating func join(
        _ row: Read, _ desk: DecisionDesk, _ together: [Int: Set<Int>], _ overview: inout OwnerOverview
    ) throws(Refusal) {
        let written = try joined(row, desk)
        guard short(written.code) != row.base.joined else { return }
        let isThere =
            Set(written).isSubset(of: row.desk.joined)
            && (row.base.joined == short([Int]().code)
                || together[row.desk.number, default: []].isSuperset(of: row.desk.joined))
        guard !isThere else {
            result.known += 1
            return
        }
        guard short(row.desk.joined.code) == row.base.joined else {
            throw Refusal(DecisionWords.joinedMeanwhile(row.desk.joined))
        }
        let references = { (numbers: [Int]) in
            desk.rows.filter { numbers.contains($0.number) }.map(\.need.reference)
        }
        let leaving = references(row.desk.joined.filter { !written.contains($0) })
        if !leaving.isEmpty { overview.part(written.isEmpty ? [row.reference] : leaving) }
        if !written.isEmpty {
            overview.decide(true, on: overview.sharing([row.reference] + references(written)))
        }
        result.taken += 1
    }
}

extension String {
    /// Whether it is what a spreadsheet makes of two numbers with a comma between.
    fileprivate var isDecimal: Bool {
        let parts = split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
        return parts.count == 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isNumber } }
    }
}

extension OwnerOverview {
    /// Takes needs out of what they were joined with, each by itself.
    fileprivate mutating func part(_ leaving: [Reference]) {
        joinings = joinings.compactMap { joining in
            guard joining.isJoined else { return joining }
            var joining = joining
            joining.needs.removeAll { need in leaving.contains { $0.isSame(as: need) } }
            return joining.needs.count > 1 ? joining : nil
        }
    }
}
