import Guidance
public import Model
public import Pages

/// The reply to a unit or an owner as a page to read: what became of each of its needs, and why.
public enum ReplyPage {
    /// The page, which aims for one sheet.
    ///
    /// - Parameters:
    ///   - reply: The reply, as it is sealed.
    ///   - said: What the receiver's own item says, in its own words; `nil` where nobody knows.
    /// - Returns: The page.
    public static func page(_ reply: Sealed<NeedsReply>, said: (ItemID) -> Line?) -> Page {
        let participation = ParticipationWords([reply])
        let cards = reply.body.outcomes.map { outcome -> Block in
            let id: Line = [.data(" ("), .text(outcome.item.words), .data(")")]
            let title = said(outcome.item).map { $0 + id } ?? .text(outcome.item.words)
            return .card(Card(title: title, facts: facts(outcome, reply, participation)))
        }
        let without = participation.withoutNeed(reply.language).map { part in
            Block.Item(part.line, below: part.reason.map { [Block.Item($0)] } ?? [])
        }
        return Page(
            title: .say(nb: "Svar til ", nn: "Svar til ", en: "Reply to ") + .data(reply.body.recipientName)
                + .say(nb: " fra ", nn: " frå ", en: " from ") + .data(reply.name),
            blocks: [
                .facts([
                    Fact(Text(nb: "Dato", nn: "Dato", en: "Date"), .text(reply.handedOver.words)),
                    Fact(
                        Text(nb: "Kort sagt", nn: "Kort sagt", en: "In short"), .text(ReplyWords.count(reply.body))
                    ),
                ])
            ]
                + .chapter(
                    Text(
                        nb: "Hva som skjedde med behovene", nn: "Kva som skjedde med behova",
                        en: "What became of the needs"),
                    cards.isEmpty ? [.paragraph(DocumentParts.none)] : cards)
                + (without.isEmpty ? [] : .chapter(ParticipationWords.title, .bullets(without)))
                + .chapter(
                    Text(nb: "Hvor dette kommer fra", nn: "Kvar dette kjem frå", en: "Where this comes from"),
                    [
                        .source(
                            .say(nb: "Svar av ", nn: "Svar av ", en: "Reply of ") + .text(reply.handedOver.words)
                                + .say(nb: " fra ", nn: " frå ", en: " from ") + .data(reply.name)
                                + .say(
                                    nb: ", utgave \(reply.revision), laget med ",
                                    nn: ", utgåve \(reply.revision), laga med ",
                                    en: ", revision \(reply.revision), made with ") + .data("\(reply.program)."))
                    ]),
            origin: Origin(
                whose: reply.name, day: reply.handedOver, program: reply.program, workspace: reply.id,
                revision: reply.revision))
    }

    /// «Voksne som åpner leken (tiltak-1, Fjellnettverket), 2027–2029, 585 000 kr, sammen med behov fra 2 andre enheter».
    private static func taken(_ step: NeedOutcome.Step, _ language: Language) -> Line {
        let years: Line = step.years.isEmpty ? [] : .data(", " + step.years.inShort)
        let sum: Line = step.applied.map { [.data(", "), .text(RowNumbers.kroner($0))] } ?? []
        let others = step.units - 1
        let together: Line =
            others > 0
            ? .say(
                nb: ", sammen med behov fra \(others) \(others == 1 ? "annen enhet" : "andre enheter")",
                nn: ", saman med behov frå \(others) \(others == 1 ? "anna eining" : "andre einingar")",
                en: ", together with needs from \(others) other \(others == 1 ? "unit" : "units")") : []
        return [
            .answer(step.title, language), .data(" ("), .text(step.item.words), .data(", \(step.holder))"),
        ] + years + sum + together + TraceUpOutcome.result(step)
    }

    private static func facts(
        _ outcome: NeedOutcome, _ reply: Sealed<NeedsReply>, _ participation: ParticipationWords
    ) -> [Fact] {
        let into = outcome.into.flatMap { step in
            [taken(step, reply.language)]
                + [participation.line(of: step.item, held: step.holder, reply.language)].compactMap(\.self)
        }
        let by: Line = outcome.decidedBy == reply.name ? [] : .data(" (\(outcome.decidedBy))")
        return [
            Fact(Text(nb: "Avgjørelsen", nn: "Avgjerda", en: "The decision"), .text(outcome.decision.label) + by)
        ]
            + (into.isEmpty
                ? [] : [Fact(Text(nb: "Tatt med i", nn: "Teke med i", en: "Included in"), into.stacked)])
            + (outcome.reason.map {
                [Fact(Text(nb: "Hvorfor", nn: "Kvifor", en: "Why"), .answer($0, reply.language))]
            } ?? [])
    }
}
