public import Model

/// A level whose decisions refer to what it has received: one list, for whoever gathers the references and whoever moves
/// them to a newer revision.
protocol Referring: Level {
    /// What its decisions refer to.
    var referred: Set<Reference> { get }
    /// How what a decision refers to has changed below since; `nil` where it says what it was made on.
    func changed(_ reference: Reference) -> ChangedGround?
    /// Changes every reference of its decisions.
    mutating func changeReferences(_ change: (Reference) -> Reference)
}

extension Referring {
    fileprivate var references: Set<Reference> {
        var all: Set<Reference> = []
        var copy = self
        copy.changeReferences {
            all.insert($0)
            return $0
        }
        return all
    }
}

extension OwnerOverview: Referring {
    /// The needs that priorities, decisions and places of further education refer to.
    public var referred: Set<Reference> { references }

    mutating func changeReferences(_ change: (Reference) -> Reference) {
        for place in priorities.indices { priorities[place].needs = priorities[place].needs.map(change) }
        for place in joinings.indices { joinings[place].needs = joinings[place].needs.map(change) }
        for place in declined.indices { declined[place].reference = change(declined[place].reference) }
        for place in metNeeds.indices { metNeeds[place].reference = change(metNeeds[place].reference) }
        for place in studyPlaces.indices { studyPlaces[place].need = studyPlaces[place].need.map(change) }
    }
}

extension RegionPlan: Referring {
    /// The priorities and needs that measures and decisions refer to.
    public var referred: Set<Reference> { references }

    mutating func changeReferences(_ change: (Reference) -> Reference) {
        for place in measures.indices { measures[place].basis = measures[place].basis.map(change) }
        for place in declined.indices { declined[place].reference = change(declined[place].reference) }
    }
}
