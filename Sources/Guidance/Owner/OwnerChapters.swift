public import Model
import Pages

extension Interview where Subject == OwnerOverview {
    /// What is lifted up from the units' needs, and what is not, and why.
    static let priorities = Chapter<OwnerOverview>(
        "priorities", title: Text(nb: "Prioriteringer", nn: "Prioriteringar", en: "Priorities"),
        summary: { Counted.text($0.priorities.count, Counted.priorities) },
        steps: [
            .ofEach("priorities.needs", \.priorities, where: { _, subject in !subject.received.needs.isEmpty }) {
                priority, subject, _ in
                (
                    .several(subject.received.needs.map(Line.need), orNone: false),
                    priority.needs.isEmpty ? nil : .ids(priority.needs.map(\.item))
                )
            } take: { reply, priority, subject in
                guard case .chosen(let places) = reply else { return }
                priority.needs = places.map { subject.received.needs[$0].reference }
            },
            .text("priorities.reason", ofEach: \.priorities, into: \.reason),
            .entries(
                "priorities.add", into: \.priorities, numbering: \.numbering, complete: \.complete,
                showing: { subject, _ in
                    let taken = Set(subject.priorities.flatMap(\.needs))
                    let left = subject.received.needs.filter { !taken.contains($0.reference) }
                    return [.list(left.map { Block.Item(.need($0)) }, numbered: false)]
                }
            ) { id, words, _, _ in
                Priority(id: id, statement: words)
            },
            .declined(
                "priorities.declined", into: \.declined,
                open: { subject in
                    guard subject.complete["priorities.add"] else { return [] }
                    let taken = Set(subject.priorities.flatMap(\.needs))
                    return subject.received.needs.filter { !taken.contains($0.reference) }
                        .map { ($0.reference, Line.need($0)) }
                }),
        ])

    /// What the owner puts in of its own, and who it has talked with.
    static let contribution = Chapter<OwnerOverview>(
        "contribution",
        title: Text(
            nb: "Egeninnsats og partnere", nn: "Eigeninnsats og partnarar", en: "Own contribution and partners"),
        summary: { _ in Text(alike: "") },
        steps: [
            Step("contribution.own") { subject, around in
                [
                    Occasion(
                        expects: .text,
                        answer: subject.ownContribution.map { .answer($0.words, around.language) })
                ]
            } take: { reply, _, subject, _ in
                guard case .text(let words) = reply else { return nil }
                subject.ownContribution = OwnContribution(words: words)
                return nil
            },
            .text("contribution.partner", into: \.partnerDialogue),
            .participation(
                "contribution.participation", phase: nil, meetings: \.meetings, numbering: \.numbering),
        ])

    /// Further education and mentoring, seen together with the collective needs (SKK 1.3).
    static let education = Chapter<OwnerOverview>(
        "education",
        title: Text(
            nb: "Videreutdanning og veiledning", nn: "Vidareutdanning og rettleiing",
            en: "Further education and mentoring"),
        summary: { _ in Text(alike: "") },
        steps: [
            .text("education.further", into: \.furtherEducation),
            .text("education.mentoring", into: \.mentoring),
        ])

    /// The chapters of an owner.
    public static let owner = Interview(chapters: [priorities, contribution, education])
}

extension Line {
    /// A need from below, with whose it is.
    static func need(_ need: ReceivedNeed) -> Line {
        [
            .data("\(need.unit.name), "), .text(need.reference.item.words), .data("  "),
            .answer(need.need.ability, need.language),
        ] + (need.need.form.map { [.data(" ("), .text($0.label), .data(")")] } ?? [])
    }

    /// Something a measure can be built on, with whose it is.
    static func basis(_ basis: ReceivedBasis) -> Line {
        [
            .data("\(basis.owner), "), .text(basis.reference.item.words), .data("  "),
            .answer(basis.title, basis.language),
        ]
    }
}

extension Step {
    /// A reason for each thing from below that was not taken up.
    static func declined(
        _ id: String, into field: Field<Subject, [Declined]>,
        open: @escaping @Sendable (Subject) -> [(Reference, Line)]
    ) -> Step {
        Step(id) { subject, around in
            open(subject).map { reference, line in
                let stored = subject[keyPath: field].first { $0.reference == reference }
                return Occasion(
                    reference: reference, about: line, expects: .text,
                    answer: stored.map { .answer($0.reason, around.language) })
            }
        } take: { reply, occasion, subject, _ in
            guard case .text(let words) = reply, let reference = occasion.reference else { return nil }
            subject[keyPath: field].removeAll { $0.reference == reference }
            subject[keyPath: field].append(Declined(reference: reference, reason: words))
            return nil
        }
    }
}
