import ArgumentParser
import Model

/// `edit` (endre): asks the questions of one item again.
struct EditCommand: BehovCommand {
    static let entry = CommandEntry(
        "edit", "endre", .work,
        Text(
            nb: "svar på nytt på spørsmålene om én ting", nn: "svar på nytt på spørsmåla om éin ting",
            en: "answer the questions about one item again"), EditCommand.self)

    @Argument(help: HelpLanguage.words("for eksempel funn-1", "til dømes funn-1", "for example finding-1"))
    var id: String

    @OptionGroup var common: CommonOptions

    func run(in program: Program) throws -> Int32 {
        if let input = ItemID(id).flatMap({ ID<StaffInput>($0) }) {
            return try InputRewriting(program: program).run(input)
        }
        return try GuideCommand.parse(["--from", id, "--only"]).run(in: program)
    }
}
