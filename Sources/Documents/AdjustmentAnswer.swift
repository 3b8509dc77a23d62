import Model
import Pages

/// What statsforvalter answered, granted beside asked, what the network did about it, and who approved it anew.
struct AdjustmentAnswer {
    let plan: RegionPlan
    let before: Sealed<RegionPlan>
    let language: Language

    init(_ plan: RegionPlan, _ before: Sealed<RegionPlan>, _ language: Language) {
        self.plan = plan
        self.before = before
        self.language = language
    }

    var blocks: [Block] {
        guard let adjustment = plan.adjustment else {
            let missing = Block.Item(Adjustment.requested.name, .text(.notAnswered))
            return [.list([missing], numbered: false)] + oldApproval
        }
        let approval = adjustment.approval.map { approval -> Line in
            .text(approval.day.words) + .data(", ") + .answer(approval.who, language)
        }
        return .bullets([
            Block.Item(Adjustment.requested.name, .text(adjustment.requested.words)),
            Block.Item(Adjustment.moved.name, .given(adjustment.moved, language)),
            Block.Item(Adjustment.approval.name, approval ?? .text(.notAnswered)),
        ]) + (adjustment.granted.map(sums) ?? []) + (approval == nil ? oldApproval : [])
    }

    /// What was applied for, what is granted, and what is applied for now, of the year reported for.
    private func sums(_ granted: Int) -> [Block] {
        let year = plan.planYears.reported
        let (asked, now) = (before.body.budget.of(year).applied, plan.budget.of(year).applied)
        let sum = { (kroner: Int) in Line.text(Quantity(kroner).words) }
        let table = Table(
            caption: .say(
                nb: "Søkt beløp og innvilget beløp for \(year), i kroner",
                nn: "Søkt beløp og innvilga beløp for \(year), i kroner",
                en: "Amounts applied for and amounts granted, \(year) (kroner)"),
            header: [
                .say(nb: "Søkt om", nn: "Søkt om", en: "Applied for"),
                .say(nb: "Innvilget", nn: "Innvilga", en: "Granted"),
                .say(nb: "Forskjell", nn: "Skilnad", en: "Difference"),
                .say(nb: "I den justerte meldingen", nn: "I den justerte meldinga", en: "In the adjusted report"),
            ], rows: [[sum(asked), sum(granted), sum(granted - asked), sum(now)]], numeric: [0, 1, 2, 3])
        guard now > granted else { return [.table(table)] }
        let over = Quantity(now - granted).words
        return [
            .table(table),
            .note(
                .say(
                    nb: "Den justerte meldingen regner med \(over.nb) kroner mer enn det som er innvilget.",
                    nn: "Den justerte meldinga reknar med \(over.nn) kroner meir enn det som er innvilga.",
                    en:
                        "The adjusted report plans to use \(over.en) kroner more than was granted.")),
        ]
    }

    /// What was approved before was another report.
    private var oldApproval: [Block] {
        guard !plan.approval.isMissing, plan.approval == before.body.approval else { return [] }
        let revision = before.revision
        return [
            .note(
                .say(
                    nb:
                        "Godkjenningen gjelder utgave \(revision). Den justerte meldingen trenger sin egen "
                        + "godkjenning med dato.",
                    nn:
                        "Godkjenninga gjeld utgåve \(revision). Den justerte meldinga treng si eiga "
                        + "godkjenning med dato.",
                    en:
                        "The approval is for revision \(revision). The adjusted report needs its own approval, "
                        + "with a date."))
        ]
    }
}
