public import Model
import Pages

// What has been answered, what has not, and what was put aside: `/vis`, and the end of a part.

extension Session {
    /// A chapter's answers so far, then what is open, each with the word that leads back to it.
    func overview(of chapter: Chapter<Subject>) -> [Block] {
        let questions = interview.questions(of: chapter, subject, around)
        let statements = questions.filter(\.occasion.isStatement)
        let named = Set(statements.map(\.occasion.item))
        // Each item's own words, then what was said about it, then the rest.
        let inOrder =
            statements.flatMap { own in
                [own] + questions.filter { !$0.occasion.isStatement && $0.occasion.item == own.occasion.item }
            }
            + questions.filter { !named.contains($0.occasion.item) }
        let answered = inOrder.compactMap { question -> Block.Item? in
            guard let answer = question.occasion.answer else { return nil }
            return Block.Item(name(question) + .data("  ") + answer)
        }
        let open = questions.filter(\.isOpen).map { question in
            Block.Item(
                name(question) + .data("  /endre \(way(to: question))")
                    + (aside.contains(question.key) ? .text(Sentences.skippedMark) : []))
        }
        var blocks: [Block] = answered.isEmpty ? [] : [.list(answered, numbered: false)]
        if !open.isEmpty { blocks += [.paragraph(.text(Sentences.stillOpen)), .list(open, numbered: false)] }
        return blocks
    }

    /// The questions of a chapter that were put aside.
    func putAside(in chapter: Chapter<Subject>) -> [Interview<Subject>.Question] {
        interview.questions(of: chapter, subject, around).filter { $0.isOpen && aside.contains($0.key) }
    }

    /// Offers questions that were put aside.
    func offer(_ left: [Interview<Subject>.Question]) -> [Block] {
        [
            .paragraph(.text(Sentences.leftAside(left.count))),
            .list(left.map { Block.Item(name($0)) }, numbered: true),
            .paragraph(.text(Sentences.takeAside(left.count))),
        ]
    }

    /// What a line said to such an offer is.
    mutating func hear(
        _ line: String, _ chapter: Chapter<Subject>, _ left: [Interview<Subject>.Question]
    ) -> [Output] {
        let again = say(Sentences.takeAside(left.count)) + [.hear]
        switch SpokenWord(line) {
        case .stop: return end(.stopped)
        case .skip, .complete: return advance()
        case .back:
            offered.remove(chapter.id)
            return takeBack(nil) ?? (say(Sentences.nothingBefore) + advance())
        case .show, .list: return [.say(overview(of: chapter))] + again
        case .note(let words): return note(words)
        case .change(let id):
            switch keys(of: id) {
            case .success(let keys):
                queue = keys
                return advance()
            case .failure(let refusal): return say(refusal.text) + again
            }
        case .figures: return say(Errand.typeFigures.elsewhere) + again
        case .help, .remove, .longText, .keep, nil: break
        }
        if line.isEmpty { return advance() }
        let options = left.map { Choice.Option(.word($0.key), name($0)) }
        guard let reply = try? ReplyReader.read(line, as: .several(options, orNone: false)) else { return again }
        queue = left.map(\.key).filter { reply.choices.contains(.word($0)) }
        return advance()
    }

    /// A question in a list: the item it is about, and what is asked, without how to answer.
    private func name(_ question: Interview<Subject>.Question) -> Line {
        let about = question.occasion.item.map { Line([.text($0.words), .data("  ")]) } ?? []
        guard !question.occasion.isStatement, let words = wording[question.step.id] else { return about }
        let asked = words.question.mapped { words, _ in
            words.lastIndex(of: "?").map { String(words[...$0]) } ?? words
        }
        return about + .text(asked)
    }

    /// What follows `/endre` to come back to a question.
    private func way(to question: Interview<Subject>.Question) -> String {
        (question.occasion.item?.words ?? StepName.words(question.step.id))[around.language]
    }
}

extension Interview {
    /// The keys of a step's or an item's questions as they arise now; of a list, the list and not each of its items.
    public func keys(from start: String, _ subject: Subject, _ around: Surroundings) -> [String] {
        let (item, step) = (ItemID(start), StepName.id(start) ?? start)
        return chapters.flatMap { questions(of: $0, subject, around) }
            .filter { question in
                let occasion = question.occasion
                return (question.step.id == step && !occasion.isStatement)
                    || (item != nil && occasion.item == item)
            }.map(\.key)
    }
}
