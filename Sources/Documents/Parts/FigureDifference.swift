import Guidance
public import Model
public import Pages

/// What differs between two lists of an indicator's values: period by period, what the file has and where, not only
/// the number, which may be the same though the text or the cell is another.
public enum FigureDifference {
    /// An item for each period that differs; `nil` where the lists are not both of values.
    ///
    /// Of a value that may not be shown only its place is told.
    public static func items(from old: Answer, to new: Answer) -> [Block.Item]? {
        guard let before = figures(old), let after = figures(new), !before.isEmpty || !after.isEmpty else {
            return nil
        }
        var waiting = before
        var items: [Block.Item] = []
        for figure in after {
            guard let place = waiting.firstIndex(where: { $0.period == figure.period }) else {
                items.append(Block.Item(.text(added) + whole(figure)))
                continue
            }
            let earlier = waiting.remove(at: place)
            guard earlier != figure else { continue }
            items.append(Block.Item(.data(figure.period), below: members(from: earlier, to: figure)))
        }
        return waiting.map { Block.Item(.text(removed) + whole($0)) } + items
    }

    private static func figures(_ answer: Answer) -> [Figure]? {
        switch answer {
        case .nothing: return []
        case .list(let elements):
            let figures = elements.compactMap { element -> Figure? in
                if case .figure(let figure) = element { figure } else { nil }
            }
            return figures.count == elements.count ? figures : nil
        case .words, .text, .data, .step, .figure, .reference, .run, .parts: return nil
        }
    }

    private static func whole(_ figure: Figure) -> Line { Answer.figure(figure).line(.nb) }

    /// Member by member: as the file has it, row, column, sheet, margin, how many.
    private static func members(from old: Figure, to new: Figure) -> [Block.Item] {
        let mayShow = SmallGroup.mayShow(old) && SmallGroup.mayShow(new)
        let (before, after) = (whole(old), whole(new))
        let shown =
            before == after ? [] : [Block.Item(.text(was) + before), Block.Item(.text(isNow) + after)]
        let values = zip(old.members, new.members)
        return shown
            + values.compactMap { before, after in
                guard before.answer != after.answer, before.field.key != "reading",
                    mayShow || places.contains(before.field.key)
                else { return nil }
                return Block.Item(
                    .text(before.field.name),
                    below: [
                        Block.Item(.text(was) + line(before.answer)),
                        Block.Item(.text(isNow) + line(after.answer)),
                    ])
            }
    }

    private static func line(_ answer: Answer) -> Line {
        // A text of a file is in nobody's language; blanks around it can be what differs.
        if case .data(let text) = answer, text.first?.isWhitespace ?? false || text.last?.isWhitespace ?? false {
            return .data("«\(text)»")
        }
        return answer.line(.nb)
    }

    /// Where a value stands, which tells nothing of what it says.
    private static let places: Set<String> = ["row", "column", "sheet", "source", "isWithheld"]

    private static let added = Text(nb: "lagt til: ", nn: "lagt til: ", en: "added: ")
    private static let removed = Text(nb: "fjernet: ", nn: "fjerna: ", en: "removed: ")
    private static let was = Text(nb: "før: ", nn: "før: ", en: "before: ")
    private static let isNow = Text(nb: "nå: ", nn: "no: ", en: "now: ")
}
