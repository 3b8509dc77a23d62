import Formats
import Model
import Pages
import Store

/// What `history` says.
enum HistoryWords {
    /// How many revisions are shown unless all are asked for.
    static let shown = 20

    static func table(_ heads: [RevisionHead], _ history: History, _ program: Program) -> Block {
        .table(
            Table(
                header: [
                    .text(Text(nb: "Utgave", nn: "Utgåve", en: "Revision")),
                    .text(Text(nb: "Når", nn: "Når", en: "When")),
                    .text(Text(nb: "Hvem", nn: "Kven", en: "Who")),
                    .text(Text(nb: "Hva", nn: "Kva", en: "What")),
                ],
                rows: heads.map { head in
                    [
                        number(head, history), .text(RevisionWords.when(head, program)),
                        .text(RevisionWords.who(head)), what(head, history),
                    ]
                }, numeric: [0]))
    }

    /// The number; with the beginning of its digest where another revision has the same.
    private static func number(_ head: RevisionHead, _ history: History) -> Line {
        let isAlone = history.all.filter { $0.number == head.number }.count == 1
        return .data(isAlone ? String(head.number) : head.mark)
    }

    private static func what(_ head: RevisionHead, _ history: History) -> Line {
        var line = Line.text(RevisionWords.what(head, history))
        for name in history.names(of: head) {
            line = line + [.data(" · "), .text(Text(nb: "«\(name)»", nn: "«\(name)»", en: "“\(name)”"))]
        }
        if head.standing != .recorded { line = line + [.data(" · "), .text(underWay)] }
        return line
    }

    private static let underWay = Text(
        nb: "ikke avsluttet ennå", nn: "ikkje avslutta enno", en: "not finished yet")

    static func rest(_ history: History, hidden: Int) -> [Text] {
        var rest: [Text] = []
        if hidden > 0 {
            rest.append(
                Text(
                    nb: "Eldre utgaver som ikke er vist: \(hidden). Se alle med:  behov historikk --alle",
                    nn: "Eldre utgåver som ikkje er viste: \(hidden). Sjå alle med:  behov historikk --alle",
                    en: "Older revisions that are not shown: \(hidden). See them all with:  behov history --all"))
        }
        let numbers = history.all.map(\.number)
        if Set(numbers).count < numbers.count {
            rest.append(
                Text(
                    nb:
                        "Utgaver med samme nummer skilles med tegnene etter streken. Skriv alt når dere henter en av dem.",
                    nn:
                        "Utgåver med same nummer blir skilde med teikna etter streken. Skriv alt når de hentar ei av dei.",
                    en:
                        "Revisions with the same number are told apart by what follows the dash. Type all of it to restore one."
                ))
        }
        let thinned = history.register.thinned.count
        if thinned > 0 {
            rest.append(
                Text(
                    nb: "Utgaver som er ryddet bort: \(thinned).", nn: "Utgåver som er rydda bort: \(thinned).",
                    en: "Revisions that were removed: \(thinned)."))
        }
        return rest
    }

    static func named(_ naming: Naming, saving: Bool) -> Text {
        switch naming {
        case .named(let number) where saving:
            Text(
                nb: "Utgave \(number) har fått navnet. Den blir aldri ryddet bort. "
                    + "Dere kan skrive navnet der dere ellers skriver nummeret på utgaven.",
                nn: "Utgåve \(number) har fått namnet. Ho blir aldri rydda bort. "
                    + "De kan skrive namnet der de elles skriv nummeret på utgåva.",
                en: "Revision \(number) now has that name. It will never be removed. "
                    + "You can use the name wherever you can use a revision's number.")
        case .named(let number):
            Text(
                nb: "Kommandoen ville ha gitt utgave \(number) dette navnet.",
                nn: "Kommandoen ville ha gitt utgåve \(number) dette namnet.",
                en: "This would give revision \(number) that name.")
        case .had(let number):
            Text(
                nb: "Utgave \(number) har dette navnet fra før.", nn: "Utgåve \(number) har dette namnet frå før.",
                en: "Revision \(number) already has that name.")
        }
    }

    /// What thinning leaves alone.
    static let rule = Text(
        nb: "Disse utgavene blir alltid beholdt: de \(ThinningPlan.newest) nyeste, den siste fra hver dag, "
            + "de som har navn, og de som er levert.",
        nn: "Desse utgåvene blir alltid tekne vare på: dei \(ThinningPlan.newest) nyaste, den siste frå kvar dag, "
            + "dei som har namn, og dei som er leverte.",
        en: "These revisions are always kept: the newest \(ThinningPlan.newest), the last one of each day, "
            + "those with a name, and those that were handed over.")

    static func thinned(_ plan: ThinningPlan, saving: Bool) -> Text {
        let (gone, kept) = (plan.removed.count, plan.kept)
        guard gone > 0 else {
            return Text(
                nb: "Ingen utgaver er gamle nok til å ryddes bort. Utgaver igjen: \(kept).",
                nn: "Ingen utgåver er gamle nok til å ryddast bort. Utgåver igjen: \(kept).",
                en: "No revision is old enough to be removed. Revisions left: \(kept).")
        }
        return saving
            ? Text(
                nb: "Utgaver som er ryddet bort: \(gone). Utgaver igjen: \(kept).",
                nn: "Utgåver som er rydda bort: \(gone). Utgåver igjen: \(kept).",
                en: "Revisions removed: \(gone). Revisions left: \(kept).")
            : Text(
                nb: "Utgaver som ville blitt ryddet bort: \(gone). Utgaver igjen: \(kept).",
                nn: "Utgåver som ville blitt rydda bort: \(gone). Utgåver igjen: \(kept).",
                en: "Revisions that would be removed: \(gone). Revisions left: \(kept).")
    }

    static func json(_ history: History, _ language: Language) -> JSON {
        .object(
            JSONObject([
                .init("current", .number(String(history.current.number))),
                .init("revisions", .array(history.all.map { RevisionWords.json($0, history, language) })),
                .init(
                    "thinned",
                    .array(
                        history.register.thinned.map { thinned in
                            .object(
                                JSONObject([
                                    .init("revision", .number(String(thinned.revision))),
                                    .init("digest", .string(thinned.digest)), .init("at", .string(thinned.at)),
                                ]))
                        })),
            ]))
    }
}
