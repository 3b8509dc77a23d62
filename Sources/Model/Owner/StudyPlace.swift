/// Whom further education is for (SKK 2.2).
public enum StudyRole: String, Labelled {
    /// Lærere i barnehage og skole.
    case teacher
    /// Other staff with higher education.
    case higherEducation = "higher-education"
    /// Fagarbeidere.
    case skilledWorker = "skilled-worker"

    /// What people call it.
    public var label: Text {
        switch self {
        case .teacher: Text(nb: "lærer", nn: "lærar", en: "teacher")
        case .higherEducation:
            Text(nb: "annen høyere utdanning", nn: "anna høgare utdanning", en: "other higher education")
        case .skilledWorker: Text(nb: "fagarbeider", nn: "fagarbeidar", en: "skilled worker")
        }
    }
}

/// People who take further education in a subject in one school year, and the need behind it.
public struct StudyPlace: Item {
    /// Places of further education.
    public static let kind = ItemKind.studyPlace
    /// Its id.
    public let id: ID<StudyPlace>
    /// How many people.
    @StudyPeople public var people: Int
    /// In what.
    public var subject: String
    /// Credits (studiepoeng) in this school year, for each of them.
    @Credits public var credits: Int
    /// Who they are.
    public var role: StudyRole
    /// The unit's need behind it; `nil` where none of the needs handed over is.
    public var need: Reference?
    /// Whole kroner for each that are paid out as a stipend instead of leave, by agreement (exceptionally, SKK 2.2).
    @Kroner public var stipend: Int?
    /// Why the need is met by further education; `nil` where nobody wrote it.
    public var reason: String?

    /// Makes places.
    public init(
        id: ID<StudyPlace>, people: Int, subject: String, credits: Int, role: StudyRole, need: Reference? = nil,
        stipend: Int? = nil, reason: String? = nil
    ) {
        self.id = id
        self.people = people
        self.subject = subject
        self.credits = credits
        self.role = role
        self.need = need
        self.stipend = stipend
        self.reason = reason
    }

    /// In what.
    public var title: String { subject }
}

/// What a full-time year of a role costs the employer, in whole kroner with social costs. Input: no rate has been seen.
public struct SalaryCost: Sendable, Hashable, Codable {
    /// Whose.
    public var role: StudyRole
    /// Whole kroner.
    @Salary public var kroner: Int

    /// Makes a cost.
    public init(role: StudyRole, kroner: Int) {
        self.role = role
        self.kroner = kroner
    }
}

/// The owner's frame for further education in a year. Input: Udir's distribution keys decide it (D 7).
public struct StudyFrame: Sendable, Hashable, Codable {
    /// Whole kroner from the state.
    @Kroner public var kroner: Int?
    /// Places, where the frame is told so.
    @People public var places: Int?

    /// Makes a frame; both `nil` where it is not known yet.
    public init(kroner: Int? = nil, places: Int? = nil) {
        self.kroner = kroner
        self.places = places
    }
}
