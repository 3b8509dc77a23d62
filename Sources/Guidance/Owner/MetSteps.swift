import Model
import Pages

extension Step where Subject == OwnerOverview {
    /// Which of the needs that are left a way of meeting them answers; asked where there is one it can answer.
    ///
    /// Of leadership, mentoring and the follow-up scheme only the needs of that form are shown.
    static func met(
        _ id: String, by way: MetNeed.Way, when arises: @escaping @Sendable (OwnerOverview) -> Bool
    ) -> Step {
        Step(id) { subject, around in
            guard arises(subject) else { return [] }
            let ends = subject.ends
            let left = subject.needs(leftFor: way)
            guard !left.isEmpty else { return [] }
            let chosen = subject.metNeeds.filter {
                $0.by == way && ends.end(of: $0.reference).decision == way.decision
            }
            .map(\.reference)
            let isOpen = left.contains { needs in
                needs.contains { ends.end(of: $0.reference).decision == .undecided }
            }
            let answer: Line? =
                !chosen.isEmpty
                ? .needs(chosen, around.needList(of: subject))
                : isOpen && !subject.complete[id] ? nil : .text(Text(nb: "ingen", nn: "ingen", en: "none"))
            return [
                Occasion(
                    expects: .several(around.needList(of: subject).options(left).chosen(chosen), orNone: true),
                    answer: answer)
            ]
        } take: { reply, _, subject, _ throws(Refusal) in
            let chosen = try reply.needs(among: subject.needs(leftFor: way)).joined().map(\.reference)
            let before = subject.metNeeds.filter { $0.by == way }
            subject.metNeeds.removeAll { $0.by == way }
            subject.metNeeds += chosen.map { need in
                MetNeed(
                    reference: need, by: way, reason: before.first { $0.reference.isSame(as: need) }?.reason)
            }
            subject.declined.removeAll { declined in chosen.contains { $0.isSame(as: declined.reference) } }
            subject.complete[id] = true
            return .answer
        }
    }
}

extension OwnerOverview {
    /// The needs that a way can meet: those that it meets already, and those that nothing else takes up.
    fileprivate func needs(leftFor way: MetNeed.Way) -> [[ReceivedNeed]] {
        let ends = ends
        return needChoices.filter { needs in
            guard way.form == nil || needs.contains(where: { $0.need.form == way.form }) else { return false }
            let decisions = needs.map { ends.end(of: $0.reference).decision }
            return decisions.contains(way.decision) || !decisions.contains(where: \.isTakenUp)
        }
    }
}
