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
        let money = ReportMoney(plan: plan, language: language, around: around)
        return Page(
            title: .say(
                nb: "Årsrapport \(year) for ", nn: "Årsrapport \(year) for ", en: "Annual report \(year) for ")
                + .data(plan.profile.name),
            blocks: DocumentParts.draftNote(provenance)
                + (around.today.year <= year ? [.note(.text(RoundWords.madeBefore(year)))] : [])
                + [.source(.text(basis(around))), .facts(head(plan, language, around))]
                + .chapter(Titles.carriedOut, carriedOut(plan, language, around.county))
                + .chapter(Titles.money, money.blocks)
                + .chapter(Titles.attainment, signs.blocks) + [.pageBreak]
                + .chapter(ReportControl.title, ReportControl(plan: plan, around: around).blocks)
                + ReportAnnex(plan: plan, language: language).blocks
                + DocumentParts.provenance(provenance, plan.documents))
    }

    /// «Etter forskriften § 17 og § 5, slik Langsiktig plan for Innlandet, pkt. 7 ber om det.»
    private static func basis(_ around: Surroundings) -> Text {
        guard let county = around.law(.plan(.annualReport))?.name else {
            return Text(
                nb: "Rapporten følger \(Regulation.name.nb), § 17 og § 5.",
                nn: "Rapporten følgjer \(Regulation.name.nn), § 17 og § 5.",
                en: "The report follows \(Regulation.name.en), sections 17 and 5.")
        }
        return Text(
            nb: "Rapporten følger \(Regulation.name.nb), § 17 og § 5, i samme rekkefølge som \(county.nb).",
            nn: "Rapporten følgjer \(Regulation.name.nn), § 17 og § 5, i same rekkjefølgje som \(county.nn).",
            en: "The report follows \(Regulation.name.en), sections 17 and 5, in the order used by \(county.en).")
    }

    /// Who reports, for whom, and whom to ask: what whoever checks the form looks for first.
    private static func head(_ plan: RegionPlan, _ language: Language, _ around: Surroundings) -> [Fact] {
        let owners = plan.received.newest().map(\.name)
        let partners = plan.reportedMeasures.flatMap { $0.institutions(around.county) }.once
        let kinds = plan.reportedMeasures.compactMap { $0.partner?.label }.once
        let (told, all) = plan.accountedFor
        return [
            Fact(RegionPlan.hostMunicipality.name, .given(plan.hostMunicipality, language)),
            Fact(RegionPlan.contact.name, .given(plan.contact, language)),
            Fact(
                Text(nb: "Eierne som er med", nn: "Eigarane som er med", en: "The owners who take part"),
                owners.isEmpty ? .text(.notAnswered) : .names(owners)),
            Fact(
                Text(nb: "Samarbeider med", nn: "Samarbeider med", en: "Cooperates with"),
                partners.isEmpty ? .given(kinds.isEmpty ? nil : Text.list(kinds)) : .names(partners)),
            Fact(
                Text(
                    nb: "Mottakere som har gjort rede for midlene",
                    nn: "Mottakarar som har gjort greie for midlane",
                    en: "Recipients that have accounted for the money"),
                .say(nb: "\(told) av \(all)", nn: "\(told) av \(all)", en: "\(told) of \(all)")),
        ]
    }

    /// Each measure of the year: carried out, partly or not, and why; with whom and for how long it was planned.
    private static func carriedOut(
        _ plan: RegionPlan, _ language: Language, _ county: CountyProfile
    ) -> [Block] {
        let participants = MeasureParticipants(plan, language)
        let measures = plan.reportedMeasures
        guard !measures.isEmpty else { return [.paragraph(.text(Titles.noMeasures))] }
        let rows = measures.map { measure -> [Line] in
            let result = measure.result
            let why: Line = result?.carriedOut == .fully ? .data("–") : .given(result?.reason, language)
            return [
                .named(measure.title, language, measure.id.item), .given(result?.carriedOut?.label), why,
                participants.short(measure), measure.partners(county), years(measure, plan.planYears.reported),
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
                                "Kvifor ikkje alt blei gjort", en: "Why not everything was carried out"),
                        .say(
                            nb: "Planlagte deltakere", nn: "Planlagde deltakarar",
                            en: "Planned participants"),
                        .say(nb: "Sammen med", nn: "Saman med", en: "Together with"),
                        .say(nb: "Varighet", nn: "Varigheit", en: "Duration"),
                    ], rows: rows))
        ]
    }

    /// «2027–2029, år 1 av 3».
    private static func years(_ measure: Measure, _ reported: Int) -> Line {
        guard let first = measure.years.min(), let last = measure.years.max() else { return .text(.notAnswered) }
        guard first < last, let place = measure.years.firstIndex(of: reported) else { return .data(String(first)) }
        let (now, all) = (place + 1, measure.years.count)
        return .data("\(first)–\(last), ")
            + .say(nb: "år \(now) av \(all)", nn: "år \(now) av \(all)", en: "year \(now) of \(all)")
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
