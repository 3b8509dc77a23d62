import Model

extension Interview where Subject == UnitAnalysis {
    /// Phase 1: what the goals ask for, and whether the staff understand them alike.
    static let goals = Chapter<UnitAnalysis>(
        "goals", phase: .goals, title: Phase.goals.label,
        summary: { subject in
            let divided = subject.goals.filter { $0.understanding != nil && $0.understanding != .shared }.count
            let goals = Counted.text(subject.goals.count, Counted.goals)
            guard divided > 0 else { return goals }
            return Text(
                nb: goals.nb + ", \(divided) uten felles forståelse",
                nn: goals.nn + ", \(divided) utan felles forståing",
                en: goals.en + ", \(divided) without a shared understanding")
        },
        steps: [
            Step("goals.origin") { subject, surroundings in
                let origins = GoalOrigin.fitting(subject.profile)
                return subject.goals.map { goal in
                    Occasion(
                        item: goal.id.item, about: .item(goal, surroundings.language),
                        expects: .several(origins.map { .text($0.label) }, orNone: false),
                        answer: goal.origins.first.map { .text($0.label) })
                }
            } take: { reply, occasion, subject, _ in
                guard case .chosen(let places) = reply, let item = occasion.item, let id = ID<Goal>(item) else {
                    return nil
                }
                let origins = GoalOrigin.fitting(subject.profile)
                subject.goals.change(id) { $0.origins = places.map { origins[$0] } }
                return item
            },
            .one("goals.understanding", ofEach: \.goals, into: \.understanding),
            .text("goals.sign", ofEach: \.goals, into: \.sign),
            .entries("goals.add", into: \.goals, numbering: \.numbering, complete: \.complete) { id, words, _, _ in
                Goal(id: id, statement: words)
            },
            .text("goals.sami", into: \.samiPerspective),
            .participation("goals.participation", phase: .goals, meetings: \.meetings, numbering: \.numbering),
        ])
}

extension GoalOrigin {
    /// The origins that make sense for a unit of these kinds.
    static func fitting(_ profile: Profile) -> [GoalOrigin] {
        allCases.filter { origin in
            switch origin {
            case .frameworkPlan: profile.kinds.contains { $0 == .kindergarten || $0 == .ppt }
            case .sfoFrameworkPlan: profile.kinds.contains { $0 == .sfo || $0 == .school || $0 == .ppt }
            case .curriculum: profile.kinds.contains { $0 != .kindergarten }
            case .sectorGoals, .ownerPlan, .unitPlan: true
            }
        }
    }
}
