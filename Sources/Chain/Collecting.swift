public import Model

/// What became of a document that was brought in.
public enum Collected: Sendable, Hashable {
    /// Nothing from this workspace was there before.
    case new
    /// It took the place of an older revision.
    case newer(than: Int)
    /// It was there already.
    case same
    /// The same revision was handed over again with another content, or no longer as a draft; it took the old one's
    /// place.
    case again
    /// A newer revision is there already; this one was left aside.
    case older(than: Int)
    /// Another workspace has delivered for the same organisation number; this one was left aside.
    case twice(OrganisationNumber)

    /// Whether the document was taken in and its file is to be kept.
    public var isTaken: Bool {
        switch self {
        case .new, .newer, .again: true
        case .same, .older, .twice: false
        }
    }
}

extension [Sealed<UnitAnalysis>] {
    /// Takes in a unit's assessment; an older revision is kept only while something refers to it.
    public mutating func collect(_ document: Sealed<UnitAnalysis>, referred: Set<Reference>) -> Collected {
        take(document, referred: referred)
    }
}

extension [Sealed<OwnerOverview>] {
    /// Takes in an owner's overview; an older revision is kept only while something refers to it.
    public mutating func collect(_ document: Sealed<OwnerOverview>, referred: Set<Reference>) -> Collected {
        take(document, referred: referred)
    }
}

extension Array {
    fileprivate mutating func take<Body>(_ document: Sealed<Body>, referred: Set<Reference>) -> Collected
    where Element == Sealed<Body>, Body: Level {
        if let number = document.organisationNumber,
            contains(where: { $0.organisationNumber == number && $0.id != document.id })
        {
            return .twice(number)
        }
        let earlier = filter { $0.id == document.id }
        if let newest = earlier.map(\.revision).max() {
            // Handed over once more on another day, with not a word changed: what is there already stays.
            if earlier.contains(where: {
                $0.revision == document.revision && $0.body == document.body
                    && $0.draft == document.draft
            }) {
                return .same
            }
            if newest > document.revision { return .older(than: newest) }
        }
        removeAll { old in
            old.id == document.id
                && (old.revision == document.revision
                    || !referred.contains { $0.workspace == old.id && $0.revision == old.revision })
        }
        append(document)
        guard let newest = earlier.map(\.revision).max() else { return .new }
        return newest == document.revision ? .again : .newer(than: newest)
    }
}

extension OwnerOverview {
    /// The needs that priorities, decisions and places of further education refer to.
    public var referred: Set<Reference> {
        Set(
            priorities.flatMap(\.needs) + declined.map(\.reference) + joinings.flatMap(\.needs)
                + studyPlaces.compactMap(\.need))
    }
}

extension RegionPlan {
    /// The priorities and needs that measures and decisions refer to.
    public var referred: Set<Reference> { Set(measures.flatMap(\.basis) + declined.map(\.reference)) }
}
