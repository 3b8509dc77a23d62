import Model
import Pages

extension DocumentParts {
    static let previousTitle = Text(
        nb: "Endringer fra forrige plan", nn: "Endringar frå førre plan", en: "Changes from last year's plan")

    /// What became of each measure of last year's plan, and why; nothing where this plan starts from none.
    static func previous(_ plan: RegionPlan, _ language: Language) -> [Block] {
        guard let previous = plan.previous else { return [] }
        let rows = previous.measures.map { measure -> [Line] in
            let outcome = previous.outcome(of: measure.id)
            let why: Line =
                outcome?.fate == .continued && !outcome.hasReason
                ? .data("–") : .given(outcome?.reason, language)
            return [.named(measure.title, language, measure.id.item), .given(outcome?.fate.label), why]
        }
        let old = Set(previous.measures.map(\.id))
        let new = plan.measures.filter { !old.contains($0.id) }.map { measure -> [Line] in
            [.named(measure.title, language, measure.id.item), .text(MeasureStanding.new.label), .data("–")]
        }
        let intro = Line.say(
            nb: "Planen bygger på utgave \(previous.revision) av forrige plan.",
            nn: "Planen byggjer på utgåve \(previous.revision) av førre plan.",
            en: "The plan is based on revision \(previous.revision) of last year's plan.")
        return .chapter(
            previousTitle,
            [
                .paragraph(intro),
                .table(
                    Table(
                        header: [
                            .say(nb: "Tiltak", nn: "Tiltak", en: "Measure"),
                            .say(nb: "Hva som skjedde", nn: "Kva som skjedde", en: "What came of it"),
                            .say(nb: "Hvorfor", nn: "Kvifor", en: "Why"),
                        ], rows: rows + new)),
            ])
    }
}

extension PreviousPlan.Outcome? {
    fileprivate var hasReason: Bool { !(self?.reason).isMissing }
}
