import ArgumentParser
import Formats
import Model
import Store

/// `config` (oppsett): what is set for the workspace as a whole: until which day it is kept, and how long before the
/// county's deadline the steps towards it are due.
struct ConfigCommand: BehovCommand {
    static let entry = CommandEntry(
        "config", "oppsett", .care,
        Text(
            nb: "se og endre det som gjelder hele mappa: oppbevaring og frister",
            nn: "sjå og endre det som gjeld heile mappa: oppbevaring og fristar",
            en: "see and set what applies to the whole folder: retention and deadlines"),
        did: Text(
            nb: "endret oppsettet", nn: "endra oppsettet", en: "changed the settings"), ConfigCommand.self)

    @Argument(
        help: HelpLanguage.words(
            "«oppbevaring» eller «frist»", "«oppbevaring» eller «frist»", "“retention” or “deadline”"))
    var key: String?

    @Argument(
        help: HelpLanguage.words(
            "siste dag mappa skal oppbevares, som 2030-07-31, eller «ingen»; for en frist: hvilket steg den gjelder",
            "siste dag mappa skal oppbevarast, som 2030-07-31, eller «ingen»; for ein frist: kva steg han gjeld",
            "the last day the folder is to be kept, like 2030-07-31, or “none”; for a deadline: the step it applies to"
        )
    )
    var value: String?

    @Argument(
        help: HelpLanguage.words(
            "antall uker før fylkets frist, eller «vanlig»",
            "talet på veker før fristen til fylket, eller «vanleg»",
            "number of weeks before the county's deadline, or “usual”"))
    var weeks: String?

    @OptionGroup var common: CommonOptions

    func run(in program: Program) throws -> Int32 {
        let key = key?.lowercased()
        let store = try program.store()
        let opened = try store.read().opened
        if ["frist", "frister", "fristar", "deadline", "deadlines"].contains(key) {
            try StepConfig(step: value, weeks: weeks).run(opened, store, program)
            return 0
        }
        guard ["oppbevaring", "retention", nil].contains(key), weeks == nil else { throw ConfigWords.noKey }
        guard let value else {
            tell(opened.desk.keepUntil, program)
            return 0
        }
        let day = try Self.day(value)
        try set(day, opened, store, program)
        guard !program.options.json else {
            tell(day, program)
            return 0
        }
        program.console.say(ConfigWords.kept(day, isSaved: !program.options.dryRun))
        return 0
    }

    private static func day(_ value: String) throws(Trouble) -> Day? {
        if ["ingen", "inga", "none", "-"].contains(value.lowercased()) { return nil }
        guard let day = Day(written: value) else { throw ConfigWords.noDay }
        return day
    }

    private func set<Some: OpenedLevel>(
        _ day: Day?, _ opened: Some, _ store: Store, _ program: Program
    ) throws {
        let saving = !program.options.dryRun
        if saving { try store.settle() }
        _ = try store.change(Some.Body.self, by: program.change("config"), saving: saving) {
            $0.desk.keepUntil = day
        }
        if saving { try store.finish() }
    }

    private func tell(_ day: Day?, _ program: Program) {
        guard program.options.json else { return program.console.say(ConfigWords.now(day)) }
        let value: JSON = day.map { .string($0.iso) } ?? .null
        program.world.out(
            String(decoding: JSONWriter.bytes(.object(JSONObject([.init("retention", value)]))), as: UTF8.self))
    }
}

/// What `config` says.
enum ConfigWords {
    static func now(_ day: Day?) -> Text {
        guard let words = day?.words else {
            return Text(
                nb: "oppbevaring: ingen dato er satt. Sett en dato:  behov oppsett oppbevaring 2030-07-31",
                nn: "oppbevaring: ingen dato er bestemt. Bestem ein dato:  behov oppsett oppbevaring 2030-07-31",
                en: "retention: no date is set. Set one:  behov config retention 2030-07-31")
        }
        return Text(
            nb: "oppbevaring: til \(words.nb)", nn: "oppbevaring: til \(words.nn)",
            en: "retention: until \(words.en)")
    }

    static func kept(_ day: Day?, isSaved: Bool) -> Text {
        guard let words = day?.words else {
            return isSaved
                ? Text(
                    nb: "Mappa har ikke lenger noen dato for oppbevaring.",
                    nn: "Mappa har ikkje lenger nokon dato for oppbevaring.",
                    en: "The folder no longer has a retention date.")
                : Text(
                    nb: "Kommandoen ville ha tatt bort datoen for oppbevaring.",
                    nn: "Kommandoen ville ha teke bort datoen for oppbevaring.",
                    en: "This would remove the retention date.")
        }
        return isSaved
            ? Text(
                nb: "Mappa oppbevares til \(words.nb). Kommandoen behov sjekk minner om det etter den datoen.",
                nn: "Mappa blir oppbevart til \(words.nn). Kommandoen behov sjekk minner om det etter den datoen.",
                en: "The folder is kept until \(words.en). When that date has passed, you will be "
                    + "reminded by behov check.")
            : Text(
                nb: "Kommandoen ville ha satt datoen for oppbevaring til \(words.nb).",
                nn: "Kommandoen ville ha lagra at mappa skal oppbevarast til \(words.nn).",
                en: "This would set the retention date to \(words.en).")
    }

    static let noKey = CommandTrouble.usage(
        Text(
            nb: "Dere kan endre oppbevaring og frister. Skriv: behov oppsett oppbevaring 2030-07-31, eller: "
                + "behov oppsett frist",
            nn: "De kan setje oppbevaring og fristar. Skriv: behov oppsett oppbevaring 2030-07-31, eller: "
                + "behov oppsett frist",
            en: "You can set retention and deadlines. Type: behov config retention 2030-07-31, or: "
                + "behov config deadline"))
    static let noDay = CommandTrouble.usage(
        Text(
            nb: "Skriv dagen som 31.07.2030 eller 2030-07-31, eller «ingen»: behov oppsett oppbevaring 2030-07-31",
            nn: "Skriv dagen som 31.07.2030 eller 2030-07-31, eller «ingen»: behov oppsett oppbevaring 2030-07-31",
            en: "Write the date as 31 July 2030 or 2030-07-31, or “none”: behov config retention 2030-07-31"))
}
