import Model
import Pages

/// The nine things a local plan says of each measure (LP 4.1), in that order.
struct NineItems {
    private let plan: RegionPlan
    private let language: Language
    private let participants: MeasureParticipants
    private let signs: MeasureSigns

    init(_ plan: RegionPlan, _ language: Language) {
        (self.plan, self.language) = (plan, language)
        participants = MeasureParticipants(plan, language)
        signs = MeasureSigns(plan, language)
    }

    /// Each with its name and its answer.
    func rows(of measure: Measure) -> [(name: Text, answer: Line)] { points.map { ($0.name, $0.answer(measure)) } }

    private var points: [Point<Measure>] {
        [
            Point(Measure.goal, language), Point(Measure.title, language),
            Point(Measure.participantGroups.name) { participants.line($0) },
            Point(Measure.methodKinds.name) { $0.methods(language) },
            Point(Measure.cooperation.name) { cooperation($0) }, Point(Measure.ownContribution, language),
            Point(Measure.evaluation.name) { signs.line($0) },
            Point(Measure.goalAttainment, language),
            Point(Measure.years.name) { $0.duration + .data(", ") + .text(plan.standing(of: $0).label) },
        ]
    }

    /// The owners the measure rests on, then what kind of environment, then what was answered.
    private func cooperation(_ measure: Measure) -> Line {
        let owners = plan.owners(behind: measure)
        let named: Line =
            owners.isEmpty
            ? [] : .say(nb: "Eiere: ", nn: "Eigarar: ", en: "Owners: ") + .names(owners) + .data("\n")
        return named + measure.environment + .data("\n") + measure.dialogued(language)
    }
}

extension Measure {
    /// «Fagmiljø: universitet eller høyskole».
    var environment: Line {
        .text(Measure.partner.name) + .data(": ") + .given(partner?.label)
    }

    /// «2026–2027»; years with a gap are listed.
    var span: Line {
        let sorted = years.sorted().once
        guard let first = sorted.first, let last = sorted.last else { return .text(.notAnswered) }
        if first == last { return .data(String(first)) }
        let isWhole = last - first == sorted.count - 1
        return .data(isWhole ? "\(first)–\(last)" : sorted.map(String.init).joined(separator: ", "))
    }

    /// «2026–2027 (2 år)».
    var duration: Line {
        years.isEmpty ? span : span + [.data(" ("), .text(.counted(years.once.count, .years)), .data(")")]
    }

    /// Whether it runs in more than one year and so is described anew each year (F § 11).
    var isLong: Bool { years.once.count > 1 }
}
