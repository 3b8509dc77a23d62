extension UnitAnalysis {
    /// The items that would lose their ground if this one were taken away.
    public func leaning(on id: ItemID) -> [ItemID] {
        switch id.kind {
        case .goal: return findings.filter { $0.goals.contains { $0.item == id } }.map(\.id.item)
        case .source:
            let measured = Set(indicators.filter { $0.sources.contains { $0.item == id } }.map(\.id))
            return findings.filter { finding in
                finding.sources.contains { $0.item == id } || finding.indicators.contains(where: measured.contains)
            }.map(\.id.item) + factors.filter { ($0.evidence ?? []).contains { $0.item == id } }.map(\.id.item)
        case .indicator: return findings.filter { $0.indicators.contains { $0.item == id } }.map(\.id.item)
        case .finding:
            return candidates.filter { $0.findings.contains { $0.item == id } }.map(\.id.item)
                + factors.filter { ($0.explanations ?? []).contains { $0.finding.item == id } }.map(\.id.item)
        case .candidate: return factors.filter { $0.candidate.item == id }.map(\.id.item)
        case .factor: return needs.filter { $0.factors.contains { $0.item == id } }.map(\.id.item)
        case .need, .meeting, .input, .priority, .contribution, .dialogue, .studyPlace, .measure, .comment:
            return []
        }
    }

    /// Takes an item away, a source with its indicators; false where there is none of that id.
    public mutating func remove(_ id: ItemID) -> Bool {
        switch id.kind {
        case .goal: return goals.take(id)
        case .source:
            indicators.removeAll { $0.source.item == id }
            for place in indicators.indices { indicators[place].forget(id) }
            return sources.take(id)
        case .indicator: return indicators.take(id)
        case .finding: return findings.take(id)
        case .candidate:
            if chosen?.item == id { chosen = nil }
            return candidates.take(id)
        case .factor: return factors.take(id)
        case .need: return needs.take(id)
        case .meeting: return meetings.take(id)
        case .input, .priority, .contribution, .dialogue, .studyPlace, .measure, .comment: return false
        }
    }
}

extension OwnerOverview {
    /// Nothing in an overview leans on another item of it.
    public func leaning(on id: ItemID) -> [ItemID] { [] }

    /// Takes an item away; false where there is none of that id.
    public mutating func remove(_ id: ItemID) -> Bool {
        switch id.kind {
        case .priority: priorities.take(id)
        case .contribution: contributions.take(id)
        case .dialogue: dialogues.take(id)
        case .studyPlace: studyPlaces.take(id)
        case .meeting: meetings.take(id)
        case .goal, .source, .indicator, .finding, .candidate, .factor, .need, .input, .measure, .comment: false
        }
    }
}

extension RegionPlan {
    /// Nothing in a plan leans on another item of it.
    public func leaning(on id: ItemID) -> [ItemID] { [] }

    /// Takes an item away; false where there is none of that id.
    public mutating func remove(_ id: ItemID) -> Bool {
        switch id.kind {
        case .measure: measures.take(id)
        case .meeting: meetings.take(id)
        case .goal, .source, .indicator, .finding, .candidate, .factor, .need, .input, .priority,
            .contribution, .dialogue, .studyPlace, .comment:
            false
        }
    }
}

extension Indicator {
    /// Takes away the values that were read from a source.
    fileprivate mutating func forget(_ source: ItemID) {
        own.removeAll { $0.source?.item == source }
        municipality.removeAll { $0.source?.item == source }
        county?.removeAll { $0.source?.item == source }
        nation.removeAll { $0.source?.item == source }
    }
}

extension Array where Element: Item {
    fileprivate mutating func take(_ id: ItemID) -> Bool {
        guard contains(where: { $0.id.item == id }) else { return false }
        removeAll { $0.id.item == id }
        return true
    }
}
