public import Model
public import Pages

/// The open questions of a part of the interview, to be answered away from the program.
public struct AnswerSheet<Subject: Level> {
    /// The questions, in the order they are asked.
    public let questions: [Interview<Subject>.Question]
    let wording: Wording
    let profile: Profile
    let language: Language

    /// The sheet of what is open now in some chapters, in the reader's language.
    public init(
        _ interview: Interview<Subject>, chapters: [Chapter<Subject>], of subject: Subject, wording: Wording,
        _ around: Surroundings
    ) {
        questions = chapters.flatMap { interview.questions(of: $0, subject, around) }.filter(\.isOpen)
        self.wording = wording.fitted(to: subject.profile.kinds)
        profile = subject.profile
        language = around.language
    }

    /// The sheet as plain text, a line break at its end.
    public var text: String {
        var lines = [SheetWords.first[language], heading, ""]
        lines += wrapped(SheetWords.howTo[language])
        for (place, question) in questions.enumerated() {
            let isFirst = place == 0 || questions[place - 1].chapter.id != question.chapter.id
            if isFirst { lines += ["", "", underlined(question.chapter.title[language])].flatMap { split($0) } }
            lines += ["", SheetTag.words(question.key, language)]
            lines += shown(question)
            let numbered = question.occasion.numbered
            lines += options(of: question).enumerated().map { "    \(numbered.number(at: $0)))  \($1)" }
            lines += wrapped(SheetWords.hint(question.occasion.expects)[language], indent: 2)
            lines += ["\(SheetWords.answer[language]): ", ""]
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The sheet to print, with lines to write on.
    public var page: Page {
        var blocks: [Block] = [.paragraph(.data(heading)), .paragraph(.text(SheetWords.onPaper))]
        for (place, question) in questions.enumerated() {
            let isFirst = place == 0 || questions[place - 1].chapter.id != question.chapter.id
            if isFirst { blocks.append(.heading(level: 2, .text(question.chapter.title))) }
            let asked = wording[question.step.id].map(question.asked) ?? Text(alike: question.step.id)
            blocks.append(.heading(level: 3, .text(asked)))
            blocks += above(question)
            let expects = question.occasion.expects
            if !expects.options.isEmpty {
                blocks +=
                    expects.options.contains { !$0.numbers.isEmpty }
                    ? expects.options.whole
                    : [.list(expects.options.map { Block.Item($0.line) }, numbered: true)]
                blocks.append(.paragraph(.text(SheetWords.ring(expects))))
            }
            if expects.takesWords { blocks += AnswerSheet.lines(SheetWords.lines(expects)) }
            blocks.append(.source(.data(SheetTag.words(question.key, language))))
        }
        return Page(title: .text(SheetWords.title), blocks: blocks)
    }

    private static func lines(_ count: Int) -> [Block] {
        Array(repeating: .paragraph(.data(String(repeating: "…", count: 34))), count: count)
    }

    private var heading: String {
        let chapters = questions.map(\.chapter).reduce(into: [Chapter<Subject>]()) { found, chapter in
            if !found.contains(where: { $0.id == chapter.id }) { found.append(chapter) }
        }
        let parts = chapters.map { chapter in
            chapter.phase.map { "\(SheetWords.phase[language]) \($0.number), \(chapter.title[language])" }
                ?? chapter.title[language]
        }
        let name = profile.name.split(whereSeparator: \.isNewline).joined(separator: " ")
        return ([name] + parts + [SheetWords.ownName[language]]).joined(separator: " · ")
    }

    /// What stands above a question: facts, the item it is about, why it is asked, an example.
    private func above(_ question: Interview<Subject>.Question) -> [Block] {
        var blocks = question.occasion.facts + beneath(question.occasion)
        guard let words = wording[question.step.id] else { return blocks }
        blocks.append(.paragraph(.text(words.why)))
        if let example = words.example(for: profile.kinds) {
            blocks.append(.source([.text(Sentences.example), .text(example)]))
        }
        return blocks
    }

    /// What the answer holds for and is about.
    private func beneath(_ occasion: Occasion) -> [Block] {
        [occasion.ground?.line, occasion.about].compactMap { $0.map { .paragraph($0) } }
    }

    private func shown(_ question: Interview<Subject>.Question) -> [String] {
        var blocks = question.occasion.shown() + beneath(question.occasion)
        if let words = wording[question.step.id] {
            blocks.append(.paragraph([.text(question.asked(words)), .data("\n"), .text(words.why)]))
            if let example = words.example(for: profile.kinds) {
                blocks.append(.source([.text(Sentences.example), .text(example)]))
            }
        }
        let lines = ScreenWriter.lines(Page(title: [], blocks: blocks), language: language, width: 74)
        // What is set in can be taken neither for the name of a question nor for an answer.
        return lines.map { $0.isEmpty ? "" : "  " + $0 } + [""]
    }

    private func options(of question: Interview<Subject>.Question) -> [String] {
        question.occasion.numbered.map { SheetTag.oneLine($0.line, language) }
    }

    private func wrapped(_ words: String, indent: Int = 0) -> [String] {
        words.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
            Wrapping.wrap(String($0), width: 76, indent: indent)
        }
    }

    private func underlined(_ words: String) -> String {
        words + "\n" + String(repeating: "=", count: DisplayWidth.of(words))
    }

    private func split(_ words: String) -> [String] {
        words.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
}
