import Model
import Pages

/// What an item rests on in others' workspaces: by the number it keeps, in its own words, and whose it is.
///
/// «behov-2» is another need in each unit, so that the id alone tells nobody which.
enum RestsOn {
    /// The lines of an item of some level; none where it rests on nothing that was received.
    static func lines(_ item: any Item, in body: some Level) -> [Line] {
        switch (body, item) {
        case (let overview as OwnerOverview, let priority as Priority): needs(priority.needs, overview)
        case (let overview as OwnerOverview, let place as StudyPlace):
            needs(place.need.map { [$0] } ?? [], overview)
        case (let plan as RegionPlan, let measure as Measure): bases(measure.basis, plan)
        default: []
        }
    }

    private static func needs(_ references: [Reference], _ overview: OwnerOverview) -> [Line] {
        let (numbers, names) = (NeedNumbers(overview), overview.unitNames)
        return references.map { reference in
            guard let need = overview.received.need(reference) else { return .text(reference.item.words) }
            let name = names[workspace: reference.workspace] ?? need.unit
            return line(numbers[reference], need.need.ability, need.language, name)
        }
    }

    private static func bases(_ references: [Reference], _ plan: RegionPlan) -> [Line] {
        let numbers = BasisNumbers(plan)
        return references.map { reference in
            if let owner = plan.received.document(of: reference), let id = ID<Priority>(reference.item),
                let priority = owner.body.priorities[id]
            {
                return line(numbers[reference], priority.statement, owner.language, owner.called)
            }
            guard let need = plan.units.need(reference) else { return .text(reference.item.words) }
            return line(numbers[reference], need.need.ability, need.language, need.unit)
        }
    }

    private static func line(_ number: Int?, _ words: String, _ language: Language, _ whose: String) -> Line {
        .data(number.map { "\($0)  " } ?? "") + .answer(words, language) + .data(" – \(whose)")
    }
}
