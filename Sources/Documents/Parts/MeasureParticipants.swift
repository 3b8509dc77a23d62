import Model
import Pages

/// Who takes part in a plan's measures, the units by their names as they are now.
struct MeasureParticipants {
    private let participants: Participants
    private let language: Language

    init(_ plan: RegionPlan, _ language: Language) {
        participants = Participants(of: plan)
        self.language = language
    }

    /// Who takes part, group by group, with the sum and why some take part without a need; or in words.
    func line(_ measure: Measure) -> Line {
        guard let groups = measure.participantGroups, !groups.isEmpty else {
            return .given(measure.participants, language)
        }
        let rows = groups.map { group -> Line in
            who(group) + .data(": ") + .answer(group.role, language) + .data(", \(group.people)")
        }
        let sum = groups.map(\.people).total
        let all =
            Line.joined(rows, by: "\n") + .data("\n")
            + .say(nb: "Til sammen \(sum)", nn: "Til saman \(sum)", en: "Altogether \(sum)")
        return withoutNeed(measure).map { all + .data("\n") + $0 } ?? all
    }

    /// How many take part, in how many units, and who besides; in words where nobody has counted.
    func short(_ measure: Measure) -> Line {
        guard let groups = measure.participantGroups, !groups.isEmpty else {
            return .brief(measure.participants, language, room: 200)
        }
        let units = Set(groups.flatMap(\.units)).count
        let others = groups.compactMap(\.unit).once.map { Line.answer($0, language) }
        let people = groups.map(\.people).total
        let all = Line.say(
            nb: "\(people) i alt", nn: "\(people) i alt", en: "\(people) in all")
        let places = (units == 0 ? [] : [Line.text(.counted(units, .units))]) + others
        return all + .data(": ") + .joined(places)
    }

    /// The units of a group by their names, or who it is in words.
    func who(_ group: ParticipantGroup) -> Line {
        group.unit.map { .answer($0, language) } ?? .names(group.units.map(participants.eligible.told))
    }

    /// Which units take part without a need behind the measure, and why; nothing where none does.
    private func withoutNeed(_ measure: Measure) -> Line? {
        let units = participants.withoutNeed(in: measure).map { participants.eligible.told($0.unit) }
        guard !units.isEmpty else { return nil }
        let names =
            Line.say(
                nb: "Har ikke meldt behovet: ", nn: "Har ikkje meldt behovet: ",
                en:
                    "Have not reported the need: ")
            + .names(units)
        if measure.isCommon == true {
            return names
                + .say(
                    nb: ". Det er et felles tiltak.", nn: ". Det er eit felles tiltak.",
                    en: ". It is a common measure.")
        }
        return names + .data(". ") + .given(measure.withoutNeed, language)
    }
}
