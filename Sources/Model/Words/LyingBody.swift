internal import Synchronization

/// What a document says, left in its file until somebody asks for it.
final class LyingBody<Body: Sealable>: Sendable {
    /// What of it is known without opening it.
    let gist: Body.Gist
    private let open: @Sendable () -> Body?
    private let opened = Mutex<Body?>(nil)

    init(gist: Body.Gist, open: @escaping @Sendable () -> Body?) {
        self.gist = gist
        self.open = open
    }

    /// The whole of it, opened once. Of a document that can no longer be opened no more than the gist is there; whoever
    /// opens documents then knows why, and nothing made of it may be shown or saved.
    var body: Body {
        opened.withLock { opened in
            if let opened { return opened }
            let body = open() ?? Body(gist: gist)
            opened = body
            return body
        }
    }
}

/// Opens documents that were read as head and gist.
public struct LyingDocuments: Sendable {
    /// Gives the body of the document with a seal; `nil` where it cannot be had any more.
    let open: @Sendable (_ seal: String) -> (any Sealable)?

    /// Takes the way documents are opened.
    public init(open: @escaping @Sendable (_ seal: String) -> (any Sealable)?) { self.open = open }
}
