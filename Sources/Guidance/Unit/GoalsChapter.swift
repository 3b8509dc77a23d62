import Model
import Pages

extension Interview where Subject == UnitAnalysis {
    /// Phase 1: what the goals ask for, and whether the staff understand them alike.
    static let goals = Chapter<UnitAnalysis>(
        "goals", phase: .goals, title: Phase.goals.label,
        summary: { subject in
            let divided = subject.goals.filter { $0.understanding != nil && $0.understanding != .shared }.count
            let goals = Text.tally(subject.goals.count, .goals)
            guard divided > 0 else { return goals }
            return Text(
                nb: goals.nb + ", \(divided) uten felles forståelse",
                nn: goals.nn + ", \(divided) utan felles forståing",
                en: goals.en + ", \(divided) without a shared understanding")
        },
        steps: [
            PreviousRoundSteps.going("goals.going", UnitAnalysis.previous),
            PreviousRoundSteps.fate("goals.last", UnitAnalysis.previous),
            PreviousRoundSteps.reason("goals.lastWhy", UnitAnalysis.previous),
            origin,
            .one(Goal.understanding, ofEach: UnitAnalysis.goals),
            .text(
                Goal.differences, ofEach: UnitAnalysis.goals,
                where: { goal, _ in goal.understanding.map { $0 != .shared } ?? false }),
            .text(Goal.sign, ofEach: UnitAnalysis.goals),
            .text(Goal.unreached, ofEach: UnitAnalysis.goals),
            .entries(
                "goals.add", into: UnitAnalysis.goals,
                rewording: { $0.statement = $1 },
                offering: { subject in
                    // Those of last time first: what goes on is chosen, not copied.
                    (subject.previous?.goals ?? []).map { words in
                        Offer(words: Text(alike: words)) { id, words, _ in Goal(id: id, statement: words) }
                    }
                        + ReadyGoal.fitting(subject.profile.kinds).map { ready in
                            Offer(words: ready.words) { id, words, _ in
                                Goal(id: id, statement: words, origins: ready.origins)
                            }
                        }
                }
            ) { id, words, _, _ in
                Goal(id: id, statement: words)
            },
            .text(UnitAnalysis.goalsLaidAside, when: \.hasManyGoals),
            .text(UnitAnalysis.samiPerspective),
            .participation("goals.participation", phase: .goals),
        ])

    private static let origin = Step<UnitAnalysis>("goals.origin") { subject, around in
        let origins = GoalOrigin.fitting(subject.profile)
        let expects = around.expecting { .several(.labels(origins), orNone: false) }
        return subject.goals.map { goal in
            // A plan of another kind of unit fits no longer once the unit is another.
            let fits = goal.origins.allSatisfy(origins.contains)
            let stored = around.telling(.labels(goal.origins))
            return Occasion(
                item: goal.id.item, about: around.about(goal), expects: expects,
                answer: fits && !goal.origins.isEmpty ? stored : nil, outdated: fits ? nil : stored)
        }
    } take: { reply, occasion, subject, _ throws(Refusal) in
        let origins = try reply.labels(GoalOrigin.self)
        try subject.goals.edit(try occasion.id()) { $0.origins = origins }
        return .answer
    }
}
