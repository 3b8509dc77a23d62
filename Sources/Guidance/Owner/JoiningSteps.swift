import Model
import Pages

/// Needs joined by hand, whatever the proposals say.
enum JoiningSteps {
    /// Which needs are one: asked only of who goes there, since what is alike was proposed already.
    ///
    /// Those chosen become one, with all that any of them was joined with; to split them again, the proposal is answered
    /// anew.
    static let byHand = Step<OwnerOverview>("overview.more") { subject, _ in
        let choices = subject.needChoices
        guard subject.received.newest().count > 1, subject.received.needs.count > 1 else { return [] }
        let joined = choices.filter { $0.count > 1 }.map {
            // In an order of their own: that of the documents changes with every new one.
            let needs = $0.map(\.reference).sorted {
                ($0.workspace, $0.item.number) < ($1.workspace, $1.item.number)
            }
            return Line.named(needs) { subject.name(of: $0) }
        }
        let answer: Line =
            joined.isEmpty
            ? .text(Text(nb: "ingen", nn: "ingen", en: "none"))
            : joined.dropFirst().reduce(joined[0]) { $0 + .data("; ") + $1 }
        return [Occasion(expects: .several(choices.map(Choice.Option.needs), orNone: true), answer: answer)]
    } take: { reply, _, subject, _ throws(Refusal) in
        let chosen = try reply.needs(among: subject.needChoices)
        guard chosen.count != 1 else { throw Refusal(oneAlone) }
        if !chosen.isEmpty { subject.decide(true, on: chosen.flatMap { $0.map(\.reference) }) }
        return .answer
    }

    private static let oneAlone = Text(
        nb: "Velg minst to behov som skal bli ett, eller svar ingen.",
        nn: "Vel minst to behov som skal bli eitt, eller svar ingen.",
        en: "Choose at least two needs that are to become one, or answer none.")
}

extension OwnerOverview {
    /// Whose a need is.
    fileprivate func name(of need: Reference) -> String? { received.document(of: need)?.called }
}
