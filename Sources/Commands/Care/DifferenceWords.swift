import Documents
import Formats
import Guidance
import Model
import Pages
import Store

/// A difference in words: what was put in, what was taken out, and what says something else.
struct DifferenceWords {
    private let wording: Wording
    private let before: Side
    private let after: Side

    init(from old: Workspace, to new: Workspace) throws(Trouble) {
        wording = try TemplateFiles.wording(new.chapters)
        before = Side(old)
        after = Side(new)
    }

    /// The blocks that tell it.
    func blocks(_ difference: Difference) -> [Block] {
        guard !difference.isEmpty else { return [.paragraph(.text(DifferenceWords.same))] }
        return [.list(difference.entries.map(item), numbered: false)]
    }

    private func item(_ entry: Difference.Entry) -> Block.Item {
        switch entry {
        case .document(let old, let new): return Block.Item(document(old, new))
        case .added(let id, _):
            return Block.Item([.text(DifferenceWords.added)] + title(id, after))
        case .removed(let id, _):
            return Block.Item([.text(DifferenceWords.removed)] + title(id, before))
        case .changed(let id, let fields):
            return Block.Item(
                [.text(DifferenceWords.changed)] + title(id, after), below: fields.map { field($0, of: id) })
        case .field(let field): return self.field(field, of: nil)
        }
    }

    private func title(_ id: ItemID, _ side: Side) -> Line {
        [.text(id.words), .data("  ")] + (side.items[id]?.heading(side.language) ?? [])
    }

    private func document(_ old: Difference.DocumentHead?, _ new: Difference.DocumentHead?) -> Line {
        func revision(_ head: Difference.DocumentHead) -> Text { RevisionWords.revision(head.revision) }
        switch (old, new) {
        case (let old?, let new?):
            return [
                .text(DifferenceWords.exchanged), .data("\(new.name), "), .text(revision(new)),
                .data(" ("), .text(DifferenceWords.was), .text(revision(old)), .data(")"),
            ]
        case (nil, let new?): return [.text(DifferenceWords.added), .data("\(new.name), "), .text(revision(new))]
        case (let old?, nil):
            return [.text(DifferenceWords.removed), .data("\(old.name), "), .text(revision(old))]
        case (nil, nil): return []
        }
    }

    /// A member by its name, with what went and what came.
    private func field(_ field: Difference.Field, of item: ItemID?) -> Block.Item {
        let path = field.path.split(separator: ".").map(String.init)
        let (old, new) = (before.answer(at: path, of: item), after.answer(at: path, of: item))
        let name = Line.text(after.name(of: path, of: item) ?? Text(alike: field.path))
        if let changed = FigureDifference.items(from: old, to: new) { return Block.Item(name, below: changed) }
        // What a list holds beside what it held is told, unless it is the order that changed.
        if let gone = old.elements, let come = new.elements, Set(gone) != Set(come) {
            return Block.Item(
                name,
                below: gone.filter { !come.contains($0) }.map {
                    Block.Item([.text(DifferenceWords.removed)] + line($0, before))
                }
                    + come.filter { !gone.contains($0) }.map {
                        Block.Item([.text(DifferenceWords.added)] + line($0, after))
                    })
        }
        return Block.Item(
            name,
            below: [
                Block.Item([.text(DifferenceWords.was)] + line(old, before)),
                Block.Item([.text(DifferenceWords.isNow)] + line(new, after)),
            ])
    }

    /// What stands in a member; a list that was said to be complete is called what its question asks.
    private func line(_ answer: Answer, _ side: Side) -> Line {
        answer.line(side.language, unit: { side.units.value[workspace: $0] }) { step in
            wording[step].map { .text($0.question) } ?? .data(step)
        }
    }

    private static let same = Text(
        nb: "Det er ingen forskjell i innholdet.", nn: "Det er ingen skilnad i innhaldet.",
        en: "There is no difference in the content.")
    private static let added = Text(nb: "lagt til: ", nn: "lagt til: ", en: "added: ")
    private static let removed = Text(nb: "tatt bort: ", nn: "teke bort: ", en: "removed: ")
    private static let changed = Text(nb: "endret: ", nn: "endra: ", en: "changed: ")
    private static let exchanged = Text(nb: "ny utgave: ", nn: "ny utgåve: ", en: "new revision: ")
    private static let was = Text(nb: "før: ", nn: "før: ", en: "before: ")
    private static let isNow = Text(nb: "nå: ", nn: "no: ", en: "now: ")
}

/// A workspace on one side of a difference.
private struct Side {
    let items: [ItemID: any Item]
    let language: Language
    /// The units below, which only references ask for.
    let units: Later<UnitNames>
    private let body: any Level
    private let desk: Desk

    init(_ workspace: Workspace) {
        let body = workspace.opened.body
        self.body = body
        units = Later { body.unitNames }
        desk = workspace.desk.withoutCounts
        language = workspace.header.language
        items = Dictionary(body.items.map { ($0.itemID, $0) }) { first, _ in first }
    }

    /// What stands at a path, of an item or of the workspace.
    func answer(at path: [String], of item: ItemID?) -> Answer {
        if let item { return items[item]?.answer(at: path) ?? .nothing }
        return path.first == "desk" ? desk.answer(at: path.dropFirst()) : body.answer(at: path)
    }

    /// What people call what stands there.
    func name(of path: [String], of item: ItemID?) -> Text? {
        if let item { return items[item].flatMap { type(of: $0).name(of: path) } }
        return path.first == "desk" ? Desk.name(of: path.dropFirst()) : type(of: body).name(of: path)
    }
}

extension Answer {
    /// The elements of a list; nothing is an empty one, and what is no list has none.
    fileprivate var elements: [Answer]? {
        switch self {
        case .list(let elements): elements
        case .nothing: []
        case .words, .text, .data, .step, .figure, .reference, .run, .parts: nil
        }
    }
}

extension Workspace {
    /// The chapters of its interview.
    fileprivate var chapters: [String] { type(of: opened).chapters }
}

extension OpenedLevel {
    fileprivate static var chapters: [String] { Body.interview.chapters.map(\.id) }
}
