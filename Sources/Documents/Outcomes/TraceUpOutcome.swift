public import Chain
public import Formats
public import Model
public import Pages

/// What `trace --up` found: what became of a need or priority, as those above have answered.
public struct TraceUpOutcome: Outcome {
    let item: ItemID
    let words: String
    let replies: [Sealed<NeedsReply>]
    /// The language the workspace is written in.
    let language: Language

    /// The way up from an item; `nil` where nobody has answered it.
    ///
    /// - Parameters:
    ///   - link: The item.
    ///   - replies: The answers on the desk.
    public init?(from link: Link, answered replies: [Sealed<NeedsReply>]) {
        guard replies.contains(where: { $0.body.outcomes.contains { $0.item == link.item } }) else { return nil }
        item = link.item
        words = link.title
        language = link.language
        self.replies = replies
    }

    private var answers: [(from: Sealed<NeedsReply>, outcome: NeedOutcome)] {
        replies.flatMap { reply in reply.body.outcomes.filter { $0.item == item }.map { (reply, $0) } }
    }

    /// The item and what it says.
    public var title: Line { [.text(item.words), .data("  "), .answer(words, language)] }

    /// A tree, sender by sender.
    public var blocks: [Block] { [.tree([Branch(title, below: answers.map(branch))])] }

    private func branch(_ reply: Sealed<NeedsReply>, _ outcome: NeedOutcome) -> Branch {
        let head: Line =
            .text(Text(nb: "Svar fra ", nn: "Svar frå ", en: "Answer from ")) + .data("\(reply.name), ")
            + .text(reply.handedOver.words) + .data(": ") + .text(outcome.decision.label)
        // The reason is told in the words of whoever decided, who may stand below the sender.
        let by: Line = outcome.decidedBy == reply.name ? [] : .data(" (\(outcome.decidedBy))")
        let reason = outcome.reason.map { reason -> Line in
            .text(Text(nb: "Hvorfor", nn: "Kvifor", en: "Why")) + by + .data(": ")
                + .answer(reason, reply.language)
        }
        let below = outcome.into.map { step($0, reply.language) } + (reason.map { [$0] } ?? [])
        return Branch(head, below: below.map { Branch($0) })
    }

    private func step(_ step: NeedOutcome.Step, _ language: Language) -> Line {
        var line: Line = [
            .text(step.item.words), .data("  "), .answer(step.title, language),
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

    /// The item, and each answer with what it was taken into.
    public func json(for reader: Reader) -> JSON {
        .object(
            JSONObject([
                .init("id", .string(item.code)), .init("title", .string(words)),
                .init(
                    "answers",
                    .array(
                        answers.map { reply, outcome in
                            var object = JSONObject([
                                .init("from", .string(reply.name)), .init("day", .string(reply.handedOver.iso)),
                                .init("decision", .string(outcome.decision.rawValue)),
                                .init("decidedBy", .string(outcome.decidedBy)),
                                .init("into", .array(outcome.into.map(Self.step))),
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
}
