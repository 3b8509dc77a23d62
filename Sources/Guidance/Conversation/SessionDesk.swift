public import Model
import Pages

// What can be done between the questions: change or remove an item, keep a note, hear that a part is done.

extension Session {
    /// The questions of an item, to be asked again, or that there is none.
    func keys(of id: String) -> Result<[String], Refusal> {
        let keys = interview.keys(from: id, subject, around)
        guard keys.isEmpty else { return .success(keys) }
        return .failure(Refusal(id.isEmpty ? Sentences.writeID : Sentences.noSuchItem(id)))
    }

    /// Keeps a note; without words it says how.
    func note(_ words: String) -> [Output] {
        guard !words.isEmpty else { return say(Sentences.writeNote) + [.hear] }
        guard !NationalIdentityNumber.isIn(words) else { return say(Sentences.identityNumber) + [.hear] }
        return [.note(words)]
    }

    /// When the last question of a chapter is answered: what it gave, and what the next meeting is for.
    func wordsIfDone(_ chapter: Chapter<Subject>) -> [Output] {
        guard let next = meetings[chapter.id],
            interview.questions(of: chapter, subject, around).allSatisfy({ !$0.isOpen })
        else { return [] }
        let summary = chapter.summary(subject)
        let separator = summary.nb.isEmpty ? "." : ": "
        let done = Text(
            nb: "«\(chapter.title.nb)» er ferdig\(separator)\(summary.nb)",
            nn: "«\(chapter.title.nn)» er ferdig\(separator)\(summary.nn)",
            en: "“\(chapter.title.en)” is done\(separator)\(summary.en)")
        return [.say([.paragraph(.text(done)), .paragraph(.text(next))])]
    }
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
