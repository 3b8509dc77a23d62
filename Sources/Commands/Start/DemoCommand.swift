import ArgumentParser
import Documents
import Model
import Pages
import Store
import Templates

/// `demo`: a finished region to look at, from figures to plan.
struct DemoCommand: BehovCommand {
    static let entry = CommandEntry(
        "demo", nil, .begin,
        Text(
            nb: "se et ferdig eksempel, fra tall til fireårsplan",
            nn: "sjå eit ferdig døme, frå tal til fireårsplan",
            en: "see a finished example, from figures to four-year plan"),
        standsInWorkspace: false, DemoCommand.self)

    @Option(
        name: [.customShort("o"), .customLong("output")],
        help: HelpLanguage.words(
            "mappa eksempelet skal ligge i", "mappa dømet skal liggje i", "the folder for the example"))
    var output = "behov-demo"

    @OptionGroup var common: CommonOptions

    func run(in program: Program) throws -> Int32 {
        return 0
    }
}
