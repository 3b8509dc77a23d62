import ArgumentParser
import Checks
import Documents
import Model
import Store

/// `check` (sjekk): what a good colleague would point out.
struct CheckCommand: BehovCommand {
    static let entry = CommandEntry(
        "check", "sjekk", .control,
        Text(
            nb: "se hva som mangler før dere leverer", nn: "sjå kva som manglar før de leverer",
            en: "see what is missing before you hand over your work"), plain: CheckCommand.self)

    @Flag(
        name: OptionName.below.specification,
        help: HelpLanguage.words(
            "se også på det dere har hentet inn fra andre", "sjå også på det de har henta inn frå andre",
            "also look at what you have collected from others"))
    var below = false

    @Option(
        name: [.customLong("severity"), .customLong("alvor")],
        help: HelpLanguage.words(
            "laveste alvorsgrad som skal vises: «feil», «varsel» eller «råd»",
            "lågaste alvorsgrad som skal visast: «feil», «varsel» eller «råd»",
            "the lowest severity to show: “error”, “warning” or “advice”"))
    var severity: Severity?

    @OptionGroup var common: CommonOptions

    func run(in program: Program) throws -> Int32 {
        let examination = try Examination.of(program, below: below)
        try program.tell(CheckOutcome(examination, least: severity ?? .advice, looksBelow: below))
        // What keeps every other command from the workspace keeps this one too: it says so, and ends as they do.
        if examination.isShut { _ = try program.store().read(screened: false) }
        return examination.open.contains { $0.rule.severity == .error } ? 1 : 0
    }
}

extension CheckCommand: PlainCommand {
    static let takes = PlainShape(alone: [.below])

    static func plain(_ words: PlainWords) -> CheckCommand? {
        var command = CheckCommand()
        command.below = words.isSet(.below)
        command.severity = nil
        return command
    }
}
