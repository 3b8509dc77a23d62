import ArgumentParser
import Chain
import Formats
import Model
import Pages
import Store

/// `trace` (spor): the whole way from an item down to the data behind it.
struct TraceCommand: BehovCommand {
    static let entry = CommandEntry(
        "trace", "spor", .control,
        Text(
            nb: "følg et tiltak eller behov ned til tallene", nn: "følg eit tiltak eller behov ned til tala",
            en: "follow a measure or need down to the figures"), TraceCommand.self)

    @Argument(help: HelpLanguage.words("for eksempel tiltak-3", "til dømes tiltak-3", "for example measure-3"))
    var id: ItemID

    @Flag(
        name: [.customLong("up"), .customLong("opp")],
        help: HelpLanguage.words(
            "vis hva behovet ble til, etter svarene dere har fått",
            "vis kva behovet blei til, etter svara de har fått",
            "show what became of the need, by the answers you received"))
    var up = false

    @OptionGroup var common: CommonOptions

    func run(in program: Program) throws -> Int32 {
        let workspace = try program.store().read()
        let language = workspace.header.language
        let link: Link? =
            switch workspace {
            case .unit(let opened): UnitTrace(opened.body, language: language).link(id)
            case .owner(let opened): OwnerTrace(opened.body, language: language).link(id)
            case .region(let opened): RegionTrace(opened.body, language: language).link(id)
            }
        if up {
            let way: TraceUp =
                switch workspace {
                case .unit(let opened): try TraceUp(id, opened, title: link?.title)
                case .owner(let opened): try TraceUp(id, opened, title: link?.title)
                case .region(let opened): try TraceUp(id, opened, title: link?.title)
                }
            guard program.options.json else {
                program.console.lines(way.lines(program.language))
                return 0
            }
            program.world.out(String(decoding: JSONWriter.bytes(way.json), as: UTF8.self))
            return 0
        }
        guard let link else { throw CommandTrouble.noItem(id) }
        if program.options.json {
            program.world.out(
                String(decoding: JSONWriter.bytes(TraceWords.json(link, program.language)), as: UTF8.self))
        } else {
            program.console.lines(TraceWords.lines(link, program.language, width: program.console.width))
        }
        return 0
    }
}

/// The trace as a tree of lines, and as JSON.
enum TraceWords {
    static func lines(_ link: Link, _ language: Language, width: Int) -> [Line] {
        var tree = TraceTree(language: language, width: width)
        tree.add(link, first: "", rest: "")
        return tree.lines.map { [.data($0)] }
    }

    static func json(_ link: Link, _ language: Language) -> JSON {
        var object = JSONObject([
            .init("id", .string(link.item.code)), .init("title", .string(link.title)),
            .init("notes", .array(link.notes.map { .string($0[language]) })),
        ])
        if let holder = link.holder { object["holder"] = .string(holder[language]) }
        if let file = link.file {
            object["file"] = .object(
                JSONObject([
                    .init("name", .string(file.name)), .init("digest", .string(file.digest)),
                    .init("format", .string(file.format)),
                ]))
        }
        if !link.cells.isEmpty {
            object["cells"] = .array(
                link.cells.map { cell in
                    .object(
                        JSONObject([
                            .init("period", .string(cell.period)), .init("raw", .string(cell.raw)),
                            .init("row", .number(String(cell.row))), .init("column", .number(String(cell.column))),
                        ]))
                })
        }
        object["below"] = .array(link.below.map { json($0, language) })
        return .object(object)
    }
}
