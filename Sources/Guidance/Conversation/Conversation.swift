public import Model

/// A session driven by a voice, an ear and a place to save: it does what the session asks for until that ends.
public struct Conversation<Subject: Level> {
    /// Makes a change where the workspace lies, on the disk, and gives the subject as it is after it.
    public typealias Save = ((inout Subject) throws -> Void) throws -> Subject
    /// Keeps a note on the desk.
    public typealias Keep = (String) throws -> Void

    /// Does an errand, and says what came of it; `nil` where nothing did.
    public typealias Run = (Errand) throws -> ErrandResult<Subject>?

    private let prompter: Prompter
    private let keep: Keep
    private let run: Run
    private let save: Save

    /// Makes a conversation.
    public init(
        prompter: Prompter, keep: @escaping Keep = { _ in }, run: @escaping Run = { _ in nil },
        save: @escaping Save
    ) {
        self.prompter = prompter
        self.keep = keep
        self.run = run
        self.save = save
    }

    /// Holds a session to its end.
    ///
    /// - Throws: What saving throws, other than a change that was not made.
    public func hold(_ session: Session<Subject>) throws -> Session<Subject>.Ending {
        var session = session
        var event = Session<Subject>.Event.begin
        while true {
            var answer: Session<Subject>.Event?
            for output in session.receive(event) {
                switch output {
                case .say(let blocks): prompter.say(blocks)
                case .hear: answer = prompter.hear().map { .heard($0) } ?? .inputEnded
                case .hearRest: answer = .heardRest(rest())
                case .make(let change): answer = try make(change, session)
                case .note(let words):
                    try keep(words)
                    answer = .noted
                case .run(let errand): answer = .ran(try run(errand))
                case .end(let ending): return ending
                }
            }
            // A session that waits for nothing is over.
            guard let answer else { return .stopped }
            event = answer
        }
    }

    private func make(_ change: Change<Subject>, _ session: Session<Subject>) throws -> Session<Subject>.Event {
        var taken = Taken.answer
        do {
            let now = try save { stored in taken = try session.make(change, in: &stored) }
            return .made(now, taken)
        } catch let reason as NotMade<Subject> {
            return .notMade(reason)
        }
    }

    private func rest() -> [String] {
        var lines: [String] = []
        while let more = prompter.more() { lines.append(more) }
        return lines
    }
}
