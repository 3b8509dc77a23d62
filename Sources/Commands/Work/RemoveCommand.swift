import ArgumentParser
import Guidance
import Model
import Store

/// `remove` (slett): takes an item away, unless others lean on it.
struct RemoveCommand: BehovCommand {
    static let entry = CommandEntry(
        "remove", "slett", .work,
        Text(
            nb: "slett én ting som ingenting annet bygger på", nn: "slett éin ting som ingenting anna byggjer på",
            en: "remove one item that nothing else is based on"),
        did: Text(nb: "slettet noe", nn: "sletta noko", en: "removed something"), RemoveCommand.self)

    @Argument(help: HelpLanguage.words("for eksempel funn-1", "til dømes funn-1", "for example finding-1"))
    var id: ItemID

    @Option(
        name: [.customLong("period"), .customLong("periode")],
        help: HelpLanguage.words(
            "skjerm bare tallet fra denne perioden, og behold indikatoren",
            "skjerm berre talet frå denne perioden, og behald indikatoren",
            "withhold only the figure for this period, and keep the indicator"))
    var period: String?

    @OptionGroup var common: CommonOptions

    func run(in program: Program) throws -> Int32 {
        let store = try program.store()
        if let period { return try withhold(period, store, program) }
        do {
            try remove(from: store.read().opened, store, program)
        } catch let refusal as Refusal {
            throw Trouble(.notFound, refusal.text)
        }
        let words = id.words
        program.console.say(
            program.options.dryRun
                ? Text(
                    nb: "Kommandoen ville ha slettet \(words.nb).", nn: "Kommandoen ville ha sletta \(words.nn).",
                    en: "This would remove \(words.en).")
                : Text(
                    nb: "Slettet \(words.nb).", nn: "Sletta \(words.nn).",
                    en: "Removed \(words.en)."))
        return 0
    }

    /// Holds one figure of an indicator back.
    private func withhold(_ period: String, _ store: Store, _ program: Program) throws -> Int32 {
        guard let indicator = ID<Indicator>(id), case .unit = try store.read() else {
            throw RemoveTrouble.noIndicator(id)
        }
        if !program.options.dryRun { try program.settle(store) }
        let change = program.change("remove")
        _ = try store.change(UnitAnalysis.self, by: change, saving: !program.options.dryRun) {
            guard let found = $0.body.indicators[indicator] else { throw CommandTrouble.noItem(id) }
            guard $0.body.withhold(indicator, period) else {
                throw RemoveTrouble.noPeriod(id, period, found.own.map(\.period))
            }
        }
        if !program.options.dryRun { try store.finish() }
        program.console.say(RemoveTrouble.heldBack(id, period, isTried: program.options.dryRun))
        return 0
    }

    private func remove<Some: OpenedLevel>(from opened: Some, _ store: Store, _ program: Program) throws {
        if !program.options.dryRun { try program.settle(store) }
        _ = try store.change(Some.Body.self, by: program.change("remove"), saving: !program.options.dryRun) {
            // What the staff said lies on the desk, and nothing in the analysis leans on it.
            if let input = ID<StaffInput>(id) {
                guard $0.desk.remove(input) else { throw CommandTrouble.noItem(id) }
            } else {
                try $0.body.removeUnlessLeanedOn(id)
            }
        }
        if !program.options.dryRun { try store.finish() }
    }
}

/// What is said of a figure that is to be held back.
enum RemoveTrouble {
    static func heldBack(_ id: ItemID, _ period: String, isTried: Bool) -> Text {
        let words = id.words
        return isTried
            ? Text(
                nb: "Kommandoen ville ha skjermet tallet fra \(period) i \(words.nb).",
                nn: "Kommandoen ville ha skjerma talet frå \(period) i \(words.nn).",
                en: "This would withhold the figure for \(period) in \(words.en).")
            : Text(
                nb: "Tallet fra \(period) i \(words.nb) er skjermet. Det blir verken vist eller levert. "
                    + "Lever på nytt med: behov lever",
                nn:
                    "Talet frå \(period) i \(words.nn) er skjerma. Det blir verken vist eller levert. Lever på nytt med: behov lever",
                en:
                    "The figure for \(period) in \(words.en) is withheld. It is neither shown nor handed over. Hand over a new revision with: behov handover"
            )
    }

    static func noIndicator(_ id: ItemID) -> Trouble {
        let words = id.words
        return Trouble(
            .usage,
            Text(
                nb:
                    "\(words.nb) har ingen perioder. Bare tall i en indikator kan skjermes. Se dem med: behov vis",
                nn:
                    "\(words.nn) har ingen periodar. Berre tal i ein indikator kan skjermast. Sjå dei med: behov vis",
                en:
                    "\(words.en) has no periods. Only the figures of an indicator can be withheld. See them with: behov show"
            ))
    }

    static func noPeriod(_ id: ItemID, _ period: String, _ periods: [String]) -> Trouble {
        let (words, list) = (id.words, periods.joined(separator: ", "))
        return Trouble(
            .notFound,
            Text(
                nb: "\(words.nb) har ikke noe tall fra \(period). Indikatoren har tall fra: \(list)",
                nn: "\(words.nn) har ikkje noko tal frå \(period). Indikatoren har tal frå: \(list)",
                en: "\(words.en) has no figure for \(period). It has figures for: \(list)"))
    }
}
