import Model
import Pages

/// How a plan's measures are evaluated: what is measured, where, and of the same pupils where the files have them.
struct MeasureSigns {
    private let plan: RegionPlan
    private let language: Language
    private let participants: Participants

    init(_ plan: RegionPlan, _ language: Language) {
        self.plan = plan
        self.language = language
        participants = Participants(of: plan)
    }

    /// The two signs, then what is said of the evaluation in words.
    func line(_ measure: Measure) -> Line {
        let signs = [Measure.childSign, Measure.practiceSign].compactMap { field in
            measure[keyPath: field.path].map { [.text(field.name), .data(": ")] + line($0, of: measure) }
        }
        guard !signs.isEmpty else { return .given(measure.evaluation, language) }
        return .joined(
            signs + (measure.evaluation.isMissing ? [] : [.given(measure.evaluation, language)]), by: "\n")
    }

    /// «Barn utenfor leken – utgangspunkt: 6 av 20; mål: 2 av 20; oktober 2028»; tied to the units' own items where it is.
    private func line(_ sign: EvaluationSign, of measure: Measure) -> Line {
        let ties = plan.ties(of: sign)
        let plain: Line =
            .answer(sign.what, language) + tied(sign, ties)
            + .say(nb: " – utgangspunkt: ", nn: " – utgangspunkt: ", en: " – starting point: ")
            + .answer(sign.baseline, language) + .say(nb: "; mål: ", nn: "; mål: ", en: "; target: ")
            + .answer(sign.target, language) + .data("; ") + .answer(sign.measured, language)
        let more = ties.followed.map { samePupils($0.step) } + fewer(ties, measure)
        return .joined([plain] + more, by: "\n")
    }

    /// «(indikator-2)»; of several units, each with its own.
    private func tied(_ sign: EvaluationSign, _ ties: [SignTie]) -> Line {
        guard !sign.ties.isEmpty else { return [] }
        let units = ties.map { participants.eligible.told($0.unit) }
        guard units.once.count > 1 else {
            return .data(" (") + .text(.list(sign.ties.map(\.item.words))) + .data(")")
        }
        let each = units.once.map { unit -> Line in
            let here = zip(ties, units).filter { $0.1 == unit }
            return .data("\(unit): ") + .text(.list(here.map(\.0.reference.item.words)))
        }
        return .data(" (") + .joined(each, by: "; ") + .data(")")
    }

    /// «Samme elever: Lesing, 8. årstrinn 48 (2023-24), Lesing, 9. årstrinn 52 (2024-25)».
    private func samePupils(_ step: CohortStep) -> Line {
        .say(nb: "Samme elever: ", nn: "Same elevar: ", en: "Same pupils: ")
            + .data("\(step.before.name) \(step.earlier.raw) (\(step.earlier.period)), ")
            + .data("\(step.after.name) \(step.later.raw) (\(step.later.period))")
    }

    /// «Måles i 1 av 3 enheter med behovet»; nothing where it is measured in all of them.
    private func fewer(_ ties: [SignTie], _ measure: Measure) -> [Line] {
        let left = participants.unmeasured(ties, in: measure).count
        guard left > 0 else { return [] }
        let all = participants.needing(measure).count { measure.takesIn($0.unit) }
        let here = all - left
        return [
            .say(
                nb: "Måles i \(here) av \(all) enheter som har behovet og deltar",
                nn: "Blir målt i \(here) av \(all) einingar som har behovet og deltek",
                en: "Measured in \(here) of \(all) units that have the need and take part")
        ]
    }
}
