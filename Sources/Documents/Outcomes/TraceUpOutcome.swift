public import Chain
public import Formats
public import Model
public import Pages

/// What `trace --up` found: what became of an item, by way of the needs or priorities that rest on it, as those above
/// have answered.
public struct TraceUpOutcome: Outcome {
    /// A need or priority that was handed over.
    public struct Lifted: Sendable {
        let link: Link
        /// The digest of what it says now.
        let said: String?

        /// Makes one.
        public init(_ link: Link, saying said: String?) {
            self.link = link
            self.said = said
        }
    }

    let link: Link
    let lifted: [Lifted]
    let replies: [Sealed<NeedsReply>]
    private let participation: ParticipationWords

    /// The way up from an item; `nil` where it is itself what others decide on and nobody has answered it.
    ///
    /// - Parameters:
    ///   - link: The item.
    ///   - lifted: What was handed over and rests on it, the item itself where it is one of these.
    ///   - replies: The answers on the desk.
    public init?(from link: Link, by lifted: [Lifted], answered replies: [Sealed<NeedsReply>]) {
        self.link = link
        self.lifted = lifted
        self.replies = replies
        participation = ParticipationWords(replies)
        if lifted.contains(where: { $0.link.item == link.item }), answers(on: link.item).isEmpty { return nil }
    }

    private func answers(on item: ItemID) -> [(from: Sealed<NeedsReply>, outcome: NeedOutcome)] {
        replies.flatMap { reply in reply.body.outcomes.filter { $0.item == item }.map { (reply, $0) } }
    }

    /// The item and what it says.
    public var title: Line { Self.line(link) }

    /// A tree: the item, what rests on it, and the answers to that, sender by sender; then the measures that were decided
    /// without any need of theirs.
    public var blocks: [Block] {
        let itself = lifted.filter { $0.link.item == link.item }
        let trees = itself.isEmpty ? [Branch(title, below: lifted.map(branch))] : itself.map(branch)
        return [.tree(trees + besides)]
    }

    /// The measures that they take part in without a need behind them.
    private var besides: [Branch] {
        let without = participation.withoutNeed(replies.last?.language ?? .nb).map { part in
            Branch(part.line, below: part.reason.map { [Branch($0)] } ?? [])
        }
        return without.isEmpty ? [] : [Branch(.text(ParticipationWords.title), below: without)]
    }

    private static func line(_ link: Link) -> Line {
        [.text(link.item.words), .data("  "), .answer(link.title, link.language)]
    }

    private func branch(_ lifted: Lifted) -> Branch {
        let answers = answers(on: lifted.link.item)
        let none = Branch(
            .text(
                Text(
                    nb: "Ingen har svart ennå.", nn: "Ingen har svara enno.",
                    en: "Nobody has replied yet.")))
        return Branch(
            Self.line(lifted.link),
            below: answers.isEmpty ? [none] : answers.map { branch($0.from, $0.outcome, lifted.said) })
    }

    private func branch(_ reply: Sealed<NeedsReply>, _ outcome: NeedOutcome, _ said: String?) -> Branch {
        let head: Line =
            .text(Text(nb: "Svar fra ", nn: "Svar frå ", en: "Reply from ")) + .data("\(reply.name), ")
            + .text(reply.handedOver.words) + .data(": ") + .text(outcome.decision.label)
        // The reason is told in the words of whoever decided, who may stand below the sender.
        let by: Line = outcome.decidedBy == reply.name ? [] : .data(" (\(outcome.decidedBy))")
        let reason = outcome.reason.map { reason -> Line in
            .text(Text(nb: "Hvorfor", nn: "Kvifor", en: "Why")) + by + .data(": ")
                + .answer(reason, reply.language)
        }
        let stale =
            outcome.into.isEmpty && outcome.decision != .undecided
            ? FootingWords.line(outcome.footing, said, of: outcome.item) : nil
        let below =
            [stale.map(Line.text)].compactMap(\.self)
            + outcome.into.flatMap { step in
                [Self.told(step, reply.language)]
                    + [participation.line(of: step.item, held: step.holder, reply.language)].compactMap(\.self)
                    + [FootingWords.line(step.footing, said, of: outcome.item).map(Line.text)].compactMap(\.self)
            } + [reason].compactMap(\.self)
        return Branch(head, below: below.map { Branch($0) })
    }

    /// What a need was taken into, whose it is, when, for how much, and with how many others.
    static func told(_ step: NeedOutcome.Step, _ language: Language) -> Line {
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
        line = line + result(step)
        let others = step.units - 1
        guard others > 0 else { return line }
        return line
            + .text(
                Text(
                    nb: "  · sammen med behov fra \(others) \(others == 1 ? "annen enhet" : "andre enheter")",
                    nn: "  · saman med behov frå \(others) \(others == 1 ? "anna eining" : "andre einingar")",
                    en: "  · together with needs from \(others) other \(others == 1 ? "unit" : "units")"))
    }

    /// «· 2027: delvis gjennomført, praksis endret: ja»; nothing until an annual report tells.
    static func result(_ step: NeedOutcome.Step) -> Line {
        guard let year = step.reportedYear, let done = step.carriedOut else { return [] }
        let head: Line = [.data("  · \(year): "), .text(done.label)]
        guard let practice = step.practice else { return head }
        return head
            + [
                .text(
                    Text(nb: ", endret praksis: ", nn: ", endra praksis: ", en: ", practice changed: ")),
                .text(practice.label),
            ]
    }

    /// The item with each answer to it, or each item that rests on it with the answers to that.
    public func json(for reader: Reader) -> JSON {
        var object = JSONObject([
            .init("id", .string(link.item.code)), .init("title", .string(link.title)),
        ])
        if lifted.contains(where: { $0.link.item == link.item }) {
            object["answers"] = json(of: link.item)
        } else {
            object["into"] = .array(
                lifted.map { one in
                    .object(
                        JSONObject([
                            .init("id", .string(one.link.item.code)), .init("title", .string(one.link.title)),
                            .init("answers", json(of: one.link.item)),
                        ]))
                })
        }
        if !participation.isEmpty { object["participation"] = participation.json }
        return .object(object)
    }

    private func json(of item: ItemID) -> JSON {
        .array(
            answers(on: item).map { reply, outcome in
                var object = JSONObject([
                    .init("from", .string(reply.name)), .init("day", .string(reply.handedOver.iso)),
                    .init("decision", .string(outcome.decision.rawValue)),
                    .init("decidedBy", .string(outcome.decidedBy)),
                    .init("into", .array(outcome.into.map(Self.step))),
                ])
                if let reason = outcome.reason { object["reason"] = .string(reason) }
                object["decidedOn"] = FootingWords.json(outcome.footing)
                return .object(object)
            })
    }

    private static func step(_ step: NeedOutcome.Step) -> JSON {
        var object = JSONObject([
            .init("id", .string(step.item.code)), .init("title", .string(step.title)),
            .init("holder", .string(step.holder)), .init("units", .number(String(step.units))),
            .init("years", .array(step.years.map { .number(String($0)) })),
            .init("restsOn", FootingWords.json(step.footing)),
        ])
        if let applied = step.applied { object["applied"] = .number(String(applied)) }
        if let year = step.reportedYear, let done = step.carriedOut {
            object["reportedYear"] = .number(String(year))
            object["carriedOut"] = .string(done.rawValue)
            object["practice"] = step.practice.map { .string($0.rawValue) } ?? .null
        }
        return .object(object)
    }
}
