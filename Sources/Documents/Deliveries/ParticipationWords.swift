import Formats
import Model
import Pages

/// What is said of the measures that the receiver of a reply, or the units it answers, takes part in.
struct ParticipationWords {
    private let parts: [TakingPart]
    private let recipient: String?

    /// What some replies tell, each measure of each unit once: the word of whoever holds the measure before others'.
    init(_ replies: [Sealed<NeedsReply>]) {
        recipient = replies.first?.body.recipient
        let all = replies.flatMap { reply in reply.body.participation.map { (sender: reply.name, part: $0) } }
        let ranked = all.filter { $0.sender == $0.part.holder } + all.filter { $0.sender != $0.part.holder }
        var seen: Set<[String]> = []
        parts = ranked.map(\.part).filter { part in
            seen.insert([part.holder, part.item.code, part.unit.workspace ?? part.unit.name]).inserted
        }
    }

    /// Whether nobody takes part in anything.
    var isEmpty: Bool { parts.isEmpty }

    /// Who takes part in one measure: «med: lærere, 19»; nothing where nobody does.
    func line(of item: ItemID, held holder: String, _ language: Language) -> Line? {
        let here = parts.filter { $0.item == item && $0.holder == holder }
        guard !here.isEmpty else { return nil }
        let told = here.map { part in
            part.unit.workspace == recipient
                ? groups(part, language) : .data("\(part.unit.name): ") + groups(part, language)
        }
        return .say(nb: "med: ", nn: "med: ", en: "taking part: ") + .joined(told, by: "; ")
    }

    /// The measures that somebody takes part in and that no need of theirs was taken into, each with the reason where one
    /// was told.
    func withoutNeed(_ language: Language) -> [(line: Line, reason: Line?)] {
        parts.filter(\.needs.isEmpty).map { part in
            let who: Line = part.unit.workspace == recipient ? [] : .data("\(part.unit.name): ")
            let years = part.years.isEmpty ? "" : ", " + part.years.inShort
            let line: Line =
                who + .answer(part.title, language) + .data(" (") + .text(part.item.words)
                + .data(", \(part.holder))\(years): ") + groups(part, language)
            if part.isCommon == true { return (line, .text(Self.common)) }
            return (
                line,
                part.reason.map { .say(nb: "Hvorfor: ", nn: "Kvifor: ", en: "Why: ") + .answer($0, language) }
            )
        }
    }

    /// Each part with who it is, whether a need stands behind, and why they take part without one.
    var json: JSON {
        .array(
            parts.map { part in
                var object = JSONObject([
                    .init("unit", .string(part.unit.name)), .init("id", .string(part.item.code)),
                    .init("title", .string(part.title)), .init("holder", .string(part.holder)),
                    .init("years", .array(part.years.map { .number(String($0)) })),
                    .init(
                        "groups",
                        .array(
                            part.groups.map { group in
                                .object(
                                    JSONObject([
                                        .init("role", .string(group.role)),
                                        .init("people", .number(String(group.people))),
                                        .init("units", .number(String(group.units))),
                                    ]))
                            })), .init("needs", .array(part.needs.map { .string($0.code) })),
                    .init("common", .bool(part.isCommon ?? false)),
                ])
                if let reason = part.reason { object["reason"] = .string(reason) }
                return .object(object)
            })
    }

    private func groups(_ part: TakingPart, _ language: Language) -> Line {
        .joined(
            part.groups.map { group -> Line in
                let line: Line = .answer(group.role, language) + .data(", \(group.people)")
                guard group.units > 1 else { return line }
                let units = group.units
                return line
                    + .say(nb: " i \(units) enheter", nn: " i \(units) einingar", en: " in \(units) units")
            }, by: "; ")
    }

    /// What the measures without a need behind them are called.
    static let title = Text(
        nb: "Med i tiltak uten å ha meldt behovet", nn: "Med i tiltak utan å ha meldt behovet",
        en: "Taking part in measures without having reported the need")
    private static let common = Text(
        nb: "Det er et felles tiltak.", nn: "Det er eit felles tiltak.", en: "It is a common measure.")
}

extension ReplyWords {
    /// «Med i 3 tiltak, 1 uten å ha meldt behovet»; nothing where nobody takes part in any.
    static func participation(_ reply: NeedsReply) -> Text? {
        let parts = reply.participation
        guard !parts.isEmpty else { return nil }
        let all = Set(parts.map(\.item)).count
        let without = Set(parts.filter(\.needs.isEmpty).map(\.item)).count
        let measures = Text.counted(all, .measures)
        guard without > 0 else {
            return Text(nb: "med i \(all) tiltak", nn: "med i \(all) tiltak", en: "taking part in \(measures.en)")
        }
        return Text(
            nb: "med i \(all) tiltak, \(without) uten å ha meldt behovet",
            nn: "med i \(all) tiltak, \(without) utan å ha meldt behovet",
            en:
                "taking part in \(measures.en)\(all == 1 ? "" : ", in \(without) of them") "
                + "without having reported the need")
    }
}
