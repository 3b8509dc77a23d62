import Formats
import Model
import Pages

/// What `check` says of a national identity number in a file that was changed by hand.
enum IdentityWords {
    static func found(_ place: ItemID?) -> Text {
        let message = message(place)
        return Text(
            nb: "FEIL    \(message.nb) \(mend.nb)", nn: "FEIL    \(message.nn) \(mend.nn)",
            en: "ERROR   \(message.en) \(mend.en)")
    }

    static func json(_ place: ItemID?, _ language: Language, _ commands: CommandWords) -> JSON {
        .object(
            JSONObject([
                .init("code", .string("identity-number")), .init("severity", .string("error")),
                .init("place", place.map { .string($0.code) } ?? .null),
                .init("message", .string(message(place)[language])),
                .init("do", .string(commands.put(into: mend[language]))),
            ]))
    }

    private static func message(_ place: ItemID?) -> Text {
        let words = place?.words ?? Text(nb: "en tekst", nn: "ein tekst", en: "a text")
        return Text(
            nb: "Det står et fødselsnummer i \(words.nb).", nn: "Det står eit fødselsnummer i \(words.nn).",
            en: "There is a national identity number in \(words.en).")
    }

    private static let mend = Text(
        nb: "Ta det ut av alle utgaver med:  behov sladd     (du blir spurt om nummeret)",
        nn: "Ta det ut av alle utgåver med:  behov sladd     (du blir spurd om nummeret)",
        en: "Take it out of all revisions with:  behov redact     (you are asked for the number)")
}
