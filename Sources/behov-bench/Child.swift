#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What a run took.
struct Spent {
    /// User and system time, in seconds.
    let seconds: Double
    /// Time on the clock, in seconds.
    let clock: Double
    /// The largest memory it had, in megabytes.
    let megabytes: Double

    /// The middle one of some runs by their time, with the largest memory that any of them had.
    static func median(_ all: [Spent]) -> Spent {
        func middle(_ values: [Double]) -> Double {
            let sorted = values.sorted()
            guard !sorted.isEmpty else { return 0 }
            let half = sorted.count / 2
            return sorted.count.isMultiple(of: 2) ? (sorted[half - 1] + sorted[half]) / 2 : sorted[half]
        }
        return Spent(
            seconds: middle(all.map(\.seconds)), clock: middle(all.map(\.clock)),
            megabytes: all.map(\.megabytes).max() ?? 0)
    }

    /// What two runs took one after the other.
    static func + (one: Spent, other: Spent) -> Spent {
        Spent(
            seconds: one.seconds + other.seconds, clock: one.clock + other.clock,
            megabytes: max(one.megabytes, other.megabytes))
    }

    /// What one more of something took, where another run had so many fewer of it.
    func less(_ other: Spent, times: Int) -> Spent {
        Spent(
            seconds: max(0, seconds - other.seconds) / Double(times),
            clock: max(0, clock - other.clock) / Double(times), megabytes: megabytes)
    }
}

/// Why nothing could be measured.
struct BenchFault: Error, CustomStringConvertible {
    let description: String
}

/// Programs in processes of their own.
enum Child {
    /// Runs a program to its end.
    ///
    /// - Parameters:
    ///   - words: The program and its arguments.
    ///   - input: What it reads from standard input.
    ///   - output: The file it writes standard output to; `nil` throws that away.
    ///   - well: The codes it may end with: 1 tells of remarks, 2 that the input ended.
    /// - Returns: What it took, as the system counts it.
    /// - Throws: `BenchFault` where it cannot be run or ends with another code.
    @discardableResult static func run(
        _ words: [String], input: String? = nil, output: String? = nil, well: ClosedRange<Int32> = 0...2
    ) throws(BenchFault) -> Spent {
        let given = "/tmp/behov-bench-\(getpid()).in"
        let said = "/tmp/behov-bench-\(getpid()).err"
        defer {
            unlink(given)
            unlink(said)
        }
        if let input { try Output.save(Array(input.utf8), to: given) }
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
        #else
            var actions = posix_spawn_file_actions_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, input == nil ? "/dev/null" : given, O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, output ?? "/dev/null", O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, said, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
        defer { for argument in arguments { free(argument) } }
        var process = pid_t()
        let begun = ContinuousClock.now
        guard posix_spawnp(&process, words[0], &actions, nil, &arguments, environ) == 0 else {
            throw BenchFault(description: "\(words[0]) cannot be started.")
        }
        var status: Int32 = 0
        var used = rusage()
        while wait4(process, &status, 0, &used) < 0 {
            guard errno == EINTR else { throw BenchFault(description: "\(words[0]) got lost.") }
        }
        let clock = begun.duration(to: .now).components
        // The low seven bits are a signal, the next byte the code.
        guard status & 0x7F == 0, well.contains(status >> 8 & 0xFF) else {
            let told = String(decoding: Output.bytes(of: said), as: UTF8.self)
            throw BenchFault(description: "\(words.joined(separator: " ")): ended with \(status >> 8)\n\(told)")
        }
        return Spent(
            seconds: seconds(used.ru_utime) + seconds(used.ru_stime),
            clock: Double(clock.seconds) + Double(clock.attoseconds) / 1e18,
            megabytes: Double(used.ru_maxrss) / Output.memoryPerMegabyte)
    }

    private static func seconds(_ time: timeval) -> Double {
        Double(time.tv_sec) + Double(time.tv_usec) / 1e6
    }
}
