public import Model
import Pages

// What can be done between the questions: change or remove an item, keep a note, hear that a part is done.

extension Conversation {
    /// The questions of an item, to be asked again; `nil` when there is none, and that is said.
    func keys(of id: String, _ subject: Subject) -> [String]? {
        let keys = interview.keys(from: id, subject, around)
        guard keys.isEmpty else { return keys }
        say(id.isEmpty ? Sentences.writeID : Sentences.noSuchItem(id))
        return nil
    }

    /// Takes an item away, unless others lean on it; gives the subject without it.
    func remove(_ id: String) throws -> Subject? {
        guard let item = ItemID(id) else {
            say(Sentences.noSuchItem(id))
            return nil
        }
        do {
            let now = try save { stored in try stored.removeUnlessLeanedOn(item) }
            say(Sentences.removed(item))
            return now
        } catch let refusal as Refusal {
            say(refusal.text)
            return nil
        }
    }

    /// Keeps a note; without words it says how.
    func note(_ words: String) throws {
        guard !words.isEmpty else { return say(Sentences.writeNote) }
        guard !NationalIdentityNumber.isIn(words) else { return say(Sentences.identityNumber) }
        try keep(words)
        say(Sentences.noteKept)
    }

    /// When the last question of a chapter is answered: what it gave, and what the next meeting is for.
    func sayIfDone(_ chapter: Chapter<Subject>, _ subject: Subject) {
        guard let next = meetings[chapter.id],
            interview.questions(of: chapter, subject, around).allSatisfy({ !$0.isOpen })
        else { return }
        let summary = chapter.summary(subject)
        let separator = summary.nb.isEmpty ? "." : ": "
        let done = Text(
            nb: "«\(chapter.title.nb)» er ferdig\(separator)\(summary.nb)",
            nn: "«\(chapter.title.nn)» er ferdig\(separator)\(summary.nn)",
            en: "“\(chapter.title.en)” is done\(separator)\(summary.en)")
        prompter.say([.paragraph(.text(done)), .paragraph(.text(next))])
    }

    private func say(_ text: Text) { prompter.say([.paragraph(.text(text))]) }
}

extension Level {
    /// Takes an item away.
    ///
    /// - Throws: A refusal that names the items that lean on it, or that there is none.
    public mutating func removeUnlessLeanedOn(_ item: ItemID) throws(Refusal) {
        let leaning = leaning(on: item)
        guard leaning.isEmpty else { throw Refusal(Sentences.leanedOn(item, leaning)) }
        guard remove(item) else { throw Refusal(Sentences.noSuchItem(item.code)) }
    }
}
