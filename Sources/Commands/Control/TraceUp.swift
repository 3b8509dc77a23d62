import Chain
import Formats
import Model
import Pages

/// The way up: what became of a need or priority, as those above have answered.
struct TraceUp {
    let item: ItemID
    let title: String
    let replies: [Sealed<NeedsReply>]

    /// The way up of an item of a workspace.
    ///
    /// - Throws: A trouble where there is no such item, or nobody has answered.
    init(_ id: ItemID, _ opened: Opened<some Level>, title: String?) throws(Trouble) {
        guard let title else { throw CommandTrouble.noItem(id) }
        item = id
        self.title = title
        replies = opened.desk.replies ?? []
        guard replies.contains(where: { $0.body.outcomes.contains { $0.item == id } }) else {
            throw TraceUp.unanswered(id)
        }
    }

    private var answers: [(from: Sealed<NeedsReply>, outcome: NeedOutcome)] {
        replies.flatMap { reply in reply.body.outcomes.filter { $0.item == item }.map { (reply, $0) } }
    }

    /// The lines on the screen, sender by sender.
    func lines(_ language: Language) -> [Line] {
        [[.text(item.words), .data("  \(title)")]]
            + answers.flatMap { reply, outcome -> [Line] in
                let head: Line =
                    .text(Text(nb: "  Svar fra ", nn: "  Svar frå ", en: "  Answer from "))
                    + .data("\(reply.name), ")
                    + .text(reply.handedOver.words) + .data(": ") + .text(outcome.decision.label)
                // The reason is told in the words of whoever decided, who may stand below the sender.
                let by: Line = outcome.decidedBy == reply.name ? [] : .data(" (\(outcome.decidedBy))")
                let reason = outcome.reason.map { reason -> Line in
                    .text(Text(nb: "    Hvorfor", nn: "    Kvifor", en: "    Why")) + by + .data(": ")
                        + .answer(reason, reply.language)
                }
                return [head] + outcome.into.map { step($0, reply.language) } + (reason.map { [$0] } ?? [])
            }
    }

    private func step(_ step: NeedOutcome.Step, _ language: Language) -> Line {
        var line: Line = [
            .data("    "), .text(step.item.words), .data("  "), .answer(step.title, language),
            .data("  · \(step.holder)"),
        ]
        if !step.years.isEmpty {
            line = line + .data("  · " + step.years.map(String.init).joined(separator: ", "))
        }
        if let applied = step.applied {
            line = line + [.data("  · "), .text(Quantity(applied).words), .data(" kr")]
        }
        let others = step.units - 1
        guard others > 0 else { return line }
        return line
            + .text(
                Text(
                    nb: "  · sammen med behov fra \(others) \(others == 1 ? "annen enhet" : "andre enheter")",
                    nn: "  · saman med behov frå \(others) \(others == 1 ? "anna eining" : "andre einingar")",
                    en: "  · together with needs from \(others) other \(others == 1 ? "unit" : "units")"))
    }

    /// The same as JSON.
    var json: JSON {
        .object(
            JSONObject([
                .init("id", .string(item.code)), .init("title", .string(title)),
                .init(
                    "answers",
                    .array(
                        answers.map { reply, outcome in
                            var object = JSONObject([
                                .init("from", .string(reply.name)), .init("day", .string(reply.handedOver.iso)),
                                .init("decision", .string(outcome.decision.rawValue)),
                                .init("decidedBy", .string(outcome.decidedBy)),
                                .init("into", .array(outcome.into.map(TraceUp.step))),
                            ])
                            if let reason = outcome.reason { object["reason"] = .string(reason) }
                            return .object(object)
                        })),
            ]))
    }

    private static func step(_ step: NeedOutcome.Step) -> JSON {
        var object = JSONObject([
            .init("id", .string(step.item.code)), .init("title", .string(step.title)),
            .init("holder", .string(step.holder)), .init("units", .number(String(step.units))),
            .init("years", .array(step.years.map { .number(String($0)) })),
        ])
        if let applied = step.applied { object["applied"] = .number(String(applied)) }
        return .object(object)
    }

    private static func unanswered(_ id: ItemID) -> Trouble {
        let words = id.words
        return Trouble(
            .notFound,
            Text(
                nb: "Ingen har svart på \(words.nb) ennå. Hent inn svaret når dere får det: behov samle FIL",
                nn: "Ingen har svart på \(words.nn) enno. Hent inn svaret når de får det: behov samle FIL",
                en: "Nobody has answered \(words.en) yet. Bring the answer in when you get it: behov collect FILE")
        )
    }
}
