/// A need that its owner meets in another way than by a priority or a place of further education.
public struct MetNeed: Sendable, Hashable, Codable {
    /// The ways, besides priorities and further education (SKK 1.2, D 1.1).
    public enum Way: String, Labelled {
        /// Leadership development.
        case leadership
        /// Mentoring of newly qualified teachers.
        case mentoring
        /// The follow-up scheme.
        case followUpScheme = "follow-up-scheme"
        /// Work of the unit's or the owner's own, without a grant.
        case ownWork = "own-work"

        /// What people call it.
        public var label: Text { decision.label }

        /// What is told of the need.
        public var decision: NeedOutcome.Decision {
            switch self {
            case .leadership: .leadership
            case .mentoring: .mentoring
            case .followUpScheme: .followUpScheme
            case .ownWork: .ownWork
            }
        }

        /// The form a need has that this way is meant for; `nil` where it may be any.
        public var form: NeedForm? {
            switch self {
            case .leadership: .leadership
            case .mentoring: .mentoring
            case .followUpScheme: .followUp
            case .ownWork: nil
            }
        }
    }

    /// The need.
    public var reference: Reference
    /// How it is met.
    public var by: Way
    /// Why it is met so; `nil` where nobody wrote it.
    public var reason: String?

    /// Makes a decision.
    public init(reference: Reference, by way: Way, reason: String? = nil) {
        self.reference = reference
        by = way
        self.reason = reason
    }
}
