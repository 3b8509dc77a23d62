public import Model

/// One item as a whole, set apart from the running text: its title, and its facts by their names.
public struct Card: Sendable, Hashable {
    /// The item that links lead here for; `nil` where there is none.
    public let item: ItemID?
    /// The title.
    public let title: Line
    /// The facts, in order.
    public let facts: [Fact]

    /// Makes a card.
    public init(_ item: ItemID? = nil, title: Line, facts: [Fact]) {
        self.item = item
        self.title = title
        self.facts = facts
    }

    /// The card with every line of it changed.
    func mapped(_ change: (Line) -> Line) -> Card {
        Card(item, title: change(title), facts: facts.map { Fact(change($0.name), change($0.line)) })
    }

    /// The card as a heading and its facts, where a format sets nothing apart.
    var plain: [Block] { [.heading(level: 3, title), .facts(facts)] }
}

extension Page {
    /// The items that have a place of their own on the page, for links to lead to.
    public var places: Set<ItemID> { Set(blocks.flatMap(\.places)) }
}

extension Block {
    fileprivate var places: [ItemID] {
        switch self {
        case .card(let card): card.item.map { [$0] } ?? []
        case .table(let table): table.items.compactMap(\.self)
        case .folded(_, let inside): inside.flatMap(\.places)
        default: []
        }
    }
}

extension Card {
    /// The card without its item where that has its place already: a link leads to one.
    func placed(besides taken: inout Set<ItemID>) -> Card {
        guard let item, !taken.insert(item).inserted else { return self }
        return Card(title: title, facts: facts)
    }
}

extension Table {
    /// The table without the items that have their places already: a link leads to one.
    func placed(besides taken: inout Set<ItemID>) -> Table {
        guard !items.isEmpty else { return self }
        var left: [ItemID?] = []
        for item in items { left.append(item.flatMap { taken.insert($0).inserted ? $0 : nil }) }
        return Table(
            caption: caption, header: header, rows: rows, numeric: numeric, isPlain: isPlain, items: left,
            drawing: drawing)
    }
}
