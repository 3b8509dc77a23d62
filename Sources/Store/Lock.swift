import Model

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// The lock of a workspace's folder, held only while a change is read, made and saved.
struct Lock {
    private let handle: SystemCalls.Handle?

    /// Waits up to two seconds for whoever is saving; a place that knows no locks is written to without one, and a
    /// save over somebody else's is then refused by comparing what lies there.
    init(_ folder: String) throws(Trouble) {
        do {
            let handle = try SystemCalls.open(folder, O_RDONLY)
            for _ in 0..<200 {
                switch try SystemCalls.lock(handle) {
                case true?:
                    self.handle = handle
                    return
                case nil:
                    self.handle = nil
                    return
                case false?: SystemCalls.pause(milliseconds: 10)
                }
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
