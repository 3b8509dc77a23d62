import Model
import SeededNumbers

@testable import Guidance

/// What somebody else may do to a workspace between question and answer.
protocol Disturbed: Level {
    /// Adds, removes, reorders, rewords, answers or collects, as the numbers say.
    static var disturbances: [@Sendable (inout Self, inout Seeded) -> Void] { get }
}

extension Disturbed {
    /// One to three of them after each other.
    mutating func disturb(_ random: inout Seeded) {
        for _ in 0..<Int.random(in: 1...3, using: &random) {
            Self.disturbances.randomElement(using: &random)?(&self, &random)
        }
    }
}

extension Array where Element: Item {
    /// Puts a new item anywhere in the list.
    mutating func add(_ item: Element, _ random: inout Seeded) {
        insert(item, at: Int.random(in: 0...count, using: &random))
    }

    /// Changes one of them.
    mutating func change(_ random: inout Seeded, _ edit: (inout Element) -> Void) {
        guard let place = indices.randomElement(using: &random) else { return }
        edit(&self[place])
    }
}

extension Array {
    /// Changes any one.
    mutating func any(_ random: inout Seeded, _ edit: (inout Element, inout Seeded) -> Void) {
        guard let place = indices.randomElement(using: &random) else { return }
        edit(&self[place], &random)
    }
}

extension UnitAnalysis: Disturbed {
    static let disturbances: [@Sendable (inout UnitAnalysis, inout Seeded) -> Void] = [
        { $0.goals.add(Goal(id: $0.numbering.next(), statement: "Et mål til"), &$1) },
        {
            $0.sources.add(
                Source(id: $0.numbering.next(), title: "Intervju", focus: .practice, day: Subjects.day), &$1)
        },
        { $0.findings.add(Finding(id: $0.numbering.next(), statement: "Et funn til", nature: .question), &$1) },
        { $0.candidates.add(Candidate(id: $0.numbering.next(), area: "Et område til"), &$1) },
        {
            guard let chosen = $0.chosen else { return }
            $0.factors.add(
                Factor(
                    id: $0.numbering.next(), statement: "En faktor til", candidate: chosen, perspective: .context,
                    effect: .maintaining), &$1)
        },
        { $0.needs.add(Need(id: $0.numbering.next(), ability: "Et behov til", form: .collective), &$1) },
        { $0.goals.shuffle(using: &$1) },
        { $0.sources.shuffle(using: &$1) },
        { $0.indicators.shuffle(using: &$1) },
        { $0.findings.shuffle(using: &$1) },
        { $0.candidates.shuffle(using: &$1) },
        { $0.factors.shuffle(using: &$1) },
        { $0.needs.shuffle(using: &$1) },
        { unit, random in unit.goals.change(&random) { $0.statement += ", skrevet om" } },
        { unit, random in unit.sources.change(&random) { $0.title += ", skrevet om" } },
        { unit, random in unit.findings.change(&random) { $0.statement += ", skrevet om" } },
        { unit, random in unit.candidates.change(&random) { $0.area += ", skrevet om" } },
        { unit, random in unit.factors.change(&random) { $0.statement += ", skrevet om" } },
        { unit, random in unit.needs.change(&random) { $0.ability += ", skrevet om" } },
        { unit, random in
            let items = unit.items.map(\.itemID)
            if let item = items.randomElement(using: &random) { _ = unit.remove(item) }
        },
        { $0.chosen = $0.candidates.randomElement(using: &$1)?.id },
        { unit, random in
            unit.findings.change(&random) { $0.nature = .strength }
            unit.needs.change(&random) { $0.theme = .inclusion }
        },
    ]
}

extension OwnerOverview: Disturbed {
    static let disturbances: [@Sendable (inout OwnerOverview, inout Seeded) -> Void] = [
        { $0.priorities.add(Priority(id: $0.numbering.next(), statement: "Enda en prioritering"), &$1) },
        { $0.priorities.shuffle(using: &$1) },
        { owner, random in owner.priorities.change(&random) { $0.statement += ", skrevet om" } },
        { owner, random in
            if let item = owner.items.map(\.itemID).randomElement(using: &random) { _ = owner.remove(item) }
        },
        { $0.received.shuffle(using: &$1) },
        { owner, random in
            if !owner.received.isEmpty {
                owner.received.remove(at: .random(in: owner.received.indices, using: &random))
            }
        },
        { owner, random in owner.collect(&random) { _, _ in } },
        { owner, random in owner.collect(&random) { unit, random in unit.disturb(&random) } },
        { owner, random in
            owner.collect(&random) { unit, random in
                unit.needs.change(&random) { $0.ability = "Noe helt annet" }
            }
        },
        { owner, _ in
            var unit = owner.received.first?.body ?? Subjects.unit
            unit.profile.name = "Nykommeren"
            owner.received.insert(Subjects.sealed(unit, as: .needsAssessment, id: "new"), at: 0)
        },
        { owner, random in
            let needs = owner.received.needs.map(\.reference)
            owner.priorities.any(&random) { priority, random in
                priority.needs = needs.randomElement(using: &random).map { [$0] } ?? []
            }
        },
        { owner, random in
            if let alike = owner.alikeNeeds.randomElement(using: &random) {
                owner.decide(.random(using: &random), on: alike)
            }
        },
        {
            $0.studyPlaces.add(
                StudyPlace(id: $0.numbering.next(), people: 1, subject: "Matte", credits: 15, role: .teacher), &$1)
        },
    ]

    /// A newer assessment of one of the units.
    fileprivate mutating func collect(_ random: inout Seeded, _ edit: (inout UnitAnalysis, inout Seeded) -> Void) {
        received.any(&random) { document, random in
            var unit = document.body
            edit(&unit, &random)
            document = Subjects.sealed(
                unit, as: .needsAssessment, id: document.id, revision: document.revision + 1)
        }
    }
}

extension RegionPlan: Disturbed {
    static let disturbances: [@Sendable (inout RegionPlan, inout Seeded) -> Void] = [
        { $0.measures.add(Measure(id: $0.numbering.next(), title: "Et tiltak til"), &$1) },
        { $0.measures.shuffle(using: &$1) },
        { plan, random in plan.measures.change(&random) { $0.title += ", skrevet om" } },
        { plan, random in
            if let item = plan.items.map(\.itemID).randomElement(using: &random) { _ = plan.remove(item) }
        },
        { $0.received.shuffle(using: &$1) },
        { plan, random in plan.collect(&random) { _, _ in } },
        { plan, random in plan.collect(&random) { owner, random in owner.disturb(&random) } },
        { plan, random in
            plan.collect(&random) { owner, random in
                owner.priorities.change(&random) { $0.statement = "Noe helt annet" }
            }
        },
        { plan, random in
            let behind = plan.received.flatMap { owner in
                owner.body.priorities.map {
                    Reference(workspace: owner.id, revision: owner.revision, item: $0.id.item)
                }
            }
            plan.measures.any(&random) { measure, random in
                measure.basis = behind.randomElement(using: &random).map { [$0] } ?? []
            }
        },
        { plan, random in plan.previous?.measures.shuffle(using: &random) },
    ]

    /// A newer overview of one of the owners.
    fileprivate mutating func collect(_ random: inout Seeded, _ edit: (inout OwnerOverview, inout Seeded) -> Void)
    {
        received.any(&random) { document, random in
            var owner = document.body
            edit(&owner, &random)
            document = Subjects.sealed(
                owner, as: .ownerOverview, id: document.id, revision: document.revision + 1)
        }
    }
}
