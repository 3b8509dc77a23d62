public import Model
public import Pages

/// The interview as it is held, a value: an event goes in, what is to be said and done comes out.
///
/// It reads no terminal and no file and keeps nothing itself: whoever drives it (a terminal, a pipe, a test, a page)
/// does what it asks for and tells it how that went. The last thing it asks for is always what it waits for.
public struct Session<Subject: Level> {
    /// How a session ended.
    public enum Ending: Equatable, Sendable {
        /// Nothing more to ask; so many questions were put aside.
        case finished(aside: Int)
        /// Somebody stopped it.
        case stopped
        /// The input ended before this question was answered.
        case inputEnded(question: String)
    }

    /// What happens.
    public enum Event {
        /// It starts.
        case begin
        /// A line was heard.
        case heard(String)
        /// What came in the same moment as the line before, as a paste does.
        case heardRest([String])
        /// There are no more lines.
        case inputEnded
        /// The change was made; the subject as it lies there now, and what came of it.
        case made(Subject, Taken)
        /// The change was not made.
        case notMade(NotMade<Subject>)
        /// The note is kept.
        case noted
        /// The errand is done; what came of it, `nil` where nothing did.
        case ran(ErrandResult<Subject>?)
    }

    /// What whoever drives it is to do, in order.
    public enum Output {
        /// Show this, at once.
        case say([Block])
        /// Hear a line.
        case hear
        /// Hear what came in the same moment, if anything.
        case hearRest
        /// Make a change where the workspace lies, by `make(_:in:)`.
        case make(Change<Subject>)
        /// Keep a note on the desk.
        case note(String)
        /// Do an errand where the workspace lies.
        case run(Errand)
        /// It is over.
        case end(Ending)
    }

    /// What was done in this session, so that it can be taken back.
    struct Given {
        let key: String
        /// What was written; `nil` where the question was skipped.
        let words: String?
        let before: Subject
        let after: Subject
    }

    /// A reply that was not taken because of what somebody else did meanwhile, and the question to give it to.
    struct Waiting {
        let reply: Reply
        let words: String
        let key: String?
    }

    /// A question that was asked.
    struct Asked {
        let question: Interview<Subject>.Question
        /// Whether it was asked for by itself.
        let byItself: Bool
    }

    /// Where it stands.
    enum Stage {
        case before, ended
        case asking(Asked)
        /// The line that was heard, until the rest of it is.
        case gathering(Asked, String)
        /// The lines of a long text.
        case writing(Asked, [String])
        /// The fields of an answer that were given, while the next is asked for.
        case filling(Asked, [String])
        /// What was put aside in a chapter is offered.
        case offering(Chapter<Subject>, [Interview<Subject>.Question])
        /// A reply is being saved.
        case answering(Asked, Reply, words: String)
        /// The last answer is being taken back, while this question was asked or a chapter's questions were offered.
        case takingBack(Given, Asked?)
        /// An item is being removed.
        case removing(ItemID, Asked)
        /// An errand is being done, while this question was asked.
        case away(Asked)
    }

    let interview: Interview<Subject>
    let wording: Wording
    let around: Surroundings
    /// What is said when a chapter is done: what the next meeting is for.
    let meetings: [String: Text]
    /// The names of the program's commands, so that one that is typed at a question is not taken for an answer.
    let commands: Set<String>
    /// The one chapter that is held; all of them where it is `nil`.
    let chapter: String?
    /// Whether nothing is asked but what was asked for.
    let only: Bool
    /// What whoever drives it can do besides.
    let errands: Set<Errand>

    var subject: Subject
    var queue: [String]
    var aside: Set<String> = []
    var given: [Given] = []
    var offered: Set<String> = []
    var waiting: Waiting?
    var doubted: Doubted?
    var understood: Doubted?
    var last: Chapter<Subject>?
    /// The steps that were explained in this session.
    var explained: Set<String> = []
    var stage = Stage.before

    /// Makes a session; `again` are keys of questions to ask first, answered or not, and with `only` no others.
    public init(
        _ interview: Interview<Subject>, with subject: Subject, wording: Wording, around: Surroundings,
        meetings: [String: Text] = [:], chapter: String? = nil, again: [String] = [],
        only: Bool = false, commands: Set<String> = [], errands: Set<Errand> = []
    ) {
        self.interview = interview
        self.wording = wording.fitted(to: subject.profile.kinds)
        self.around = around.remembering
        self.meetings = meetings
        self.chapter = chapter
        self.only = only
        self.commands = commands
        self.errands = errands
        self.subject = subject
        queue = again
    }

    /// Takes an event and gives what is to be done now; nothing where the event is none it waits for.
    public mutating func receive(_ event: Event) -> [Output] {
        switch (stage, event) {
        case (.before, .begin): return advance()
        case (.asking(let asked), .heard(let line)): return hear(line.trimmed, asked)
        case (.gathering(let asked, let line), .heardRest(let rest)):
            stage = .asking(asked)
            return read(([line] + rest).joined(separator: "\n").trimmed, asked)
        case (.writing(let asked, let lines), .heard(let line)):
            guard line.trimmed == "." else {
                stage = .writing(asked, lines + [line])
                return [.hear]
            }
            stage = .asking(asked)
            return read(lines.joined(separator: "\n"), asked)
        case (.filling(let asked, let cells), .heard(let line)): return fill(line.trimmed, asked, cells)
        case (.filling(let asked, let cells), .inputEnded):
            return leave(asked, cells) + end(.inputEnded(question: asked.question.step.id))
        case (.offering(let chapter, let left), .heard(let line)): return hear(line.trimmed, chapter, left)
        case (.offering, .inputEnded): return advance()
        case (.asking(let asked), .inputEnded), (.writing(let asked, _), .inputEnded):
            return end(.inputEnded(question: asked.question.step.id))
        case (.answering(let asked, _, let words), .made(let now, let taken)):
            return save(now, taken, words, asked)
        case (.answering(let asked, let reply, let words), .notMade(let reason)):
            return refuse(reason, reply, words, asked)
        case (.takingBack(let back, let asked), .made(let now, _)):
            return take(back, asked, now: now)
        case (.takingBack(_, let asked), .notMade(let reason)):
            guard let asked else { return say(reason.text) + advance() }
            stage = .asking(asked)
            return say(reason.text) + [.hear]
        case (.removing(let item, _), .made(let now, _)):
            // What was answered before is not what lies there any more.
            given = []
            subject = now
            return say(Sentences.removed(item)) + advance()
        case (.removing(_, let asked), .notMade(let reason)):
            stage = .asking(asked)
            return say(reason.text) + [.hear]
        case (.away(let asked), .ran(let result)): return comeBack(asked, result)
        case (.asking, .noted), (.offering, .noted), (.filling, .noted): return say(Sentences.noteKept) + [.hear]
        default: return []
        }
    }

    /// Asks the next question, offers what was put aside before another part or the end, or ends; of the part that was
    /// just answered in, says first whether it is done.
    mutating func advance(from answered: Chapter<Subject>? = nil) -> [Output] {
        let byItself = !queue.isEmpty
        let next = nextQuestion()
        // A part with an open question is not done; only of another all questions are looked through.
        let isOpen = next.map { $0.isOpen && $0.chapter.id == answered?.id } ?? false
        let done = isOpen ? [] : answered.map(wordsIfDone) ?? []
        return done + advance(to: next, byItself: byItself)
    }

    private mutating func advance(
        to next: Interview<Subject>.Question?, byItself: Bool
    ) -> [Output] {
        if !byItself, !only, let left = last, left.id != next?.chapter.id, offered.insert(left.id).inserted {
            let questions = putAside(in: left)
            if !questions.isEmpty {
                stage = .offering(left, questions)
                return [.say(offer(questions)), .hear]
            }
        }
        guard let question = next else { return end(.finished(aside: aside.count)) }
        last = question.chapter
        stage = .asking(Asked(question: question, byItself: byItself))
        let blocks = blocks(of: question)
        explained.insert(question.step.id)
        return [.say(blocks), .hear]
    }

    private mutating func nextQuestion() -> Interview<Subject>.Question? {
        while !queue.isEmpty {
            if let question = interview.question(queue.removeFirst(), subject, around) { return question }
        }
        return only ? nil : interview.next(subject, around, chapter: chapter, except: aside)
    }

    mutating func end(_ ending: Ending) -> [Output] {
        stage = .ended
        return [.end(ending)]
    }

    func say(_ text: Text) -> [Output] { [.say([.paragraph(.text(text))])] }
}
