public import Model
import Pages

extension Interview where Subject == OwnerOverview {
    /// The chapters of an owner.
    public static let owner = Interview(chapters: [overview, priorities, contribution, education, declined])
}

extension Step {
    /// A reason for each thing from below that was not taken up.
    static func declined(
        _ id: String, into field: Place<Subject, [Declined]>,
        open: @escaping @Sendable (Subject) -> [(Reference, Line)]
    ) -> Step {
        Step(id) { subject, around in
            let reasons = Dictionary(subject[keyPath: field].map { (ForeignItem($0.reference), $0) }) { first, _ in
                first
            }
            return open(subject).map { reference, line in
                let stored = reasons[ForeignItem(reference)]
                return Occasion(
                    reference: reference, about: line, expects: .text,
                    answer: stored.map { .answer($0.reason, around.language) })
            }
        } take: { reply, occasion, subject, _ throws(Refusal) in
            let words = try reply.words()
            guard let reference = occasion.reference else { throw Refusal(Sentences.notThatReply) }
            subject[keyPath: field].removeAll { $0.reference.isSame(as: reference) }
            subject[keyPath: field].append(Declined(reference: reference, reason: words))
            return .answer
        }
    }
}
