/// What a JSON file of the product is.
public enum Schema: String, Sendable, Codable, CaseIterable {
    /// The workspace of a kindergarten, school or other unit.
    case unit = "behov/unit"
    /// The workspace of a municipality, county or private owner.
    case owner = "behov/owner"
    /// The workspace of a regional competence network.
    case region = "behov/region"
    /// A unit's sealed needs assessment.
    case needsAssessment = "behov/needs-assessment"
    /// An owner's sealed overview of competence needs.
    case ownerOverview = "behov/owner-overview"
    /// A region's sealed needs report and plan.
    case regionPlan = "behov/region-plan"
    /// A sealed answer back down: what became of a unit's needs or an owner's priorities.
    case reply = "behov/reply"
    /// A partner's sealed review of a unit's analysis.
    case review = "behov/review"
    /// A unit's sealed answers to a partner's review.
    case reviewAnswers = "behov/review-answers"
    /// What is kept beside a workspace's revisions: their names, those that were thinned, and the keys it delivers under.
    case revisions = "behov/revisions"
    /// What a backup holds, told in the backup itself.
    case backup = "behov/backup"
    /// Which revisions a text was taken out of.
    case redactions = "behov/redactions"

    /// The sealed document a workspace hands over; `nil` for every other file.
    public var handover: Schema? {
        switch self {
        case .unit: .needsAssessment
        case .owner: .ownerOverview
        case .region: .regionPlan
        case .needsAssessment, .ownerOverview, .regionPlan, .reply, .review, .reviewAnswers, .revisions, .backup,
            .redactions:
            nil
        }
    }

    /// The newest version of every kind of file that this program writes and reads.
    public static let newestVersion = 1
}

/// The last change of a workspace: who, when and with which command.
public struct Change: Sendable, Hashable, Codable {
    /// When, ISO 8601 in UTC, to the second.
    public var at: String
    /// By whom; absent where nobody said.
    public var by: String?
    /// The command, in its English name.
    public var command: String
    /// The digest of the revision whose state `undo` or `restore` took up again; absent for every other command.
    public var restored: String?

    /// What a file that was changed outside the program has as its command.
    public static let byHand = "hand"

    /// Makes a change.
    public init(at: String, by: String?, command: String, restored: String? = nil) {
        self.at = at
        self.by = by
        self.command = command
        self.restored = restored
    }
}

/// The first members of a workspace's file.
public struct Header: Sendable, Hashable, Codable {
    /// What the file is.
    public var schema: Schema
    /// The version of its form.
    @Ordinal public var version: Int
    /// The workspace, the same through all its revisions.
    public var id: String
    /// The revision, from 1.
    @Ordinal public var revision: Int
    /// The language it is written in.
    public var language: Language
    /// The digests (SHA-256, hexadecimal) of the revisions it came from: none, one, or two after a merge.
    public var parents: [String]
    /// What made this revision.
    public var change: Change

    /// Makes a header.
    public init(
        schema: Schema, version: Int = Schema.newestVersion, id: String, revision: Int, language: Language,
        parents: [String], change: Change
    ) {
        self.schema = schema
        self.version = version
        self.id = id
        self.revision = revision
        self.language = language
        self.parents = parents
        self.change = change
    }

    /// The order the members have at the top of the file.
    public static let order = ["schema", "version", "id", "revision", "language", "parents", "change"]
}
