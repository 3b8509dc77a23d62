import Model
import Pages

extension Interview where Subject == UnitAnalysis {
    /// Phase 4: one area, chosen openly, with reasons for what was not chosen.
    static let prioritisation = Chapter<UnitAnalysis>(
        "prioritisation", phase: .prioritisation, title: Phase.prioritisation.label,
        summary: { subject in
            subject.chosenCandidate.map { Text(alike: $0.area) }
                ?? Counted.text(subject.candidates.count, Counted.candidates)
        },
        steps: [
            .text("prioritisation.running", into: \.running),
            .references(
                "prioritisation.findings", ofEach: \.candidates,
                where: { _, subject in !subject.findings.isEmpty },
                to: { $0.findings }, into: \.findings),
            .entries(
                "prioritisation.add", into: \.candidates, numbering: \.numbering, complete: \.complete
            ) { id, words, _, _ in
                Candidate(id: id, area: words)
            },
            Step("prioritisation.choice") { subject, surroundings in
                guard !subject.candidates.isEmpty else { return [] }
                return [
                    Occasion(
                        expects: .one(subject.candidates.map { .item($0, surroundings.language) }),
                        answer: subject.chosen.map { .ids([$0.item]) })
                ]
            } take: { reply, _, subject, _ in
                guard case .chosen(let places) = reply, let place = places.first else { return nil }
                let choice = subject.candidates[place].id
                if subject.chosen != choice {
                    // The reasons were given for another choice.
                    for place in subject.candidates.indices { subject.candidates[place].reason = nil }
                }
                subject.chosen = choice
                return nil
            },
            .text(
                "prioritisation.reason", ofEach: \.candidates,
                where: { candidate, subject in subject.chosen == candidate.id }, into: \.reason),
            .text(
                "prioritisation.declined", ofEach: \.candidates,
                where: { candidate, subject in subject.chosen != nil && subject.chosen != candidate.id },
                into: \.reason),
            .participation(
                "prioritisation.participation", phase: .prioritisation, meetings: \.meetings,
                numbering: \.numbering),
        ])
}
