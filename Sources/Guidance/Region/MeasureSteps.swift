import Model
import Pages

extension Step where Subject == RegionPlan {
    /// A question about each measure whose reply is read as facts, or refused with what would be.
    static func measured(
        _ id: String, where arises: @escaping @Sendable (Measure) -> Bool = { _ in true },
        showing shown: @escaping @Sendable (Measure, RegionPlan) -> [Block] = { _, _ in [] },
        isWhole: @escaping @Sendable ([String]) -> Bool = { _ in false },
        answer: @escaping @Sendable (Measure, Language) -> Line?,
        take: @escaping @Sendable (String, inout Measure, RegionPlan) throws(Refusal) -> Void
    ) -> Step {
        Step(id) { plan, around in
            plan.measures.filter(arises).map { measure in
                var occasion = Occasion(
                    item: measure.id.item, about: around.about(measure), shown: shown(measure, plan),
                    expects: .text, answer: answer(measure, around.language))
                occasion.isWhole = isWhole
                return occasion
            }
        } take: { reply, occasion, plan, _ throws(Refusal) in
            let (words, before) = (try reply.words(), plan)
            try plan.measures.edit(try occasion.id()) { measure throws(Refusal) in
                try take(words, &measure, before)
            }
            return .answer
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
            try take(try reply.words(), &plan)
            return .answer
        }
    }

    /// A sign of the children or of practice, with the data that can be measured again above it.
    static func sign(
        _ id: String, ofPractice: Bool, into field: Place<Measure, EvaluationSign?>
    ) -> Step {
        Step(id) { plan, around in
            plan.measures.map { measure in
                // Looking for it opens the owners' documents.
                let evidence = around.isCounting ? [] : plan.evidence(behind: measure, ofPractice: ofPractice)
                var occasion = Occasion(
                    item: measure.id.item, about: around.about(measure),
                    shown: SignReading.samePupils(plan, evidence), expects: .text,
                    naming: evidence.isEmpty ? nil : SignReading.naming(evidence),
                    answer: measure[keyPath: field].map { SignReading.line($0, around.language) })
                // Of data that can be measured again, the newest value is known.
                if !evidence.isEmpty { occasion.partsThatMayBeEmpty = [1] }
                return occasion
            }
        } take: { reply, occasion, plan, _ throws(Refusal) in
            let before = plan
            try plan.measures.edit(try occasion.id()) { measure throws(Refusal) in
                measure[keyPath: field] = try SignReading.read(
                    reply, among: before.evidence(behind: measure, ofPractice: ofPractice))
            }
            return .answer
        }
    }
}

extension RegionPlan {
    /// The measure that a question is about.
    fileprivate func measure(of occasion: Occasion) -> Measure? {
        occasion.item.flatMap(ID<Measure>.init).flatMap { measures[$0] }
    }
}

extension Line {
    /// What a measure rests on, each with whose it is: two owners both have a `prioritering-1`.
    static func bases(_ references: [Reference], _ plan: RegionPlan) -> Line {
        named(references) {
            plan.received.document(of: $0)?.called ?? plan.units.document(of: $0)?.called
        }
    }
}

/// The questions about each measure that hold several facts.
enum MeasureSteps {
    static let methods = Step<RegionPlan>.measured(
        "measures.methods", showing: { _, _ in WorkingMethod.shown },
        // Words alone are an answer, numbers alone are not.
        isWhole: { $0.first?.contains(where: \.isLetter) ?? false },
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

    /// The owner that answers for a measure: known where it rests on one owner only, else one of the network's or another.
    static let responsible = Step<RegionPlan>("measures.responsible") { plan, around in
        guard !plan.measures.isEmpty else { return [] }
        let owners = owners(of: plan)
        let expects: Expectation =
            owners.isEmpty ? .text : .sorted([Sort(oneOwner, owners, least: 1, most: 1, takesWords: true)])
        return plan.measures.map { measure in
            Occasion(
                item: measure.id.item, about: around.about(measure), expects: expects,
                answer: plan.responsible(for: measure).map { .data($0) })
        }
    } take: { reply, occasion, plan, _ throws(Refusal) in
        let chosen = plan.ownerNames.first { reply.choices.contains(.word($0)) }
        let id = try occasion.id(Measure.self)
        let owner: String
        if let named = chosen ?? reply.added { owner = named } else { owner = try reply.words() }
        // The only owner that has the needs is known without being written down.
        let only = plan.measures[id].map(plan.owners(behind:)) ?? []
        try plan.measures.edit(id) { $0.responsible = only == [owner] ? nil : owner }
        return .answer
    }

    private static let oneOwner = Text(nb: "én eier", nn: "éin eigar", en: "one owner")

    private static func owners(of plan: RegionPlan) -> [Choice.Option] {
        plan.ownerNames.map { Choice.Option(.word($0), .data($0)) }
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

    static let years = Step<RegionPlan>.ofEach("measures.years", RegionPlan.measures) {
        plan, _ in
        let offered = plan.planYears.offered
        return { measure in
            // A measure that began before the years now offered keeps them.
            let years = Set(offered + measure.years).sorted()
            return (
                .several(years.map { Choice.Option(.year($0), .data(String($0))) }, orNone: false),
                measure.years.isEmpty ? nil : .data(measure.years.map(String.init).joined(separator: ", "))
            )
        }
    } take: { reply, measure, _ throws(Refusal) in
        measure.years = try reply.several().compactMap { choice in
            if case .year(let year) = choice { year } else { nil }
        }.sorted()
    }

    static let milestones = Step<RegionPlan>.measured(
        "measures.milestones", where: { !$0.years.isEmpty },
        answer: { measure, language in measure.milestones.map { Milestone.line($0, language) } }
    ) { words, measure, _ throws(Refusal) in
        measure.milestones = try Milestone.read(words, years: measure.years)
    }.inRows { plan, occasion, _ in Milestone.rows(plan.measure(of: occasion)?.years ?? []) }

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
    }.inRows { plan, occasion, language in BudgetReading.rows(plan.measure(of: occasion)?.years ?? [], language) }
}
