import Model
import Pages

// What becomes of a line: a word that steers, or a reply that is read, saved and confirmed.

extension Session {
    /// What a line said to a question is.
    mutating func hear(_ line: String, _ asked: Asked) -> [Output] {
        let question = asked.question
        if line.isEmpty, !question.isOpen { return keep() }
        switch SpokenWord(line) {
        case .help: return help(question) + [.hear]
        case .back: return takeBack(asked) ?? (say(Sentences.nothingBefore) + [.hear])
        case .skip: return question.isOpen ? skip(question) : keep()
        case .stop: return end(.stopped)
        case .show: return [.say(overview(of: question.chapter)), .hear]
        case .list(let words): return [.say(list(words, question)), .hear]
        case .longText:
            stage = .writing(asked, [])
            return say(Sentences.longText) + [.hear]
        case .change(let id):
            switch keys(of: id) {
            case .success(let keys):
                queue = keys + [question.key] + queue
                return advance()
            case .failure(let refusal): return say(refusal.text) + [.hear]
            }
        case .remove(let id):
            guard let item = ItemID(id) else { return say(Sentences.noSuchItem(id)) + [.hear] }
            stage = .removing(item, asked)
            return [.make(.remove(item))]
        case .note(let words):
            let kept = waiting?.reply.readBack(around.language)?.string(in: around.language)
            return note(words.isEmpty ? kept ?? "" : words)
        case .keep:
            if let line = doubtedReply(to: asked) { return read(line, asked) }
            guard let kept = waiting, kept.key == question.key else {
                return say(MeanwhileWords.nothingToKeep) + [.hear]
            }
            return save(kept.reply.seen(again: question.occasion.numbered), kept.words, asked)
        case .complete:
            if question.part(after: [], wording)?.canBeEmpty == true { return fill(line, asked, []) }
            // It ends a list, and is no answer where there is none.
            if question.occasion.expects.isText { return say(Sentences.wantsWords) + [.hear] }
            return read(line, asked)
        case .figures: return go(on: .typeFigures, asked)
        case nil:
            if let (word, nearest) = SpokenWord.nearly(line) {
                return say(Sentences.unknown(word, nearest)) + [.hear]
            }
            if isCommand(line) { return say(Sentences.isCommand(line)) + [.hear] }
            if question.hasParts(wording), !question.isWhole(line) { return fill(line, asked, []) }
            guard question.occasion.expects.takesLongText else { return read(line, asked) }
            stage = .gathering(asked, line)
            return [.hearRest]
        }
    }

    /// Reads a line as a reply; what is none is refused and asked for again.
    mutating func read(_ line: String, _ asked: Asked) -> [Output] {
        let occasion = asked.question.occasion
        do throws(Refusal) {
            if occasion.wantsWords { try ReplyReader.refuseNumbers(line) }
            let reply = try ReplyReader.read(line, as: occasion.expects, naming: occasion.naming)
            return askOfChild(in: line, asked) ?? showReading(of: reply, line, asked) ?? save(reply, line, asked)
        } catch {
            return say(error.text) + [.hear]
        }
    }

    private mutating func save(_ reply: Reply, _ words: String, _ asked: Asked) -> [Output] {
        stage = .answering(asked, reply, words: words)
        return [.make(.answer(reply, to: asked.question))]
    }

    /// The reply was saved.
    mutating func save(_ now: Subject, _ taken: Taken, _ words: String, _ asked: Asked) -> [Output] {
        let question = asked.question
        waiting = nil
        given.append(Given(key: question.key, words: words, before: subject, after: now))
        aside.remove(question.key)
        subject = now
        return say(taken.made.isEmpty ? Sentences.saved : Sentences.savedAs(taken.made))
            + advance(from: question.chapter)
    }

    /// The reply was not taken: said with what lies there, and asked again.
    mutating func refuse(
        _ reason: NotMade<Subject>, _ reply: Reply, _ words: String, _ asked: Asked
    ) -> [Output] {
        guard case .overtaken(let meanwhile, let lying) = reason else {
            // What was typed is not lost: `/notat` keeps it, `/lagre` tries once more.
            waiting = Waiting(reply: reply, words: words, key: asked.question.key)
            stage = .asking(asked)
            return say(reason.text) + [.hear]
        }
        let next = meanwhile.next(after: asked.question.key)
        waiting = Waiting(reply: reply, words: words, key: next)
        subject = lying
        queue = [next].compactMap(\.self) + queue
        return [.say(meanwhile.blocks(reply, around.language))] + advance()
    }

    private mutating func skip(_ question: Interview<Subject>.Question) -> [Output] {
        given.append(Given(key: question.key, words: nil, before: subject, after: subject))
        aside.insert(question.key)
        return say(Sentences.skipped) + advance()
    }

    private mutating func keep() -> [Output] {
        waiting = nil
        return say(Sentences.kept) + advance()
    }

    func isCommand(_ line: String) -> Bool { commands.areCalled(in: line) }

    func help(_ question: Interview<Subject>.Question) -> [Output] {
        var blocks: [Block] = []
        if let words = wording[question.step.id] {
            let hasParts = question.hasParts(wording)
            if hasParts { blocks.append(.paragraph(.text(Sentences.onOneLine))) }
            blocks.append(.paragraph(.text(words.help)))
            if explained.contains(question.step.id) {
                blocks.append(.paragraph(.text(words.why)))
                if let example = words.example(for: subject.profile.kinds) {
                    let start = hasParts ? Sentences.wholeExample : Sentences.example
                    blocks.append(.source([.text(start), .text(example)]))
                }
            }
        }
        let lines = HelpWords.lines + [errand(of: question)?.help].compactMap(\.self)
        blocks.append(.list(lines.map { Block.Item($0) }, numbered: false))
        return [.say(blocks)]
    }

    /// Takes the last answer back, or comes back to the question skipped last; `nil` where there is none before.
    mutating func takeBack(_ asked: Asked?) -> [Output]? {
        guard let last = given.popLast() else { return nil }
        guard last.words != nil else {
            return say(Sentences.backToSkipped) + come(back: last, asked, now: last.after)
        }
        stage = .takingBack(last, asked)
        return [.make(.takeBack(before: last.before, after: last.after))]
    }

    /// The last answer was taken back.
    mutating func take(_ back: Given, _ asked: Asked?, now: Subject) -> [Output] {
        say(Sentences.takenBack(back.words ?? "")) + come(back: back, asked, now: now)
    }

    private mutating func come(back given: Given, _ asked: Asked?, now: Subject) -> [Output] {
        subject = now
        aside.remove(given.key)
        // The question this was said to is still wanted where it was asked for by itself.
        let wanted = asked.map { $0.byItself ? [$0.question.key] : [] } ?? []
        queue = [given.key] + wanted + queue
        return advance()
    }
}
