import Model
import Pages

extension Interview where Subject == UnitAnalysis {
    /// Phase 5, first meeting: how practice relates to the chosen area; context, actor, individual, in that order (PA).
    static let practice = Chapter<UnitAnalysis>(
        "practice", phase: .practice, title: Phase.practice.label,
        summary: { .tally($0.factors.count, .factors) },
        steps: [
            stillHolds,
            evidence,
            .one(
                "practice.perspective", ofEach: \.factors,
                where: { factor, subject in factor.effect == .promoting && factor.candidate == subject.chosen },
                into: \.perspective),
            .one(
                "practice.influence", ofEach: \.factors,
                where: { factor, subject in factor.effect == .maintaining && factor.candidate == subject.chosen },
                into: \.influence),
            factors("practice.context", .maintaining) { $0 == .context },
            factors("practice.actor", .maintaining) { $0 == .actor },
            factors("practice.individual", .maintaining) { $0 == .individual },
            factors("practice.promoting", .promoting) { _ in true },
            .text("practice.leadership", into: \.leadership, when: { $0.chosen != nil }, showing: chosenArea),
            .participation(
                "practice.participation", phase: .practice, meetings: \.meetings, numbering: \.numbering),
        ])

    /// A factor found for another area than the one that is chosen now: does it hold for this one too?
    private static let stillHolds = Step<UnitAnalysis>("practice.area") { subject, around in
        guard let chosen = subject.chosenCandidate else { return [] }
        return subject.factors.filter { $0.candidate != chosen.id }.map { factor in
            Occasion(
                item: factor.id.item, about: .item(factor, around.language), shown: chosenArea(subject, around),
                expects: .one([
                    .text(Text(nb: "ja, den gjelder her også", nn: "ja, han gjeld her òg", en: "yes, here too")),
                    .text(Text(nb: "nei, ta den bort", nn: "nei, ta han bort", en: "no, take it away")),
                ]), outdated: .ids([factor.candidate.item]))
        }
    } take: { reply, occasion, subject, _ throws(Refusal) in
        guard case .chosen(let places) = reply, let item = occasion.item, let id = ID<Factor>(item),
            let chosen = subject.chosen
        else { return nil }
        if places == [0] {
            subject.factors.change(id) { $0.candidate = chosen }
        } else {
            try subject.removeUnlessLeanedOn(item)
        }
        return item
    }

    /// The data a factor rests on: on practice, and on the children where it is seen from their side; a source that is
    /// about something else by now fits no longer.
    private static let evidence = Step<UnitAnalysis>("practice.evidence") { subject, around in
        subject.factors.filter { $0.candidate == subject.chosen }.compactMap { factor in
            let sources = subject.sources(behind: factor)
            guard !sources.isEmpty else { return nil }
            let stored = factor.evidence.map { evidence in evidence.map(\.item) }
            let fits = (factor.evidence ?? []).allSatisfy { id in sources.contains { $0.id == id } }
            return Occasion(
                item: factor.id.item, about: .item(factor, around.language),
                expects: .several(sources.map { .item($0, around.language) }, orNone: true),
                answer: fits ? stored.map(Line.ids) : nil, outdated: fits ? nil : stored.map(Line.ids))
        }
    } take: { reply, occasion, subject, _ in
        guard case .chosen(let places) = reply, let item = occasion.item, let id = ID<Factor>(item) else {
            return nil
        }
        let sources = subject.factors.first { $0.id == id }.map { subject.sources(behind: $0).map(\.id) } ?? []
        subject.factors.change(id) { $0.evidence = places.map { sources[$0] } }
        return item
    }

    private static func factors(
        _ id: String, _ effect: Effect, seen: @escaping @Sendable (Perspective?) -> Bool
    ) -> Step<UnitAnalysis> {
        .entries(
            id, into: \.factors, numbering: \.numbering, complete: \.complete, rewording: { $0.statement = $1 },
            when: { $0.chosen != nil },
            counting: { $0.effect == effect && seen($0.perspective) && $0.candidate == $1.chosen },
            showing: chosenArea
        ) { id, words, subject, _ in
            // What helps is seen from the perspective the group then gives it.
            let perspective = effect == .promoting ? nil : Perspective.allCases.first(where: seen)
            return subject.chosen.map {
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
