import Model
import Pages

/// The questions about who takes part in each measure.
enum ParticipantSteps {
    static let participants = Step<RegionPlan>("measures.participants") { plan, around in
        guard !plan.measures.isEmpty else { return [] }
        if around.isCounting {
            return plan.measures.map { measure in
                let isAnswered = measure.participantGroups != nil || measure.participants != nil
                return Occasion(item: measure.id.item, expects: .text, answer: isAnswered ? [] : nil)
            }
        }
        let participants = Participants(of: plan)
        let reading = ParticipantReading(eligible: participants.eligible)
        return plan.measures.map { measure in
            let list = ParticipantList(participants, measure)
            var occasion = Occasion(
                item: measure.id.item, about: around.about(measure), shown: list.below, expects: .text,
                naming: list.naming,
                answer: measure.participantGroups.map { reading.line($0, around.language) }
                    ?? measure.participants.map { .answer($0, around.language) })
            occasion.reading = { reading.doubtful($0, around.language) }
            return occasion
        }
    } take: { reply, occasion, plan, _ throws(Refusal) in
        let groups = try ParticipantReading(eligible: plan.eligibleUnits).read(try reply.rows())
        try plan.measures.edit(try occasion.id()) { measure in
            measure.participantGroups = groups
            measure.participants = nil
        }
        return .answer
    }.inRows { plan, occasion, _ in ParticipantReading(eligible: plan.eligibleUnits).rows(occasion.naming) }

    /// Why units take part that have no need behind the measure: asked only where some do.
    static let withoutNeed = Step<RegionPlan>("measures.without") { plan, around in
        guard !plan.measures.isEmpty else { return [] }
        let participants = Participants(of: plan)
        return plan.measures.compactMap { measure -> Occasion? in
            let units = participants.withoutNeed(in: measure)
            guard !units.isEmpty else { return nil }
            let names = units.map { participants.eligible.told($0.unit) }.joined(separator: ", ")
            let words = measure.withoutNeed.map { Line.answer($0, around.language) }
            return Occasion(
                item: measure.id.item, about: around.about(measure),
                shown: [.paragraph(.text(present) + .data(names))],
                expects: .sorted([Sort(reasonName, [common], least: 1, most: 1, takesWords: true)]),
                answer: measure.isCommon == true ? common.line : words)
        }
    } take: { reply, occasion, plan, _ throws(Refusal) in
        let words = reply.added
        let isCommon = try reply.several().contains(common.choice)
        try plan.measures.edit(try occasion.id()) { measure in
            measure.isCommon = isCommon ? true : nil
            measure.withoutNeed = words
        }
        return .answer
    }

    private static let present = Text(
        nb: "Deltar uten å ha meldt behovet: ", nn: "Deltek utan å ha meldt behovet: ",
        en: "Taking part without having reported the need: ")
    private static let reasonName = Text(nb: "én grunn", nn: "éin grunn", en: "one reason")
    private static let common = Choice.Option(
        .word("common"),
        .text(
            Text(
                nb: "Det er et felles tiltak for alle i nettverket eller fylket",
                nn: "Det er eit felles tiltak for alle i nettverket eller fylket",
                en: "It is a common measure for everybody in the network or county")))
}
