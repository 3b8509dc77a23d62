public import Formats
public import Guidance
public import Model
public import Pages

/// What `show` found of one item: its answers, its figures, its file.
public struct ItemOutcome: Outcome {
    /// A question that was asked about it, and the answer.
    struct Answered: Sendable {
        let question: Text
        /// `nil` where nobody has answered.
        let answer: Line?
    }

    let item: any Item
    let language: Language
    let answers: [Answered]
    /// The indicators whose figures were read from it, where it is a source.
    let read: [Indicator]

    /// The item of an id; `nil` where the workspace has none.
    ///
    /// - Parameters:
    ///   - id: The id.
    ///   - opened: The workspace.
    ///   - around: What is known besides it.
    ///   - wording: The wording of its interview.
    public init?<Body: Guided>(
        _ id: ItemID, in opened: Opened<Body>, _ around: Surroundings, _ wording: Wording
    ) {
        let items = opened.body.forOthers.items
        guard let item = items.first(where: { $0.itemID == id }) else { return nil }
        self.item = item
        language = opened.header.language
        let interview = Body.interview
        answers = interview.chapters.flatMap { interview.questions(of: $0, opened.body, around) }
            .filter { $0.occasion.item == id }
            .map { question in
                Answered(
                    question: wording[question.step.id]?.question ?? Text(alike: question.step.id),
                    answer: question.occasion.answer)
            }
        read =
            ID<Source>(id).map { source in
                items.compactMap { $0 as? Indicator }.filter { $0.source == source }
            } ?? []
    }

    /// Its id and what it says.
    public var title: Line { [.text(item.itemID.words), .data("  "), .answer(item.title, language)] }

    /// Question by question, then figures, then the file they come from.
    public var blocks: [Block] {
        let asked = answers.map { answered -> Block in
            .list(
                [Block.Item(.text(answered.question), below: [Block.Item(answered.answer ?? .text(Self.open))])],
                numbered: false)
        }
        let indicator = (item as? Indicator).map(IndicatorPage.blocks) ?? []
        return asked + indicator + SourcePage.blocks(read) + ((item as? Source).map(file) ?? [])
    }

    private func file(of source: Source) -> [Block] {
        guard let file = source.file else { return [] }
        let whose = source.whose.map { whose -> Block in
            .note(.text(whose.mapped { words, _ in words.prefix(1).uppercased() + words.dropFirst() + "." }))
        }
        return (whose.map { [$0] } ?? [])
            + [.source(.data("\(file.name) · \(file.format) · SHA-256 \(file.digest)"))]
    }

    private static let open = Text(nb: "Ikke besvart.", nn: "Ikkje svara på.", en: "Not answered.")

    /// The id stands first.
    public static var leadingKeys: [String] { ["id"] }

    /// The item as it lies in the workspace's file.
    public func json(for reader: Reader) throws -> JSON { try JSONTree.encode(item) }
}
