extension MeetingPart {
    /// What can be begun in a part from words alone; `nil` where more has to be said first.
    public var begins: ItemKind? {
        switch self {
        case .goals: .goal
        case .interpretation: .finding
        case .prioritisation: .candidate
        case .needs: .need
        case .data, .practice: nil
        }
    }
}

extension UnitAnalysis {
    /// Begins an item of a part from what was said, as its first question does; the interview asks for the rest.
    ///
    /// - Returns: Its id; `nil` where a part has no item that can be begun from words alone.
    public mutating func begin(_ part: MeetingPart, _ words: String) -> ItemID? {
        switch part {
        case .goals:
            let goal = Goal(id: numbering.next(), statement: words)
            goals.append(goal)
            return goal.id.item
        case .interpretation:
            let finding = Finding(id: numbering.next(), statement: words)
            findings.append(finding)
            return finding.id.item
        case .prioritisation:
            let candidate = Candidate(id: numbering.next(), area: words)
            candidates.append(candidate)
            return candidate.id.item
        case .needs:
            let need = Need(id: numbering.next(), ability: words)
            needs.append(need)
            return need.id.item
        case .data, .practice: return nil
        }
    }
}
