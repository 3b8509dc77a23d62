import Model
import Pages

/// The numbered fields of the county's own form: which part of the report answers each.
struct NeedsReportForm {
    let plan: RegionPlan
    let fields: [FormField]
    let money: NeedsReportMoney

    /// Field by field, in the form's order; nothing where the county has given no form.
    var blocks: [Block] {
        guard !fields.isEmpty else { return [] }
        let rows = fields.map { field -> [Line] in
            [
                .data(field.number),
                .text(field.name(network: plan.profile.name, year: plan.planYears.reported)),
                .text(heading(of: field.demand)),
            ]
        }
        return .chapter(
            Text(
                nb: "Feltene i skjemaet fra fylket", nn: "Felta i skjemaet frå fylket",
                en: "The fields of the county's form"),
            [
                .paragraph(
                    .say(
                        nb: "Tabellen viser hvor svaret på hvert felt står. Numrene står også ved overskriftene.",
                        nn: "Tabellen viser kvar svaret på kvart felt står. Nummera står også ved overskriftene.",
                        en: "The table shows where to find the answer to each field. "
                            + "The numbers are beside the headings too.")),
                .table(
                    Table(
                        header: [
                            .say(nb: "Felt", nn: "Felt", en: "Field"),
                            .say(nb: "Hva skjemaet spør om", nn: "Kva skjemaet spør om", en: "What the form asks"),
                            .say(nb: "Hvor svaret står", nn: "Kvar svaret står", en: "Where to find the answer"),
                        ], rows: rows)),
            ])
    }

    /// The blocks, with the numbers of the fields beside the headings that answer them.
    func numbered(_ blocks: [Block]) -> [Block] {
        blocks.map { block in
            guard case .heading(let level, let line) = block else { return block }
            let numbers = fields.filter { .text(heading(of: $0.demand)) == line }.map(\.number)
            guard !numbers.isEmpty else { return block }
            let list = numbers.joined(separator: ", ")
            return .heading(
                level: level, line + .say(nb: " (felt \(list))", nn: " (felt \(list))", en: " (field \(list))"))
        }
    }

    private func heading(of demand: ReportDemand) -> Text {
        switch demand {
        case .needs: NeedsReportNeeds.title
        case .samiPerspective: NeedsReportNeeds.samiTitle
        case .staff: NeedsReportNeeds.staffTitle
        case .prioritisation: NeedsReportNeeds.choiceTitle
        case .partnership: NeedsReportMeasures.title
        case .longMeasures: NeedsReportMeasures.longTitle
        case .ownContribution: NeedsReportMoney.ownTitle
        case .coordinator: NeedsReportMoney.coordinatorTitle
        case .releaseTime: NeedsReportMoney.releaseTitle
        case .specialNeeds: NeedsReportMoney.specialTitle
        case .leftOver: money.leftOver
        case .balance: DocumentParts.balanceTitle
        case .budget: BudgetTables.title
        case .declined: RegionEnd.declinedTitle
        case .participation: RegionEnd.participationTitle
        case .approval: RegionEnd.approvalTitle
        }
    }
}
