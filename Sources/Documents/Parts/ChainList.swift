public import Chain
import Model
public import Pages

/// Writes the way from an item down to the data behind it as a tree.
///
/// What was written once is only named the second time: several factors rest on the same area, several measures on
/// the same priority.
public struct ChainList {
    /// Where each item was written: the item the tree began with. Ids are unique within one workspace only.
    private var written: [Place: ItemID] = [:]
    private var start: ItemID?
    /// How the names begin that the trees stand under; `nil` where they have none.
    private let named: String?
    /// Whether only what rests on what is told: who took part, what was not chosen and what each thought stand in the
    /// units' own assessments.
    private let isShort: Bool

    private struct Place: Hashable {
        let holder: Text?
        let item: ItemID
    }

    /// Makes one that has written nothing yet; `named` is how the names of its trees' headings begin, before the code
    /// of the item that a tree begins with; `needs` is how many needs it leads to.
    public init(under named: String? = nil, needs: Int = 0) {
        self.named = named
        isShort = needs > Self.mostWhole
    }

    /// Most needs whose way is told with all that was said on it.
    private static let mostWhole = 12

    /// What stands below one link; an empty tree where nothing does.
    public static func block(_ link: Link) -> Block {
        var list = ChainList()
        return list.block(link)
    }

    /// What stands below the next link; what an earlier link showed is only named.
    public mutating func block(_ link: Link) -> Block {
        start = link.item
        return .tree(below(link, holder: link.holder).map(\.branch))
    }

    /// The factors of a need lead to one area: it stands once, after them.
    private mutating func below(_ link: Link, holder: Text?, withoutAreas: Bool = false) -> [Block.Item] {
        let isNeed = link.item.kind == .need
        let areas = isNeed ? link.below.flatMap(\.below).filter(\.isArea).once : []
        let own = withoutAreas ? link.below.filter { !$0.isArea } : link.below
        return own.map { item($0, holder: $0.holder ?? holder, withoutAreas: isNeed) }
            + areas.map { item($0, holder: holder) }
    }

    private mutating func item(_ link: Link, holder: Text?, withoutAreas: Bool = false) -> Block.Item {
        let place = Place(holder: holder, item: link.item)
        let head = ChainList.head(link)
        if let before = written[place] {
            return Block.Item(ChainList.head(link, about: false) + seen(in: before))
        }
        written[place] = start ?? link.item
        if link.item.kind == .indicator, let source = link.below.first {
            let more = said(source)
            return Block.Item(
                head + ChainList.value(link),
                below: said(link) + [Block.Item(ChainList.cell(source), below: more)])
        }
        return Block.Item(
            head + ChainList.file(link),
            below: said(link) + below(link, holder: holder, withoutAreas: withoutAreas))
    }

    private func seen(in before: ItemID) -> Line {
        guard before != start else { return .say(nb: " (vist over)", nn: " (vist over)", en: " (shown above)") }
        let under = Line.say(nb: " (vist under ", nn: " (vist under ", en: " (shown under ")
        let words = Line.text(before.words)
        return under + (named.map { words.linked(to: $0 + before.code) } ?? words) + .data(")")
    }

    /// «Alle ansatte kan … (behov-1; Solbakken, utgave 14; kollektiv kompetanseutvikling)».
    private static func head(_ link: Link, about isTold: Bool = true) -> Line {
        let notes = !isTold || link.item.kind == .indicator ? [] : link.notes
        let about = (link.holder.map { [$0] } ?? []) + (notes.isEmpty ? [] : [Text.list(notes)])
        let inside = [Line([.item(link.item)])] + about.map(Line.text)
        return .brief(link.title, link.language) + .data(" (") + .joined(inside, by: "; ") + .data(")")
    }

    /// The parts of the reason; not the day that a source was typed, which says nothing of the data.
    private func said(_ link: Link) -> [Block.Item] {
        guard !isShort else { return [] }
        return link.said.filter { $0.kind != .day }.map { Block.Item(SaidWords.line($0, link.language)) }
    }

    private static func value(_ link: Link) -> Line {
        link.notes.isEmpty ? [] : [.data(": "), .text(.list(link.notes))]
    }

    private static func file(_ link: Link) -> Line { link.file.map { .data(", \($0.name)") } ?? [] }

    /// «nasjonale-prøver.csv (kilde-1), rad 14, kolonne 6, «51»»: the newest cell that may be shown.
    private static func cell(_ source: Link) -> Line {
        let name: Line = source.file.map { .data($0.name) } ?? .answer(source.title, source.language)
        let start: Line = name + [.data(" ("), .text(source.item.words), .data(")")]
        guard let cell = source.cells.last else { return start }
        return start + .data(", ") + CellWords.sheet(of: cell)
            + .say(
                nb: "rad \(cell.row), kolonne \(cell.column), \(cell.period): ",
                nn: "rad \(cell.row), kolonne \(cell.column), \(cell.period): ",
                en: "row \(cell.row), column \(cell.column), \(cell.period): ")
            + .quoted(cell.raw)
    }
}

extension Block.Item {
    /// The item as an item of a tree.
    fileprivate var branch: Branch { Branch(line, below: below.map(\.branch)) }
}

extension Link {
    fileprivate var isArea: Bool { item.kind == .candidate }
}

extension ChainList {
    /// How such a list is read.
    var reading: Block {
        .paragraph(
            .say(
                nb: "Linjene med innrykk viser hva linja over bygger på, helt ned til raden og kolonnen i fila.",
                nn: "Linjene med innrykk viser kva linja over byggjer på, heilt ned til rada og kolonnen i fila.",
                en:
                    "Indented lines show what the line above is based on, right down to the row and column in the "
                    + "file."
            ) + (isShort ? Self.elsewhere : []))
    }

    private static let elsewhere = Line.say(
        nb: " Hvem som var med, hva som ikke ble valgt, og hva hver enhet ellers tenkte, står i enhetens egen "
            + "behovsvurdering.",
        nn: " Kven som var med, kva som ikkje blei valt, og kva kvar eining elles tenkte, står i den eigne "
            + "behovsvurderinga til eininga.",
        en:
            " Each unit's own needs assessment shows who took part, what was not chosen, and what else the unit "
            + "thought.")
}
