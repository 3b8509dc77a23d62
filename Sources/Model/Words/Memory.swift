internal import Synchronization

/// What was made of a value and is asked for again while the value is the same: several questions about one overview make
/// its lists once. It changes nothing but how long something takes.
public final class Memory: Sendable {
    private struct Known {
        let key: any Sendable
        let made: any Sendable
    }

    /// The last of each type.
    private let known = Mutex<[ObjectIdentifier: Known]>([:])

    /// Makes an empty memory.
    public init() {}

    /// What is made of a value; made anew only where the last of its type was made of another.
    func made<Key: Equatable & Sendable, Made: Sendable>(of key: Key, _ make: (Key) -> Made) -> Made {
        let type = ObjectIdentifier(Made.self)
        if let last = known.withLock({ $0[type] }), last.key as? Key == key, let made = last.made as? Made {
            return made
        }
        let made = make(key)
        known.withLock { $0[type] = Known(key: key, made: made) }
        return made
    }
}

extension Surroundings {
    /// What is made of a value: from memory where there is one and it was made of an equal value there.
    public func made<Key: Equatable & Sendable, Made: Sendable>(of key: Key, _ make: (Key) -> Made) -> Made {
        memory?.made(of: key, make) ?? make(key)
    }

    /// The same surroundings with a memory of their own, for as long as one interview is held or looked at.
    public var remembering: Surroundings {
        var around = self
        around.memory = memory ?? Memory()
        return around
    }
}
