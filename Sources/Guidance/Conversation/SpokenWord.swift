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
        default: self.init(word: Self.bare(line.lowercased()))
        }
    }

    /// A word without the signs a hand or a dictation puts after it: «Hjelp.», «slutt!».
    private static func bare(_ line: String) -> String {
        guard line.contains(where: \.isLetter) else {
            return line.contains("?") && line.allSatisfy { "?/".contains($0) } ? "?" : line
        }
        var word = Substring(line)
        while let last = word.last, ".!?".contains(last) || last.isWhitespace { word.removeLast() }
        return String(word)
    }

    /// What a line with a sign of ours before an unknown word was perhaps meant as; `nil` where it is no such line.
    ///
    /// What takes something away is never put in somebody's mouth.
    static func nearly(_ line: String) -> (word: String, nearest: Text)? {
        let word = String(line.prefix { !$0.isWhitespace })
        guard word.hasPrefix("/") else { return misspelt(line).map { (bare(line), $0) } }
        guard word.count > 1, word.dropFirst().first?.isLetter == true else { return nil }
        // What is nearer to a word that removes was meant as that one.
        let removes = ["/slett", "/fjern", "/remove", "/delete"].map { Spelling.distance(word.lowercased(), $0) }
            .min()
        func nearest(_ words: [String]) -> String {
            let nearest = Spelling.nearest(to: word, among: words) ?? ""
            return Spelling.distance(word.lowercased(), nearest) <= removes ?? 0 ? nearest : ""
        }
        return (
            word,
            Text(
                nb: nearest(harmless.map(\.nb)), nn: nearest(harmless.map(\.nn)), en: nearest(harmless.map(\.en)))
        )
    }

    /// The word of the menu that a whole line is with one slip of the hand: «hjlep», «avslut»; a word of four letters must
    /// have all of them, since «back» and «bark» are both words.
    private static func misspelt(_ line: String) -> Text? {
        let word = bare(line.lowercased())
        guard (4...9).contains(word.count), word.allSatisfy({ $0.isLetter || $0 == " " }), SpokenWord(line) == nil,
            word != "slett"
        else { return nil }
        let found = menu.first { meant in
            Spelling.distance(word, meant) == 1 && (meant.count > 4 || word.sorted() == meant.sorted())
        }
        return found.map { Text(alike: $0) }
    }

    private static let menu = [
        "hjelp", "tilbake", "hopp over", "slutt", "avslutt", "ferdig", "help", "back", "skip", "quit", "done",
    ]

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
        case "<", "/tilbake", "/back", "tilbake", "back", "gå tilbake", "go back": self = .back
        case "-", "–", "—", "/hopp", "/skip", "hopp", "hopp over", "/hopp over", "skip", "la stå", "keep":
            self = .skip
        case "/slutt", "/quit", "/end", "/exit", "/stopp", "/stop", "/avslutt", "/q": self = .stop
        case "slutt", "avslutt", "stopp", "quit", "exit", "stop", "q": self = .stop
        case "/tekst", "/text": self = .longText
        case "/lagre", "/save": self = .keep
        case "/tall", "/tal", "/figures": self = .figures
        case "ferdig", "/ferdig", "done", "/done": self = .complete
        default: return nil
        }
    }
}
