public import Model

// What somebody asks an interview for, by the words they use.

extension Interview where Subject: Level {
    /// The chapters of a phase's number or name in any language, or a chapter's own id; none where there is none.
    public func chapters(named asked: String) -> [Chapter<Subject>] {
        let word = asked.lowercased()
        if let part = parts.first(where: { $0.id == word || names($0.title, word) }) { return [part] }
        return chapters.enumerated().filter { place, chapter in
            if let phase = chapter.phase, String(phase.number) == word || names(phase.label, word) { return true }
            if chapter.phase == nil, String(place + 1) == word { return true }
            return chapter.id == word || names(chapter.title, word)
        }.map(\.element)
    }

    /// The answer sheet of some chapters; of the first unfinished one where none is asked for.
    public func sheet(
        of asked: [Chapter<Subject>]?, _ subject: Subject, _ wording: Wording, _ around: Surroundings
    ) -> AnswerSheet<Subject> {
        let open = standing(of: subject, around).first { !$0.isComplete }.map { [$0.chapter] } ?? []
        return AnswerSheet(self, chapters: asked ?? open, of: subject, wording: wording, around)
    }

    /// Whether there is a step of that id, arising now or not.
    public func knows(_ step: String) -> Bool {
        let id = StepName.id(step) ?? step
        return chapters.contains { $0.steps.contains { $0.id == id } }
    }

    private func names(_ text: Text, _ word: String) -> Bool {
        Language.allCases.contains { text[$0].lowercased() == word }
    }
}
