import Model
import Pages

/// What became of last year's measures, where the plan starts from last year's (LP 4.1).
enum PreviousSteps {
    static let fate = Step<RegionPlan>("measures.fate") { plan, around in
        (plan.previous?.measures ?? []).map { measure in
            Occasion(
                item: measure.id.item, about: .item(measure, around.language),
                expects: .one(MeasureFate.allCases.map { .text($0.label) }),
                answer: plan.previous?.outcome(of: measure.id).map { .text($0.fate.label) })
        }
    } take: { reply, occasion, plan, _ in
        guard case .chosen(let places) = reply, let place = places.first,
            let measure = plan.previous?.measures.first(where: { $0.id.item == occasion.item })
        else { return nil }
        plan.decide(MeasureFate.allCases[place], of: measure)
        return occasion.item
    }

    static let reason = Step<RegionPlan>("measures.fateReason") { plan, around in
        (plan.previous?.measures ?? []).compactMap { measure in
            guard let outcome = plan.previous?.outcome(of: measure.id), outcome.fate != .continued else {
                return nil
            }
            return Occasion(
                item: measure.id.item,
                about: .item(measure, around.language) + [.data(" ("), .text(outcome.fate.label), .data(")")],
                expects: .text, answer: outcome.reason.map { .answer($0, around.language) })
        }
    } take: { reply, occasion, plan, _ in
        guard case .text(let words) = reply,
            let place = plan.previous?.outcomes.firstIndex(where: { $0.measure.item == occasion.item })
        else { return nil }
        plan.previous?.outcomes[place].reason = words
        return occasion.item
    }
}

extension RegionPlan {
    /// Keeps what became of a measure of last year's: one that goes on stands among the measures, another does not.
    fileprivate mutating func decide(_ fate: MeasureFate, of measure: Measure) {
        let before = previous?.outcome(of: measure.id)
        previous?.outcomes.removeAll { $0.measure == measure.id }
        let reason = before?.fate == fate ? before?.reason : nil
        previous?.outcomes.append(PreviousPlan.Outcome(measure: measure.id, fate: fate, reason: reason))
        previous?.outcomes.sort { $0.measure < $1.measure }
        if !fate.goesOn {
            measures.removeAll { $0.id == measure.id }
        } else if measures[measure.id] == nil {
            measures.append(measure)
            measures.sort { $0.id < $1.id }
        }
    }
}
