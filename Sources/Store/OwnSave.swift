internal import Synchronization

/// What one run of the program has saved last, so that it goes on with its own open revision and with nobody else's.
final class OwnSave: Sendable {
    private let digest = Mutex<String?>(nil)
    private let hasCleared = Mutex(false)
    private let answers = Mutex<AnswerTrail?>(nil)

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
