public import Model

/// A newer revision that holds back what an older one shows: the older one has to go, or it goes on showing it.
///
/// It is kept only while a decision refers to it. A decision is about the words it was made on: where the newer revision
/// says the same, the decision is moved there; where it says something else, it is settled first.
extension OwnerOverview {
    /// Takes in a unit's assessment; its new needs get numbers.
    public mutating func take(_ document: Sealed<UnitAnalysis>, _ collecting: Collecting) -> Collected {
        // What came before numbers were kept has them in the order it lies in now, which the document may change.
        let numbers = needNumbers.isEmpty ? numbered.needNumbers : nil
        let collected = take(
            document, into: \.received, isHeldBack: document.holdsBack, collecting: collecting
        ) {
            $0.collect(document, referred: $1, collecting)
        }
        if collected.isTaken {
            // What is there already is not held twice meanwhile: it would be copied whole for each document.
            if let numbers { needNumbers = numbers }
            numberNeeds(of: document, collecting.numbers)
        }
        return collected
    }

    private var numbered: OwnerOverview {
        var overview = self
        overview.numberNeeds()
        return overview
    }
}

extension RegionPlan {
    /// Takes in an assessment that a unit has handed over straight.
    public mutating func take(_ document: Sealed<UnitAnalysis>, _ collecting: Collecting) -> Collected {
        numbering(document.id, [document].needs.map(\.reference.item)) {
            $0.take(document, into: \.units, isHeldBack: document.holdsBack, collecting: collecting) {
                $0.collect(document, referred: $1, collecting)
            }
        }
    }

    /// Takes in an owner's overview.
    public mutating func take(_ document: Sealed<OwnerOverview>, _ collecting: Collecting) -> Collected {
        numbering(document.id, document.body.priorities.map(\.id.item)) {
            $0.take(document, into: \.received, isHeldBack: document.holdsBack, collecting: collecting) {
                $0.collect(document, referred: $1, collecting)
            }
        }
    }

    /// Gives what comes in numbers; what came before numbers were kept has them in the order it lies in now.
    private mutating func numbering(
        _ workspace: String, _ items: [ItemID], _ take: (inout RegionPlan) -> Collected
    ) -> Collected {
        let numbers = basisNumbers.isEmpty ? numbered.basisNumbers : nil
        let collected = take(&self)
        if collected.isTaken {
            if let numbers { basisNumbers = numbers }
            numberBases(items, of: workspace)
        }
        return collected
    }
}

extension RegionPlan {
    private var numbered: RegionPlan {
        var plan = self
        plan.numberBases()
        return plan
    }
}

extension Referring {
    fileprivate mutating func take<Body: Level>(
        _ document: Sealed<Body>, into list: WritableKeyPath<Self, [Sealed<Body>]>,
        isHeldBack: (Sealed<Body>) -> Bool, collecting: Collecting,
        collect: (inout [Sealed<Body>], Set<Reference>) -> Collected
    ) -> Collected {
        // What lies there already is not held against all the others either: nothing of it can give way.
        if collecting.isThere, Body.roundBefore(of: document) == nil {
            return collecting.strange(document, known: document).map(Collected.strange) ?? .same
        }
        // What nothing came before of is put behind the others, without a look at each of them.
        guard !collecting.isFirst else { return collect(&self[keyPath: list], []) }
        guard self[keyPath: list].contains(where: isHeldBack) else {
            return collect(&self[keyPath: list], referred)
        }
        var next = self
        next[keyPath: list].append(document)
        let moved = Moves(to: document, from: referred.filter { next.changed($0) == nil })
        next = self
        next.changeReferences(moved.moved)
        let referred = next.referred
        let collected = collect(&next[keyPath: list], referred)
        if collected.isTaken || collected == .same { self = next }
        return collected
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
    fileprivate func holdsBack(_ old: Sealed<UnitAnalysis>) -> Bool {
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
    fileprivate func holdsBack(_ old: Sealed<OwnerOverview>) -> Bool {
        guard old.id == id, old.revision < revision else { return false }
        return body.received.contains { new in old.body.received.contains { new.holdsBack($0) } }
    }
}

extension Figure {
    fileprivate func tellsLess(than other: Figure) -> Bool {
        if self.reading == .suppressed { return other.reading != .suppressed }
        return answers != other.answers && self.reading == other.reading
    }
}
