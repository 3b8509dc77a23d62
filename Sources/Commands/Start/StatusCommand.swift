import ArgumentParser
import Formats
import Guidance
import Model
import Pages
import Store

/// `status`, and `behov` alone: where am I, and what do I type now.
struct StatusCommand: BehovCommand {
    static let entry = CommandEntry(
        "status", nil, .begin,
        Text(
            nb: "vis hvor dere er og hva som er neste steg", nn: "vis kvar de er og kva som er neste steg",
            en: "show where you are and the next step"), StatusCommand.self)

    @OptionGroup var common: CommonOptions

    func run(in program: Program) throws -> Int32 {
        guard program.options.workspace != nil || Store.nearest(to: program.world.workingFolder()) != nil else {
            welcome(program)
            return 0
        }
        let store = try program.store()
        let workspace = try store.read()
        store.tidy()
        let around = try program.surroundings(workspace)
        let copies = try store.copies()
        switch workspace {
        case .unit(let opened): show(opened, copies, Interview.unit, around, program)
        case .owner(let opened): show(opened, copies, Interview.owner, around, program)
        case .region(let opened): show(opened, copies, Interview.region, around, program)
        }
        if !program.options.json { CopyWords.say(copies, in: store, program) }
        return 0
    }

    private func show<Body: Level>(
        _ opened: Opened<Body>, _ copies: [LineCopy], _ interview: Interview<Body>, _ around: Surroundings,
        _ program: Program
    ) {
        let standing = interview.standing(of: opened.body, around)
        if program.options.json {
            program.world.out(String(decoding: JSONWriter.bytes(json(opened, standing, copies)), as: UTF8.self))
            return
        }
        program.console.lines([
            [.data("\(opened.body.profile.name) · "), .text(StatusWords.kind(opened.body))], [],
        ])
        let width = standing.map { $0.chapter.title[program.language].count }.max() ?? 0
        let state = standing.map { StatusWords.state($0)[program.language].count }.max() ?? 0
        program.console.lines(
            standing.enumerated().map { place, part in
                let title = part.chapter.title[program.language].padded(to: width)
                // Two meetings of one phase share its number.
                let isSecond =
                    part.chapter.phase != nil && place > 0
                    && standing[place - 1].chapter.phase == part.chapter.phase
                let number = isSecond ? " " : "\(part.chapter.phase?.number ?? place + 1)"
                let summary = part.chapter.summary(opened.body)
                let words = StatusWords.state(part)[program.language]
                return [
                    .data("  \(number)  \(title)   "),
                    .data(summary.nb.isEmpty ? words : words.padded(to: state) + "   "), .text(summary),
                ]
            })
        let delivered = delivered(opened.body, around)
        if !delivered.isEmpty {
            program.console.gap()
            program.console.lines(delivered)
        }
        program.console.gap()
        if let replies = opened.desk.replies, !replies.isEmpty {
            program.console.lines(ReplyWords.status(replies))
            program.console.gap()
        }
        if let plan = opened.body as? RegionPlan, let left = DeadlineWords.left(plan, around) {
            program.console.say(left)
            program.console.gap()
        }
        program.console.say(StatusWords.next(standing, of: opened.body))
    }

    /// Who has handed over, at a level that receives.
    private func delivered(_ body: some Level, _ around: Surroundings) -> [Line] {
        if let overview = body as? OwnerOverview { return DeliveryWords.lines(overview) }
        guard let plan = body as? RegionPlan else { return [] }
        return NetworkWords.lines(plan, in: around.county, (try? TemplateFiles.municipalities()) ?? [])
    }

    private func json<Body: Level>(
        _ opened: Opened<Body>, _ standing: [Interview<Body>.Standing], _ copies: [LineCopy]
    ) -> JSON {
        .object(
            JSONObject([
                .init("name", .string(opened.body.profile.name)),
                .init("schema", .string(opened.header.schema.rawValue)),
                .init("revision", .number(String(opened.header.revision))),
                .init("copies", .array(copies.map(CopyWords.json))),
                .init(
                    "chapters",
                    .array(
                        standing.map { part in
                            .object(
                                JSONObject([
                                    .init("chapter", .string(part.chapter.id)),
                                    .init("answered", .number(String(part.answered))),
                                    .init("questions", .number(String(part.questions))),
                                ]))
                        })),
            ]))
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

/// The words of `status`.
enum StatusWords {
    static let below = Text(
        nb: "Denne mappa er ingen analyse selv, men her ligger:",
        nn: "Denne mappa er ingen analyse sjølv, men her ligg:",
        en: "This folder is no analysis itself, but these lie here:")

    static func kind<Body: Level>(_ body: Body) -> Text {
        switch Body.schema {
        case .owner: Text(nb: "eiers oversikt", nn: "oversikta til eigaren", en: "owner's overview")
        case .region:
            Text(
                nb: "behovsmelding og kompetanseplan", nn: "behovsmelding og kompetanseplan",
                en: "needs report and competence plan")
        default: Text(nb: "behovsanalyse", nn: "behovsanalyse", en: "needs analysis")
        }
    }

    static func state<Subject>(_ part: Interview<Subject>.Standing) -> Text {
        if part.answered == 0 { return Text(alike: "–") }
        if part.isComplete { return Text(nb: "ferdig", nn: "ferdig", en: "done") }
        guard part.isSettled else {
            return Text(
                nb: "i gang (\(part.answered) svar)", nn: "i gang (\(part.answered) svar)",
                en: "under way (answers: \(part.answered))")
        }
        let (answered, all) = (part.answered, part.questions)
        return Text(
            nb: "i gang (\(answered) av \(all))", nn: "i gang (\(answered) av \(all))",
            en: "under way (\(answered) of \(all))")
    }

    static func next<Body: Level>(_ standing: [Interview<Body>.Standing], of body: Body) -> Text {
        let isEmpty =
            switch body {
            case let overview as OwnerOverview: overview.received.isEmpty
            case let plan as RegionPlan: plan.received.isEmpty && plan.units.isEmpty
            default: false
            }
        if isEmpty {
            return Text(
                nb: "Neste:  behov samle FIL …     (det dere har fått levert)",
                nn: "Neste:  behov samle FIL …     (det de har fått levert)",
                en: "Next:  behov collect FILE …     (what has been handed to you)")
        }
        guard let open = standing.first(where: { !$0.isComplete }) else {
            return Text(nb: "Neste:  behov sjekk", nn: "Neste:  behov sjekk", en: "Next:  behov check")
        }
        let title = open.chapter.title
        return Text(
            nb: "Neste:  behov analyse     (\(title.nb))", nn: "Neste:  behov analyse     (\(title.nn))",
            en: "Next:  behov guide     (\(title.en))")
    }
}
