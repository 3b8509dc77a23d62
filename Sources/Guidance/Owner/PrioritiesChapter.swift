import Model
import Pages

extension Interview where Subject == OwnerOverview {
    /// What is lifted up from the units' needs, and what is not, and why.
    static let priorities = Chapter<OwnerOverview>(
        "priorities", title: Text(nb: "Prioriteringer", nn: "Prioriteringar", en: "Priorities"),
        summary: { .tally($0.priorities.count, .priorities) },
        steps: [
            .ofEach("priorities.needs", \.priorities, where: { _, subject in !subject.received.needs.isEmpty }) {
                priority, subject, _ in
                (
                    .several(subject.needChoices.map(Line.needs), orNone: false),
                    priority.needs.isEmpty ? nil : .ids(priority.needs.map(\.item))
                )
            } take: { reply, priority, subject in
                guard case .chosen(let places) = reply else { return }
                priority.needs = places.flatMap { subject.needChoices[$0].map(\.reference) }
            },
            .text("priorities.reason", ofEach: \.priorities, into: \.reason),
            .entries(
                "priorities.add", into: \.priorities, numbering: \.numbering, complete: \.complete,
                showing: { subject, _ in
                    [.list(left(subject).map { Block.Item(.needs($0)) }, numbered: false)]
                }
            ) { id, words, _, _ in
                Priority(id: id, statement: words)
            },
            Step("priorities.declined") { subject, around in
                guard subject.complete["priorities.add"] else { return [] }
                return left(subject).map { needs in
                    let stored = subject.declined.first { declined in
                        needs.contains { $0.reference == declined.reference }
                    }
                    return Occasion(
                        reference: needs.first?.reference, about: .needs(needs), expects: .text,
                        answer: stored.map { .answer($0.reason, around.language) })
                }
            } take: { reply, occasion, subject, _ in
                guard case .text(let words) = reply,
                    let needs = left(subject).first(where: { $0.first?.reference == occasion.reference })
                else { return nil }
                let references = needs.map(\.reference)
                subject.declined.removeAll { references.contains($0.reference) }
                subject.declined += references.map { Declined(reference: $0, reason: words) }
                return nil
            },
        ])

    /// The needs that no priority has taken up; of joined needs none is left when one is taken.
    private static func left(_ subject: OwnerOverview) -> [[ReceivedNeed]] {
        let taken = Set(subject.priorities.flatMap(\.needs))
        return subject.needChoices.filter { needs in !needs.contains { taken.contains($0.reference) } }
    }
}

extension Line {
    /// A need from below, with whose it is.
    static func need(_ need: ReceivedNeed) -> Line {
        [
            .data("\(need.unit.name), "), .text(need.reference.item.words), .data("  "),
            .answer(need.need.ability, need.language),
        ] + (need.need.form.map { [.data(" ("), .text($0.label), .data(")")] } ?? [])
    }

    /// Needs that stand together because they were joined.
    static func needs(_ needs: [ReceivedNeed]) -> Line {
        guard needs.count > 1, let first = needs.first else { return needs.first.map(Line.need) ?? [] }
        let others = needs.dropFirst().reduce(Line([])) { line, need in
            line + .data(line.words.isEmpty ? "" : "; ") + .data("\(need.unit.name), ")
                + .text(need.reference.item.words)
        }
        return .need(first)
            + .text(Text(nb: " – slått sammen med ", nn: " – slått saman med ", en: " – joined with "))
            + others
    }

    /// Something a measure can be built on, with whose it is.
    static func basis(_ basis: ReceivedBasis) -> Line {
        [
            .data("\(basis.owner), "), .text(basis.reference.item.words), .data("  "),
            .answer(basis.title, basis.language),
        ]
    }
}
