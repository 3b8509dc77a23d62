import Model
import Pages

/// What became of last year's measures, where the plan starts from last year's (LP 4.1).
enum PreviousSteps {
    /// All of them at once: those that go on as they were. Only the others are asked about one by one.
    static let carried = Step<RegionPlan>("measures.carried") { plan, around in
        let measures = plan.previous?.measures ?? []
        guard measures.count > 1 else { return [] }
        let isAnswered = plan.complete["measures.carried"] || plan.previous?.outcomes.isEmpty == false
        let going = measures.filter { plan.previous?.outcome(of: $0.id)?.fate == .continued }
        return [
            Occasion(
                expects: .several(.items(measures, around.language), orNone: true),
                answer: !isAnswered ? nil : going.isEmpty ? .text(Self.none) : .ids(going.map(\.id.item)))
        ]
    } take: { reply, _, plan, _ throws(Refusal) in
        let chosen = try reply.ids(Measure.self)
        for id in chosen {
            guard plan.previous?.measures[id] != nil else { throw Refusal(Sentences.isGone(id.item)) }
        }
        for measure in plan.previous?.measures ?? [] where chosen.contains(measure.id) {
            plan.decide(.continued, of: measure)
        }
        // One that was said to go on, and is so no more, is asked about by itself.
        plan.previous?.outcomes.removeAll { $0.fate == .continued && !chosen.contains($0.measure) }
        plan.complete["measures.carried"] = true
        return .answer
    }

    private static let none = Text(nb: "ingen av dem", nn: "ingen av dei", en: "none of them")

    static let fate = Step<RegionPlan>("measures.fate") { plan, around in
        (plan.previous?.measures ?? []).map { measure in
            Occasion(
                item: measure.id.item, about: around.about(measure),
                expects: .one(.labels(MeasureFate.allCases)),
                answer: plan.previous?.outcome(of: measure.id).map { .text($0.fate.label) })
        }
    } take: { reply, occasion, plan, _ throws(Refusal) in
        let id = try occasion.id(Measure.self)
        guard let measure = plan.previous?.measures[id] else { throw Refusal(Sentences.isGone(id.item)) }
        plan.decide(try reply.label(MeasureFate.self), of: measure)
        return .answer
    }

    static let reason = Step<RegionPlan>("measures.fateReason") { plan, around in
        (plan.previous?.measures ?? []).compactMap { measure in
            guard let outcome = plan.previous?.outcome(of: measure.id), outcome.fate != .continued else {
                return nil
            }
            return Occasion(
                item: measure.id.item,
                about: around.about(measure) + [.data(" ("), .text(outcome.fate.label), .data(")")],
                expects: .text, answer: outcome.reason.map { .answer($0, around.language) })
        }
    } take: { reply, occasion, plan, _ throws(Refusal) in
        let (words, id) = (try reply.words(), try occasion.id(Measure.self))
        guard let place = plan.previous?.outcomes.firstIndex(where: { $0.measure == id }) else {
            throw Refusal(Sentences.isGone(id.item))
        }
        plan.previous?.outcomes[place].reason = words
        return .answer
    }.inRows { _, _, language in
        .sentences(
            [nil, Text(nb: "Dette lærte vi", nn: "Dette lærte vi", en: "What we learned")], language)
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
