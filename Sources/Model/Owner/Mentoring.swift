/// Newly qualified teachers in their first two years, and those who mentor them, as counts without names.
public struct MentoringCounts: Sendable, Hashable, Codable {
    /// Newly qualified teachers.
    @People public var newlyQualified: Int
    /// Mentors.
    @People public var mentors: Int
    /// Mentors with formal mentoring competence; a mentor should have it (SKK 2.1).
    @People public var qualifiedMentors: Int

    /// Makes counts.
    public init(newlyQualified: Int, mentors: Int, qualifiedMentors: Int) {
        self.newlyQualified = newlyQualified
        self.mentors = mentors
        self.qualifiedMentors = qualifiedMentors
    }
}

/// Whether a municipality takes part in the follow-up scheme (oppfølgingsordningen), for up to three years.
public enum FollowUpScheme: String, Labelled {
    /// It does not.
    case notPart = "not-part"
    /// It has been offered it.
    case offered
    /// First year.
    case first
    /// Second year.
    case second
    /// Third year.
    case third

    /// Whether it takes part now; one that was only offered it does not.
    public var takesPart: Bool {
        switch self {
        case .notPart, .offered: false
        case .first, .second, .third: true
        }
    }

    /// What people call it.
    public var label: Text {
        switch self {
        case .notPart: Text(nb: "ikke med", nn: "ikkje med", en: "not taking part")
        case .offered: Text(nb: "har fått tilbud", nn: "har fått tilbod", en: "has been offered the scheme")
        case .first: Text(nb: "med, første år", nn: "med, første år", en: "taking part, first year")
        case .second: Text(nb: "med, andre år", nn: "med, andre år", en: "taking part, second year")
        case .third: Text(nb: "med, tredje år", nn: "med, tredje år", en: "taking part, third year")
        }
    }
}
