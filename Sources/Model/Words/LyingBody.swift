/// What a document says, left in its file until somebody asks for it.
final class LyingBody<Body: Sealable>: Sendable {
    private let known: Later<Body.Gist>
    private let opened: Later<Body>

    init(gist: Later<Body.Gist>, open: @escaping @Sendable () -> Body?) {
        known = gist
        opened = Later { open() ?? Body(gist: gist.value) }
    }

    /// What of it is known without opening it.
    var gist: Body.Gist { known.value }

    /// The whole of it, opened once. Of a document that can no longer be opened no more than the gist is there; whoever
    /// opens documents then knows why, and nothing made of it may be shown or saved.
    var body: Body { opened.value }
}

/// Opens documents that were read as head and gist.
public struct LyingDocuments: Sendable {
    /// Gives the body of the document with a seal; `nil` where it cannot be had any more.
    let open: @Sendable (_ seal: String) -> (any Sealable)?
    /// Takes a gist as it is written, to be read when somebody asks for it, or where none is written looks for the one that
    /// lies apart; `nil` where it must be read at once.
    let later: @Sendable (_ gist: (any Decoder)?) -> (any UnreadGist)?

    /// Takes the way documents are opened, and the way their gists are left unread.
    public init(
        open: @escaping @Sendable (_ seal: String) -> (any Sealable)?,
        later: @escaping @Sendable (_ gist: (any Decoder)?) -> (any UnreadGist)?
    ) {
        self.open = open
        self.later = later
    }
}

/// A gist that was left as it is written.
public protocol UnreadGist: Sendable {
    /// Reads it; of one that cannot be read `nil`, and whoever opens documents then knows why.
    func gist<Body: Sealable>(_ type: Body.Type) -> Body.Gist?
}
