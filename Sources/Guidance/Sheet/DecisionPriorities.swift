import Model

// The priorities of a sheet: what is new is made, what was changed is changed where nobody else has.

extension DecisionTaking {
    mutating func takePriorities(_ sheet: FilledDecisions, _ overview: inout OwnerOverview) {
        for row in sheet.rows {
            do throws(Refusal) {
                try takePriority(row, &overview)
            } catch {
                refuse(.priorities, row.line, row[PriorityColumn.number], error.text)
            }
        }
    }

    private mutating func takePriority(
        _ row: FilledDecisions.Row, _ overview: inout OwnerOverview
    ) throws(Refusal) {
        let (words, reason) = (row[PriorityColumn.statement], row[PriorityColumn.reason])
        guard !NationalIdentityNumber.isIn(words + " " + reason) else { throw Refusal(Sentences.identityNumber) }
        let number = ItemID(row[PriorityColumn.number])?.number ?? Int(row[PriorityColumn.number])
        let base = row[PriorityColumn.mark]
        if base.isEmpty {
            guard !words.isEmpty else {
                if reason.isEmpty { return }
                throw Refusal(DecisionWords.wordsMissing)
            }
            let item = try item(called: words, &overview)
            if let number { numbered[number] = item }
            try give(reason, to: item, &overview)
            return
        }
        guard let number, let id = ID<Priority>(ItemID(.priority, number)), let now = overview.priorities[id]
        else {
            throw Refusal(DecisionWords.priorityGone)
        }
        let written = PriorityRow(statement: words, reason: reason)
        let lying = PriorityRow(statement: now.statement, reason: now.reason ?? "")
        if short(written.code) == base || written == lying {
            if written == lying, short(written.code) != base { result.known += 1 }
            return
        }
        guard short(lying.code) == base else { throw Refusal(DecisionWords.priorityChanged(now)) }
        guard words.contains(where: \.isLetter) else { throw Refusal(DecisionWords.wordsErased(id.item)) }
        if let other = overview.priority(called: words), other != id.item {
            throw Refusal(DecisionWords.sameWords(other))
        }
        for place in overview.priorities.indices where overview.priorities[place].id == id {
            overview.priorities[place].statement = words
            overview.priorities[place].reason = reason.isEmpty ? nil : reason
        }
        result.taken += 1
    }

    /// The priority of these words, made where there is none.
    mutating func item(called words: String, _ overview: inout OwnerOverview) throws(Refusal) -> ItemID {
        if let item = overview.priority(called: words) { return item }
        return try make(words, &overview)
    }

    /// A priority of these words, unless they are nearly those of another.
    private mutating func make(_ words: String, _ overview: inout OwnerOverview) throws(Refusal) -> ItemID {
        guard words.contains(where: \.isLetter) else { throw Refusal(DecisionWords.wordsMissing) }
        if let near = overview.priorityNearly(called: words) { throw Refusal(DecisionWords.nearly(words, near)) }
        let priority = Priority(id: overview.numbering.next(), statement: words)
        overview.priorities.append(priority)
        result.items.append(priority.id.item)
        return priority.id.item
    }

    /// A reason for a priority that has none yet.
    mutating func give(
        _ reason: String, to item: ItemID, _ overview: inout OwnerOverview
    ) throws(Refusal) {
        guard !reason.isEmpty, let place = overview.priorities.firstIndex(where: { $0.id.item == item }) else {
            return
        }
        guard let lying = overview.priorities[place].reason, lying.onOneLine != reason.onOneLine else {
            if overview.priorities[place].reason == nil { result.taken += 1 }
            overview.priorities[place].reason = overview.priorities[place].reason ?? reason
            return
        }
        throw Refusal(DecisionWords.otherReason(item, lying))
    }
}

/// What a row of the sheet of priorities says, to be held against what lies there.
public struct PriorityRow: Sendable, Hashable {
    let statement: String
    let reason: String

    /// What a priority says.
    public init(statement: String, reason: String) {
        self.statement = statement.onOneLine
        self.reason = reason.onOneLine
    }

    /// What tells it from every other.
    public var code: String { statement + "|" + reason }
}
