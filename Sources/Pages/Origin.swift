public import Model

/// Where a page comes from, as a file's properties tell it: nothing of the clock or of the machine.
public struct Origin: Sendable, Hashable {
    /// Whose document it is.
    public let whose: String
    /// The day it is of.
    public let day: Day
    /// The programme and its version.
    public let program: String
    /// The workspace.
    public let workspace: String
    /// The workspace's revision.
    public let revision: Int

    /// Makes an origin.
    public init(whose: String, day: Day, program: String, workspace: String, revision: Int) {
        self.whose = whose
        self.day = day
        self.program = program
        self.workspace = workspace
        self.revision = revision
    }
}
