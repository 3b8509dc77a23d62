import MadeLimits
import Model
import Pages

@testable import Guidance

/// A conversation with somebody whose replies are known beforehand: what was said to them, and what was stored.
final class Script<Subject: Level> {
    private(set) var stored: Subject
    private(set) var said: [[Block]] = []
    private var replies: [String]
    /// What was kept on the desk.
    private(set) var notes: [String] = []
    /// What was stored each time something was asked for.
    private(set) var storedWhenHeard: [Subject] = []
    let around: Surroundings

    init(_ subject: Subject, _ replies: [String], language: Language = .nb) {
        stored = subject
        self.replies = replies
        around = Surroundings(
            today: Day(daysSinceEpoch: 20_778), language: language,
            county: CountyProfile(name: "standard", county: Text(alike: "–"), deadline: nil),
            laws: LawBook([]), limits: .made)
    }

    /// Holds the conversation to its end; `respond` gives a reply where the script has none left.
    func hold(
        _ interview: Interview<Subject>, chapter: String? = nil, again: [String] = [],
        commands: Set<String> = [],
        meanwhile: @escaping (inout Subject) -> Void = { _ in }, failing: (any Error)? = nil
    ) throws -> Session<Subject>.Ending {
        let prompter = Prompter(
            say: { self.said.append($0) },
            hear: {
                self.storedWhenHeard.append(self.stored)
                return self.replies.isEmpty ? nil : self.replies.removeFirst()
            })
        let conversation = Conversation<Subject>(
            prompter: prompter, keep: { self.notes.append($0) }
        ) { edit in
            meanwhile(&self.stored)
            var new = self.stored
            try edit(&new)
            if let failing { throw failing }
            self.stored = new
            return new
        }
        return try conversation.hold(
            Session(
                interview, with: stored, wording: Guides.wording, around: around,
                chapter: chapter, again: again, commands: commands))
    }

    /// All that was said, as it stands on the screen.
    var screen: String {
        said.map { ScreenWriter.lines(Page(title: .data(""), blocks: $0), language: around.language, width: 400) }
            .joined().joined(separator: "\n")
    }
}
