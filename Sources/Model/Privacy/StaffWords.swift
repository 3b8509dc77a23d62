/// Words by which a sentence with a name in it is seen to be about staff, a partner or a thing that is called so.
extension SentenceWords {
    /// Whether a word says what the one who is named after it does, or that it is a thing that has the name.
    func isOfStaff(_ place: Int) -> Bool { Self.titles.contains { low(place).hasSuffix($0) } || isThing(place) }

    /// Whether a word says that what is named after it is a thing.
    func isThing(_ place: Int) -> Bool { Self.things.contains(low(place)) }

    /// Whether a word is what one of the staff is: «styrer», and not «styrere».
    func isTitle(_ place: Int) -> Bool { !low(place).isEmpty && Self.titles.contains { low(place).hasSuffix($0) } }

    /// Whether a word with a capital letter is a place of work: «Solbakken barnehage», «Vik kommune».
    func isPlace(_ place: Int) -> Bool {
        Self.workplaces.contains { low(place + 1).hasPrefix($0) || low(place).hasSuffix($0) }
    }

    /// Whether it speaks of staff and their work anywhere.
    var isAboutStaff: Bool {
        tokens.contains { token in
            Self.parts.contains { token.low.mentions($0) } || Self.starts.contains { token.low.hasPrefix($0) }
        }
    }

    /// Whether a group is one of staff: «i utviklingsgruppa».
    func isGroupOfStaff(_ place: Int) -> Bool { Self.groups.contains { low(place).hasPrefix($0) } }

    private static let titles = [
        "styrer", "styrar", "rektor", "lærer", "lærar", "leder", "leiar", "assistent", "inspektør", "forsker",
        "forskar", "professor", "rådgiver", "rådgivar", "veileder", "rettleiar", "psykolog", "logoped", "pedagog",
        "koordinator", "teacher", "principal", "head", "pleier", "pleiar", "arbeider", "arbeidar", "terapeut",
        "representant", "ansvarlig", "ansvarleg",
    ]
    private static let things: Set<String> = [
        "prosjektet", "opplegget", "boka", "boken", "filmen", "sangen", "songen", "heftet", "verktøyet", "kurset",
    ]
    private static let workplaces = [
        "barnehage", "skole", "skule", "kommune", "avdeling", "fylke", "universitet", "senter", "sfo", "stiftelse",
        "kindergarten", "school", "municipality", "department",
    ]
    private static let parts = [
        "leder", "leiar", "styrer", "styrar", "rektor", "lærer", "lærar", "pedagog", "veiled", "rettlei", "kommun",
        "høgskol", "høgskul", "høyskol", "universit", "forsk", "metod", "program", "nettverk", "administrasj",
        "vaktm", "vikar", "personal", "møte", "tillitsv", "verneomb", "assistent", "fagarbeid", "inspektør",
        "ansatt", "tilsett", "foredrag", "modell", "artikkel", "rapport", "innlegg", "course", "research", "staff",
        "teacher", "meeting", "koordin", "kontor", "statsråd", "minister", "departement", "forbund", "ansvarl",
    ]
    private static let starts = ["ppt", "kurs", "bok", "behov", "lead", "eier", "eigar", "referat"]
    private static let groups = [
        "leder", "leiar", "utvikling", "arbeids", "plan", "prosjekt", "styrings", "ressurs",
    ]
}
