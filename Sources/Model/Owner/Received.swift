extension Array {
    /// The newest revision of each workspace, in the order they were received; a draft counts like any other. What comes
    /// from the round before of somebody who has begun the next is kept for what rests on it, and is not the newest.
    public func newest<Body>() -> [Sealed<Body>] where Element == Sealed<Body>, Body: Level {
        var newest: [String: Int] = [:]
        for document in self { newest[document.id] = Swift.max(newest[document.id] ?? 0, document.revision) }
        let over = roundsBefore()
        return filter { document in
            newest[document.id] == document.revision
                && over[document.id].map { $0 != document.organisationNumber } ?? true
        }
    }

    /// The workspaces of a round before that the same sender, told by its organisation number, has begun the next from.
    public func roundsBefore<Body>() -> [String: OrganisationNumber]
    where Element == Sealed<Body>, Body: Level {
        var rounds: [String: OrganisationNumber] = [:]
        for document in self {
            guard let before = Body.roundBefore(of: document) else { continue }
            rounds[before] = document.organisationNumber
        }
        return rounds
    }

    /// The document of a reference, in exactly the revision that was looked at.
    public func document<Body>(of reference: Reference) -> Sealed<Body>?
    where Element == Sealed<Body>, Body: Level {
        first { $0.id == reference.workspace && $0.revision == reference.revision }
    }
}

extension [Sealed<UnitAnalysis>] {
    /// The needs of the newest documents that a measure can meet; upper secondary has its own scheme (SKK 2.3).
    public var needs: [ReceivedNeed] {
        newest().flatMap(\.receivedNeeds)
    }
}

/// What a region can build a measure on: an owner's priority, or a need of a private unit.
public struct ReceivedBasis: Sendable, Hashable {
    /// Where it stands.
    public let reference: Reference
    /// What it says.
    public let title: String
    /// Who has it.
    public let owner: String
    /// The language it is written in.
    public let language: Language
}

extension RegionPlan {
    /// All that a measure can be built on, the owners' priorities first.
    public var bases: [ReceivedBasis] {
        let priorities = received.newest().flatMap { document in
            document.body.priorities.map { priority in
                ReceivedBasis(
                    reference: document.reference(to: priority.id.item),
                    title: priority.statement, owner: document.called, language: document.language)
            }
        }
        // What a unit also handed over to an owner is prioritised there, unless it was decided on here already.
        let through = Set(received.newest().flatMap { $0.body.received.map(\.id) })
        let decided = measures.flatMap(\.basis) + declined.map(\.reference)
        let straight = units.needs.filter { need in
            !through.contains(need.reference.workspace) || decided.contains { $0.isSame(as: need.reference) }
        }
        let needs = straight.map { need in
            ReceivedBasis(
                reference: need.reference, title: need.need.ability, owner: need.name,
                language: need.language)
        }
        return priorities + needs
    }
}
