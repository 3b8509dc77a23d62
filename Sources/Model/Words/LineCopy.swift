/// A copy of a workspace's file that OneDrive, SharePoint, Dropbox or a file manager laid beside it.
public struct LineCopy: Sendable, Hashable {
    /// What a copy is to the workspace's own file.
    public enum Standing: Sendable, Hashable {
        /// The same, byte for byte.
        case same
        /// An earlier state, which is among the revisions.
        case earlier
        /// The workspace's own file and what was changed after it.
        case ahead
        /// Another line: both have changes the other has not, since the revision they share; `nil` if that is gone.
        case apart(since: Int?)
        /// Another workspace.
        case foreign
        /// No workspace, or one that cannot be read.
        case unreadable
    }

    /// The file's name.
    public let name: String
    /// What it is to the workspace's own file.
    public let standing: Standing
    /// Its last change; `nil` where it cannot be read.
    public let change: Change?
    /// Whether it was changed after the workspace's own file.
    public let isNewer: Bool

    /// Makes a copy.
    public init(name: String, standing: Standing, change: Change?, isNewer: Bool) {
        self.name = name
        self.standing = standing
        self.change = change
        self.isNewer = isNewer
    }
}
