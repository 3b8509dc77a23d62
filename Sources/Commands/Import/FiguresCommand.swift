import ArgumentParser
import Model

/// `figures` (tall): takes figures that somebody has on paper or in a PDF, one at a time.
struct FiguresCommand: PlainCommand {
    static let entry = CommandEntry(
        "figures", "tall", .work,
        Text(
            nb: "skriv inn tall dere har på papir eller i en PDF",
            nn: "skriv inn tal de har på papir eller i ein PDF",
            en: "type figures you have on paper or in a PDF"),
        did: Text(nb: "skrev inn tall", nn: "skreiv inn tal", en: "typed figures"), nynorsk: "tal",
        plain: FiguresCommand.self)

    @OptionGroup var common: CommonOptions

    func run(in program: Program) throws -> Int32 {
        let store = try program.store()
        let endConversation = program.world.converse(FiguresWords.interrupted[program.language])
        defer { endConversation() }
        guard try FigureTyping(store: store, program: program).run() != nil else { throw FiguresWords.nothing }
        return 0
    }
}
