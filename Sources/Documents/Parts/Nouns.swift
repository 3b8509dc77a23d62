import Model

/// Counted words of the domain, in the singular and the plural.
enum Nouns {
    static func units(_ number: Int) -> Text {
        .count(
            number, Text(nb: "enhet", nn: "eining", en: "unit"), Text(nb: "enheter", nn: "einingar", en: "units"))
    }

    static func owners(_ number: Int) -> Text {
        .count(
            number, Text(nb: "eier", nn: "eigar", en: "owner"), Text(nb: "eiere", nn: "eigarar", en: "owners"))
    }

    static func needs(_ number: Int) -> Text {
        .count(
            number, Text(nb: "kompetansebehov", nn: "kompetansebehov", en: "competence need"),
            Text(nb: "kompetansebehov", nn: "kompetansebehov", en: "competence needs"))
    }

    static func measures(_ number: Int) -> Text {
        .count(
            number, Text(nb: "tiltak", nn: "tiltak", en: "measure"),
            Text(nb: "tiltak", nn: "tiltak", en: "measures"))
    }

    static func priorities(_ number: Int) -> Text {
        .count(
            number, Text(nb: "prioritering", nn: "prioritering", en: "priority"),
            Text(nb: "prioriteringer", nn: "prioriteringar", en: "priorities"))
    }

    static func goals(_ number: Int) -> Text {
        .count(number, Text(nb: "mål", nn: "mål", en: "goal"), Text(nb: "mål", nn: "mål", en: "goals"))
    }

    static func sources(_ number: Int) -> Text {
        .count(
            number, Text(nb: "kilde", nn: "kjelde", en: "source"),
            Text(nb: "kilder", nn: "kjelder", en: "sources"))
    }

    static func findings(_ number: Int) -> Text {
        .count(number, Text(nb: "funn", nn: "funn", en: "finding"), Text(nb: "funn", nn: "funn", en: "findings"))
    }

    static func meetings(_ number: Int) -> Text {
        .count(
            number, Text(nb: "møte", nn: "møte", en: "meeting"), Text(nb: "møter", nn: "møte", en: "meetings"))
    }

    static func years(_ number: Int) -> Text {
        .count(number, Text(nb: "år", nn: "år", en: "year"), Text(nb: "år", nn: "år", en: "years"))
    }
}
