import Model
import Pages

extension Step where Subject == RegionPlan {
    /// A question about each measure whose reply is read as facts, or refused with what would be.
    static func measured(
        _ id: String, where arises: @escaping @Sendable (Measure) -> Bool = { _ in true },
        showing shown: @escaping @Sendable (Measure, RegionPlan) -> [Block] = { _, _ in [] },
        answer: @escaping @Sendable (Measure, Language) -> Line?,
        take: @escaping @Sendable (String, inout Measure, RegionPlan) throws(Refusal) -> Void
    ) -> Step {
        Step(id) { plan, around in
            plan.measures.filter(arises).map { measure in
                Occasion(
                    item: measure.id.item, about: .item(measure, around.language), shown: shown(measure, plan),
                    expects: .text, answer: answer(measure, around.language))
            }
        } take: { reply, occasion, plan, _ throws(Refusal) in
            guard case .text(let words) = reply, let item = occasion.item,
                let place = plan.measures.firstIndex(where: { $0.id.item == item })
            else { return nil }
            var measure = plan.measures[place]
            try take(words, &measure, plan)
            plan.measures[place] = measure
            return item
        }
    }

    /// A question about the plan whose reply is read as facts, or refused with what would be.
    static func planned(
        _ id: String, when arises: @escaping @Sendable (RegionPlan) -> Bool = { _ in true },
        showing shown: @escaping @Sendable (RegionPlan) -> [Block] = { _ in [] },
        answer: @escaping @Sendable (RegionPlan, Language) -> Line?,
        take: @escaping @Sendable (String, inout RegionPlan) throws(Refusal) -> Void
    ) -> Step {
        Step(id) { plan, around in
            guard arises(plan) else { return [] }
            return [Occasion(shown: shown(plan), expects: .text, answer: answer(plan, around.language))]
        } take: { reply, _, plan, _ throws(Refusal) in
            guard case .text(let words) = reply else { return nil }
            try take(words, &plan)
            return nil
        }
    }

    /// A sign of the children or of practice, with the data that can be measured again above it.
    static func sign(
        _ id: String, ofPractice: Bool, into field: Field<Measure, EvaluationSign?>
    ) -> Step {
        .measured(
            id, showing: { SignReading.shown($1.evidence(behind: $0, ofPractice: ofPractice)) },
            answer: { measure, language in measure[keyPath: field].map { SignReading.line($0, language) } }
        ) { words, measure, plan throws(Refusal) in
            measure[keyPath: field] = try SignReading.read(
                words, among: plan.evidence(behind: measure, ofPractice: ofPractice))
        }
    }
}

extension Line {
    /// What a measure rests on, each with whose it is: two owners both have a `prioritering-1`.
    static func bases(_ references: [Reference], _ plan: RegionPlan) -> Line {
        var line: Line = []
        for reference in references {
            let owner = plan.received.document(of: reference)?.name ?? plan.units.document(of: reference)?.name
            line = line + [.data(line.words.isEmpty ? "" : ", ")]
            line = line + [.data(owner.map { "\($0) " } ?? ""), .text(reference.item.words)]
        }
        return line
    }
}

/// The questions about each measure that hold several facts.
enum MeasureSteps {
    static let participants = Step<RegionPlan>.measured(
        "measures.participants",
        answer: { measure, language in
            measure.participantGroups.map { ParticipantGroup.line($0, language) }
                ?? measure.participants.map { .answer($0, language) }
        }
    ) { words, measure, _ throws(Refusal) in
        measure.participantGroups = try ParticipantGroup.read(words)
        measure.participants = nil
    }

    static let methods = Step<RegionPlan>.measured(
        "measures.methods", showing: { _, _ in WorkingMethod.shown },
        answer: { measure, language in
            guard let words = measure.workingMethods else { return nil }
            let places = (measure.methodKinds ?? []).compactMap(WorkingMethod.allCases.firstIndex)
            let numbers = places.map { String($0 + 1) }.joined(separator: ",")
            return .answer(numbers.isEmpty ? words : "\(numbers); \(words)", language)
        }
    ) { words, measure, _ throws(Refusal) in
        let (methods, own) = try WorkingMethod.read(words)
        measure.methodKinds = methods.isEmpty ? nil : methods
        measure.workingMethods = own
    }

    static let cooperation = Step<RegionPlan>.measured(
        "measures.cooperation",
        answer: { measure, language in
            measure.cooperation.map { words in
                let days = Rows.words(measure.dialogue ?? [])[language]
                return .answer(days.isEmpty ? words : "\(days); \(words)", language)
            }
        }
    ) { words, measure, _ throws(Refusal) in
        let (days, own) = try DialogueReading.read(words)
        measure.dialogue = days
        measure.cooperation = own
    }

    static let years = Step<RegionPlan>.ofEach("measures.years", \.measures, where: { _, _ in true }) {
        measure, plan, _ in
        (
            .several(offered(measure, plan).map { .data(String($0)) }, orNone: false),
            measure.years.isEmpty ? nil : .data(measure.years.map(String.init).joined(separator: ", "))
        )
    } take: { reply, measure, plan in
        guard case .chosen(let places) = reply else { return }
        let offered = offered(measure, plan)
        measure.years = places.sorted().map { offered[$0] }
    }

    /// A measure that began before the years now offered keeps them.
    private static func offered(_ measure: Measure, _ plan: RegionPlan) -> [Int] {
        Set(plan.planYears.offered + measure.years).sorted()
    }

    static let milestones = Step<RegionPlan>.measured(
        "measures.milestones", where: { !$0.years.isEmpty },
        answer: { measure, language in measure.milestones.map { Milestone.line($0, language) } }
    ) { words, measure, _ throws(Refusal) in
        measure.milestones = try Milestone.read(words, years: measure.years)
    }

    static let budget = Step<RegionPlan>.measured(
        "measures.budget", where: { !$0.years.isEmpty },
        showing: { measure, _ in
            [.paragraph(.data(measure.years.map(String.init).joined(separator: ", ")))]
        },
        answer: { measure, _ in
            // A sum for a year the measure no longer runs asks for another look.
            guard let budget = measure.budget, budget.allSatisfy({ measure.years.contains($0.year) }) else {
                return nil
            }
            return BudgetReading.line(budget)
        }
    ) { words, measure, _ throws(Refusal) in
        measure.budget = try BudgetReading.read(words, years: measure.years)
    }
}
