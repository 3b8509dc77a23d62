import Model
public import Pages

/// The interview's voice and ear: a terminal, a pipe, a file or a test.
public struct Prompter {
    /// Shows blocks to the people answering, at once.
    public let say: ([Block]) -> Void
    /// The next line they give, without its end; `nil` when the input has ended.
    public let hear: () -> String?
    /// A further line that came in the same moment as the last, as a paste does; `nil` when there is none.
    public let more: () -> String?
    /// The program's commands, which are no answers.
    public let commands: Set<String>

    /// Makes a prompter.
    public init(
        say: @escaping ([Block]) -> Void, hear: @escaping () -> String?, more: @escaping () -> String? = { nil },
        commands: Set<String> = []
    ) {
        self.say = say
        self.hear = hear
        self.more = more
        self.commands = commands
    }
}

extension Set<String> {
    /// Whether a line is one of these commands: `behov importer tall.csv`, `importer tall.csv` or `sjekk`, but not «behov
    /// for mer kunnskap» or «samle alle».
    func areCalled(in line: String) -> Bool {
        let words = line.split(separator: " ").map(String.init)
        guard let place = words.prefix(4).firstIndex(where: { $0 == "behov" || $0.hasSuffix("/behov") }) else {
            guard let first = words.first, contains(first) else { return false }
            // The bare word is a command where it can be nothing else, or where what stands after it is typed so.
            let isAlone = words.count == 1 && !Self.isAlsoAnAnswer.contains(first)
            return isAlone || words.dropFirst().first.map(Self.isTyped) ?? false
                || words.contains { $0.hasPrefix("--") && $0.count > 2 }
        }
        guard place + 1 < words.count else { return place == 0 && words.count == 1 }
        return contains(words[place + 1]) || words[place + 1].hasPrefix("-")
    }

    /// Whether a word is an option, a file or what is named by its number.
    private static func isTyped(_ word: String) -> Bool {
        if word.hasPrefix("-"), word.dropFirst().contains(where: \.isLetter) { return true }
        let kinds = ["csv", "xlsx", "xls", "json", "ods", "txt", "zip", "px", "pdf", "docx", "html", "ics"]
        return ItemID(word) != nil || kinds.contains { word.lowercased().hasSuffix("." + $0) }
    }

    /// Commands called by a noun or a word that answers a question too: «møte» is a form of work.
    private static let isAlsoAnAnswer: Set = [
        "analyse", "avrøysting", "avstemning", "backup", "calendar", "coherence", "config", "demo", "diff",
        "endringar", "endringer", "figures", "guide", "historikk", "history", "init", "innspel", "innspill",
        "input", "kopi", "les", "meeting", "møte", "ny", "oppsett", "read", "reply", "review", "samanheng",
        "sammenheng", "schema", "spor", "svar", "tal", "tall", "tilbakemelding", "trace", "vote", "årshjul",
    ]
}
