import Guidance
import Model
import Pages

/// What each recipient was granted and has used, beside what the plan set aside, and what is left over.
struct ReportMoney {
    let plan: RegionPlan
    let language: Language
    let around: Surroundings

    var blocks: [Block] {
        guard let money = plan.report?.money else { return [.paragraph(.text(.notAnswered))] + byMeasure }
        guard !money.isEmpty else {
            return [
                .paragraph(
                    .say(
                        nb: "Ingen mottaker fikk midler dette året.", nn: "Ingen mottakar fekk midlar dette året.",
                        en: "No recipient was granted money this year."))
            ]
        }
        return [.table(table(money))] + left(money) + apart + byMeasure
    }

    private func table(_ money: [RecipientMoney]) -> Table {
        let budget = plan.reportedBudget
        let none = Line.text(.notAnswered)
        let rows = money.map { one -> [Line] in
            [
                .text(one.recipient.label), one.recipient.planned(in: budget).map(kroner) ?? .data("–"),
                kroner(one.granted), kroner(one.used), kroner(one.left),
            ]
        }
        // Whoever has not accounted is seen, and the sum of what was planned is that of its column.
        let missing = plan.notAccountedFor.map { recipient, planned -> [Line] in
            [.text(recipient.label), kroner(planned), none, none, none]
        }
        let (told, all) = plan.accountedFor
        let sum: [Line] = [
            .say(nb: "Sum", nn: "Sum", en: "Total") + DocumentParts.answered(told, of: all),
            kroner(budget.applied),
            kroner(money.map(\.granted).total), kroner(money.map(\.used).total), kroner(money.map(\.left).total),
        ]
        return Table(
            caption: .say(nb: "Beløp i hele kroner", nn: "Beløp i heile kroner", en: "Amounts in whole kroner"),
            header: [.say(nb: "Mottaker", nn: "Mottakar", en: "Recipient")] + Self.columns + [
                .say(nb: "Igjen", nn: "Igjen", en: "Left over")
            ], rows: rows + missing + covered(budget, columns: 5) + [sum], numeric: [1, 2, 3, 4])
    }

    private static let columns: [Line] = [
        .say(nb: "Planlagt", nn: "Planlagt", en: "Planned"), .say(nb: "Tildelt", nn: "Tildelt", en: "Granted"),
        .say(nb: "Brukt", nn: "Brukt", en: "Used"),
    ]

    /// What of the planned cost money left over from before was to cover: nobody is granted it anew.
    private func covered(_ budget: YearBudget, columns: Int) -> [[Line]] {
        let left = budget[.leftOver]
        guard left > 0 else { return [] }
        let name = Line.say(
            nb: "Dekkes av ubrukte midler fra før", nn: "Blir dekt av ubrukte midlar frå før",
            en: "Covered by money left over from earlier years")
        return [[name, kroner(-left)] + (2..<columns).map { _ in .data("–") }]
    }

    /// The same money by what it went to, as far as that is known: a grant is given for all measures together.
    private var byMeasure: [Block] {
        let year = plan.planYears.reported
        let measures = plan.reportedMeasures.map { measure in
            (measure: measure, planned: (measure.budget ?? []).of(year), money: measure.result?.money)
        }.filter { $0.planned.cost > 0 || $0.money != nil }
        guard !measures.isEmpty else { return [] }
        let common = (plan.commonBudget ?? []).of(year)
        func known(_ sum: Int?) -> Line { sum.map(kroner) ?? .data("–") }
        let rows = measures.map { one -> [Line] in
            [
                .brief(one.measure.title, language, one.measure.id.item), kroner(one.planned.cost),
                known(one.money?.granted), known(one.money?.used),
            ]
        }
        let shared: [[Line]] =
            common.cost == 0
            ? []
            : [
                [
                    .say(
                        nb: "Felles for alle tiltak", nn: "Felles for alle tiltak", en: "Common to all measures"),
                    kroner(common.cost), .data("–"), .data("–"),
                ]
            ]
        let recipients = plan.report?.money ?? []
        let whole = (granted: recipients.map(\.granted).total, used: recipients.map(\.used).total)
        /// What of the recipients' money nobody has told of a measure.
        func rest(_ path: KeyPath<MeasureMoney, Int?>, of whole: Int) -> Line {
            let told = measures.compactMap { $0.money?[keyPath: path] }
            return kroner(whole - told.total) + DocumentParts.answered(told.count, of: measures.count)
        }
        let apart: [Line] = [
            .say(
                nb: "Ikke fordelt på tiltak", nn: "Ikkje fordelt på tiltak", en: "Not allocated to a measure"),
            .data("–"), rest(\.granted, of: whole.granted), rest(\.used, of: whole.used),
        ]
        let (told, of) = plan.accountedFor
        let all: [Line] = [
            .say(nb: "Sum", nn: "Sum", en: "Total") + DocumentParts.answered(told, of: of),
            kroner(plan.reportedBudget.applied), kroner(whole.granted), kroner(whole.used),
        ]
        let ends = recipients.isEmpty ? [] : [apart, all]
        return .part(
            Text(nb: "Tiltak for tiltak", nn: "Tiltak for tiltak", en: "Measure by measure"),
            [
                .table(
                    Table(
                        caption: .say(
                            nb:
                                "Beløpene er i hele kroner. En strek betyr at beløpet ikke er kjent for tiltaket alene.",
                            nn:
                                "Beløpa er i heile kroner. Ein strek betyr at beløpet ikkje er kjent for tiltaket åleine.",
                            en:
                                "Amounts are in whole kroner. A dash means that the amount for the measure alone is "
                                + "not known."
                        ),
                        header: [.say(nb: "Tiltak", nn: "Tiltak", en: "Measure")] + Self.columns,
                        rows: rows + shared + covered(plan.reportedBudget, columns: 4) + ends,
                        numeric: [1, 2, 3]))
            ])
    }

    /// Where what was granted or used is far from the plan, and why.
    private var apart: [Block] {
        let lines = MoneyApart.lines(plan, around)
        guard !lines.isEmpty else { return [] }
        return .part(
            Text(
                nb: "Der bruken av midlene avviker fra planen", nn: "Der bruken av midlane avvik frå planen",
                en: "Where the money differs from the plan"),
            [
                .list(lines.map { Block.Item($0) }, numbered: false),
                .paragraph(
                    .say(nb: "Hvorfor: ", nn: "Kvifor: ", en: "Why: ") + .given(plan.report?.apart, language)),
            ])
    }

    private func kroner(_ sum: Int) -> Line { .text(Quantity(sum).words) }

    private func left(_ money: [RecipientMoney]) -> [Block] {
        guard money.contains(where: { $0.left > 0 }) else { return [] }
        return [
            .paragraph(
                .say(nb: "Midler igjen: ", nn: "Midlar igjen: ", en: "Money left over: ")
                    + .given(plan.report?.leftOver, language))
        ]
    }
}
