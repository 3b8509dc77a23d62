import Model
import Pages

/// What each recipient was granted and has used, beside what the plan set aside, and what is left over.
struct ReportMoney {
    let plan: RegionPlan
    let language: Language

    var blocks: [Block] {
        guard let money = plan.report?.money else { return [.paragraph(.text(.notAnswered))] }
        guard !money.isEmpty else {
            return [
                .paragraph(
                    .say(
                        nb: "Ingen mottaker fikk midler dette året.", nn: "Ingen mottakar fekk midlar dette året.",
                        en: "No recipient was granted money this year."))
            ]
        }
        return [.table(table(money))] + left(money)
    }

    private func table(_ money: [RecipientMoney]) -> Table {
        let budget = plan.reportedBudget
        let rows = money.map { one -> [Line] in
            [
                .text(one.recipient.label), one.recipient.planned(in: budget).map(kroner) ?? .data("–"),
                kroner(one.granted), kroner(one.used), kroner(one.left),
            ]
        }
        // Whoever has not accounted is seen, and the sum of what was planned is that of its column.
        let missing = plan.notAccountedFor.map { recipient, planned -> [Line] in
            let none = Line.text(.notAnswered)
            return [.text(recipient.label), kroner(planned), none, none, none]
        }
        let sum: [Line] = [
            .say(nb: "Sum", nn: "Sum", en: "Sum"), kroner(budget.applied), kroner(money.map(\.granted).total),
            kroner(money.map(\.used).total), kroner(money.map(\.left).total),
        ]
        return Table(
            caption: .say(nb: "Hele kroner", nn: "Heile kroner", en: "Whole kroner"),
            header: [
                .say(nb: "Mottaker", nn: "Mottakar", en: "Recipient"),
                .say(nb: "Planlagt", nn: "Planlagt", en: "Planned"),
                .say(nb: "Tildelt", nn: "Tildelt", en: "Granted"), .say(nb: "Brukt", nn: "Brukt", en: "Used"),
                .say(nb: "Igjen", nn: "Igjen", en: "Left"),
            ], rows: rows + missing + [sum], numeric: [1, 2, 3, 4])
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
