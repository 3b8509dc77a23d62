import Model

/// A word that steers the interview instead of answering; the words of all three languages are always taken.
enum SpokenWord: Equatable {
    case help, back, skip, show, stop, longText, complete, keep
    case change(String), remove(String), note(String)

    /// The word a line is, if it is one.
    init?(_ line: String) {
        let parts = line.split(separator: " ", maxSplits: 1)
        let rest = parts.count > 1 ? String(parts[1]).trimmed : ""
        switch parts.first?.lowercased() ?? "" {
        case "/endre", "/change", "/edit": self = .change(rest)
        case "/slett", "/remove", "/delete": self = .remove(rest)
        case "/notat", "/note": self = .note(rest)
        default: self.init(word: line.lowercased())
        }
    }

    private init?(word: String) {
        switch word {
        case "?", "/hjelp", "/help": self = .help
        case "<", "/tilbake", "/back": self = .back
        case "-", "/hopp", "/skip": self = .skip
        case "/vis", "/syn", "/show": self = .show
        case "/slutt", "/quit", "/end", "/exit": self = .stop
        case "/tekst", "/text": self = .longText
        case "/lagre", "/save": self = .keep
        case "ferdig", "/ferdig", "done", "/done": self = .complete
        default: return nil
        }
    }
}
