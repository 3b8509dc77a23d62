import Model

/// What can go wrong with a command itself, in words.
enum CommandTrouble {
    static let noWorkspace = Trouble(
        .notFound,
        Text(
            nb:
                "Her er det ingen behovsanalyse ennå. Start en med: behov ny MAPPE. Se et ferdig eksempel med: behov demo",
            nn:
                "Her er det ingen behovsanalyse enno. Start ein med: behov ny MAPPE. Sjå eit ferdig døme med: behov demo",
            en: "There is no needs analysis here yet. Start one with: behov init FOLDER. "
                + "See a finished example with: behov demo"))

    static func noFolder(_ folder: String) -> Trouble {
        Trouble(
            .notFound,
            Text(
                nb:
                    "Mappa \(folder) finnes ikke. Kontroller navnet, eller start en analyse der med: behov ny \(folder)",
                nn:
                    "Mappa \(folder) finst ikkje. Kontroller namnet, eller start ein analyse der med: behov ny \(folder)",
                en: "The folder \(folder) does not exist. Check the name, or start an analysis there with: "
                    + "behov init \(folder)"))
    }

    static func unknownCommand(_ name: String) -> Trouble {
        func nearest(_ language: Language) -> String? { CommandList.nearest(to: name, in: language) }
        return Trouble(
            .usage,
            Text(
                nb: "behov har ingen kommando som heter «\(name)»."
                    + (nearest(.nb).map { " Mente du «\($0)»?" } ?? "")
                    + " Skriv --help for å se alle.",
                nn: "behov har ingen kommando som heiter «\(name)»."
                    + (nearest(.nn).map { " Meinte du «\($0)»?" } ?? "")
                    + " Skriv --help for å sjå alle.",
                en: "behov has no command called “\(name)”."
                    + (nearest(.en).map { " Did you mean “\($0)”?" } ?? "")
                    + " Type --help to see them all."))
    }

    /// « Mente du «vis»?», to stand behind a sentence about a word nobody knows; nothing where no word is near.
    static func perhaps(_ nearest: String?) -> Text {
        guard let nearest else { return Text(alike: "") }
        return Text(
            nb: " Mente du «\(nearest)»?", nn: " Meinte du «\(nearest)»?", en: " Did you mean “\(nearest)”?")
    }

    static func noItem(_ id: ItemID) -> Trouble {
        let words = id.words
        return Trouble(
            .notFound,
            Text(
                nb: "Her finnes ikke \(words.nb). Se alle med: behov vis",
                nn: "Her finst ikkje \(words.nn). Sjå alle med: behov vis",
                en: "There is no \(words.en) here. See them all with: behov show"))
    }

    static let identityNumber = Trouble(
        .usage,
        Text(
            nb: "Den som gjør endringen, er oppgitt med et fødselsnummer. Fødselsnumre lagres aldri. "
                + "Skriv en rolle, for eksempel --hvem rektor",
            nn: "Den som gjer endringa, er oppgitt med eit fødselsnummer. Fødselsnummer blir aldri lagra. "
                + "Skriv ei rolle, til dømes --kven rektor",
            en:
                "The person making the change is given as a national identity number. Such numbers are never stored. "
                + "Write a role, for example --by principal"))

    /// A number among the arguments: of who makes the change, or of anything else.
    static func identityNumber(among arguments: [String]) -> Trouble {
        let place = arguments.firstIndex(where: NationalIdentityNumber.isIn) ?? 0
        let isBy = arguments[place].hasPrefix("--by") || (place > 0 && arguments[place - 1] == "--by")
        guard !isBy else { return identityNumber }
        return Trouble(
            .usage,
            Text(
                nb:
                    "Det dere skrev, inneholder et fødselsnummer. Fødselsnumre lagres aldri. Skriv det på nytt uten nummeret.",
                nn:
                    "Det de skreiv, inneheld eit fødselsnummer. Fødselsnummer blir aldri lagra. Skriv det på nytt utan nummeret.",
                en:
                    "What you typed contains a national identity number. Such numbers are never stored. Write it again without the number."
            ))
    }

    static func usage(_ text: Text) -> Trouble { Trouble(.usage, text) }
}
