import Formats
import Guidance
import Model
import Pages
import Store

/// A difference in words: what was put in, what was taken out, and what says something else.
struct DifferenceWords {
    private let wording: Wording
    private let before: (titles: [ItemID: String], language: Language)
    private let after: (titles: [ItemID: String], language: Language)

    init(from old: Workspace, to new: Workspace) throws(Trouble) {
        wording = try TemplateFiles.wording(new.chapters)
        before = (old.titles, old.header.language)
        after = (new.titles, new.header.language)
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
                [.text(DifferenceWords.changed)] + title(id, after), below: fields.map { field($0, of: id.kind) })
        case .field(let field): return self.field(field, of: nil)
        }
    }

    private func title(_ id: ItemID, _ side: (titles: [ItemID: String], language: Language)) -> Line {
        let title = side.titles[id] ?? ""
        return [.text(id.words), .data("  "), .answer(title, side.language)]
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
    private func field(_ field: Difference.Field, of kind: ItemKind?) -> Block.Item {
        let values = ValueWords(
            labels: FieldName.named(field.path, of: kind)?.labels ?? [:], wording: wording)
        let name = FieldName.text(field.path, of: kind, wording)
        let lists = (ValueWords.list(field.old), ValueWords.list(field.new))
        guard let old = lists.0, let new = lists.1, Set(old) != Set(new) else {
            return Block.Item(
                .text(name),
                below: [
                    Block.Item([.text(DifferenceWords.was)] + values.line(field.old, before.language)),
                    Block.Item([.text(DifferenceWords.isNow)] + values.line(field.new, after.language)),
                ])
        }
        return Block.Item(
            .text(name),
            below: old.filter { !new.contains($0) }.map {
                Block.Item([.text(DifferenceWords.removed)] + values.line($0, before.language))
            }
                + new.filter { !old.contains($0) }.map {
                    Block.Item([.text(DifferenceWords.added)] + values.line($0, after.language))
                })
    }

    private static let same = Text(
        nb: "Det er ingen forskjell i innholdet.", nn: "Det er ingen skilnad i innhaldet.",
        en: "There is no difference in what they hold.")
    private static let added = Text(nb: "lagt til: ", nn: "lagt til: ", en: "added: ")
    private static let removed = Text(nb: "tatt bort: ", nn: "teke bort: ", en: "taken out: ")
    private static let changed = Text(nb: "endret: ", nn: "endra: ", en: "changed: ")
    private static let exchanged = Text(nb: "ny utgave: ", nn: "ny utgåve: ", en: "exchanged: ")
    private static let was = Text(nb: "før: ", nn: "før: ", en: "before: ")
    private static let isNow = Text(nb: "nå: ", nn: "no: ", en: "now: ")
}

extension Workspace {
    /// What each item says.
    fileprivate var titles: [ItemID: String] {
        Dictionary(opened.body.items.map { ($0.itemID, $0.title) }) { first, _ in first }
    }

    /// The chapters of its interview.
    fileprivate var chapters: [String] { type(of: opened).chapters }
}

extension OpenedLevel {
    fileprivate static var chapters: [String] { Body.interview.chapters.map(\.id) }
}
