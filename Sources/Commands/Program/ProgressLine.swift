import Model
import Pages
internal import Synchronization

/// Where how far something has come is shown: the lines of a terminal that a program can take back.
public struct ProgressScreen: Sendable {
    /// A clock that only goes forward, in thousandths of a second.
    let milliseconds: @Sendable () -> Int
    /// Writes on the terminal, at once.
    let write: @Sendable (String) -> Void
    /// How many columns it has.
    let columns: Int

    /// Makes a screen.
    public init(
        milliseconds: @escaping @Sendable () -> Int, write: @escaping @Sendable (String) -> Void, columns: Int
    ) {
        self.milliseconds = milliseconds
        self.write = write
        self.columns = columns
    }
}

/// The one line that says how far something long has come: what, how many of how many, and how long yet.
///
/// Nothing is said before a second has passed, and no more than five times a second; what was said is taken away before
/// anything else is written. To a pipe, with `--quiet` and with `--json` nothing is ever said.
final class ProgressLine: Sendable {
    private struct State {
        var what: Text?
        var began = 0
        var told = 0
        var isShown = false
    }

    private let state = Mutex(State())
    private let screen: ProgressScreen?
    private let language: Language

    /// Makes a line; without a screen it is silent.
    init(on screen: ProgressScreen?, _ language: Language) {
        self.screen = screen
        self.language = language
    }

    /// Tells how far something has come.
    ///
    /// - Parameters:
    ///   - what: What is done; another than before is timed anew.
    ///   - done: How many are done.
    ///   - total: Of how many.
    func tell(_ what: Text, _ done: Int, of total: Int) {
        guard let screen else { return }
        let now = screen.milliseconds()
        let line = state.withLock { state -> String? in
            if state.what != what {
                state.what = what
                state.began = now
            }
            let waited = now - state.began
            guard waited >= 1000, !state.isShown || now - state.told >= 200 else { return nil }
            state.told = now
            state.isShown = true
            return ProgressWords.line(what, done, total, after: waited)[language]
        }
        guard let line else { return }
        screen.write("\r\(Self.clearing)" + Self.fitted(line, in: max(screen.columns - 1, 1)))
    }

    /// Tells it of one thing, for those who do it.
    func telling(_ what: Text) -> @Sendable (_ done: Int, _ total: Int) -> Void {
        { [self] in tell(what, $0, of: $1) }
    }

    /// As much of a line as fits: one that was broken could not be taken back.
    private static func fitted(_ line: String, in columns: Int) -> String {
        var left = columns
        return String(
            line.prefix { character in
                left -= DisplayWidth.of(character)
                return left >= 0
            })
    }

    /// Takes away what was told.
    func clear() {
        let wasShown = state.withLock { state -> Bool in
            defer { state = State() }
            return state.isShown
        }
        if wasShown { screen?.write("\r\(Self.clearing)") }
    }

    /// Clears the line to its end, as every terminal understands it.
    private static let clearing = "\u{1B}[K"
}

/// What the line says.
enum ProgressWords {
    static let verifying = Text(
        nb: "Kontrollerer filene", nn: "Kontrollerer filene", en: "Verifying the files")
    static let reading = Text(
        nb: "Leser det dere har hentet inn", nn: "Les det de har henta inn", en: "Reading what you have collected")
    static let checking = Text(
        nb: "Sjekker dokumentene", nn: "Sjekkar dokumenta", en: "Checking the documents")
    static let keeping = Text(nb: "Lagrer", nn: "Lagrar", en: "Saving")
    static let making = Text(nb: "Lager dokumenter", nn: "Lagar dokument", en: "Making documents")
    static let playing = Text(nb: "Lager eksempelet", nn: "Lagar dømet", en: "Making the example")

    /// «Kontrollerer filene: 120 av 850, omtrent 8 s igjen».
    static func line(_ what: Text, _ done: Int, _ total: Int, after milliseconds: Int) -> Text {
        let counted = Text(
            nb: "\(what.nb): \(done) av \(total)", nn: "\(what.nn): \(done) av \(total)",
            en: "\(what.en): \(done) of \(total)")
        guard let left = left(done, total, after: milliseconds) else { return counted }
        return Text(
            nb: "\(counted.nb), omtrent \(left) igjen", nn: "\(counted.nn), omtrent \(left) igjen",
            en: "\(counted.en), about \(left) left")
    }

    /// How long yet, if it goes on as it has; `nil` where that cannot be told, or is hardly anything.
    private static func left(_ done: Int, _ total: Int, after milliseconds: Int) -> String? {
        guard done > 0, total > done else { return nil }
        let seconds = Double(milliseconds) / 1000 * Double(total - done) / Double(done)
        guard seconds >= 1 else { return nil }
        return seconds < 90 ? "\(Int(seconds.rounded())) s" : "\(Int(min(seconds / 60, 999).rounded())) min"
    }
}
