#if os(Linux)
    import Foundation
    import Glibc
    import Testing

    /// The built program under a real terminal; skipped, with words, where none can be had.
    @Suite(.serialized) struct TerminalTests {
        private static let program = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
            .appendingPathComponent("behov").path
        private static var canRun: Bool {
            FileManager.default.isExecutableFile(atPath: program) && Terminal(columns: 80) != nil
        }

        @Test(.enabled(if: canRun, "no pseudo-terminal or no built program here"), arguments: [60, 80, 120])
        func aQuestionIsWrappedToTheTerminalWithoutColour(_ columns: Int) throws {
            let sandbox = try Sandbox()
            let session = try start(columns, in: sandbox)
            let shown = session.read(until: "/slutt)")
            #expect(shown.contains("Fase 1 av 5 · Mål"))
            let width = min(columns, 78)
            for line in shown.split(whereSeparator: \.isNewline) where !line.contains("\u{1B}") {
                #expect(line.count <= width, "\(line)")
            }
            // Only the sign that asks for bracketed paste; no colour.
            #expect(shown.components(separatedBy: "\u{1B}[").count == 2 && shown.contains("\u{1B}[?2004h"))
            session.send("/slutt\n")
            #expect(session.end() == 0)
        }

        @Test(.enabled(if: canRun, "no pseudo-terminal or no built program here"))
        func aPasteIsOneAnswerAndCtrlCLeavesWhatIsSaved() throws {
            let sandbox = try Sandbox()
            let session = try start(80, in: sandbox)
            _ = session.read(until: "/slutt)")
            session.send("\u{1B}[200~Alle barn leker\nsammen hver dag\u{1B}[201~\n")
            #expect(session.read(until: "/slutt)").contains("Lagret som"))
            session.send("\u{3}")
            #expect(session.read(until: "er lagret").contains("Avbrutt"))
            #expect(session.end() == 130)
            let saved = try sandbox.text("sol/workspace.json")
            #expect(saved.contains("Alle barn leker\\nsammen hver dag"))
        }

        @Test(.enabled(if: canRun, "no pseudo-terminal or no built program here"))
        func ctrlCWhereNothingIsSavedYetEndsWith130AndLeavesNothing() throws {
            let sandbox = try Sandbox()
            let terminal = try #require(Terminal(columns: 80))
            try #require(terminal.run([Self.program, "init", sandbox.path("ny"), "--language", "nb"]))
            _ = terminal.read(until: "?")
            terminal.send("\u{3}")
            #expect(terminal.end() == 130)
            #expect(!FileManager.default.fileExists(atPath: sandbox.path("ny")))
        }

        private func start(_ columns: UInt16, in sandbox: Sandbox) throws -> Terminal {
            let start = ["--name", "Sol", "--kind", "kindergarten", "--municipality", "Lom", "--language", "nb"]
            #expect(sandbox.run(["init", "sol"] + start) == 0, "\(sandbox.complaints)")
            let terminal = try #require(Terminal(columns: columns))
            try #require(terminal.run([Self.program, "guide", "-w", sandbox.path("sol"), "--language", "nb"]))
            return terminal
        }

        private func start(_ columns: Int, in sandbox: Sandbox) throws -> Terminal {
            try start(UInt16(columns), in: sandbox)
        }
    }

    /// A pseudo-terminal and what runs in it.
    private final class Terminal {
        private let own: Int32
        private let name: String
        private var process: pid_t = 0

        init?(columns: UInt16) {
            own = open("/dev/ptmx", O_RDWR | O_NOCTTY)
            var lock: Int32 = 0
            var number: Int32 = 0
            guard own >= 0, ioctl(own, UInt(0x4004_5431), &lock) == 0, ioctl(own, UInt(0x8004_5430), &number) == 0
            else { return nil }
            name = "/dev/pts/\(number)"
            var size = winsize(ws_row: 50, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
            guard access(name, R_OK | W_OK) == 0, ioctl(own, UInt(TIOCSWINSZ), &size) == 0 else { return nil }
        }

        deinit {
            if process > 0 { kill(process, SIGKILL) }
            close(own)
        }

        /// Starts a program whose terminal this is.
        func run(_ words: [String]) -> Bool {
            var attributes = posix_spawnattr_t()
            posix_spawnattr_init(&attributes)
            // A session of its own and no signal held back: POSIX_SPAWN_SETSID and POSIX_SPAWN_SETSIGMASK, the first of
            // which the Glibc module leaves out.
            posix_spawnattr_setflags(&attributes, 0x88)
            var none = sigset_t()
            sigemptyset(&none)
            posix_spawnattr_setsigmask(&attributes, &none)
            var files = posix_spawn_file_actions_t()
            posix_spawn_file_actions_init(&files)
            for number: Int32 in 0...2 { posix_spawn_file_actions_addopen(&files, number, name, O_RDWR, 0) }
            posix_spawn_file_actions_addclose(&files, own)
            var arguments = words.map { strdup($0) } + [nil]
            var environment = [strdup("NO_COLOR=1"), strdup("TERM=xterm"), strdup("LANG=C.UTF-8"), nil]
            defer { (arguments + environment).forEach { free($0) } }
            return posix_spawn(&process, words[0], &files, &attributes, &arguments, &environment) == 0
        }

        func send(_ words: String) {
            let bytes = Array(words.utf8)
            _ = write(own, bytes, bytes.count)
        }

        /// What is shown until some words come, or for ten seconds.
        func read(until words: String) -> String {
            var shown: [UInt8] = []
            for _ in 0..<200 {
                var waiting = pollfd(fd: own, events: Int16(POLLIN), revents: 0)
                guard poll(&waiting, 1, 50) > 0 else { continue }
                var bytes = [UInt8](repeating: 0, count: 4096)
                let count = Glibc.read(own, &bytes, bytes.count)
                guard count > 0 else { break }
                shown += bytes[..<count]
                if String(decoding: shown, as: UTF8.self).contains(words) { break }
            }
            return String(decoding: shown, as: UTF8.self)
        }

        /// The exit code.
        func end() -> Int32 {
            var status: Int32 = 0
            for _ in 0..<200 {
                if waitpid(process, &status, WNOHANG) == process {
                    process = 0
                    return status & 0x7F == 0 ? (status >> 8) & 0xFF : -(status & 0x7F)
                }
                usleep(50_000)
            }
            return -99
        }
    }
#endif
