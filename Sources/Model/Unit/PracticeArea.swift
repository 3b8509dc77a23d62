/// The practice areas to begin with; a need may name another in the staff's own words.
public enum PracticeArea: String, Labelled {
    /// Lek.
    case play
    /// Språk.
    case language
    /// Vennskap og mobbing.
    case friendship
    /// Overganger.
    case transitions
    /// Barns medvirkning.
    case childrensParticipation = "childrens-participation"
    /// Omsorg og hverdagsrutiner.
    case dailyRoutines = "daily-routines"
    /// Uteliv.
    case outdoor
    /// Lesing.
    case reading
    /// Regning.
    case arithmetic
    /// Klasseledelse.
    case classLeadership = "class-leadership"
    /// Vurdering.
    case assessment
    /// Tilpasset opplæring.
    case adaptedTeaching = "adapted-teaching"
    /// Fravær.
    case absence
    /// Skolemiljø.
    case schoolEnvironment = "school-environment"
    /// SFO.
    case sfo
    /// Elevmedvirkning.
    case pupilsParticipation = "pupils-participation"
    /// Hjem og skole.
    case homeAndSchool = "home-and-school"
    /// Relasjoner.
    case relations
    /// Inkludering og spesialpedagogikk.
    case inclusion
    /// Samiske perspektiver.
    case samiPerspectives = "sami-perspectives"
    /// Samarbeid med PP-tjenesten.
    case cooperation
    /// Ledelse og profesjonsfellesskap.
    case leadership
    /// Digital praksis.
    case digital

    /// What people call it.
    public var label: Text {
        switch self {
        case .play: Text(nb: "lek", nn: "leik", en: "play")
        case .language: Text(nb: "språk", nn: "språk", en: "language")
        case .friendship:
            Text(nb: "vennskap og mobbing", nn: "vennskap og mobbing", en: "friendship and bullying")
        case .transitions: Text(nb: "overganger", nn: "overgangar", en: "transitions")
        case .childrensParticipation:
            Text(nb: "barns medvirkning", nn: "medverknad frå barna", en: "children's participation")
        case .dailyRoutines:
            Text(
                nb: "omsorg og hverdagsrutiner", nn: "omsorg og kvardagsrutinar", en: "care and daily routines")
        case .outdoor: Text(nb: "uteliv", nn: "uteliv", en: "outdoor life")
        case .reading: Text(nb: "lesing", nn: "lesing", en: "reading")
        case .arithmetic: Text(nb: "regning", nn: "rekning", en: "arithmetic")
        case .classLeadership: Text(nb: "klasseledelse", nn: "klasseleiing", en: "classroom management")
        case .assessment: Text(nb: "vurdering", nn: "vurdering", en: "assessment")
        case .adaptedTeaching: Text(nb: "tilpasset opplæring", nn: "tilpassa opplæring", en: "adapted teaching")
        case .absence: Text(nb: "fravær", nn: "fråvær", en: "absence")
        case .schoolEnvironment: Text(nb: "skolemiljø", nn: "skulemiljø", en: "school environment")
        case .sfo: Text(nb: "SFO", nn: "SFO", en: "after-school programme")
        case .pupilsParticipation:
            Text(nb: "elevmedvirkning", nn: "elevmedverknad", en: "pupils' participation")
        case .homeAndSchool: Text(nb: "hjem og skole", nn: "heim og skule", en: "home and school")
        case .relations: Text(nb: "relasjoner", nn: "relasjonar", en: "relationships")
        case .inclusion:
            Text(
                nb: "inkludering og spesialpedagogikk", nn: "inkludering og spesialpedagogikk",
                en: "inclusion and special needs education")
        case .samiPerspectives:
            Text(nb: "samiske perspektiver", nn: "samiske perspektiv", en: "Sami perspectives")
        case .cooperation:
            Text(
                nb: "samarbeid med PP-tjenesten", nn: "samarbeid med PP-tenesta",
                en: "cooperation with the educational-psychological service")
        case .leadership:
            Text(
                nb: "ledelse og profesjonsfellesskap", nn: "leiing og profesjonsfellesskap",
                en: "leadership and professional community")
        case .digital: Text(nb: "digital praksis", nn: "digital praksis", en: "digital practice")
        }
    }

    /// The area that words name, in any of the three languages.
    public init?(named words: String) {
        guard let found = Self.named[words.folded] else { return nil }
        self = found
    }

    private static let named = Dictionary(
        allCases.flatMap { area in
            (Language.allCases.map { area.label[$0] } + area.earlierLabels).map { ($0.folded, area) }
        }
    ) { first, _ in first }

    /// What it was called in English before, which workspaces may hold.
    public var earlierLabels: [String] {
        switch self {
        case .classLeadership: ["class leadership"]
        case .relations: ["relations"]
        default: []
        }
    }

    /// What tells an area from others: the list's own name where words in any of the three languages say it, else the
    /// words themselves, folded.
    public static func key(of words: String) -> String { PracticeArea(named: words)?.rawValue ?? words.folded }

    /// The areas that fit a unit of some kinds: those of its own kinds first, then those common to all.
    public static func fitting(_ kinds: [UnitKind]) -> [PracticeArea] {
        allCases.filter { area in area.isCommon || kinds.contains { area.isOf($0) } }
    }

    private var isCommon: Bool {
        switch self {
        case .relations, .inclusion, .samiPerspectives, .cooperation, .leadership, .digital: true
        default: false
        }
    }

    private func isOf(_ kind: UnitKind) -> Bool {
        switch self {
        case .play, .friendship, .outdoor: kind == .kindergarten || kind == .sfo
        case .language: [.kindergarten, .adultEducation].contains(kind)
        case .childrensParticipation, .dailyRoutines, .transitions:
            [.kindergarten, .sfo].contains(kind) || (kind == .ppt && self == .transitions)
        case .reading, .arithmetic: [.school, .adultEducation].contains(kind)
        case .classLeadership, .schoolEnvironment: [.school, .upperSecondary].contains(kind)
        case .assessment, .adaptedTeaching: [.school, .upperSecondary, .adultEducation, .ppt].contains(kind)
        case .absence: [.school, .upperSecondary, .ppt].contains(kind)
        case .sfo: kind == .school
        case .pupilsParticipation: [.school, .upperSecondary, .cultureSchool].contains(kind)
        case .homeAndSchool: [.school, .sfo].contains(kind)
        case .relations, .inclusion, .samiPerspectives, .cooperation, .leadership, .digital: false
        }
    }
}
