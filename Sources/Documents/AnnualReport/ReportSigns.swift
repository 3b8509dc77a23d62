import Model
import Pages

/// The signs of goal attainment (F § 5): a, b, c and e judged of each measure with what that rests on, d of all together,
/// then all of it summed.
struct ReportSigns {
    let plan: RegionPlan
    let language: Language

    var blocks: [Block] { plan.reportedMeasures.flatMap(of) + together + summed }

    private func of(_ measure: Measure) -> [Block] {
        let rows = MeasureResult.signs.map { sign in
            row(sign.letter, measure.result?[keyPath: sign.path])
        }
        return [
            .heading(level: 3, .named(measure.title, language, measure.id.item))
        ] + planned(measure) + [.table(Table(header: Self.header, rows: rows))]
    }

    /// What the plan said of the year, which the signs are judged against: whoever checks the report has not the plan at
    /// hand.
    private func planned(_ measure: Measure) -> [Block] {
        let steps = (measure.milestones ?? []).filter { $0.when.year == plan.planYears.reported }.map { step in
            Line.text(step.when.words) + .data(": ") + .answer(step.words, language)
        }
        let change = measure.practiceSign.map { sign in
            Line.answer("\(sign.what): ", language) + .say(nb: "fra ", nn: "frå ", en: "from ")
                + .answer(sign.baseline, language) + .say(nb: " til ", nn: " til ", en: " to ")
                + .answer(sign.target, language)
        }
        let facts: [(Text, Line?)] = [
            (Measure.goal.name, measure.goal.map { .answer($0, language) }),
            (Measure.milestones.name, steps.isEmpty ? nil : .joined(steps, by: "; ")),
            (
                Text(
                    nb: "Planlagt endring av praksis", nn: "Planlagd endring av praksis",
                    en: "Planned change in practice"), change
            ),
        ]
        let told = facts.compactMap { name, line in line.map { Block.Item(name, $0) } }
        guard !told.isEmpty else { return [] }
        return [
            .paragraph(.say(nb: "Planen sa:", nn: "Planen sa:", en: "From the plan:")),
            .list(told, numbered: false),
        ]
    }

    private var together: [Block] {
        let d = Text(
            nb: "Alle tiltakene samlet, vurdert av universitetet eller fagskolen",
            nn: "Alle tiltaka samla, vurderte av universitetet eller fagskulen",
            en: "All measures together, assessed by the university or vocational college")
        let file = plan.report?.educationFile.map { [Block.source(Self.from($0))] } ?? []
        return .part(
            d, [.table(Table(header: Self.header, rows: [row("d", plan.report?.teacherEducation)]))] + file)
    }

    /// «Svaret er hentet inn fra fila uh.txt 12.01.2028. 9f2c41aa07de»: who filled the file in, the program cannot know.
    private static func from(_ file: EvidenceFile) -> Line {
        let (day, name) = (file.day.words, VisibleText.of(file.name))
        return .text(
            Text(
                nb: "Svaret er hentet inn fra fila \(name) \(day.nb). Kontrollsum ",
                nn: "Svaret er henta inn frå fila \(name) \(day.nn). Kontrollsum ",
                en: "The answer was imported from the file \(name) on \(day.en). Checksum "))
            + .data(file.digest.shownDigest)
    }

    private func row(_ letter: String, _ judged: SignJudged?) -> [Line] {
        [
            .data("\(letter)) ") + .text(SignName.of(letter)), .given(judged?.judgement.label),
            .given(judged?.evidence, language),
        ]
    }

    private var summed: [Block] {
        let judgements = SignJudgement.allCases
        let measures = plan.reportedMeasures
        let rows = MeasureResult.signs.map { sign -> [Line] in
            let judged = measures.map { $0.result?[keyPath: sign.path]?.judgement }
            return [.data("\(sign.letter)) ") + .text(sign.name)]
                + judgements.map { one in .data(String(judged.count { $0 == one })) }
                + [.data(String(judged.count { $0 == nil }))]
        }
        return .part(
            Text(nb: "Samlet", nn: "Samla", en: "Overall"),
            [
                .table(
                    Table(
                        caption: .say(nb: "Antall tiltak", nn: "Talet på tiltak", en: "Number of measures"),
                        header: [.say(nb: "Kjennetegn", nn: "Kjenneteikn", en: "Sign")]
                            + judgements.map { .text($0.label) }
                            + [.say(nb: "ikke vurdert", nn: "ikkje vurdert", en: "not assessed")],
                        rows: rows, numeric: Set(1...judgements.count + 1)))
            ])
    }

    private static let header: [Line] = [
        .say(nb: "Kjennetegn", nn: "Kjenneteikn", en: "Sign"),
        .say(nb: "Vurdering", nn: "Vurdering", en: "Assessment"),
        .say(nb: "Bygger på", nn: "Byggjer på", en: "Based on"),
    ]
}
