import ArgumentParser
import Formats
import Guidance
import Model
import Pages
import Store

/// `show` (vis): everything that lies in a workspace, or one item of it.
struct ShowCommand: BehovCommand {
    static let entry = CommandEntry(
        "show", "vis", .work,
        Text(
            nb: "vis alt som ligger inne, eller én ting", nn: "vis alt som ligg inne, eller éin ting",
            en: "show everything there is, or one item"), ShowCommand.self)

    @Argument(help: HelpLanguage.words("for eksempel funn-1", "til dømes funn-1", "for example finding-1"))
    var id: ItemID?

    @OptionGroup var common: CommonOptions

    func run(in program: Program) throws -> Int32 {
        let workspace = try program.store().read()
        let around = try program.surroundings(workspace)
        switch workspace {
        case .unit(let opened): return try show(opened, .unit, around, program)
        case .owner(let opened): return try show(opened, .owner, around, program)
        case .region(let opened): return try show(opened, .region, around, program)
        }
    }

    private func show<Body: Level>(
        _ opened: Opened<Body>, _ interview: Interview<Body>, _ around: Surroundings, _ program: Program
    ) throws -> Int32 {
        let items = opened.body.items
        if let id {
            guard let item = items.first(where: { $0.id == id }) else { throw CommandTrouble.noItem(id) }
            if program.options.json {
                program.world.out(
                    String(decoding: JSONWriter.bytes(try item.json(), leading: ["id"]), as: UTF8.self))
                return 0
            }
            let wording = try TemplateFiles.wording(interview.chapters.map(\.id))
            program.console.show(
                page(item, interview, opened.body, around, wording, opened.header.language))
            return 0
        }
        if program.options.json {
            let all = JSON.array(try items.map { try $0.json() })
            program.world.out(String(decoding: JSONWriter.bytes(all), as: UTF8.self))
            return 0
        }
        guard !items.isEmpty else {
            program.console.say(
                Text(
                    nb: "Ingenting er lagt inn ennå. Begynn med:  behov analyse",
                    nn: "Ingenting er lagt inn enno. Byrj med:  behov analyse",
                    en: "Nothing has been entered yet. Begin with:  behov guide"))
            return 0
        }
        program.console.lines(
            items.map { [.text($0.id.words), .data("  "), .answer($0.title, opened.header.language)] })
        return 0
    }

    private func page<Body: Level>(
        _ item: AnyItem, _ interview: Interview<Body>, _ body: Body, _ around: Surroundings, _ wording: Wording,
        _ language: Language
    ) -> Page {
        var blocks = interview.chapters.flatMap { interview.questions(of: $0, body, around) }
            .filter { $0.occasion.item == item.id }
            .map { question -> Block in
                let asked = wording[question.step.id]?.question ?? Text(alike: question.step.id)
                let open = Line.text(Text(nb: "Ikke besvart.", nn: "Ikkje svara på.", en: "Not answered."))
                return .list(
                    [Block.Item(.text(asked), below: [Block.Item(question.occasion.answer ?? open)])],
                    numbered: false)
            }
        if let indicator = item.indicator { blocks += IndicatorPage.blocks(indicator) }
        if let unit = body as? UnitAnalysis { blocks += SourcePage.blocks(item.id, of: unit) }
        if let file = item.file {
            if let whose = item.whose {
                blocks.append(
                    .note(
                        .text(whose.mapped { words, _ in words.prefix(1).uppercased() + words.dropFirst() + "." }))
                )
            }
            blocks.append(.source(.data("\(file.name) · \(file.format) · SHA-256 \(file.digest)")))
        }
        return Page(title: [.text(item.id.words), .data("  "), .answer(item.title, language)], blocks: blocks)
    }
}

/// An item of any kind, for showing.
struct AnyItem {
    let id: ItemID
    let title: String
    let indicator: Indicator?
    let file: SourceFile?
    /// Whose figures a source has, where they are not clearly the unit's own.
    let whose: Text?
    let json: () throws -> JSON

    init<Some: Item>(_ item: Some) {
        id = item.id.item
        title = item.title
        indicator = (item as? Indicator)?.forOthers
        file = (item as? Source)?.file
        whose = (item as? Source)?.whose
        let shown = indicator
        json = { try shown.map { try JSONTree.encode($0) } ?? JSONTree.encode(item) }
    }
}

extension Level {
    /// Every item, in the order of the chain.
    var items: [AnyItem] {
        switch self {
        case let unit as UnitAnalysis:
            unit.goals.map(AnyItem.init) + unit.sources.map(AnyItem.init) + unit.indicators.map(AnyItem.init)
                + unit.findings.map(AnyItem.init) + unit.candidates.map(AnyItem.init)
                + unit.factors.map(AnyItem.init) + unit.needs.map(AnyItem.init) + unit.meetings.map(AnyItem.init)
        case let owner as OwnerOverview:
            owner.priorities.map(AnyItem.init) + owner.contributions.map(AnyItem.init)
                + owner.dialogues.map(AnyItem.init) + owner.studyPlaces.map(AnyItem.init)
                + owner.meetings.map(AnyItem.init)
        case let region as RegionPlan: region.measures.map(AnyItem.init) + region.meetings.map(AnyItem.init)
        default: []
        }
    }
}
