#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// The few calls of the operating system that saving safely needs, with their faults as values.
enum SystemCalls {
    /// What a call ended with when it failed.
    struct Fault: Error {
        let number: Int32
        var isMissing: Bool { number == ENOENT || number == ENOTDIR }
        var isExisting: Bool { number == EEXIST }
        /// The system's own short name for what happened; it cannot be translated.
        var reason: String { String(cString: strerror(number)) }
    }

    /// An open file or folder, closed with the value's owner.
    final class Handle: Sendable {
        let number: Int32
        init(_ number: Int32) { self.number = number }
        deinit { close(number) }
    }

    /// For a file that must not be there yet.
    static let newFile = O_WRONLY | O_CREAT | O_EXCL
    /// For a file that is only read.
    static let reading = O_RDONLY

    static func open(_ path: String, _ flags: Int32, mode: UInt32 = 0) throws(Fault) -> Handle {
        #if canImport(Darwin)
            let number = Darwin.open(path, flags | O_CLOEXEC, mode_t(mode))
        #elseif canImport(Musl)
            let number = Musl.open(path, flags | O_CLOEXEC, mode_t(mode))
        #else
            let number = Glibc.open(path, flags | O_CLOEXEC, mode_t(mode))
        #endif
        guard number >= 0 else { throw Fault(number: errno) }
        return Handle(number)
    }

    /// What a file holds, or so much of it; `isRoomy` leaves room in the array for an eighth more.
    static func readAll(
        _ handle: Handle, upTo most: Int = .max, isRoomy: Bool = false
    ) throws(Fault) -> [UInt8] {
        // Room for one byte more than there is: that none comes tells that this was all.
        let room = min(most &- 1, size(of: handle)) + 1
        var (fault, isAll): (Int32?, Bool) = (nil, false)
        var bytes = [UInt8](unsafeUninitializedCapacity: room + (isRoomy ? room / 8 : 0)) { buffer, done in
            while done < room, !isAll, fault == nil {
                let count = read(handle.number, buffer.baseAddress.map { $0 + done }, room - done)
                if count > 0 { done += count }
                isAll = count == 0
                if count < 0, errno != EINTR { fault = errno }
            }
        }
        if let fault { throw Fault(number: fault) }
        if isAll { return bytes }
        // It has grown, or it is no file that tells its size.
        var chunk = [UInt8](repeating: 0, count: min(most - bytes.count, 1 << 16))
        while bytes.count < most {
            let count = read(handle.number, &chunk, min(chunk.count, most - bytes.count))
            if count == 0 { return bytes }
            if count < 0 {
                if errno == EINTR { continue }
                throw Fault(number: errno)
            }
            bytes += chunk[..<count]
        }
        return bytes
    }

    /// Some bytes of a file; `nil` where they cannot be had, or it has not so many.
    static func bytes(of handle: Handle, _ range: Range<Int>) -> [UInt8]? {
        let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, done in
            while done < range.count {
                let place = off_t(range.lowerBound + done)
                let count = pread(handle.number, buffer.baseAddress.map { $0 + done }, range.count - done, place)
                if count > 0 { done += count }
                if count == 0 || count < 0 && errno != EINTR { return }
            }
        }
        return bytes.count == range.count ? bytes : nil
    }

    /// The size of an open file; 0 where it is none.
    private static func size(of handle: Handle) -> Int {
        var status = stat()
        guard fstat(handle.number, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return 0 }
        return max(0, Int(status.st_size))
    }

    static func writeAll(_ bytes: [UInt8], to handle: Handle) throws(Fault) {
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                write(handle.number, buffer.baseAddress.map { $0 + done }, bytes.count - done)
            }
            if count < 0 {
                if errno == EINTR { continue }
                throw Fault(number: errno)
            }
            done += count
        }
    }

    /// Makes sure that what was written lies on the disk itself.
    static func synchronise(_ handle: Handle) throws(Fault) {
        #if canImport(Darwin)
            guard fcntl(handle.number, F_FULLFSYNC) != 0 else { return }
        #endif
        guard fsync(handle.number) == 0 else { throw Fault(number: errno) }
    }

    /// Makes sure that what was named in a folder stays named so; some network drives cannot be asked for it.
    static func synchronise(folder: String) throws(Fault) {
        do {
            try synchronise(open(folder, O_RDONLY))
        } catch {
            guard [EINVAL, EBADF, EACCES, EOPNOTSUPP, ENOSYS].contains(error.number) else { throw error }
        }
    }

    /// Takes the lock of a folder or file if nobody has it; `nil` says that this place knows no locks.
    static func lock(_ handle: Handle) throws(Fault) -> Bool? {
        guard flock(handle.number, LOCK_EX | LOCK_NB) != 0 else { return true }
        switch errno {
        case EWOULDBLOCK, EINTR: return false
        case ENOLCK, EOPNOTSUPP, ENOSYS, EINVAL, EBADF: return nil
        default: throw Fault(number: errno)
        }
    }

    static func pause(milliseconds: Int) { usleep(useconds_t(milliseconds * 1000)) }

    static func rename(_ from: String, to: String) throws(Fault) {
        #if canImport(Darwin)
            let ended = Darwin.rename(from, to)
        #elseif canImport(Musl)
            let ended = Musl.rename(from, to)
        #else
            let ended = Glibc.rename(from, to)
        #endif
        guard ended == 0 else { throw Fault(number: errno) }
    }

    static func remove(_ path: String) { unlink(path) }

    static func makeFolder(_ path: String, mode: UInt32) throws(Fault) {
        guard mkdir(path, mode_t(mode)) == 0 else { throw Fault(number: errno) }
    }

    /// The permissions of a file; `nil` if it is not there.
    static func mode(_ path: String) -> UInt32? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        return UInt32(status.st_mode) & 0o7777
    }

    /// When a file was last changed, in seconds since 1 January 1970 (UTC); `nil` if it is not there.
    static func modified(_ path: String) -> Int? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        #if canImport(Darwin)
            return Int(status.st_mtimespec.tv_sec)
        #else
            return Int(status.st_mtim.tv_sec)
        #endif
    }

    /// What tells whether a file is the one that was looked at: which it is, how large, and when it and its entry in the
    /// folder were last changed.
    static func stamp(_ path: String) -> FileStamp? {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        #if canImport(Darwin)
            let (written, changed) = (status.st_mtimespec, status.st_ctimespec)
        #else
            let (written, changed) = (status.st_mtim, status.st_ctim)
        #endif
        return FileStamp(
            number: UInt64(status.st_ino), size: Int(status.st_size),
            written: .init(seconds: Int(written.tv_sec), fraction: Int(written.tv_nsec)),
            changed: .init(seconds: Int(changed.tv_sec), fraction: Int(changed.tv_nsec)))
    }

    /// Seconds since 1 January 1970 (UTC), by the machine's clock.
    static func now() -> Int { Int(time(nil)) }

    /// What lies at a path.
    enum Kind {
        /// A file, with its size in bytes.
        case file(Int)
        case folder
        /// A pipe or a device, which may never end.
        case other
    }

    /// What lies at a path, links followed; `nil` if nothing does.
    static func kind(_ path: String) -> Kind? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return .file(Int(status.st_size))
        case S_IFDIR: return .folder
        default: return .other
        }
    }

    static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    static func setMode(_ handle: Handle, _ mode: UInt32) { fchmod(handle.number, mode_t(mode)) }

    /// The path with all links followed; `nil` if it is not there.
    static func followed(_ path: String) -> String? {
        guard let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        return String(cString: real)
    }

    static func names(in folder: String) throws(Fault) -> [String] {
        guard let stream = opendir(folder) else { throw Fault(number: errno) }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 1) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }
}
