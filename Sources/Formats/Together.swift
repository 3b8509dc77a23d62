internal import Synchronization

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Many things done side by side, by as many hands as the machine has.
public enum Together {
    /// Makes something of each item; the order is that of the items, however they were done.
    ///
    /// - Parameters:
    ///   - items: What something is made of.
    ///   - share: How many items a further hand is worth its start for.
    ///   - told: Is told, by one hand at a time, how many of how many are begun.
    ///   - make: Makes it; may be called by several hands at once.
    /// - Returns: What was made.
    public static func map<Item: Sendable, Made: Sendable>(
        _ items: [Item], share: Int = 4,
        told: @escaping @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in },
        _ make: @escaping @Sendable (Item) -> Made
    ) -> [Made] {
        let begun = Mutex(0)
        let made = Mutex([Made?](repeating: nil, count: items.count))
        run(hands: min(processors, items.count / share)) {
            while true {
                let place = begun.withLock { begun -> Int in
                    defer { begun += 1 }
                    if begun < items.count { told(begun, items.count) }
                    return begun
                }
                guard place < items.count else { return }
                let one = make(items[place])
                made.withLock { $0[place] = one }
            }
        }
        return made.withLock { $0.compactMap(\.self) }
    }

    /// How many can work at once.
    private static var processors: Int { max(1, min(8, sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

    /// Runs some work by this hand and others until all have done it.
    private static func run(hands: Int, _ work: @escaping @Sendable () -> Void) {
        var others: [Hand] = []
        for _ in 1..<max(hands, 1) { if let hand = Hand(work) { others.append(hand) } }
        work()
        for hand in others { hand.join() }
    }
}

/// A thread of its own, with a stack as deep as the first one's: texts nest.
private struct Hand {
    private final class Work: Sendable {
        let run: @Sendable () -> Void
        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }

    private let thread: pthread_t

    /// Starts a thread; `nil` where there can be none.
    init?(_ run: @escaping @Sendable () -> Void) {
        var attributes = pthread_attr_t()
        guard pthread_attr_init(&attributes) == 0 else { return nil }
        defer { pthread_attr_destroy(&attributes) }
        pthread_attr_setstacksize(&attributes, 8 << 20)
        let work = Unmanaged.passRetained(Work(run))
        #if canImport(Glibc)
            var made = pthread_t()
        #else
            var made: pthread_t?
        #endif
        let fault = pthread_create(
            &made, &attributes,
            { work in
                #if canImport(Darwin)
                    Unmanaged<Work>.fromOpaque(work).takeRetainedValue().run()
                #else
                    work.map { Unmanaged<Work>.fromOpaque($0).takeRetainedValue() }?.run()
                #endif
                return nil
            }, work.toOpaque())
        guard fault == 0 else {
            work.release()
            return nil
        }
        #if canImport(Glibc)
            thread = made
        #else
            guard let made else { return nil }
            thread = made
        #endif
    }

    /// Waits until it has done its work.
    func join() { pthread_join(thread, nil) }
}
