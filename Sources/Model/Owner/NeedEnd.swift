/// The one end a need has at its owner: what became of it.
///
/// It is computed here and nowhere else; tables, documents, replies, status and interview all tell what it says.
public struct NeedEnd: Sendable, Hashable {
    /// What was decided.
    public let decision: NeedOutcome.Decision
    /// The priorities and the places of further education it was taken up in; empty for every other end.
    public let into: [ItemID]
    /// Why it was not taken up, or is met by a study or in another way where that was written; `nil` for a priority,
    /// which has its own.
    public let reason: String?
    /// The need in the revision that was decided on; as it was asked for while nothing is decided.
    public let decidedOn: Reference
    /// The need whose decision it shares; `nil` where the decision is about this one.
    public let joinedTo: Reference?
}

extension NeedOutcome.Decision {
    /// Whether somebody answers the need, in whatever way.
    public var isTakenUp: Bool { self != .declined && self != .undecided }
}

extension OwnerOverview {
    /// What became of each need; whoever asks of many asks these.
    public var ends: NeedEnds { NeedEnds(self) }

    /// What became of a need, in whatever revision.
    public func end(of need: Reference) -> NeedEnd { ends.end(of: need) }

    /// The needs received that nobody has decided on, in the order they were received.
    public var openNeeds: [ReceivedNeed] {
        let ends = ends
        return received.needs.filter { ends.end(of: $0.reference).decision == .undecided }
    }

    /// The places of further education a need is met by; those of a need it was joined with count.
    public func studies(of need: Reference) -> [StudyPlace] {
        let all = [need] + joined(with: need)
        return studyPlaces.filter { place in all.contains { place.need?.isSame(as: $0) ?? false } }
    }

    /// Needs, and those that were joined with any of them, each once.
    public func sharing(_ needs: [Reference]) -> [Reference] {
        needs.reduce(into: needs) { all, need in
            all += joined(with: need).filter { other in !all.contains { $0.isSame(as: other) } }
        }
    }

    /// The needs one was joined with, in the revisions that were looked at; what its unit no longer reports is left out.
    public func joined(with need: Reference) -> [Reference] {
        joinings.filter { $0.isJoined && $0.needs.contains { $0.isSame(as: need) } }.flatMap(\.needs)
            .filter { !$0.isSame(as: need) && received.isReported($0) }
    }
}

extension NeedEnd {
    init(
        _ decision: NeedOutcome.Decision, into: [ItemID] = [], reason: String? = nil, decidedOn: Reference
    ) {
        self.init(decision: decision, into: into, reason: reason, decidedOn: decidedOn, joinedTo: nil)
    }

    init(_ end: NeedEnd, of other: Reference, sharedBy need: Reference) {
        self.init(decision: end.decision, into: end.into, reason: end.reason, decidedOn: need, joinedTo: other)
    }
}

extension [Sealed<UnitAnalysis>] {
    /// Whether the newest assessment of a need's unit still reports it as something a measure can meet.
    public func isReported(_ need: Reference) -> Bool {
        let newest = filter { $0.id == need.workspace }.max { $0.revision < $1.revision }
        guard let newest, let id = ID<Need>(need.item) else { return false }
        return newest.gist.needs[id]?.becomesMeasure ?? false
    }
}
