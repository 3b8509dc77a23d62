/// A decision whose ground has changed: the level below has handed over again, and what was decided on says something else
/// there, or is gone.
public struct ChangedGround: Sendable, Hashable {
    /// What rests on it: a priority, places of further education, a measure; `nil` where it was declined.
    public let decision: ItemID?
    /// What was decided on, in the revision that was looked at.
    public let reference: Reference
    /// The newest revision of the same item; `nil` where it is gone from there.
    public let now: Reference?
    /// The newest revision that was brought in.
    public let newest: Int
    /// Whose it is.
    public let holder: String
    /// What it said when it was decided on, line by line; empty where that document is not at hand.
    public let before: [Text]
    /// What it says now, line by line; empty where it is gone.
    public let after: [Text]
    /// The language both are written in.
    public let language: Language
    /// How a need is met that no decision with a number rests on; `nil` where it was not taken up.
    public internal(set) var way: MetNeed.Way?
}

extension Array {
    /// How the ground of a decision has changed since; `nil` where it says the same, or nothing newer was brought in.
    func changed<Body>(_ decision: ItemID?, _ reference: Reference) -> ChangedGround?
    where Element == Sealed<Body>, Body: Level {
        let newer = filter { $0.id == reference.workspace && $0.revision > reference.revision }
        guard let newest = newer.max(by: { $0.revision < $1.revision }) else { return nil }
        let old = document(of: reference)
        let after = newest.meaning(of: reference.item)
        let isGone = after?.isOpen != true
        if let after, !isGone {
            let said = (then: reference.said ?? old?.said[reference.item], now: newest.said[reference.item])
            guard !after.isSame(as: old?.meaning(of: reference.item), said) else { return nil }
        }
        return ChangedGround(
            decision: decision, reference: reference, now: isGone ? nil : newest.reference(to: reference.item),
            newest: newest.revision, holder: newest.called, before: old?.body.shown(reference.item) ?? [],
            after: newest.body.shown(reference.item), language: newest.language)
    }
}

extension Meaning {
    /// Whether it says what was decided on: by the digests of then and now, or by the words where there are no digests.
    fileprivate func isSame(as before: Meaning?, _ said: (then: String?, now: String?)) -> Bool {
        if let then = said.then, let now = said.now { return then == now }
        return before?.words == words
    }
}

/// A level that decides on what others have handed over.
public protocol Deciding: Level {
    /// The decisions whose ground has changed below since, those taken up first.
    var changedGrounds: [ChangedGround] { get }
    /// Settles a decision whose ground has changed.
    mutating func settle(_ ground: ChangedGround, _ settlement: Settlement)
}

extension ChangedGround {
    /// What can become of the decision: what is gone can hold no more.
    public var settlements: [Settlement] { now == nil ? [.withdrawn] : [.holds, .again] }
}

extension OwnerOverview: Deciding {
    /// The decisions whose needs have changed below since, those taken up first.
    public var changedGrounds: [ChangedGround] {
        let priorities = priorities.flatMap { priority in
            sharing(priority.needs).compactMap { received.changed(priority.id.item, $0) }
        }
        let studies = studyPlaces.compactMap { place in
            place.need.flatMap { received.changed(place.id.item, $0) }
        }
        // What is met in another way and is withdrawn needs no other decision, as what was not taken up.
        let met = metNeeds.compactMap { met in
            received.changed(nil, met.reference).flatMap { ground -> ChangedGround? in
                var ground = ground
                ground.way = met.by
                return ground.now == nil ? nil : ground
            }
        }
        return priorities + studies + met + declined.compactMap { $0.changed(by: received.changed) }
    }

    /// How the ground of a decision has changed since; `nil` where it says the same.
    public func changed(_ reference: Reference) -> ChangedGround? { received.changed(nil, reference) }
}

extension RegionPlan: Deciding {
    /// The decisions whose priorities or needs have changed below since, those taken up first.
    public var changedGrounds: [ChangedGround] {
        let measures = measures.flatMap { measure in
            measure.basis.compactMap { changed(measure.id.item, $0) }
        }
        return measures + declined.compactMap { $0.changed(by: changed) }
    }

    /// How the ground of a decision has changed since; `nil` where it says the same.
    public func changed(_ reference: Reference) -> ChangedGround? { changed(nil, reference) }

    /// The needs behind a measure that have changed below an owner who has not settled it, in the owner's newest overview.
    public func unsettled(behind measure: Measure) -> [(owner: String, ground: ChangedGround)] {
        measure.basis.flatMap { reference -> [(owner: String, ground: ChangedGround)] in
            guard let owner = received.newest().first(where: { $0.id == reference.workspace }),
                let id = ID<Priority>(reference.item), let priority = owner.body.priorities[id]
            else { return [] }
            return owner.body.sharing(priority.needs).compactMap { need in
                owner.body.changed(need).map { (owner.name, $0) }
            }
        }
    }

    private func changed(_ decision: ItemID?, _ reference: Reference) -> ChangedGround? {
        received.changed(decision, reference) ?? units.changed(decision, reference)
    }
}

extension Declined {
    /// How its ground has changed since; what was not taken up and is withdrawn needs no other decision.
    fileprivate func changed(by look: (ItemID?, Reference) -> ChangedGround?) -> ChangedGround? {
        look(nil, reference).flatMap { $0.now == nil ? nil : $0 }
    }
}

/// What a group makes of a decision whose ground has changed.
public enum Settlement: String, Labelled {
    /// It holds for what the item says now.
    case holds
    /// It is taken back, and the item is decided on anew.
    case again
    /// It is taken back because the item was withdrawn.
    case withdrawn

    /// What people call it.
    public var label: Text {
        switch self {
        case .holds:
            Text(nb: "valget gjelder fortsatt", nn: "valet gjeld framleis", en: "the decision still applies")
        case .again:
            Text(nb: "vi avgjør det på nytt", nn: "vi avgjer det på nytt", en: "we will decide on it again")
        case .withdrawn:
            Text(nb: "dette er trukket tilbake", nn: "dette er trekt tilbake", en: "this has been withdrawn")
        }
    }
}

extension OwnerOverview {
    /// Settles a decision whose ground has changed.
    public mutating func settle(_ ground: ChangedGround, _ settlement: Settlement) {
        let now = settlement == .holds ? ground.now : nil
        for place in priorities.indices where priorities[place].id.item == ground.decision {
            priorities[place].needs.settle(ground.reference, now)
            settleJoinings(of: ground.reference, now)
        }
        for place in studyPlaces.indices where studyPlaces[place].id.item == ground.decision {
            if studyPlaces[place].need == ground.reference { studyPlaces[place].need = now }
        }
        if ground.decision == nil {
            declined.settle(ground.reference, now)
            metNeeds = metNeeds.flatMap { met -> [MetNeed] in
                guard met.reference == ground.reference else { return [met] }
                return now.map { [MetNeed(reference: $0, by: met.by, reason: met.reason)] } ?? []
            }
        }
        if settlement == .again { complete["priorities.add"] = false }
    }

    /// What was joined was joined for its words: it is so for the new ones, or no more.
    private mutating func settleJoinings(of old: Reference, _ now: Reference?) {
        joinings = joinings.compactMap { joining in
            var joining = joining
            joining.needs = joining.needs.flatMap { $0.isSame(as: old) ? [now].compactMap(\.self) : [$0] }
            return joining.needs.count > 1 ? joining : nil
        }
    }
}

extension RegionPlan {
    /// Settles a decision whose ground has changed.
    public mutating func settle(_ ground: ChangedGround, _ settlement: Settlement) {
        let now = settlement == .holds ? ground.now : nil
        for place in measures.indices where measures[place].id.item == ground.decision {
            measures[place].basis.settle(ground.reference, now)
        }
        if ground.decision == nil { declined.settle(ground.reference, now) }
        if settlement == .again { complete["measures.add"] = false }
    }
}

extension [Reference] {
    /// Puts the newest of an item in the place of the one that was decided on, once; or takes it out.
    fileprivate mutating func settle(_ old: Reference, _ now: Reference?) {
        let isThere = now.map { contains($0) } ?? true
        self = flatMap { $0 != old ? [$0] : isThere ? [] : [now].compactMap(\.self) }
    }
}

extension [Declined] {
    fileprivate mutating func settle(_ old: Reference, _ now: Reference?) {
        self = flatMap { declined -> [Declined] in
            guard declined.reference == old else { return [declined] }
            return now.map { [Declined(reference: $0, reason: declined.reason)] } ?? []
        }
    }
}
