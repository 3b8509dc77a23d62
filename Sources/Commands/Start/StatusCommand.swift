import ArgumentParser
import Documents
import Model
import Pages
import Store

/// `status`, and `behov` alone: where am I, and what do I type now.
struct StatusCommand: PlainCommand {
    static let entry = CommandEntry(
        "status", nil, .begin,
        Text(
            nb: "vis hvor dere er, og hva som er neste steg", nn: "vis kvar de er, og kva som er neste steg",
            en: "show where you are and the next step"), plain: StatusCommand.self)

    @OptionGroup var common: CommonOptions

    func run(in program: Program) throws -> Int32 {
        guard program.options.workspace != nil || Store.nearest(to: program.world.workingFolder()) != nil else {
            welcome(program)
            return 0
        }
        let store = try program.store()
        let workspace = try store.read(trusting: true, ahead: true)
        store.tidy()
        let copies = try store.copies().map { program.told($0, in: store) }
        try tell(workspace.opened, copies, store, program)
        return 0
    }

    private func tell(
        _ opened: some OpenedLevel, _ copies: [CopyTold], _ store: Store, _ program: Program
    ) throws {
        var around = try program.surroundings(of: opened.body.profile, opened.desk)
        around.senders = try opened.senderDoubts()
        try program.tell(
            StatusOutcome(
                opened.itself, around, known: { (try? TemplateFiles.municipalities()) ?? [] }, copies: copies,
                hasHandedOver: store.hasHandedOver,
                isHandedOver: store.hasHandedOver(revision: opened.header.revision)
                    || hasOnlyCollectedSince(opened, store)))
        guard !program.options.json else { return }
        PlanRounds(opened, store, program)?.tell(onlyDue: false, aside: false)
    }

    /// Whether a unit has only taken in replies since it handed over: nothing of its own is new.
    private func hasOnlyCollectedSince(_ opened: some OpenedLevel, _ store: Store) -> Bool {
        guard opened.header.schema == .unit, opened.header.change.command == "collect",
            let own = store.newestRevision(where: { $0.change.command != "collect" })
        else { return false }
        return store.hasHandedOver(revision: own)
    }

    private func welcome(_ program: Program) {
        let standing = program.world.workingFolder()
        let below = ((try? Disk.names(in: standing)) ?? []).filter {
            Disk.exists("\(standing)/\($0)/\(Store.fileName)")
        }
        guard below.isEmpty else {
            program.console.say(StatusWords.below)
            for name in below.prefix(20) {
                program.standing(in: name).lines([[.text(Text(alike: "  behov status"))]])
            }
            return
        }
        program.console.say(
            Text(
                nb: "Her er det ingen behovsanalyse ennå.", nn: "Her er det ingen behovsanalyse enno.",
                en: "There is no needs analysis here yet."))
        program.console.gap()
        program.console.lines([
            [
                .text(Text(nb: "  behov ny solbakken", nn: "  behov ny solbakken", en: "  behov init solbakken")),
                .data("      "),
                .text(
                    Text(
                        nb: "start en ny analyse for en barnehage,", nn: "start ein ny analyse for ein barnehage,",
                        en: "start a new analysis for a kindergarten,")),
            ],
            [
                .data("                          "),
                .text(
                    Text(
                        nb: "skole, eier eller region", nn: "skule, eigar eller region",
                        en: "school, owner or region")),
            ],
            [
                .text(Text(alike: "  behov demo")), .data("              "),
                .text(
                    Text(
                        nb: "se et ferdig eksempel, fra tall til plan",
                        nn: "sjå eit ferdig døme, frå tal til plan",
                        en: "see a finished example, from figures to plan")),
            ],
        ])
    }
}

/// The words of `status` outside a workspace.
enum StatusWords {
    static let below = Text(
        nb: "Denne mappa er ikke en analyse, men den inneholder disse analysene:",
        nn: "Denne mappa er ikkje ein analyse, men ho inneheld desse analysane:",
        en: "This folder is not an analysis, but it contains these analyses:")
}
