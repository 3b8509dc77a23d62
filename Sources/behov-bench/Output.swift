#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The machine as the bench needs it: files that need not survive it, the clock's day, and where programs lie.
enum Output {
    #if canImport(Darwin)
        /// In what unit the system tells a process's memory.
        static let memoryPerMegabyte = 1_000_000.0
    #else
        /// In what unit the system tells a process's memory.
        static let memoryPerMegabyte = 1000.0
    #endif

    /// Writes to standard output.
    static func write(_ text: String) {
        fflush(nil)
        var left = Array(text.utf8)[...]
        while !left.isEmpty {
            let count = left.withUnsafeBytes { posixWrite(1, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return }
            left = left.dropFirst(count)
        }
    }

    private static var posixWrite: (Int32, UnsafeRawPointer?, Int) -> Int {
        #if canImport(Glibc)
            Glibc.write
        #elseif canImport(Musl)
            Musl.write
        #else
            Darwin.write
        #endif
    }

    /// Writes a file that nobody will miss.
    static func save(_ bytes: [UInt8], to path: String) throws(BenchFault) {
        guard let file = fopen(path, "wb") else { throw BenchFault(description: "\(path) cannot be written.") }
        let written = fwrite(bytes, 1, bytes.count, file)
        guard fclose(file) == 0, written == bytes.count else {
            throw BenchFault(description: "\(path) cannot be written.")
        }
    }

    /// The bytes of a file; none where it cannot be read.
    static func bytes(of path: String) -> [UInt8] {
        guard let file = fopen(path, "rb") else { return [] }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: size(of: path))
        let count = fread(&bytes, 1, bytes.count, file)
        return Array(bytes.prefix(count))
    }

    /// How many bytes a file has.
    static func size(of path: String) -> Int {
        var about = stat()
        return stat(path, &about) == 0 ? Int(about.st_size) : 0
    }

    /// Takes a file away.
    static func remove(_ path: String) { unlink(path) }

    /// Makes a folder.
    static func makeFolder(_ path: String) throws(BenchFault) {
        guard mkdir(path, 0o755) == 0 || errno == EEXIST else {
            throw BenchFault(description: "\(path) cannot be made.")
        }
    }

    /// An empty folder for this run.
    static func scratchFolder() throws(BenchFault) -> String {
        let path = "\(variable("TMPDIR") ?? "/tmp")/behov-bench-\(getpid())"
        try makeFolder(path)
        return path
    }

    /// Where a program lies; `nil` where there is none of that name.
    static func path(of program: String) -> String? {
        (variable("PATH") ?? "").split(separator: ":").map { "\($0)/\(program)" }.first { access($0, X_OK) == 0 }
    }

    /// This program's own file.
    static var ownPath: String {
        #if canImport(Darwin)
            var size = UInt32(PATH_MAX)
            var path = [CChar](repeating: 0, count: Int(size))
            return _NSGetExecutablePath(&path, &size) == 0 ? text(path) : CommandLine.arguments[0]
        #else
            var path = [CChar](repeating: 0, count: Int(PATH_MAX))
            let count = readlink("/proc/self/exe", &path, path.count - 1)
            return count > 0 ? text(path) : CommandLine.arguments[0]
        #endif
    }

    private static func text(_ path: [CChar]) -> String {
        String(decoding: path.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    /// Sets a variable of the environment that programs are run in.
    static func set(_ name: String, _ value: String) { setenv(name, value, 1) }

    private static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

    /// The day, as ISO 8601.
    static var today: String {
        var seconds = time(nil)
        var local = tm()
        localtime_r(&seconds, &local)
        func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(Int(local.tm_year) + 1900)-\(two(local.tm_mon + 1))-\(two(local.tm_mday))"
    }

    /// What kind of machine this is.
    static var machine: String {
        var name = utsname()
        uname(&name)
        func text<Letters>(_ letters: Letters) -> String {
            withUnsafeBytes(of: letters) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
        }
        let cores = sysconf(Int32(_SC_NPROCESSORS_ONLN))
        return "\(text(name.sysname)) \(text(name.machine)), \(cores) cores"
    }
}
