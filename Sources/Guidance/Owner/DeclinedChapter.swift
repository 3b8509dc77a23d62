import Model
import Pages

extension Interview where Subject == OwnerOverview {
    /// The needs that are left when everything that can take one up has been asked about: why they were not.
    static let declined = Chapter<OwnerOverview>(
        "declined",
        title: Text(
            nb: "Behov som ikke er tatt opp", nn: "Behov som ikkje er tekne opp",
            en: "Needs that were not taken up"),
        summary: { .tally($0.leftNeeds.flatMap(\.self).count, .competenceNeeds) },
        steps: [
            Step("declined.reason") { subject, around in
                let isAsked = subject.complete["priorities.add"] && subject.complete["education.further"]
                let ends = subject.ends
                return subject.leftNeeds.compactMap { needs in
                    guard let first = needs.first else { return nil }
                    let end = ends.end(of: first.reference)
                    // A reason that was given stands, also before the rest is asked for.
                    guard isAsked || end.decision == .declined else { return nil }
                    return Occasion(
                        reference: first.reference, about: .needs(needs), expects: .text,
                        answer: end.reason.map { .answer($0, around.language) })
                }
            } take: { reply, occasion, subject, _ throws(Refusal) in
                let words = try reply.words()
                guard let needs = subject.leftNeeds.first(where: { $0.first?.reference == occasion.reference })
                else { throw Refusal(Sentences.notThatReply) }
                let references = needs.map(\.reference)
                subject.declined.removeAll { declined in
                    references.contains { $0.isSame(as: declined.reference) }
                }
                subject.declined += references.map { Declined(reference: $0, reason: words) }
                return .answer
            }
        ])
}

extension OwnerOverview {
    /// The needs that nothing has taken up, those that were joined together.
    var leftNeeds: [[ReceivedNeed]] {
        let ends = ends
        return needChoices.filter { needs in !needs.contains { ends.end(of: $0.reference).decision.isTakenUp } }
    }
}
