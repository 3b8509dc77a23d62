#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// The terminal a person sits at: its width, and its state during a conversation.
enum LiveTerminal {
    /// How many columns it has; `nil` when standard output is no terminal.
    static var columns: Int? { columns(of: 1) }

    private static func columns(of number: Int32) -> Int? {
        var size = winsize()
        guard isatty(number) == 1, ioctl(number, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }

    /// Where standard error can show how far something has come: a terminal that can take a line back.
    static var screen: ProgressScreen? {
        guard let columns = columns(of: 2), getenv("TERM").map({ String(cString: $0) }) != "dumb" else {
            return nil
        }
        return ProgressScreen(
            milliseconds: {
                var moment = timespec()
                clock_gettime(CLOCK_MONOTONIC, &moment)
                return Int(moment.tv_sec) * 1000 + Int(moment.tv_nsec) / 1_000_000
            }, write: { World.write($0, to: 2) }, columns: columns)
    }

    /// Ends the program with 130 when it is interrupted: every file is whole or not there at any moment, so there is
    /// nothing to put back.
    static func endWhenInterrupted() {
        signal(SIGINT) { _ in
            let end: StaticString = "\n"
            if isatty(2) == 1 { systemWrite(end.utf8Start, end.utf8CodeUnitCount, to: 2) }
            _exit(130)
        }
    }

    /// Asks for bracketed paste and keeps control signs from being shown; gives what puts everything back.
    ///
    /// A signal that ends the program puts it back too, and says goodbye.
    static func converse(goodbye: String) -> () -> Void {
        guard isatty(0) == 1, isatty(1) == 1 else { return {} }
        var before = termios()
        guard tcgetattr(0, &before) == 0 else { return {} }
        var during = before
        during.c_lflag &= ~tcflag_t(ECHOCTL)
        let words = Array("\r\n\(goodbye)\n".utf8)
        let farewell = UnsafeMutablePointer<Farewell>.allocate(capacity: 1)
        let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: words.count)
        bytes.initialize(from: words, count: words.count)
        farewell.initialize(to: Farewell(before: before, words: bytes, count: words.count))
        atParting = farewell
        for number in [SIGINT, SIGTERM, SIGHUP] { signal(number) { part($0) } }
        _ = tcsetattr(0, TCSADRAIN, &during)
        Self.write("\u{1B}[?2004h")
        return {
            Self.write("\u{1B}[?2004l")
            var back = before
            _ = tcsetattr(0, TCSADRAIN, &back)
            for number in [SIGTERM, SIGHUP] { signal(number, SIG_DFL) }
            endWhenInterrupted()
        }
    }

    private static func write(_ words: StaticString) { systemWrite(words.utf8Start, words.utf8CodeUnitCount) }
}

/// What must be at hand when a signal comes: made before, because nothing can be made then.
private struct Farewell {
    var before: termios
    let words: UnsafeMutablePointer<UInt8>
    let count: Int
}

// A signal handler can be given nothing, so this is the one value of the program that lies outside every function.
nonisolated(unsafe) private var atParting: UnsafeMutablePointer<Farewell>?

/// Calls nothing but what a signal handler may: write, tcsetattr and _exit.
private func part(_ number: Int32) {
    if let atParting {
        let off: StaticString = "\u{1B}[?2004l"
        systemWrite(off.utf8Start, off.utf8CodeUnitCount)
        systemWrite(atParting.pointee.words, atParting.pointee.count)
        _ = tcsetattr(0, TCSANOW, &atParting.pointee.before)
    }
    _exit(128 + number)
}

private func systemWrite(_ bytes: UnsafePointer<UInt8>, _ count: Int, to number: Int32 = 1) {
    #if canImport(Glibc)
        _ = Glibc.write(number, bytes, count)
    #elseif canImport(Musl)
        _ = Musl.write(number, bytes, count)
    #else
        _ = Darwin.write(number, bytes, count)
    #endif
}

/// Lines of standard input as bytes, so that what is no text can be told from what is.
final class StandardInput {
    private var waiting: [UInt8] = []
    private var hasEnded = false

    /// The next line without its end; `nil` when there is none.
    func line() -> [UInt8]? {
        var searched = 0
        while true {
            if let end = waiting[searched...].firstIndex(of: 0x0A) {
                let line = Array(waiting[..<end])
                waiting.removeSubrange(...end)
                return line.last == 0x0D ? line.dropLast() : line
            }
            searched = waiting.count
            guard !hasEnded else {
                guard !waiting.isEmpty else { return nil }
                defer { waiting = [] }
                return waiting
            }
            fill()
        }
    }

    /// A further line that is there already at a terminal, or comes within the blink of an eye: the next of a paste.
    func lineAtOnce() -> [UInt8]? {
        guard isatty(0) == 1, !hasEnded else { return nil }
        if !waiting.contains(0x0A) {
            var input = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
            guard poll(&input, 1, 25) == 1, input.revents & Int16(POLLIN) != 0 else { return nil }
            fill()
        }
        return waiting.contains(0x0A) ? line() : nil
    }

    private func fill() {
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = buffer.withUnsafeMutableBytes { read(0, $0.baseAddress, $0.count) }
        if count > 0 {
            waiting += buffer[..<count]
        } else if count == 0 || errno != EINTR {
            // The end stays the end, on a pipe and at a terminal.
            hasEnded = true
        }
    }
}
