import Formats
import Model

/// The gist of a document as an index knows it.
struct IndexedGist: Sendable {
    private enum Place: Sendable {
        /// Read from the document itself in this run.
        case held([UInt8])
        case lying(IndexFile, Range<Int>)
    }

    private let place: Place
    /// What its bytes must have.
    let digest: String

    /// Takes one that was read from the document itself.
    init(_ bytes: [UInt8]) { (place, digest) = (.held(bytes), Digest.of(bytes)) }

    /// Leaves one in a file.
    init(of file: IndexFile, _ range: Range<Int>, _ digest: String) {
        (place, self.digest) = (.lying(file, range), digest)
    }

    /// Its bytes; `nil` where they cannot be read, or are no longer those that were written.
    var bytes: [UInt8]? {
        guard let bytes = copy else { return nil }
        if case .held = place { return bytes }
        return Digest.of(bytes) == digest ? bytes : nil
    }

    /// Its bytes as they lie, to be written with the same digest again; `nil` where they cannot be read.
    var copy: [UInt8]? {
        switch place {
        case .held(let bytes): bytes
        case .lying(let file, let range): file.bytes(range)
        }
    }
}

/// The file of an index, kept open so that its parts are those of one and the same file.
final class IndexFile: Sendable {
    private let handle: SystemCalls.Handle
    /// Its size in bytes.
    let size: Int

    /// Opens a file; `nil` where there is none, and for what is no file.
    init?(_ path: String) {
        guard case .file(let size)? = SystemCalls.kind(path), size < 1 << 30,
            let handle = try? SystemCalls.open(path, SystemCalls.reading)
        else { return nil }
        (self.handle, self.size) = (handle, size)
    }

    /// Some of its bytes; `nil` where it has not so many.
    func bytes(_ range: Range<Int>) -> [UInt8]? {
        range.upperBound > size ? nil : SystemCalls.bytes(of: handle, range)
    }
}

/// A gist that lies in an index.
struct LyingGist: UnreadGist {
    let gist: IndexedGist
    /// Opens the document, where the index is damaged.
    let open: @Sendable () -> (any Sealable)?

    func gist<Body: Sealable>(_ type: Body.Type) -> Body.Gist? {
        if let bytes = gist.bytes, let gist = try? JSONText(bytes).decode(Body.Gist.self) { return gist }
        return (open() as? Body)?.gist
    }
}
