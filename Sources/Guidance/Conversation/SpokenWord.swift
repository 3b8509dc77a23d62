import Model

/// A word that steers the interview instead of answering; the words of all three languages are always taken.
enum SpokenWord: Equatable {
    case help, back, skip, show, stop, longText, complete, keep, figures
    case change(String), remove(String), note(String), list(String)

    /// The word a line is, if it is one.
    init?(_ line: String) {
        let parts = line.split(separator: " ", maxSplits: 1)
        let rest = parts.count > 1 ? String(parts[1]).trimmed : ""
        switch parts.first?.lowercased() ?? "" {
        case "/endre", "/change", "/edit": self = .change(rest)
        case "/slett", "/remove", "/delete": self = .remove(rest)
        case "/notat", "/note": self = .note(rest)
        case "/vis", "/syn", "/show": self = rest.isEmpty ? .show : .list(rest)
        default: self.init(word: line.lowercased())
        }
    }

    /// What a line with a sign of ours before an unknown word was perhaps meant as; `nil` where it is no such line.
    ///
    /// What takes something away is never put in somebody's mouth.
    static func nearly(_ line: String) -> (word: String, nearest: Text)? {
        let word = String(line.prefix { !$0.isWhitespace })
        guard word.count > 1, word.hasPrefix("/"), word.dropFirst().first?.isLetter == true else { return nil }
        let nearest = Text(
            nb: Spelling.nearest(to: word, among: harmless.map(\.nb)) ?? "",
            nn: Spelling.nearest(to: word, among: harmless.map(\.nn)) ?? "",
            en: Spelling.nearest(to: word, among: harmless.map(\.en)) ?? "")
        return (word, nearest)
    }

    private static let harmless = [
        Text(nb: "/hjelp", nn: "/hjelp", en: "/help"), Text(nb: "/tilbake", nn: "/tilbake", en: "/back"),
        Text(nb: "/hopp", nn: "/hopp", en: "/skip"), Text(nb: "/vis", nn: "/vis", en: "/show"),
        Text(nb: "/slutt", nn: "/slutt", en: "/quit"), Text(nb: "/tekst", nn: "/tekst", en: "/text"),
        Text(nb: "/lagre", nn: "/lagre", en: "/save"), Text(nb: "/endre", nn: "/endre", en: "/change"),
        Text(nb: "/notat", nn: "/notat", en: "/note"), Text(nb: "/ferdig", nn: "/ferdig", en: "/done"),
        Text(nb: "/tall", nn: "/tal", en: "/figures"),
    ]

    private init?(word: String) {
        // A menu read aloud is «hjelp, tilbake, hopp over, slutt»: what is heard is what is typed.
        switch word {
        case "?", "/hjelp", "/help", "hjelp", "help": self = .help
        case "<", "/tilbake", "/back", "tilbake", "back": self = .back
        case "-", "/hopp", "/skip", "hopp", "hopp over", "/hopp over", "skip", "la stå", "keep": self = .skip
        case "/slutt", "/quit", "/end", "/exit", "slutt", "avslutt", "quit", "exit": self = .stop
        case "/tekst", "/text": self = .longText
        case "/lagre", "/save": self = .keep
        case "/tall", "/tal", "/figures": self = .figures
        case "ferdig", "/ferdig", "done", "/done": self = .complete
        default: return nil
        }
    }
}
