/// The one end a need has at its owner: what became of it.
///
/// It is computed here and nowhere else; tables, documents, replies, status and interview all tell what it says.
public struct NeedEnd: Sendable, Hashable {
    /// What was decided.
    public let decision: NeedOutcome.Decision
    /// The priorities and the places of further education it was taken up in; empty for every other end.
    public let into: [ItemID]
    /// Why it was not taken up; `nil` for every other end.
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
    /// What became of a need, in whatever revision.
    ///
    /// A need may be decided on more than once: what takes it up goes before what does not, a priority before a place of
    /// further education, and that before the other ways. A need that was joined with others shares their end; a decision
    /// about the need itself goes before one that it shares.
    public func end(of need: Reference) -> NeedEnd { end(of: need, by: allEnds) }

    /// What became of a need besides its priorities: its end where the network says no to all of these.
    public func endWithoutPriorities(of need: Reference) -> NeedEnd { end(of: need, by: allEnds.dropFirst()) }

    /// The needs received that nobody has decided on, in the order they were received.
    public var openNeeds: [ReceivedNeed] {
        received.needs.filter { end(of: $0.reference).decision == .undecided }
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
    func joined(with need: Reference) -> [Reference] {
        joinings.filter { $0.isJoined && $0.needs.contains { $0.isSame(as: need) } }.flatMap(\.needs)
            .filter { !$0.isSame(as: need) && received.isReported($0) }
    }

    private typealias Ending = (OwnerOverview, Reference) -> NeedEnd?

    /// The ways a need can end, those that go before others first.
    private var allEnds: [Ending] {
        [
            { overview, need in
                let taken = overview.priorities.lazy.flatMap(\.needs).first { $0.isSame(as: need) }
                let into = {
                    overview.priorities(of: need).map(\.id.item) + overview.studies(of: need).map(\.id.item)
                }
                return taken.map { NeedEnd(.prioritised, into: into(), decidedOn: $0) }
            },
            { overview, need in
                let taken = overview.studyPlaces.lazy.compactMap(\.need).first { $0.isSame(as: need) }
                return taken.map {
                    NeedEnd(.study, into: overview.studies(of: need).map(\.id.item), decidedOn: $0)
                }
            },
            { overview, need in
                overview.metNeeds.first { $0.reference.isSame(as: need) }.map {
                    NeedEnd($0.by.decision, decidedOn: $0.reference)
                }
            },
            { overview, need in
                overview.declined.first { $0.reference.isSame(as: need) }.map {
                    NeedEnd(.declined, reason: $0.reason, decidedOn: $0.reference)
                }
            },
        ]
    }

    private func end(of need: Reference, by endings: some Sequence<Ending>) -> NeedEnd {
        let others = joinings.isEmpty ? [] : joined(with: need)
        for ending in endings {
            if let own = ending(self, need) { return own }
            for other in others {
                if let shared = ending(self, other) {
                    return NeedEnd(shared, of: other, sharedBy: looked(at: need))
                }
            }
        }
        return NeedEnd(.undecided, decidedOn: need)
    }

    /// A need in the revision that was looked at when it was joined with others.
    private func looked(at need: Reference) -> Reference {
        joinings.filter(\.isJoined).flatMap(\.needs).last { $0.isSame(as: need) } ?? need
    }
}

extension NeedEnd {
    fileprivate init(
        _ decision: NeedOutcome.Decision, into: [ItemID] = [], reason: String? = nil, decidedOn: Reference
    ) {
        self.init(decision: decision, into: into, reason: reason, decidedOn: decidedOn, joinedTo: nil)
    }

    fileprivate init(_ end: NeedEnd, of other: Reference, sharedBy need: Reference) {
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
