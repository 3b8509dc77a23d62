/// How a competence need is best met (SKK 1.2).
public enum NeedForm: String, Labelled {
    /// Kollektiv kompetanseutvikling.
    case collective
    /// Videreutdanning.
    case furtherEducation = "further-education"
    /// Lederutvikling.
    case leadership
    /// Veiledning av nyutdannede.
    case mentoring
    /// Spesialiserte roller og funksjoner.
    case specialisedRole = "specialised-role"
    /// Oppfølgingsordningen.
    case followUp = "follow-up"
    /// Time, staffing or routine: a proper answer that becomes no measure.
    case notCompetence = "not-competence"

    /// What people call it.
    public var label: Text {
        switch self {
        case .collective:
            Text(
                nb: "kollektiv kompetanseutvikling", nn: "kollektiv kompetanseutvikling",
                en: "collective competence development")
        case .furtherEducation:
            Text(nb: "videreutdanning", nn: "vidareutdanning", en: "further education with credits")
        case .leadership: Text(nb: "lederutvikling", nn: "leiarutvikling", en: "leadership development")
        case .mentoring:
            Text(
                nb: "veiledning av nyutdannede", nn: "rettleiing av nyutdanna",
                en: "mentoring of newly qualified teachers")
        case .specialisedRole:
            Text(
                nb: "spesialiserte roller og funksjoner", nn: "spesialiserte roller og funksjonar",
                en: "specialised roles and functions")
        case .followUp: Text(nb: "oppfølgingsordningen", nn: "oppfølgingsordninga", en: "the follow-up scheme")
        case .notCompetence:
            Text(
                nb: "ikke et kompetansebehov (tid, bemanning eller rutine)",
                nn: "ikkje eit kompetansebehov (tid, bemanning eller rutine)",
                en: "not a competence need (time, staffing or routine)")
        }
    }
}

/// The themes of the grant (F § 5, § 1 and § 9 by LP 3.9).
public enum Theme: String, Labelled {
    /// Preventing exclusion.
    case exclusion
    /// Inclusion.
    case inclusion
    /// Adapted provision, special needs education included.
    case adaptedProvision = "adapted-provision"
    /// Teacher education.
    case teacherEducation = "teacher-education"
    /// Sami perspective.
    case samiPerspective = "sami-perspective"
    /// None of them.
    case none

    /// What people call it.
    public var label: Text {
        switch self {
        case .exclusion:
            Text(nb: "forebygge utenforskap", nn: "førebyggje utanforskap", en: "preventing exclusion")
        case .inclusion: Text(nb: "inkludering", nn: "inkludering", en: "inclusion")
        case .adaptedProvision:
            Text(
                nb: "tilpasset tilbud og spesialpedagogikk", nn: "tilpassa tilbod og spesialpedagogikk",
                en: "adapted provision and special needs education")
        case .teacherEducation:
            Text(
                nb: "praksisnær lærerutdanning", nn: "praksisnær lærarutdanning",
                en: "practice-based teacher education")
        case .samiPerspective: Text(nb: "samisk perspektiv", nn: "samisk perspektiv", en: "Sami perspective")
        case .none: Text(nb: "ingen av disse", nn: "ingen av desse", en: "none of these")
        }
    }

    /// What is told of a need that has it, where no list of the themes stands beside.
    public var told: Text {
        self == .none
            ? Text(
                nb: "ingen av temaene i tilskuddet", nn: "ingen av temaa i tilskotet",
                en: "none of the themes of the grant")
            : label
    }
}

/// What the unit does itself about a need: *Dette gjør vi selv* (D 1.1).
public struct OwnAction: Sendable, Hashable, Codable {
    /// What is done, in the staff's words; whoever tells it in sentences tells here by whom and when too.
    public var words: String
    /// Who does it, as a role.
    public var who: String?
    /// When, in words.
    public var when: String?
    /// Whether it was done; absent until somebody asks the year after.
    public var done: OwnActionDone?

    /// Makes an action.
    public init(words: String, who: String? = nil, when: String? = nil) {
        self.words = words
        self.who = who
        self.when = when
    }

    /// What, who and when, after each other.
    public var sentence: String { [words, who, when].compactMap(\.self).joined(separator: ", ") }
}

/// Whether what a unit does itself was done.
public enum OwnActionDone: String, Labelled {
    /// It was done.
    case done
    /// It has been begun.
    case begun
    /// It was not done.
    case not
    /// It was dropped: it is no task any more.
    case dropped

    /// What people call it.
    public var label: Text {
        switch self {
        case .done: Text(nb: "gjort", nn: "gjort", en: "done")
        case .begun: Text(nb: "i gang", nn: "i gang", en: "under way")
        case .not: Text(nb: "ikke gjort", nn: "ikkje gjort", en: "not done")
        case .dropped: Text(nb: "lagt bort", nn: "lagt bort", en: "dropped")
        }
    }

    /// Whether something is left to do.
    public var isOpen: Bool { self == .begun || self == .not }
}

/// A competence need: who must be able to do what differently, and how the children will notice (phase 5).
public struct Need: Item {
    /// A need.
    public static let kind = ItemKind.need
    /// Its id.
    public let id: ID<Need>
    /// What somebody must be able to do.
    public var ability: String
    /// Who.
    public var who: String?
    /// The factors it answers.
    public var factors: [ID<Factor>]
    /// How the children will notice.
    public var sign: String?
    /// What the staff will do differently after a year of work on it.
    public var practiceSign: String?
    /// How it is best met.
    public var form: NeedForm?
    /// For how many years the work on it is to last; 0 where it is shorter than one.
    @DurationYears public var years: Int?
    /// Why it is shorter than a year (LP 8.3: over time).
    public var shorterBecause: String?
    /// The theme of the grant it belongs to.
    public var theme: Theme?
    /// The practice area, in the catalogue's words or the staff's own.
    public var practiceArea: String?
    /// What the unit does itself.
    public var ownAction: OwnAction?
    /// What the unit has seen since, among the children and in practice («dette så vi»): it travels with the need to
    /// owner and region, and stands in the annual report.
    public var seen: String?

    /// Makes a need.
    public init(
        id: ID<Need>, ability: String, who: String? = nil, factors: [ID<Factor>] = [], sign: String? = nil,
        practiceSign: String? = nil,
        form: NeedForm? = nil, years: Int? = nil, shorterBecause: String? = nil, theme: Theme? = nil,
        practiceArea: String? = nil,
        ownAction: OwnAction? = nil
    ) {
        self.id = id
        self.ability = ability
        self.who = who
        self.factors = factors
        self.sign = sign
        self.practiceSign = practiceSign
        self.form = form
        self.years = years
        self.shorterBecause = shorterBecause
        self.theme = theme
        self.practiceArea = practiceArea
        self.ownAction = ownAction
    }

    /// What somebody must be able to do.
    public var title: String { ability }

    /// Whether it is a need that a measure can meet; time, staffing and routine become no measure.
    public var becomesMeasure: Bool { form != nil && form != .notCompetence }
}
