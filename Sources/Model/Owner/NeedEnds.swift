/// What became of the needs an owner has received, gathered once from its decisions.
///
/// A need may be decided on more than once: what takes it up goes before what does not, a priority before a place of
/// further education, and that before the other ways. A need that was joined with others shares their end; a decision
/// about the need itself goes before one that it shares.
public struct NeedEnds: Sendable {
    private var priorities = Decided()
    private var studies = Decided()
    /// Why a need is met by further education, where that was written.
    private var studyReasons: [Reference.Place: String] = [:]
    private var met: [Reference.Place: MetNeed] = [:]
    private var declined: [Reference.Place: Declined] = [:]
    /// What each need was joined with, in the revisions that were looked at, as far as it is still reported.
    private var joined: [Reference.Place: [Reference]] = [:]
    /// A need in the revision that was looked at when it was joined with others.
    private var looked: [Reference.Place: Reference] = [:]

    /// The items that take needs up, and the words that were decided on.
    private struct Decided {
        var first: [Reference.Place: Reference] = [:]
        var items: [Reference.Place: [ItemID]] = [:]

        mutating func add(_ need: Reference, to item: ItemID) {
            if first[need.place] == nil { first[need.place] = need }
            items[need.place, default: []].append(item)
        }

        /// The items that take up one of some needs, in their order, each once.
        func items(of needs: [Reference]) -> [ItemID] {
            needs.flatMap { items[$0.place] ?? [] }.once.sorted { $0.number < $1.number }
        }
    }

    init(_ overview: OwnerOverview) {
        for priority in overview.priorities {
            for need in priority.needs { priorities.add(need, to: priority.id.item) }
        }
        for place in overview.studyPlaces {
            guard let need = place.need else { continue }
            studies.add(need, to: place.id.item)
            studyReasons[need.place] = studyReasons[need.place] ?? place.reason
        }
        met = Dictionary(overview.metNeeds.map { ($0.reference.place, $0) }) { first, _ in first }
        declined = Dictionary(overview.declined.map { ($0.reference.place, $0) }) { first, _ in first }
        for need in overview.joinings.filter(\.isJoined).flatMap(\.needs) {
            looked[need.place] = need
            if joined[need.place] == nil { joined[need.place] = overview.joined(with: need) }
        }
    }

    /// What became of a need, in whatever revision.
    public func end(of need: Reference) -> NeedEnd {
        first(of: need) { place in
            priorities.first[place].map { decidedOn in
                let needs = [need] + (joined[need.place] ?? [])
                return NeedEnd(
                    .prioritised, into: priorities.items(of: needs) + studies.items(of: needs),
                    decidedOn: decidedOn)
            }
        } ?? endWithoutPriorities(of: need)
    }

    /// What became of a need besides its priorities: its end where the network says no to all of these.
    public func endWithoutPriorities(of need: Reference) -> NeedEnd {
        first(of: need) { place in
            studies.first[place].map {
                NeedEnd(
                    .study, into: studies.items(of: [need] + (joined[need.place] ?? [])),
                    reason: studyReasons[place],
                    decidedOn: $0)
            }
        }
            ?? first(of: need) { place in
                met[place].map { NeedEnd($0.by.decision, reason: $0.reason, decidedOn: $0.reference) }
            }
            ?? first(of: need) { place in
                declined[place].map { NeedEnd(.declined, reason: $0.reason, decidedOn: $0.reference) }
            }
            ?? NeedEnd(.undecided, decidedOn: need)
    }

    /// The end of the need itself, else one that it shares.
    private func first(of need: Reference, _ ending: (Reference.Place) -> NeedEnd?) -> NeedEnd? {
        if let own = ending(need.place) { return own }
        for other in joined[need.place] ?? [] {
            if let shared = ending(other.place) {
                return NeedEnd(shared, of: other, sharedBy: looked[need.place] ?? need)
            }
        }
        return nil
    }
}
