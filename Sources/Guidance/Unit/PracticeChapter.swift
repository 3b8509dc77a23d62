import Model
import Pages

extension Interview where Subject == UnitAnalysis {
    /// Phase 5, first meeting: how practice relates to the chosen area; context, actor, individual, in that order (PA).
    static let practice = Chapter<UnitAnalysis>(
        "practice", phase: .practice, title: Phase.practice.label,
        summary: { Counted.text($0.factors.count, Counted.factors) },
        steps: [
            .ofEach("practice.evidence", \.factors, where: { _, subject in !subject.practiceSources.isEmpty }) {
                factor, subject, surroundings in
                (
                    .several(
                        subject.practiceSources.map { .item($0, surroundings.language) }, orNone: true),
                    factor.evidence.map { .ids($0.map(\.item)) }
                )
            } take: { reply, factor, subject in
                guard case .chosen(let places) = reply else { return }
                factor.evidence = places.map { subject.practiceSources[$0].id }
            },
            .one(
                "practice.influence", ofEach: \.factors, where: { factor, _ in factor.effect == .maintaining },
                into: \.influence),
            factors("practice.context", .context, .maintaining),
            factors("practice.actor", .actor, .maintaining),
            factors("practice.individual", .individual, .maintaining),
            factors("practice.promoting", .context, .promoting),
            .participation(
                "practice.participation", phase: .practice, meetings: \.meetings, numbering: \.numbering),
        ])

    private static func factors(_ id: String, _ perspective: Perspective, _ effect: Effect) -> Step<UnitAnalysis> {
        .entries(
            id, into: \.factors, numbering: \.numbering, complete: \.complete, when: { $0.chosen != nil },
            counting: { $0.perspective == perspective && $0.effect == effect }, showing: chosenArea
        ) { id, words, subject, _ in
            subject.chosen.map {
                Factor(id: id, statement: words, candidate: $0, perspective: perspective, effect: effect)
            }
        }
    }

    /// The area that was chosen, shown where the questions are about it.
    static let chosenArea: @Sendable (UnitAnalysis, Surroundings) -> [Block] = { subject, around in
        guard let chosen = subject.chosenCandidate else { return [] }
        return [.paragraph(.item(chosen, around.language))]
    }
}
