import Model
import Pages
import Store

/// What `redact` says of other writings of a text.
enum AlikeWords {
    /// Lists the writings with numbers to choose them by.
    static func list(_ others: [AlikeText], _ program: Program) {
        program.console.say(
            Text(
                nb: "Dette er skrevet nesten likt:", nn: "Dette er skrive nesten likt:",
                en: "These are written almost the same way:"))
        program.console.lines(
            others.enumerated().map { place, other in
                let places = Text.counted(other.places, .places)
                return [
                    .data("  \(place + 1)  \(VisibleText.of(other.text))    "),
                    .text(places),
                ]
            })
    }

    static let which = Text(
        nb: "Hvilke av dem skal også bort? Skriv numrene, «alle» eller «ingen».",
        nn: "Kva for nokre av dei skal også bort? Skriv nummera, «alle» eller «ingen».",
        en: "Which of these do you also want to remove? Type the numbers, “all” or “none”.")

    /// The writings a reply chooses: those whose numbers stand in it, or all.
    static func chosen(_ reply: String, of others: [AlikeText]) -> [String] {
        let words = reply.lowercased().split { !$0.isLetter && !$0.isNumber }
        if words.contains(where: { ["alle", "all"].contains($0) }) { return others.map(\.text) }
        let numbers = Set(words.compactMap { Int($0) })
        return others.enumerated().filter { numbers.contains($0.offset + 1) }.map(\.element.text)
    }

    /// What is left: how many writings, and how often one of the words stands alone.
    static func left(_ left: AlikeTexts) -> [Text] {
        var said: [Text] = []
        let count = left.writings.reduce(0) { $0 + $1.places }
        if count > 0 {
            let places = Text.counted(count, .places)
            said.append(
                Text(
                    nb: "Andre skrivemåter står igjen \(places.nb). Skriv kommandoen på nytt med -n for å se dem, "
                        + "og med --lignende for å sladde dem også.",
                    nn:
                        "Andre skrivemåtar står igjen \(places.nn). Skriv kommandoen på nytt med -n for å sjå dei, "
                        + "og med --liknande for å sladde dei også.",
                    en:
                        "Other spellings remain in \(places.en). Type the command again with -n to see them, and with --alike to redact them too."
                ))
        }
        if left.parts > 0 {
            let places = Text.counted(left.parts, .places)
            said.append(
                Text(
                    nb:
                        "Ett av ordene står alene \(places.nb) i analysen. Les det som står der, og sladd "
                        + "ordet også hvis det handler om det samme.",
                    nn:
                        "Eit av orda står for seg sjølv \(places.nn) i analysen. Les det som står der, og sladd "
                        + "ordet også om det gjeld det same.",
                    en:
                        "One of the words appears on its own in \(places.en) in the analysis. Read the text there, "
                        + "and redact the word too if the same thing is meant."))
        }
        return said
    }

    static func onlyOthers(_ count: Int) -> Trouble {
        Trouble(
            .notFound,
            Text(
                nb:
                    "Teksten står ikke noe sted akkurat slik, men den er skrevet på andre måter (\(count)). Ingenting er endret. Se dem med -n, og sladd dem med --lignende.",
                nn:
                    "Teksten står ikkje nokon stad akkurat slik, men han er skriven på andre måtar (\(count)). Ingenting er endra. Sjå dei med -n, og sladd dei med --liknande.",
                en:
                    "The text was not found in exactly that form, but it is written in "
                    + (count == 1 ? "1 other way" : "\(count) other ways")
                    + ". Nothing was changed. Type the command again with -n to see where, "
                    + "or with --alike to redact those too."
            ))
    }
}

extension Noun {
    /// Places something stands in.
    fileprivate static let places = Noun(
        Text(nb: "sted", nn: "stad", en: "place"), Text(nb: "steder", nn: "stader", en: "places"))
}
