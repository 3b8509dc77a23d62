public import Model
public import Pages

/// Behovsmelding: what a network reports to statsforvalter each year (F § 11).
///
/// The body aims for ten pages with three measures, and for fifteen at most however many units there are; what is told
/// of each measure, owner, unit and need in full stands in annexes, with links both ways.
public enum NeedsReport {
    /// The document; `language` is the language of the region's answers.
    public static func page(
        _ plan: RegionPlan, language: Language, _ around: Surroundings, _ provenance: Provenance
    ) -> Page {
        let counts = NeedCounts(plan)
        let chapters = chapters(plan, language, around)
        let form = NeedsReportForm(plan: plan, county: around.county, chapters: chapters)
        let demands = NeedsReportDemands(plan: plan, form: form)
        let summary = NeedsReportSummary(plan: plan, language: language, counts: counts, county: around.county)
        return Page(
            title: .say(nb: "Behovsmelding for ", nn: "Behovsmelding for ", en: "Needs report for ")
                + .data(plan.profile.name),
            blocks: DocumentParts.draftNote(provenance) + summary.blocks + [.pageBreak, .contents]
                + form.edition + form.body
                + demands.blocks
                + form.rest
                + NeedsReportPoints(plan: plan, language: language).blocks(after: demands.signs)
                + NeedsReportOwners(plan: plan, language: language, counts: counts).blocks
                + NeedsReportMissing.blocks(plan)
                + DocumentParts.provenance(provenance, plan.documents))
    }

    /// The chapters that answer the regulation, in the order they stand where no form orders them otherwise.
    static func chapters(_ plan: RegionPlan, _ language: Language, _ around: Surroundings) -> [ReportChapter] {
        let counts = NeedCounts(plan)
        return [
            NeedsReportNeeds(plan: plan, language: language, counts: counts).chapter,
            NeedsReportMeasures(plan: plan, language: language, counts: counts, county: around.county).chapter,
            NeedsReportMoney(plan: plan, language: language, around: around).chapter,
        ] + RegionEnd(plan: plan, language: language).chapters
    }
}
