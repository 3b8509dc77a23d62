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
                Factor.perspective, ofEach: UnitAnalysis.factors,
                where: { factor, subject in factor.effect == .promoting && factor.candidate == subject.chosen }),
            .one(
                Factor.influence, ofEach: UnitAnalysis.factors,
                where: { factor, subject in factor.effect == .maintaining && factor.candidate == subject.chosen }),
            factors("practice.context", .maintaining) { $0 == .context },
            factors("practice.actor", .maintaining) { $0 == .actor },
            factors("practice.individual", .maintaining) { $0 == .individual },
            factors("practice.promoting", .promoting) { _ in true },
            .text(UnitAnalysis.adults, when: { $0.chosen != nil }, on: chosenArea),
            .text(UnitAnalysis.leadership, when: { $0.chosen != nil }, on: chosenArea)
                .inRows { _, _, language in .leadership(language) },
            .participation("practice.participation", phase: .practice),
        ])

    /// A factor found for another area than the one that is chosen now: does it hold for this one too?
    private static let stillHolds = Step<UnitAnalysis>("practice.area") { subject, around in
        guard let chosen = subject.chosenCandidate else { return [] }
        return subject.factors.filter { $0.candidate != chosen.id }.map { factor in
            Occasion(
                item: factor.id.item, about: around.about(factor),
                ground: Ground(chosen, around.language), expects: .one(.labels(HoldsHere.allCases)),
                outdated: .ids([factor.candidate.item]))
        }
    } take: { reply, occasion, subject, _ throws(Refusal) in
        let id = try occasion.id(Factor.self)
        guard let chosen = occasion.ground.flatMap({ ID<Candidate>($0.item) }) else {
            throw Refusal(Sentences.notThatReply)
        }
        switch try reply.label(HoldsHere.self) {
        case .yes: try subject.factors.edit(id) { $0.candidate = chosen }
        case .no: try subject.removeUnlessLeanedOn(id.item)
        }
        return .answer
    }

    /// The data a factor rests on, on practice first; a source that is gone fits no longer. In the same list, the
    /// explanations of phase 3 that it tests.
    private static let evidence = Step<UnitAnalysis>("practice.evidence") { subject, around in
        // There are few lists to choose from, however many factors there are.
        var lists: [ShownEvidence: Expectation] = [:]
        return subject.factors.filter { $0.candidate == subject.chosen }.compactMap { factor in
            let shown = ShownEvidence(behind: factor, subject)
            guard !shown.isEmpty else { return nil }
            let expects = around.expecting {
                let list = lists[shown] ?? shown.expects(subject, around.language)
                lists[shown] = list
                return list
            }
            let stored = factor.evidence.map { sources in
                around.telling(ShownEvidence.line(sources, factor.explanations ?? [], around.language))
            }
            let fits = shown.holds(factor)
            return Occasion(
                item: factor.id.item, about: around.about(factor), expects: expects,
                answer: fits ? stored : nil, outdated: fits ? nil : stored)
        }
    } take: { reply, occasion, subject, _ throws(Refusal) in
        let sources = try reply.ids(Source.self)
        let chosen = Set(try reply.several())
        let tested = subject.factors.first { $0.id.item == occasion.item }.map(subject.explanations) ?? []
        try subject.factors.edit(try occasion.id()) { factor in
            factor.evidence = sources
            factor.explanations = tested.isEmpty ? nil : tested.filter { chosen.contains($0.choice) }
        }
        return .answer
    }

    private static func factors(
        _ id: String, _ effect: Effect, seen: @escaping @Sendable (Perspective?) -> Bool
    ) -> Step<UnitAnalysis> {
        .entries(
            id, into: UnitAnalysis.factors, rewording: { $0.statement = $1 },
            when: { $0.chosen != nil }, on: chosenArea,
            counting: { $0.effect == effect && seen($0.perspective) && $0.candidate == $1.chosen }
        ) { id, words, subject, _ throws(Refusal) in
            // What helps is seen from the perspective the group then gives it.
            let perspective = effect == .promoting ? nil : Perspective.allCases.first(where: seen)
            guard let chosen = subject.chosen else { throw Refusal(Sentences.notThatReply) }
            return Factor(id: id, statement: words, candidate: chosen, perspective: perspective, effect: effect)
        }
    }

    /// The area that was chosen: what is answered here holds for it and for no other.
    static let chosenArea: @Sendable (UnitAnalysis, Surroundings) -> Ground? = { subject, around in
        subject.chosenCandidate.map { Ground($0, around.language) }
    }
}

/// Whether a factor found for another area holds for this one.
private enum HoldsHere: String, Labelled {
    case yes, no

    var label: Text {
        switch self {
        case .yes: Text(nb: "ja, det gjelder her også", nn: "ja, det gjeld her også", en: "yes, here too")
        case .no: Text(nb: "nei, ta det bort", nn: "nei, ta det bort", en: "no, remove it")
        }
    }
}
