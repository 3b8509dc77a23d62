public import Formats
public import Guidance
public import Model
public import Pages

/// What `show` found of one item: its answers, its figures, its file.
public struct ItemOutcome: Outcome {
    let item: any Item
    let language: Language
    /// The questions that can be asked about it now.
    let asked: Set<String>
    /// The indicators whose figures were read from it, where it is a source.
    let read: [Indicator]
    /// Where it is an indicator of a grade: its cohorts from one year to the next.
    let cohorts: [Block]
    /// What it rests on in others' workspaces.
    let rests: [Line]
    /// What the staff said that became it, or a part of it.
    let inputs: [StaffInput]

    /// The item of an id; `nil` where the workspace has none.
    ///
    /// - Parameters:
    ///   - id: The id.
    ///   - opened: The workspace.
    ///   - around: What is known besides it.
    public init?<Body: Guided>(_ id: ItemID, in opened: Opened<Body>, _ around: Surroundings) {
        let items = opened.body.forOthers.items + opened.desk.inputs.map { $0 as any Item }
        guard let item = items.first(where: { $0.itemID == id }) else { return nil }
        self.item = item
        language = opened.header.language
        rests = RestsOn.lines(item, in: opened.body)
        inputs = opened.desk.inputs(behind: id)
        let interview = Body.interview
        asked = Set(
            interview.chapters.flatMap { interview.questions(of: $0, opened.body, around) }
                .filter { $0.occasion.item == id }.map(\.step.id))
        cohorts =
            (item as? Indicator).map { indicator in
                DocumentParts.cohorts(items.compactMap { $0 as? Indicator }, of: indicator.id)
            } ?? []
        read =
            ID<Source>(id).map { source in
                items.compactMap { $0 as? Indicator }.filter { $0.source == source }
            } ?? []
    }

    /// Its id and what it says.
    public var title: Line { [.text(item.itemID.words), .data("  ")] + item.heading(language) }

    /// Member by member, then figures, then the file they come from.
    public var blocks: [Block] {
        let indicator = (item as? Indicator).map(IndicatorPage.blocks) ?? []
        return rows + said + indicator + cohorts + SourcePage.blocks(read) + ((item as? Source).map(file) ?? [])
    }

    /// What the staff said that it came of, word for word.
    private var said: [Block] {
        guard !inputs.isEmpty else { return [] }
        let name = Text(
            nb: "Bygger på disse innspillene:", nn: "Byggjer på desse innspela:",
            en: "Based on these suggestions:")
        return [
            .paragraph(.text(name)),
            .list(
                inputs.map { Block.Item(.text($0.id.item.words) + .data("  ") + .answer($0.words, language)) },
                numbered: false),
        ]
    }

    /// A row for each member that was answered, and for each that the interview asks about this item and nobody has
    /// answered yet; what it says stands in the title, and the program's own marks are left out.
    private var rows: [Block] {
        let rows = item.members.dropFirst().compactMap { member -> Block.Item? in
            let isOpen = member.answer == .nothing
            guard !member.field.isMark, member.answer != .text(item.itemID.words), shows(member.field),
                !isOpen || !asked.isDisjoint(with: member.field.asked.steps)
            else { return nil }
            guard isReference(member.field), !rests.isEmpty else {
                return Block.Item(.text(member.field.name) + .data(": ") + member.answer.line(language))
            }
            return Block.Item(.text(member.field.name) + .data(":"), below: rests.map { Block.Item($0) })
        }
        return .bullets(rows)
    }

    /// Whether it is what the item rests on in others' workspaces, told by its words.
    private func isReference(_ field: FieldOutline) -> Bool {
        guard case .parts(let type) = field.kind.element else { return false }
        return type == Reference.self
    }

    /// Figures and files have blocks of their own.
    private func shows(_ field: FieldOutline) -> Bool {
        guard case .parts(let type) = field.kind.element else { return true }
        return type != Figure.self && type != SourceFile.self
    }

    private func file(of source: Source) -> [Block] {
        guard let file = source.file else { return [] }
        let whose = source.whose.map { whose -> Block in
            .note(.text(whose.mapped { words, _ in words.prefix(1).uppercased() + words.dropFirst() + "." }))
        }
        return (whose.map { [$0] } ?? [])
            + [.source(.data("\(file.name) · \(file.format) · SHA-256 \(file.digest)"))]
    }

    /// The id stands first.
    public static var leadingKeys: [String] { ["id"] }

    /// The item as it lies in the workspace's file.
    public func json(for reader: Reader) throws -> JSON { try JSONTree.encode(item) }
}
