/// Something that is wrong with the chain of a workspace's revisions.
public enum ChainFault: Sendable, Hashable {
    /// A revision's file is not as it was recorded.
    case altered(revision: Int, file: String)
    /// The revision that another came from is gone, and nobody has thinned it.
    case missing(before: Int)
    /// The state of now does not come from a recorded revision: somebody has put an older file back.
    ///
    /// Both by their numbers, or by number and digest where two have the same number.
    case aside(revision: String, current: String)
    /// The register of names and of what was thinned cannot be read.
    case register(file: String)

    /// Whether a revision is gone.
    public var isMissing: Bool {
        if case .missing = self { true } else { false }
    }
}
