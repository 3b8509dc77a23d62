public import Model

/// Where a document comes from: printed last in every document.
public struct Provenance: Sendable, Hashable {
    /// The workspace.
    public var workspace: String
    /// Its revision.
    public var revision: Int
    /// The day the document was made.
    public var day: Day
    /// The programme and its version.
    public var program: String
    /// True if something was still wrong when it was made.
    public var draft: Bool

    /// Makes a provenance.
    public init(workspace: String, revision: Int, day: Day, program: String, draft: Bool) {
        self.workspace = workspace
        self.revision = revision
        self.day = day
        self.program = program
        self.draft = draft
    }
}
