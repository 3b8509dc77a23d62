import Formats
import Model
import Pages
import Store

/// How many weeks before the county's deadline the steps towards it are due: all of them shown, or one of them set.
struct StepConfig {
    let step: String?
    let weeks: String?

    func run(_ opened: some OpenedLevel, _ store: Store, _ program: Program) throws {
        guard let step else { return try tell(opened.desk, opened.body.profile, program) }
        guard let step = CalendarStep(word: step) else { throw StepConfigWords.noStep(step) }
        guard let weeks else { throw StepConfigWords.noWeeks(step) }
        let isUsual = ["vanlig", "vanleg", "usual"].contains(weeks.lowercased())
        let number = Int(weeks).flatMap { Bounds.Weeks.range.contains($0) ? $0 : nil }
        guard isUsual || number != nil else { throw StepConfigWords.noWeeks(step) }
        let desk = try set(step, isUsual ? nil : number, opened, store, program)
        try tell(desk, opened.body.profile, program)
    }

    private func set<Some: OpenedLevel>(
        _ step: CalendarStep, _ weeks: Int?, _ opened: Some, _ store: Store, _ program: Program
    ) throws -> Desk {
        let saving = !program.options.dryRun
        if saving { try store.settle() }
        let now = try store.change(Some.Body.self, by: program.change("config"), saving: saving) { opened in
            var steps = (opened.desk.steps ?? []).filter { $0.step != step }
            if let weeks { steps.append(StepWeeks(step, weeks: weeks)) }
            let order = CalendarStep.allCases
            steps.sort { (order.firstIndex(of: $0.step) ?? 0) < (order.firstIndex(of: $1.step) ?? 0) }
            opened.desk.steps = steps.isEmpty ? nil : steps
        }
        if saving { try store.finish() }
        return now.desk
    }

    private func tell(_ desk: Desk, _ profile: Profile, _ program: Program) throws {
        let county = try program.county(of: profile, desk).profile
        let own = desk.steps ?? []
        let due = county.nextDeadline(from: program.today)
        guard !program.options.json else {
            let rows = CalendarStep.allCases.map { step -> JSON in
                .object(
                    JSONObject([
                        .init("step", .string(step.rawValue)),
                        .init("weeks", .number(String(county.weeks(before: step, own: own)))),
                        .init("own", .bool(own.contains { $0.step == step })),
                        .init(
                            "day", due.map { .string(county.day(of: step, before: $0, own: own).iso) } ?? .null),
                    ]))
            }
            return program.world.out(String(decoding: JSONWriter.bytes(.array(rows)), as: UTF8.self))
        }
        let rows = CalendarStep.allCases.map { step -> [Line] in
            [
                .text(step.word), .data(String(county.weeks(before: step, own: own))),
                .text(due.map { county.day(of: step, before: $0, own: own).words } ?? Text(alike: "–")),
                .text(step.label),
            ]
        }
        program.console.show(
            Page(
                title: [],
                blocks: [
                    .table(
                        Table(
                            header: [
                                .text(Text(nb: "Steg", nn: "Steg", en: "Step")),
                                .text(Text(nb: "Uker før fristen", nn: "Veker før fristen", en: "Weeks before")),
                                .text(Text(nb: "Dag", nn: "Dag", en: "Day")),
                                .text(Text(nb: "Hva", nn: "Kva", en: "What")),
                            ], rows: rows, numeric: [1])),
                    .paragraph(.text(StepConfigWords.next)),
                ]))
    }
}

/// What setting the days before the deadline says.
enum StepConfigWords {
    static let next = Text(
        nb: "Sett en frist:  behov oppsett frist enhetene 12     (eller «vanlig»)",
        nn: "Set ein frist:  behov oppsett frist einingane 12     (eller «vanleg»)",
        en: "Set a deadline:  behov config deadline units 12     (or “usual”)")

    static func noStep(_ written: String) -> Trouble {
        let list = Text.list(CalendarStep.allCases.map(\.word))
        let shown = written.cut(to: 40)
        return CommandTrouble.usage(
            Text(
                nb: "Det finnes ikke noe steg som heter «\(shown)». Skriv ett av disse: \(list.nb).",
                nn: "Det finst ikkje noko steg som heiter «\(shown)». Skriv eitt av desse: \(list.nn).",
                en: "There is no step called “\(shown)”. Type one of these: \(list.en)."))
    }

    static func noWeeks(_ step: CalendarStep) -> Trouble {
        CommandTrouble.usage(
            Text(
                nb: "Skriv antall uker før fristen, fra 0 til 52, eller «vanlig»: behov oppsett frist "
                    + "\(step.word.nb) 12",
                nn: "Skriv talet på veker før fristen, frå 0 til 52, eller «vanleg»: behov oppsett frist "
                    + "\(step.word.nn) 12",
                en:
                    "Write the number of weeks before the deadline, from 0 to 52, or “usual”: behov config deadline "
                    + "\(step.word.en) 12"))
    }
}
