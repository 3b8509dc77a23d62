import ArgumentParser
import Documents
import Model
import Store

/// `show` (vis): everything that lies in a workspace, or one item of it.
struct ShowCommand: BehovCommand {
    static let entry = CommandEntry(
        "show", "vis", .work,
        Text(
            nb: "vis alt i analysen, eller én ting", nn: "vis alt i analysen, eller éin ting",
            en: "show everything in the analysis, or one item"), plain: ShowCommand.self)

    @Argument(help: HelpLanguage.words("for eksempel funn-1", "til dømes funn-1", "for example finding-1"))
    var id: ItemID?

    @OptionGroup var common: CommonOptions

    func run(in program: Program) throws -> Int32 {
        try show(program.store().read(trusting: true).opened, program)
        return 0
    }

    private func show<Some: OpenedLevel>(_ opened: Some, _ program: Program) throws {
        guard let id else { return try program.tell(ItemListOutcome(opened.itself)) }
        let around = try program.surroundings(of: opened.body.profile, opened.desk)
        guard let item = ItemOutcome(id, in: opened.itself, around) else { throw CommandTrouble.noItem(id) }
        try program.tell(item, titled: true)
    }
}

extension ShowCommand: PlainCommand {
    static let takes = PlainShape(others: 1)

    static func plain(_ words: PlainWords) -> ShowCommand? {
        var command = ShowCommand()
        command.id = words.others.first.flatMap(ItemID.init(argument:))
        if command.id == nil, !words.others.isEmpty { return nil }
        return command
    }
}
