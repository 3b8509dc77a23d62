import Model
import Pages

/// What is said of the answers from above.
enum ReplyWords {
    /// «2 av 3 blir til et tiltak», how many of all were decided on older words than those of now, and how many measures
    /// the receiver takes part in.
    static func count(_ reply: NeedsReply) -> Text {
        guard let parts = participation(reply) else { return outcomes(reply) }
        guard !reply.outcomes.isEmpty else { return parts }
        return outcomes(reply).mapped { words, language in "\(words); \(parts[language])" }
    }

    private static func outcomes(_ reply: NeedsReply) -> Text {
        let (count, older) = (all(reply), reply.outcomes.filter(\.isAboutOlderWords).count)
        guard older > 0 else { return count }
        return Text(
            nb:
                "\(count.nb) (\(older) avgjort ut fra eldre tekst)",
            nn:
                "\(count.nn) (\(older) avgjort ut frå eldre tekst)",
            en: "\(count.en) (\(older) decided on the basis of an older wording)")
    }

    /// With those that are met in another way than by a measure.
    private static func all(_ reply: NeedsReply) -> Text {
        let count = decided(reply)
        let met = reply.outcomes.filter {
            $0.decision.isTakenUp && $0.decision != .measure && $0.decision != .prioritised
        }.count
        guard met > 0 else { return count }
        return Text(
            nb: "\(count.nb), \(met) blir møtt på en annen måte",
            nn: "\(count.nn), \(met) blir møtt på ein annan måte",
            en: "\(count.en), \(met) met in another way")
    }

    private static func decided(_ reply: NeedsReply) -> Text {
        let taken = reply.outcomes.filter { $0.decision == .measure }.count
        let lifted = reply.outcomes.filter { $0.decision == .prioritised }.count
        let all = reply.outcomes.count
        if taken == 0, lifted > 0 {
            return Text(
                nb: "\(lifted) av \(all) er prioritert",
                nn: "\(lifted) av \(all) er \(lifted == 1 ? "prioritert" : "prioriterte")",
                en: "\(lifted) of \(all) prioritised")
        }
        return Text(
            nb: "\(taken) av \(all) blir til et tiltak", nn: "\(taken) av \(all) blir til eit tiltak",
            en: "\(taken) of \(all) covered by a measure")
    }

    /// One line for each reply on a desk, the measures without a need behind them, and how to read more of it.
    static func status(_ replies: [Sealed<NeedsReply>]) -> [Line] {
        let lines = replies.map { reply -> Line in
            .text(Text(nb: "Svar fra ", nn: "Svar frå ", en: "Reply from ")) + .data(reply.name + ", ")
                + .text(reply.handedOver.words) + .data(": ") + .text(count(reply.body)) + .data(".")
        }
        let without = ParticipationWords(replies).withoutNeed(replies.last?.language ?? .nb).map { part in
            .text(ParticipationWords.title) + .data(":  ") + part.line
        }
        guard let item = replies.last(where: { !$0.body.outcomes.isEmpty })?.body.outcomes.first?.item else {
            return lines + without
        }
        let id = item.words
        return lines + without + [
            .text(
                Text(
                    nb: "Se hva som skjedde:  behov spor \(id.nb) --opp",
                    nn: "Sjå kva som skjedde:  behov spor \(id.nn) --opp",
                    en: "See what came of it:  behov trace \(id.en) --up"))
        ]
    }
}
