/// An area of the children's learning or learning environment that could be improved (phase 4).
public struct Candidate: Item {
    /// A candidate.
    public static let kind = ItemKind.candidate
    /// Its id.
    public let id: ID<Candidate>
    /// The area.
    public var area: String
    /// The findings it rests on.
    public var findings: [ID<Finding>]
    /// Why it was chosen, or why not.
    public var reason: String?

    /// Makes a candidate.
    public init(id: ID<Candidate>, area: String, findings: [ID<Finding>] = [], reason: String? = nil) {
        self.id = id
        self.area = area
        self.findings = findings
        self.reason = reason
    }

    /// The area.
    public var title: String { area }
}
