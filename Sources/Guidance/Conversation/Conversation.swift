public import Model
import Pages

/// The interview as it is held: asks, listens, refuses, saves and confirms, until nothing is open or somebody stops.
public struct Conversation<Subject: Level> {
    /// How a conversation ended.
    public enum Ending: Equatable {
        /// Nothing more to ask; so many questions were put aside.
        case finished(aside: Int)
        /// Somebody stopped it.
        case stopped
        /// The input ended before this question was answered.
        case inputEnded(question: String)
    }

    /// Makes a change where the workspace lies, on the disk, and gives the subject as it is after it.
    public typealias Save = ((inout Subject) throws -> Void) throws -> Subject
    /// Keeps a note on the desk.
    public typealias Keep = (String) throws -> Void

    let interview: Interview<Subject>
    let wording: Wording
    private let kinds: [UnitKind]
    let around: Surroundings
    let prompter: Prompter
    let save: Save
    let keep: Keep
    /// What is said when a chapter is done: what the next meeting is for.
    let meetings: [String: Text]

    /// Makes a conversation.
    public init(
        _ interview: Interview<Subject>, wording: Wording, kinds: [UnitKind], around: Surroundings,
        meetings: [String: Text] = [:], prompter: Prompter, keep: @escaping Keep = { _ in },
        save: @escaping Save
    ) {
        self.keep = keep
        self.meetings = meetings
        self.interview = interview
        self.wording = wording.fitted(to: kinds)
        self.kinds = kinds
        self.around = around
        self.prompter = prompter
        self.save = save
    }

    /// What was done in this session, so that it can be taken back.
    private struct Given {
        let key: String
        /// What was written; `nil` where the question was skipped.
        let words: String?
        let before: Subject
        let after: Subject
    }

    /// Holds the conversation; `again` are keys of questions to ask first, answered or not, and with `only` no others.
    public func hold(
        with subject: Subject, chapter: String? = nil, again: [String] = [], only: Bool = false
    ) throws -> Ending {
        var subject = subject
        var queue = again
        var aside: Set<String> = []
        var given: [Given] = []
        var offered: Set<String> = []
        var waiting: Waiting?
        var last: Chapter<Subject>?
        while true {
            let comesFromQueue = !queue.isEmpty
            let next = question(after: &queue, subject, chapter, aside, only: only)
            // Before another part, or the end: what was put aside in this one.
            if !comesFromQueue, !only, let left = last, left.id != next?.chapter.id,
                offered.insert(left.id).inserted
            {
                switch try offer(left, subject, aside) {
                case .take(let keys): queue = keys
                case .leave: break
                case .back:
                    offered.remove(left.id)
                    if case .takenBack(let now, let key)? = try takeBack(&given) {
                        subject = now
                        aside.remove(key)
                        queue = [key]
                    }
                    continue
                case .stop: return .stopped
                }
                if !queue.isEmpty { continue }
            }
            guard let question = next else { break }
            last = question.chapter
            prompter.say(question.blocks(wording, kinds: kinds))
            switch try answer(to: question, subject, aside, &given, &waiting) {
            case .taken(let now, let items, let words):
                waiting = nil
                given.append(Given(key: question.key, words: words, before: subject, after: now))
                aside.remove(question.key)
                subject = now
                prompter.say([.paragraph(.text(items.isEmpty ? Sentences.saved : Sentences.savedAs(items)))])
                sayIfDone(question.chapter, subject)
            case .takenBack(let now, let key):
                subject = now
                aside.remove(key)
                // The question this was said to is still wanted where it was asked for by itself.
                queue = [key] + (comesFromQueue ? [question.key] : []) + queue
            case .overtaken(let now, let key):
                subject = now
                queue = [key].compactMap(\.self) + queue
            case .skipped:
                given.append(Given(key: question.key, words: nil, before: subject, after: subject))
                aside.insert(question.key)
                prompter.say([.paragraph(.text(Sentences.skipped))])
            case .kept:
                waiting = nil
                prompter.say([.paragraph(.text(Sentences.kept))])
            case .asked(let keys):
                queue = keys + [question.key] + queue
            case .removed(let now):
                // What was answered before is not what lies there any more.
                given = []
                subject = now
            case .stopped:
                return .stopped
            case .ended:
                return .inputEnded(question: question.step.id)
            }
        }
        return .finished(aside: aside.count)
    }

    /// A reply that was not taken because of what somebody else did meanwhile, and the question to give it to.
    private struct Waiting {
        let reply: Reply
        let words: String
        let key: String?
    }

    private enum Outcome {
        case taken(Subject, [ItemID], words: String)
        case overtaken(Subject, ask: String?)
        case takenBack(Subject, String)
        case asked([String])
        case removed(Subject)
        case skipped, kept, stopped, ended
    }

    private func question(
        after queue: inout [String], _ subject: Subject, _ chapter: String?, _ aside: Set<String>, only: Bool
    ) -> Interview<Subject>.Question? {
        while !queue.isEmpty {
            let key = queue.removeFirst()
            if let question = interview.question(key, subject, around) { return question }
        }
        return only ? nil : interview.next(subject, around, chapter: chapter, except: aside)
    }

    private func answer(
        to question: Interview<Subject>.Question, _ subject: Subject, _ aside: Set<String>, _ given: inout [Given],
        _ waiting: inout Waiting?
    ) throws -> Outcome {
        while let heard = prompter.hear() {
            var line = heard.trimmed
            var again: Waiting?
            if line.isEmpty, !question.isOpen { return .kept }
            switch SpokenWord(line) {
            case .help:
                help(question)
                continue
            case .back:
                if let outcome = try takeBack(&given) { return outcome }
                continue
            case .skip: return question.isOpen ? .skipped : .kept
            case .stop: return .stopped
            case .show:
                prompter.say(overview(of: question.chapter, subject, aside))
                continue
            case .longText:
                guard let long = longText() else { return .ended }
                line = long
            case .change(let id):
                if let keys = keys(of: id, subject) { return .asked(keys) }
                continue
            case .remove(let id):
                if let now = try remove(id) { return .removed(now) }
                continue
            case .note(let words):
                let kept = waiting?.reply.readBack(around.language)?.plain(around.language)
                try note(words.isEmpty ? kept ?? "" : words)
                continue
            case .keep:
                guard let kept = waiting, kept.key == question.key else {
                    prompter.say([.paragraph(.text(MeanwhileWords.nothingToKeep))])
                    continue
                }
                again = kept
                line = kept.words
            case .complete: break
            case nil: if question.occasion.expects.takesLongText { line = withPaste(line) }
            }
            let reply: Reply
            do throws(Refusal) {
                if let again {
                    reply = again.reply.seen(again: question.occasion.numbered)
                } else {
                    reply = try read(line, as: question.occasion)
                }
            } catch {
                prompter.say([.paragraph(.text(error.text))])
                continue
            }
            // What lay there when it was to be saved: somebody else may have changed it meanwhile.
            var lying = subject
            do {
                var taken = Taken.answer
                let now = try save { stored in
                    lying = stored
                    taken = try interview.take(reply, to: question, into: &stored, around)
                }
                return .taken(now, taken.made, words: line)
            } catch let reason as NotTaken {
                switch reason {
                case .refused(let refusal): prompter.say([.paragraph(.text(refusal.text))])
                case .overtaken(let meanwhile):
                    let next = meanwhile.next(after: question.key)
                    waiting = Waiting(reply: reply, words: line, key: next)
                    prompter.say(meanwhile.blocks(reply, around.language))
                    return .overtaken(lying, ask: next)
                }
            }
        }
        return .ended
    }

    private func read(_ line: String, as occasion: Occasion) throws(Refusal) -> Reply {
        if occasion.wantsWords { try ReplyReader.refuseNumbers(line) }
        return try ReplyReader.read(line, as: occasion.expects, naming: occasion.naming)
    }

    private func takeBack(_ given: inout [Given]) throws -> Outcome? {
        guard let last = given.popLast() else {
            prompter.say([.paragraph(.text(Sentences.nothingBefore))])
            return nil
        }
        guard let words = last.words else {
            prompter.say([.paragraph(.text(Sentences.backToSkipped))])
            return .takenBack(last.after, last.key)
        }
        do {
            let now = try save { stored in
                // Numbers once used stay used, also those of answers that were taken back after this one.
                var expected = last.after
                expected.numbering = stored.numbering
                guard stored == expected else { throw Refusal(Sentences.changedElsewhere) }
                var back = last.before
                back.numbering = back.numbering.joined(with: stored.numbering)
                stored = back
            }
            prompter.say([.paragraph(.text(Sentences.takenBack(words)))])
            return .takenBack(now, last.key)
        } catch let refusal as Refusal {
            prompter.say([.paragraph(.text(refusal.text))])
            return nil
        }
    }

    private func help(_ question: Interview<Subject>.Question) {
        var blocks: [Block] = []
        if let words = wording[question.step.id] { blocks.append(.paragraph(.text(words.help))) }
        blocks.append(.list(HelpWords.lines.map { Block.Item($0) }, numbered: false))
        prompter.say(blocks)
    }

    /// A line with those that came in the same moment: a paste on a terminal that does not mark one.
    private func withPaste(_ line: String) -> String {
        var lines = [line]
        while let more = prompter.more() { lines.append(more) }
        return lines.joined(separator: "\n").trimmed
    }

    private func longText() -> String? {
        prompter.say([.paragraph(.text(Sentences.longText))])
        var lines: [String] = []
        while let line = prompter.hear() {
            if line.trimmed == "." { return lines.joined(separator: "\n") }
            lines.append(line)
        }
        return nil
    }
}
