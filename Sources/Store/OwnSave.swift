import Model
internal import Synchronization

/// What one run of the program has saved last, so that it goes on with its own open revision and with nobody else's.
final class OwnSave: Sendable {
    private let digest = Mutex<String?>(nil)
    private let hasCleared = Mutex(false)
    private let answers = Mutex<AnswerTrail?>(nil)
    private let read = Mutex<(bytes: [UInt8], written: any Sendable)?>(nil)

    /// The states between the answers of this run.
    var trail: AnswerTrail? {
        get { answers.withLock { $0 } }
        set { answers.withLock { $0 = newValue } }
    }

    /// Whether this run has not yet cleared away what a killed one left; once is enough, and it lists every folder.
    func isToClear() -> Bool {
        hasCleared.withLock { hasCleared in
            defer { hasCleared = true }
            return !hasCleared
        }
    }

    /// What bytes of the workspace's file say, where they are those this run has read last; a command that rehearses a
    /// change before it makes it reads them three times.
    func written<Body: Level>(in bytes: [UInt8]) -> Written<Body>? {
        read.withLock { $0.flatMap { read in read.bytes == bytes ? read.written as? Written<Body> : nil } }
    }

    /// Keeps what bytes of the workspace's file say.
    func keep<Body: Level>(_ written: Written<Body>, of bytes: [UInt8]) {
        read.withLock { $0 = (bytes, written) }
    }

    /// Whether bytes are what this run saved last.
    func `is`(_ bytes: [UInt8]) -> Bool {
        let now = Digest.of(bytes)
        return digest.withLock { $0 == now }
    }

    /// Keeps what this run has saved.
    func remember(_ bytes: [UInt8]) {
        let now = Digest.of(bytes)
        digest.withLock { $0 = now }
    }
}
