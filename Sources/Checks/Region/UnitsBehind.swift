import Model

extension RegionPlan {
    /// The units whose needs a measure rests on, straight or through an owner's priority.
    func units(behind measure: Measure) -> [Sealed<UnitAnalysis>] {
        let straight = measure.basis.compactMap { units.document(of: $0) }
        let through = measure.basis.flatMap { reference -> [Sealed<UnitAnalysis>] in
            guard let owner = received.document(of: reference), let id = ID<Priority>(reference.item),
                let priority = owner.body.priorities[id]
            else { return [] }
            return priority.needs.compactMap { owner.body.received.document(of: $0) }
        }
        return straight + through
    }
}
