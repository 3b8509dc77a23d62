import ArgumentParser
import Checks
import Documents
import Model
import Store

/// `accept` (godta): lets a remark stand, with a reason; `check` shows it as accepted from then on.
struct AcceptCommand: BehovCommand {
    static let entry = CommandEntry(
        "accept", "godta", .control,
        Text(
            nb: "godta en merknad, med en begrunnelse", nn: "godta ein merknad, med ei grunngiving",
            en: "accept a remark, with a reason"),
        did: Text(nb: "godtok en merknad", nn: "godtok ein merknad", en: "accepted a remark"), AcceptCommand.self)

    @Argument(help: HelpLanguage.words("for eksempel INT-002", "til dømes INT-002", "for example INT-002"))
    var code: String

    @Argument(help: HelpLanguage.words("for eksempel funn-1", "til dømes funn-1", "for example finding-1"))
    var id: ItemID?

    @Option(
        name: [.customLong("reason"), .customLong("fordi")],
        help: HelpLanguage.words(
            "hvorfor merknaden kan godtas, i anførselstegn", "kvifor merknaden kan godtakast, i anførselsteikn",
            "why the remark can be accepted, in quotation marks"))
    var reason: String?

    @Flag(
        name: [.customLong("withdraw"), .customLong("trekk")],
        help: HelpLanguage.words(
            "godta ikke merknaden lenger", "godta ikkje merknaden lenger", "stop accepting the remark"))
    var withdraw = false

    @OptionGroup var common: CommonOptions

    func run(in program: Program) throws -> Int32 {
        let rule = try ExplainCommand.rule(code)
        let store = try program.store()
        try accept(rule, store.read().opened, store, program)
        return 0
    }

    private func accept<Some: OpenedLevel>(
        _ rule: RuleOutline, _ opened: Some, _ store: Store, _ program: Program
    ) throws {
        let old = opened.desk.acceptances ?? []
        let others = old.filter { $0.code != rule.code || $0.item != id }
        let new: [Acceptance]
        if withdraw {
            guard others.count < old.count else { throw AcceptWords.notAccepted(rule, id) }
            new = others
        } else {
            guard rule.canBeAccepted else { throw AcceptWords.never(rule) }
            let all = try Examination.of(opened, store, program).verdict
            let places = (all.open + all.accepted.map(\.remark)).filter { $0.rule.code == rule.code }.map(\.place)
            guard places.contains(where: { $0.item == id }) else { throw AcceptWords.noSuch(rule, places) }
            let reason = reason ?? ""
            guard reason.contains(where: \.isLetter) else { throw AcceptWords.noReason(rule, id) }
            new =
                others + [
                    Acceptance(code: rule.code, item: id, reason: reason, by: program.by, day: program.today)
                ]
        }
        let saving = !program.options.dryRun
        if saving { try program.settle(store) }
        _ = try store.change(Some.Body.self, by: program.change("accept"), saving: saving) {
            $0.desk.acceptances = new.isEmpty ? nil : new
        }
        if saving { try store.finish() }
        program.console.say(AcceptWords.done(rule, id, isWithdrawn: withdraw, isSaved: saving))
    }
}

/// What `accept` says.
enum AcceptWords {
    static func never(_ rule: RuleOutline) -> Trouble {
        Trouble(
            .usage,
            Text(
                nb: "\(rule.code) kan ikke godtas: \(rule.title.nb). Det må rettes. Les mer med: "
                    + "behov forklar \(rule.code)",
                nn: "\(rule.code) kan ikkje godtakast: \(rule.title.nn). Det må rettast. Les meir med: "
                    + "behov forklar \(rule.code)",
                en: "\(rule.code) cannot be accepted: \(rule.title.en). It must be corrected. Read more with: "
                    + "behov explain \(rule.code)"))
    }

    static func noSuch(_ rule: RuleOutline, _ places: [Place]) -> Trouble {
        guard !places.isEmpty else {
            return Trouble(
                .notFound,
                Text(
                    nb:
                        "Merknaden \(rule.code) gjelder ikke nå, så det er ingenting å godta. Se merknadene med: behov sjekk",
                    nn:
                        "Merknaden \(rule.code) gjeld ikkje no, så det er ingenting å godta. Sjå merknadene med: behov sjekk",
                    en:
                        "The remark \(rule.code) does not apply now, so there is nothing to accept. See the current remarks with: behov check"
                )
            )
        }
        let commands = places.map { rule.accepting($0.item) }
        func all(_ language: Language) -> String { commands.map { $0[language] }.joined(separator: "; ") }
        return Trouble(
            .usage,
            Text(
                nb: "Si hvilken merknad dere mener. Skriv: \(all(.nb))",
                nn: "Sei kva for ein merknad de meiner. Skriv: \(all(.nn))",
                en: "Say which remark you mean. Type: \(all(.en))"))
    }

    static func notAccepted(_ rule: RuleOutline, _ item: ItemID?) -> Trouble {
        let place = item?.words ?? Text(alike: "")
        return Trouble(
            .notFound,
            Text(
                nb: "\(rule.code) \(place.nb) er ikke godtatt. Se hva som er godtatt, med: behov sjekk",
                nn: "\(rule.code) \(place.nn) er ikkje godteken. Sjå kva som er godteke, med: behov sjekk",
                en: "\(rule.code) \(place.en) is not accepted. See what is accepted with: behov check"))
    }

    static func noReason(_ rule: RuleOutline, _ item: ItemID?) -> Trouble {
        let command = rule.accepting(item)
        return Trouble(
            .usage,
            Text(
                nb: "Skriv hvorfor merknaden kan godtas, så andre forstår valget: \(command.nb)",
                nn: "Skriv kvifor merknaden kan godtakast, så andre forstår valet: \(command.nn)",
                en: "Write why the remark can be accepted, so that others understand the choice: \(command.en)"))
    }

    static func done(_ rule: RuleOutline, _ item: ItemID?, isWithdrawn: Bool, isSaved: Bool) -> Text {
        let place = item.map { $0.words.mapped { words, _ in " " + words } } ?? Text(alike: "")
        guard isSaved else {
            return Text(
                nb: "Kommandoen ville ha endret hva som er godtatt for \(rule.code)\(place.nb).",
                nn: "Kommandoen ville ha endra kva som er godteke for \(rule.code)\(place.nn).",
                en: "This would change what is accepted for \(rule.code)\(place.en).")
        }
        return isWithdrawn
            ? Text(
                nb: "\(rule.code)\(place.nb) er ikke godtatt lenger.",
                nn: "\(rule.code)\(place.nn) er ikkje godteken lenger.",
                en: "\(rule.code)\(place.en) is no longer accepted.")
            : Text(
                nb: "\(rule.code)\(place.nb) er godtatt. Begrunnelsen står i:  behov sjekk",
                nn: "\(rule.code)\(place.nn) er godteken. Grunngivinga står i:  behov sjekk",
                en: "\(rule.code)\(place.en) is accepted. See the reason with:  behov check")
    }
}
