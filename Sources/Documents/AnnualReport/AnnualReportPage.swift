import Guidance
import Model
import Pages

/// Årsrapport: what a network tells of a year's grant (F § 17), first what the county's plan asks for and in its order,
/// then a page for the control, then what we add.
enum AnnualReportPage {
    /// The document; `language` is the language of the region's answers.
    static func page(
        _ plan: RegionPlan, _ language: Language, _ around: Surroundings, _ provenance: Provenance
    ) -> Page {
        let year = plan.planYears.reported
        let signs = ReportSigns(plan: plan, language: language)
        let money = ReportMoney(plan: plan, language: language)
        return Page(
            title: .say(
                nb: "Årsrapport \(year) for ", nn: "Årsrapport \(year) for ", en: "Annual report \(year) for ")
                + .data(plan.profile.name),
            blocks: DocumentParts.draftNote(provenance) + [.source(.text(basis(around)))]
                + .chapter(Titles.carriedOut, carriedOut(plan, language)) + .chapter(Titles.money, money.blocks)
                + .chapter(Titles.attainment, signs.blocks) + [.pageBreak]
                + .chapter(ReportControl.title, ReportControl(plan: plan, around: around).blocks)
                + ReportAnnex(plan: plan, language: language).blocks
                + DocumentParts.provenance(provenance, plan.documents))
    }

    /// «Etter forskriften § 17 og § 5, slik Langsiktig plan for Innlandet, pkt. 7 ber om det.»
    private static func basis(_ around: Surroundings) -> Text {
        guard let county = around.law(.plan(.annualReport))?.name else {
            return Text(
                nb: "Etter \(Regulation.name.nb), § 17 og § 5.", nn: "Etter \(Regulation.name.nn), § 17 og § 5.",
                en: "As required by \(Regulation.name.en), sections 17 and 5.")
        }
        return Text(
            nb: "Etter \(Regulation.name.nb), § 17 og § 5, i rekkefølgen i \(county.nb).",
            nn: "Etter \(Regulation.name.nn), § 17 og § 5, i rekkjefølgja i \(county.nn).",
            en: "As required by \(Regulation.name.en), sections 17 and 5, in the order used by \(county.en).")
    }

    /// Each measure of the year: carried out, partly or not, and why.
    private static func carriedOut(_ plan: RegionPlan, _ language: Language) -> [Block] {
        let measures = plan.reportedMeasures
        guard !measures.isEmpty else { return [.paragraph(.text(Titles.noMeasures))] }
        let rows = measures.map { measure -> [Line] in
            let result = measure.result
            let why: Line = result?.carriedOut == .fully ? .data("–") : .given(result?.reason, language)
            return [
                .named(measure.title, language, measure.id.item), .given(result?.carriedOut?.label), why,
            ]
        }
        return [
            .table(
                Table(
                    header: [
                        .say(nb: "Tiltak", nn: "Tiltak", en: "Measure"),
                        .say(nb: "Gjennomføring", nn: "Gjennomføring", en: "Carried out"),
                        .say(
                            nb: "Hvorfor ikke alt ble gjort",
                            nn:
                                "Kvifor ikkje alt blei gjort", en: "Why not in full"),
                    ], rows: rows))
        ]
    }

    private enum Titles {
        static let carriedOut = Text(
            nb: "Tiltakene som er gjennomført", nn: "Tiltaka som er gjennomførte",
            en: "The measures that were carried out")
        static let money = Text(
            nb: "Slik er midlene brukt", nn: "Slik er midlane brukte", en: "How the money was used")
        static let attainment = Text(
            nb: "Vurdering av måloppnåelse", nn: "Vurdering av måloppnåing", en: "Assessment of goal attainment")
        static let noMeasures = Text(
            nb: "Planen har ingen tiltak dette året.", nn: "Planen har ingen tiltak dette året.",
            en: "The plan has no measures this year.")
    }
}
