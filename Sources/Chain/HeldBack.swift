public import Model

/// A newer revision that holds back what an older one shows: the older one has to go, or it goes on showing it.
///
/// It is kept only while a decision refers to it. A decision is about the words it was made on: where the newer revision
/// says the same, the decision is moved there; where it says something else, it is settled first.
extension OwnerOverview {
    /// Takes in a unit's assessment.
    public mutating func take(_ document: Sealed<UnitAnalysis>, _ collecting: Collecting) -> Collected {
        var next = self
        if received.contains(where: { document.holdsBack(what: $0) }) {
            next.received.append(document)
            let moved = Moves(to: document, from: referred.filter { next.changed($0) == nil })
            next = self
            next.move(moved)
        }
        let collected = next.received.collect(document, referred: next.referred, collecting)
        if collected.isTaken || collected == .same { self = next }
        return collected
    }

    private mutating func move(_ moves: Moves) {
        for place in priorities.indices { priorities[place].needs = priorities[place].needs.map(moves.moved) }
        for place in joinings.indices { joinings[place].needs = joinings[place].needs.map(moves.moved) }
        for place in declined.indices { declined[place].reference = moves.moved(declined[place].reference) }
        for place in studyPlaces.indices { studyPlaces[place].need = studyPlaces[place].need.map(moves.moved) }
    }
}

extension RegionPlan {
    /// Takes in an assessment that a unit has handed over straight.
    public mutating func take(_ document: Sealed<UnitAnalysis>, _ collecting: Collecting) -> Collected {
        var next = self
        if units.contains(where: { document.holdsBack(what: $0) }) {
            next.units.append(document)
            let moved = Moves(to: document, from: referred.filter { next.changed($0) == nil })
            next = self
            next.move(moved)
        }
        let collected = next.units.collect(document, referred: next.referred, collecting)
        if collected.isTaken || collected == .same { self = next }
        return collected
    }

    /// Takes in an owner's overview.
    public mutating func take(_ document: Sealed<OwnerOverview>, _ collecting: Collecting) -> Collected {
        var next = self
        if received.contains(where: { document.holdsBack(what: $0) }) {
            next.received.append(document)
            let moved = Moves(to: document, from: referred.filter { next.changed($0) == nil })
            next = self
            next.move(moved)
        }
        let collected = next.received.collect(document, referred: next.referred, collecting)
        if collected.isTaken || collected == .same { self = next }
        return collected
    }

    private mutating func move(_ moves: Moves) {
        for place in measures.indices { measures[place].basis = measures[place].basis.map(moves.moved) }
        for place in declined.indices { declined[place].reference = moves.moved(declined[place].reference) }
    }
}

/// References that are moved to a newer revision of the document they point into.
private struct Moves {
    private let moves: [Reference: Reference]

    init<Body>(to document: Sealed<Body>, from references: Set<Reference>) {
        moves = Dictionary(
            uniqueKeysWithValues: references.filter {
                $0.workspace == document.id && $0.revision < document.revision
            }.map { old in
                (
                    old,
                    Reference(
                        workspace: old.workspace, revision: document.revision, item: old.item,
                        said: old.said ?? document.said[old.item])
                )
            })
    }

    func moved(_ reference: Reference) -> Reference { moves[reference] ?? reference }
}

extension Sealed<UnitAnalysis> {
    /// Whether it is a newer revision that withholds a figure, or how a question was answered, that an older one shows.
    fileprivate func holdsBack(what old: Sealed<UnitAnalysis>) -> Bool {
        guard old.id == id, old.revision < revision else { return false }
        return body.indicators.contains { indicator in
            guard let before = old.body.indicators[indicator.id] else { return false }
            return indicator.own.contains { figure in
                before.own.contains { $0.period == figure.period && figure.tellsLess(than: $0) }
            }
        }
    }
}

extension Sealed<OwnerOverview> {
    /// As for a unit, of any unit's assessment within it.
    fileprivate func holdsBack(what old: Sealed<OwnerOverview>) -> Bool {
        guard old.id == id, old.revision < revision else { return false }
        return body.received.contains { new in old.body.received.contains { new.holdsBack(what: $0) } }
    }
}

extension Figure {
    fileprivate func tellsLess(than other: Figure) -> Bool {
        if self.reading == .suppressed { return other.reading != .suppressed }
        return answers != other.answers && self.reading == other.reading
    }
}
