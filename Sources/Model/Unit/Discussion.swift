/// The measures discussed with the employee representatives (drøfting; SKK 1.3).
public struct Discussion: Sendable, Hashable, Codable {
    /// The day; `nil` where it has not been held yet, which is an answer too.
    public var day: Day?
    /// The organisations that took part.
    public var organisations: [String]
    /// What came of it.
    public var outcome: String?
    /// What they did not agree on; `nil` where they agreed.
    public var disagreement: String?

    /// Makes a discussion that was held.
    public init(day: Day, organisations: [String], outcome: String, disagreement: String? = nil) {
        self.day = day
        self.organisations = organisations
        self.outcome = outcome
        self.disagreement = disagreement
    }

    private init() { organisations = [] }

    /// It has not been held yet.
    public static let notYet = Discussion()

    /// Whether it has been held.
    public var isHeld: Bool { day != nil }
}
