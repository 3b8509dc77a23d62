/// A sealed document beside a workspace that is not as it was sealed.
public enum SealFault: Sendable, Hashable {
    /// A document that was brought in from below; without it the workspace cannot be read.
    case received(file: String)
    /// A document that was handed over from here.
    case handedOver(file: String)

    /// Its path from the workspace's folder.
    public var file: String {
        switch self {
        case .received(let file), .handedOver(let file): file
        }
    }

    /// Whether it is one that was brought in.
    public var isReceived: Bool {
        switch self {
        case .received: true
        case .handedOver: false
        }
    }
}
