#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Other programs that are asked to do something: they hear nothing and what they say is thrown away.
enum OtherPrograms {
    /// Runs a program and waits for it.
    ///
    /// - Parameter words: Its name or path, and its arguments; never a shell's.
    /// - Returns: Its exit code; `nil` where there is no such program.
    static func run(_ words: [String]) -> Int32? {
        guard let name = words.first else { return nil }
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
        #else
            var actions = posix_spawn_file_actions_t()
        #endif
        guard posix_spawn_file_actions_init(&actions) == 0 else { return nil }
        defer { posix_spawn_file_actions_destroy(&actions) }
        for number in Int32(0)...2 {
            posix_spawn_file_actions_addopen(&actions, number, "/dev/null", number == 0 ? O_RDONLY : O_WRONLY, 0)
        }
        let told = passedOn.compactMap { variable in getenv(variable).map { "\(variable)=\(String(cString: $0))" }
        }
        let arguments = words.map { strdup($0) } + [nil]
        let variables = told.map { strdup($0) } + [nil]
        defer { for word in arguments + variables { free(word) } }
        var child = pid_t()
        guard posix_spawnp(&child, name, &actions, nil, arguments, variables) == 0 else { return nil }
        var status: Int32 = 0
        while waitpid(child, &status, 0) == -1 {
            guard errno == EINTR else { return nil }
        }
        // 127 is what a child says that could not become the program.
        let code = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
        return code == 127 ? nil : code
    }

    /// What another program must know of where it runs: nothing else of the environment.
    private static let passedOn = [
        "PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "DISPLAY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR",
        "XDG_CURRENT_DESKTOP", "DBUS_SESSION_BUS_ADDRESS",
    ]
}
