import Model

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// How a folder's lock is taken: the system's own way, or that of a place which knows none.
struct Locking: Sendable {
    /// Takes the lock of an open folder if nobody has it; `nil` says that this place knows no locks.
    let take: @Sendable (SystemCalls.Handle) throws(SystemCalls.Fault) -> Bool?

    init(take: @escaping @Sendable (SystemCalls.Handle) throws(SystemCalls.Fault) -> Bool?) { self.take = take }

    /// The operating system's.
    static let system = Locking { handle throws(SystemCalls.Fault) in try SystemCalls.lock(handle) }
}

/// The lock of a workspace's folder, held only while a change is read, made and saved.
struct Lock {
    private let handle: SystemCalls.Handle?

    /// Whether nobody else can hold it too; where a place knows no locks, nobody knows.
    var isHeld: Bool { handle != nil }

    /// How long somebody waits for those who are saving.
    static let patience = 5000

    /// Waits for whoever is saving, up to some milliseconds; a place that knows no locks is written to without one, and
    /// a save over somebody else's is then refused by comparing what lies there.
    init(_ folder: String, _ locking: Locking = .system, patience: Int = Lock.patience) throws(Trouble) {
        do {
            let handle = try SystemCalls.open(folder, O_RDONLY)
            var waited = 0
            while true {
                guard let isTaken = try locking.take(handle) else {
                    self.handle = nil
                    return
                }
                if isTaken {
                    self.handle = handle
                    return
                }
                guard waited < patience else { break }
                // Not all at the same beat: whoever comes late must not always find the door shut.
                let pause = Int.random(in: 1...10)
                SystemCalls.pause(milliseconds: pause)
                waited += pause
            }
        } catch {
            throw error.isMissing ? StoreTrouble.missing(folder) : StoreTrouble.unreadable(folder, error.reason)
        }
        throw StoreTrouble.busy(folder)
    }

    func release() {
        if let handle { flock(handle.number, LOCK_UN) }
    }
}
