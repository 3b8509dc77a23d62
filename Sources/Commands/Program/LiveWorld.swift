import Model

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

extension World {
    /// The real world of a running program.
    ///
    /// - Parameter program: The first word of the command line, as the system gives it.
    /// - Returns: The world.
    public static func live(program: String) -> World {
        // A limit on the size of files is an error that is told, not an end in the middle of a save.
        signal(SIGXFSZ, SIG_IGN)
        LiveTerminal.endWhenInterrupted()
        let input = StandardInput()
        return World(
            now: { time(nil) },
            today: {
                var seconds = time(nil)
                var local = tm()
                localtime_r(&seconds, &local)
                return Day(
                    year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
                    ?? Day(daysSinceEpoch: seconds / 86_400)
            },
            newID: {
                let digits = Array("0123456789abcdef")
                return String((0..<24).map { _ in digits[Int.random(in: 0..<16)] })
            },
            environment: { name in getenv(name).map { String(cString: $0) } },
            workingFolder: {
                guard let path = getcwd(nil, 0) else { return "." }
                defer { free(path) }
                return String(cString: path)
            },
            out: { write($0, to: 1) },
            err: { write($0, to: 2) },
            hear: { nil },
            someoneAnswers: isatty(0) == 1,
            invocation: invocation(of: program),
            offset: { moment in
                var seconds = time_t(moment)
                var local = tm()
                localtime_r(&seconds, &local)
                return Int(local.tm_gmtoff)
            },
            configurationFolder: configurationFolder, columns: LiveTerminal.columns,
            screen: LiveTerminal.screen, hearBytes: input.line,
            hearAtOnce: input.lineAtOnce,
            converse: LiveTerminal.converse, runOther: OtherPrograms.run)
    }

    /// Where a user's own settings lie: `$XDG_CONFIG_HOME`, else `~/.config`; on macOS `~/Library/Application Support`.
    private static func configurationFolder() -> String? {
        func variable(_ name: String) -> String? {
            getenv(name).map { String(cString: $0) }.flatMap { $0.hasPrefix("/") ? $0 : nil }
        }
        #if canImport(Darwin)
            return variable("HOME").map { "\($0)/Library/Application Support" }
        #else
            return variable("XDG_CONFIG_HOME") ?? variable("HOME").map { "\($0)/.config" }
        #endif
    }

    /// `swift run behov` for a program that lies in a build folder, else the word itself.
    private static func invocation(of program: String) -> String {
        program.mentions("/.build/") || program.hasPrefix(".build/") ? "swift run behov" : program
    }

    static func write(_ words: String, to number: Int32) {
        let bytes = Array(words.utf8)
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                #if canImport(Glibc)
                    Glibc.write(number, buffer.baseAddress.map { $0 + done }, bytes.count - done)
                #elseif canImport(Musl)
                    Musl.write(number, buffer.baseAddress.map { $0 + done }, bytes.count - done)
                #else
                    Darwin.write(number, buffer.baseAddress.map { $0 + done }, bytes.count - done)
                #endif
            }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { return }
            done += count
        }
    }
}
