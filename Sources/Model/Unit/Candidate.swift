/// What an area is about; the one that is chosen is to be of the children's learning or learning environment (LP 8.2.1).
public enum Concern: String, Labelled {
    /// Children's learning.
    case learning
    /// Their learning environment.
    case environment
    /// Something else: frames, cooperation, the staff's own working conditions.
    case other

    /// What people call it.
    public var label: Text {
        switch self {
        case .learning:
            Text(
                nb: "hva barna eller elevene lærer", nn: "kva barna eller elevane lærer",
                en: "what the children or pupils learn")
        case .environment:
            Text(
                nb: "hvordan barna eller elevene har det sammen", nn: "korleis barna eller elevane har det saman",
                en: "how the children or pupils get along")
        case .other:
            Text(
                nb: "noe annet, for eksempel samarbeid, tid eller lokaler",
                nn: "noko anna, til dømes samarbeid, tid eller lokale",
                en: "something else, such as cooperation, time or premises")
        }
    }
}

/// An area of the children's learning or learning environment that could be improved (phase 4).
public struct Candidate: Item {
    /// A candidate.
    public static let kind = ItemKind.candidate
    /// Its id.
    public let id: ID<Candidate>
    /// The area.
    public var area: String
    /// What it is about; asked of the one that is chosen.
    public var concern: Concern?
    /// The findings it rests on.
    public var findings: [ID<Finding>]
    /// Why it was chosen, or why not.
    public var reason: String?

    /// Makes a candidate.
    public init(
        id: ID<Candidate>, area: String, concern: Concern? = nil, findings: [ID<Finding>] = [],
        reason: String? = nil
    ) {
        self.id = id
        self.area = area
        self.concern = concern
        self.findings = findings
        self.reason = reason
    }

    /// The area.
    public var title: String { area }
}
