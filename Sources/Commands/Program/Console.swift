import Documents
import Model
import Pages

/// What the program says: sentences and pages, never bare strings.
struct Console {
    let language: Language
    let width: Int
    let out: (String) -> Void
    let err: (String) -> Void
    /// Puts the words that start the program, and the workspace asked for, into a command that is shown.
    let commands: CommandWords
    /// Whether there is more air between the parts, for a projector.
    var isLarge = false
    /// Whether somebody sees the lines, so that pictures can be drawn with letters.
    var draws = false
    /// Whether trees are numbered instead of drawn, for a screen reader.
    var numbersTrees = false
    /// The folder the user stands in: a path below it is told from there.
    var here = ""

    /// The columns of a line: those of the terminal, no more than 78 and no fewer than 30. When large, three of four,
    /// so that a narrow window too can be set in larger letters.
    static func width(_ columns: Int?, isLarge: Bool = false) -> Int {
        let columns = columns ?? 78
        return max(30, isLarge ? min(columns * 3 / 4, 60) : min(columns, 78))
    }

    /// Whether pictures can be drawn: at a terminal that is more than a line printer; a pipe and a screen reader behind
    /// `TERM=dumb` get words.
    static func draws(_ world: World) -> Bool { world.columns != nil && world.environment("TERM") != "dumb" }

    /// A sentence, wrapped.
    func say(_ text: Text) { say([.paragraph(.text(text))]) }

    /// Blocks, with an empty line after them.
    func say(_ blocks: [Block]) { show(Page(title: [], blocks: blocks)) }

    /// A whole page.
    func show(_ page: Page) {
        out(laidOut(page))
    }

    /// Lines that are kept as they are, for what is laid out already.
    func lines(_ lines: [Line]) {
        for line in lines {
            out(VisibleText.of(commands.put(into: line, in: language).string(in: language)) + "\n")
        }
    }

    /// An empty line.
    func gap() { out("\n") }

    /// What went wrong, on standard error.
    func complain(_ text: Text) {
        let told = here.count > 1 ? text.mapped { words, _ in words.exchanging(here + "/", with: "") } : text
        err(laidOut(Page(title: [], blocks: [.paragraph(.text(told))])))
    }

    private func laidOut(_ page: Page) -> String {
        var commands = commands
        commands.width = width
        let lines = ScreenWriter.lines(
            commands.put(into: page, in: language), language: language, width: width, isRoomy: isLarge,
            keepsLongWords: true, draws: draws, numbersTrees: numbersTrees)
        return CommandWords.loosened(lines.joined(separator: "\n")) + "\n"
    }
}

/// Commands in sentences are written `behov analyse …`; shown, they start as this program was started and say which
/// workspace is meant when it is not the one the user stands in.
struct CommandWords {
    let invocation: String
    let workspace: String?
    /// Commands no wider than this stay on one line.
    var width = 0

    /// In the one language that is read; the others stay as they are.
    private func put(into text: Text, in shown: Language) -> Text {
        text.mapped { words, language in language == shown ? put(into: words) : words }
    }

    func put(into words: String) -> String {
        guard words.mentions("behov ") else { return words }
        let words = CommandWords.quotesTied(words)
        var result = ""
        var rest = Substring(words)
        while let start = rest.indices.first(where: { rest[$0] == "b" && rest[$0...].hasPrefix("behov ") }) {
            let standsAlone =
                start == words.startIndex || !CommandWords.continues(words[words.index(before: start)])
            result.append(contentsOf: rest[..<start])
            rest = rest[start...].dropFirst("behov ".count)
            let name = String(rest.prefix { !$0.isWhitespace && $0 != "." && $0 != "," && $0 != ")" })
            if standsAlone, let command = CommandList.named(name) {
                var whole = invocation + " " + name + (command.standsInWorkspace ? folder : "")
                rest = rest.dropFirst(name.count)
                // The options that follow, with what they take, belong to the command.
                let options = CommandWords.options(rest)
                whole.append(contentsOf: options)
                rest = rest[options.endIndex...]
                result += DisplayWidth.of(whole) + 4 <= width ? CommandWords.tied(whole) : whole
            } else {
                result += standsAlone && name.hasPrefix("--") ? invocation + " " : "behov "
            }
        }
        result.append(contentsOf: rest)
        return result
    }

    private static func options(_ rest: Substring) -> Substring {
        var taken = rest.prefix(0)
        var isOption = false
        while rest[taken.endIndex...].hasPrefix(" ") {
            let word = rest[taken.endIndex...].dropFirst().prefix { $0 != " " && $0 != "\n" }
            let begins = word.hasPrefix("-") && word.count > 1
            guard !word.isEmpty, begins || isOption else { break }
            isOption = begins
            taken = rest[..<word.endIndex]
        }
        return taken
    }

    private var folder: String { workspace.map { " -w " + ShellWord.of($0) } ?? "" }

    /// A blank of our own that no line is broken at; nobody writes it, and it never leaves the console.
    private static let tie: Unicode.Scalar = "\u{E00A}"

    /// A word between quotation marks, as ``ShellWord`` writes it, stays on one line: broken at a blank of its own it
    /// could not be pasted.
    private static func quotesTied(_ words: String) -> String {
        guard words.mentions("'") else { return words }
        var result = ""
        var (before, isQuoted, isAfterMark) = (Character(" "), false, false)
        for sign in words {
            if sign == "'" {
                if isQuoted {
                    isQuoted = false
                } else if before == "\\" {
                    isAfterMark = true
                } else if before.isWhitespace || isAfterMark {
                    isQuoted = true
                }
            } else {
                isAfterMark = false
            }
            result.append(isQuoted && sign == " " ? Character(tie) : sign)
            before = sign
        }
        // An apostrophe of prose opens nothing.
        return isQuoted ? words : result
    }

    private static func tied(_ command: String) -> String {
        String(command.map { $0 == " " ? Character(tie) : $0 })
    }

    static func loosened(_ words: String) -> String { words.exchanging(String(tie), with: " ") }

    /// Whether a sign before «behov» makes it the end of a longer word or a path.
    private static func continues(_ sign: Character) -> Bool { sign.isLetter || sign == "/" || sign == "." }

    func put(into line: Line, in language: Language) -> Line {
        Line(
            line.words.map { words in
                if case .text(let text) = words { .text(put(into: text, in: language)) } else { words }
            })
    }

    func put(into page: Page, in language: Language) -> Page {
        Page(
            title: put(into: page.title, in: language),
            blocks: page.blocks.map { $0.mapped { put(into: $0, in: language) } })
    }
}
