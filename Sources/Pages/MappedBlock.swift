extension Block {
    /// The block with every line of it changed; what a chart shows stays.
    public func mapped(_ change: (Line) -> Line) -> Block {
        switch self {
        case .heading(let level, let line): .heading(level: level, change(line))
        case .paragraph(let line): .paragraph(change(line))
        case .list(let items, let numbered): .list(items.map { $0.mapped(change) }, numbered: numbered)
        case .table(let table): .table(table.mapped(change))
        case .card(let card): .card(card.mapped(change))
        case .figure(let chart, let alternative): .figure(chart, alternative: change(alternative))
        case .note(let line): .note(change(line))
        case .source(let line): .source(change(line))
        case .room(let lines): .room(lines.map(change))
        case .pageBreak: .pageBreak
        case .contents: .contents
        case .entry(let entry): .entry(entry.mapped(change))
        case .tree(let branches): .tree(branches.map { $0.mapped(change) })
        case .typed(let lines): .typed(lines.map(change))
        case .facts(let facts): .facts(facts.map { Fact(change($0.name), change($0.line)) })
        case .target(let name): .target(name)
        case .folded(let title, let blocks): .folded(change(title), blocks.map { $0.mapped(change) })
        }
    }
}

extension Block.Item {
    fileprivate func mapped(_ change: (Line) -> Line) -> Block.Item {
        Block.Item(change(line), below: below.map { $0.mapped(change) })
    }
}

extension Entry {
    fileprivate func mapped(_ change: (Line) -> Line) -> Entry {
        Entry(
            mark: mark, title: change(title),
            parts: parts.map { Part($0.label, change($0.line), isTyped: $0.isTyped) })
    }
}

extension Branch {
    fileprivate func mapped(_ change: (Line) -> Line) -> Branch {
        Branch(
            change(line), said: said.map(change), details: details.map(change),
            below: below.map { $0.mapped(change) })
    }
}
