public import Model
public import Pages

/// Behovsmelding: what a network reports to statsforvalter each year (F § 11).
public enum NeedsReport {
    /// The document, which aims for ten pages; `language` is the language of the region's answers.
    public static func page(
        _ plan: RegionPlan, language: Language, _ around: Surroundings, _ provenance: Provenance
    ) -> Page {
        let needs = NeedsReportNeeds(plan: plan, language: language)
        let measures = NeedsReportMeasures(plan: plan, language: language)
        let money = NeedsReportMoney(plan: plan, language: language, around: around)
        let form = NeedsReportForm(plan: plan, fields: around.county.fields ?? [], money: money)
        return Page(
            title: .say(nb: "Behovsmelding for ", nn: "Behovsmelding for ", en: "Needs report for ")
                + .data(plan.profile.name),
            blocks: DocumentParts.draftNote(provenance) + summary(plan, language) + [.pageBreak, .contents]
                + NeedsReportDemands(plan: plan).blocks + form.blocks
                + form.numbered(
                    needs.blocks + measures.blocks + money.blocks
                        + RegionEnd(plan: plan, language: language).blocks)
                + DocumentParts.provenance(provenance, plan.documents))
    }

    private static func summary(_ plan: RegionPlan, _ language: Language) -> [Block] {
        let rows = plan.measures.prefix(6).map { measure -> [Line] in
            [
                .brief(measure.title, language, measure.id.item, room: 80),
                .names(plan.owners(behind: measure), room: 2), .given(measure.partner?.label), measure.span,
            ]
        }
        let table = Block.table(
            Table(
                caption: .say(
                    nb: "Tiltakene nettverket melder inn", nn: "Tiltaka nettverket melder inn",
                    en: "The measures the network reports"),
                header: [
                    .say(nb: "Tiltak", nn: "Tiltak", en: "Measure"),
                    .say(nb: "Eiere", nn: "Eigarar", en: "Owners"),
                    .say(nb: "Fagmiljø", nn: "Fagmiljø", en: "Partner"),
                    .say(nb: "År", nn: "År", en: "Years"),
                ], rows: rows))
        return .chapter(
            DocumentParts.summaryTitle,
            .bullets([
                Block.Item(DocumentParts.who, plan.inShort), plan.shown(room: 2),
                Block.Item(
                    Text(nb: "Vertskommune", nn: "Vertskommune", en: "Host municipality"),
                    .brief(plan.hostMunicipality, language, room: 80)),
                Block.Item(
                    Text(
                        nb: "Dette ber nettverket om", nn: "Dette ber nettverket om",
                        en: "What the network asks for"),
                    plan.asked),
                DocumentParts.mainNeeds(plan.mainNeeds),
                Block.Item(
                    Text(nb: "Godkjent av og når", nn: "Godkjend av og når", en: "Approved by and when"),
                    .brief(plan.approval, language, room: 130)),
            ])
                + (rows.isEmpty
                    ? []
                    : [table] + .bullets(DocumentParts.more(plan.measures.count - 6))))
    }
}
