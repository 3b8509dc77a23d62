import Guidance
import Model
import Pages

// Names and answers of fields, where a document shows them as they are.

extension Field {
    /// What stands there, or that nobody has answered.
    func line(of root: Root, _ language: Language) -> Line {
        isMissing(in: root) ? .text(.notAnswered) : answer(of: root).line(language)
    }

    /// The name, and what stands there.
    func item(of root: Root, _ language: Language) -> Block.Item { Block.Item(name, line(of: root, language)) }

    /// The name and what stands there, on a card.
    func fact(of root: Root, _ language: Language) -> Fact { Fact(name, line(of: root, language)) }

    /// A part of a document under the member's name.
    func part(of root: Root, _ language: Language) -> [Block] {
        .part(name, [.paragraph(line(of: root, language))])
    }
}

/// A point of something, or a column of a table of several: its name, and what stands there.
struct Point<Root: Sendable> {
    let name: Text
    let answer: (Root) -> Line

    /// A point that is put together by the document.
    init(_ name: Text, _ answer: @escaping (Root) -> Line) {
        self.name = name
        self.answer = answer
    }

    /// A member as it is.
    init<Value>(_ field: Field<Root, Value>, _ language: Language) {
        self.init(field.name) { field.line(of: $0, language) }
    }
}

extension Point where Root: Item {
    /// What an item says, after its id.
    static func statement(_ field: Field<Root, String>, _ language: Language) -> Point {
        Point(field.name) { item in
            .named(item[keyPath: field.path], language, item.itemID)
        }
    }
}

extension Table {
    /// A row for each of several, a column for each point.
    init<One>(_ rows: [One], _ columns: [Point<One>], caption: Line? = nil, numeric: Set<Int> = []) {
        self.init(
            caption: caption, header: columns.map { .text($0.name) },
            rows: rows.map { row in columns.map { $0.answer(row) } }, numeric: numeric)
    }

    /// A row for each of several items, which links to them lead to.
    init<One: Item>(items: [One], _ columns: [Point<One>], caption: Line? = nil) {
        self.init(
            caption: caption, header: columns.map { .text($0.name) },
            rows: items.map { row in columns.map { $0.answer(row) } }, items: items.map(\.itemID))
    }
}
