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
    /// Whether a line is one of these commands: `behov importer tall.csv`, but not «behov for mer kunnskap».
    func areCalled(in line: String) -> Bool {
        let words = line.split(separator: " ").prefix(3).map(String.init)
        guard let place = words.firstIndex(where: { $0 == "behov" || $0.hasSuffix("/behov") }),
            place + 1 < words.count
        else { return false }
        return contains(words[place + 1])
    }
}
