import Model

extension TemplateKind {
    /// The name of a chapter in a template: its words in small letters, with hyphens, in each language. The English one is
    /// the key, which stays when a heading is worded otherwise.
    static let chapterNames: [String: Text] = [
        "annex-from-the-needs-down-to-the-figures": Text(
            nb: "vedlegg-fra-behovene-ned-til-tallene", nn: "vedlegg-frå-behova-ned-til-tala",
            en: "annex-from-the-needs-down-to-the-figures"),
        "annex-sources-figures-and-meetings": Text(
            nb: "vedlegg-kilder-tall-og-møter", nn: "vedlegg-kjelder-tal-og-møte",
            en: "annex-sources-figures-and-meetings"),
        "annex-the-measures-point-by-point": Text(
            nb: "vedlegg-tiltakene-punkt-for-punkt", nn: "vedlegg-tiltaka-punkt-for-punkt",
            en: "annex-the-measures-point-by-point"),
        "annex-the-owners-the-units-and-the-needs": Text(
            nb: "vedlegg-eierne-enhetene-og-behovene", nn: "vedlegg-eigarane-einingane-og-behova",
            en: "annex-the-owners-the-units-and-the-needs"),
        "annex-the-units-and-their-needs": Text(
            nb: "vedlegg-enhetene-og-behovene", nn: "vedlegg-einingane-og-behova",
            en: "annex-the-units-and-their-needs"),
        "annex-what-the-form-does-not-ask-about": Text(
            nb: "vedlegg-det-som-ikke-er-med-i-skjemaet", nn: "vedlegg-det-som-ikkje-er-med-i-skjemaet",
            en: "annex-what-the-form-does-not-ask-about"),
        "annex-what-the-measures-are-based-on": Text(
            nb: "vedlegg-hva-tiltakene-bygger-på", nn: "vedlegg-kva-tiltaka-byggjer-på",
            en: "annex-what-the-measures-are-based-on"),
        "annex-what-the-priorities-are-based-on": Text(
            nb: "vedlegg-hva-prioriteringene-bygger-på", nn: "vedlegg-kva-prioriteringane-byggjer-på",
            en: "annex-what-the-priorities-are-based-on"),
        "annex-what-we-add": Text(
            nb: "vedlegg-det-vi-legger-til", nn: "vedlegg-det-vi-legg-til", en: "annex-what-we-add"),
        "annex-where-groups-differ-and-what-is-under-way": Text(
            nb: "vedlegg-det-gruppene-ser-ulikt-på-og-det-som-er-i-gang",
            nn: "vedlegg-det-gruppene-ser-ulikt-på-og-det-som-er-i-gang",
            en: "annex-where-groups-differ-and-what-is-under-way"),
        "answers-to-the-requirements-in-section-11-of-the-regulation": Text(
            nb: "svar-på-kravene-i-forskriften-11", nn: "svar-på-krava-i-forskrifta-11",
            en: "answers-to-the-requirements-in-section-11-of-the-regulation"),
        "approval-and-contact": Text(
            nb: "godkjenning-og-kontakt", nn: "godkjenning-og-kontakt", en: "approval-and-contact"),
        "assessment-of-goal-attainment": Text(
            nb: "vurdering-av-måloppnåelse", nn: "vurdering-av-måloppnåing", en: "assessment-of-goal-attainment"),
        "background": Text(nb: "bakgrunn", nn: "bakgrunn", en: "background"),
        "budget": Text(nb: "budsjett", nn: "budsjett", en: "budget"),
        "calendar": Text(nb: "kalender", nn: "kalender", en: "calendar"),
        "changes-from-last-year-s-plan": Text(
            nb: "endringer-fra-forrige-plan", nn: "endringar-frå-førre-plan", en: "changes-from-last-year-s-plan"),
        "cooperation-with-a-university-vocational-college-or-others": Text(
            nb: "samarbeid-med-universitet-fagskole-eller-andre",
            nn: "samarbeid-med-universitet-fagskule-eller-andre",
            en: "cooperation-with-a-university-vocational-college-or-others"),
        "discussed-with-the-employee-representatives": Text(
            nb: "drøftet-med-de-tillitsvalgte", nn: "drøfta-med-dei-tillitsvalde",
            en: "discussed-with-the-employee-representatives"),
        "for-checking-form-and-plausibility": Text(
            nb: "til-kontrollen-av-form-og-rimelighet", nn: "til-kontrollen-av-form-og-rimelegheit",
            en: "for-checking-form-and-plausibility"),
        "further-education-mentoring-and-leadership": Text(
            nb: "videreutdanning-veiledning-og-ledelse", nn: "vidareutdanning-rettleiing-og-leiing",
            en: "further-education-mentoring-and-leadership"),
        "how-the-measures-were-chosen": Text(
            nb: "slik-ble-tiltakene-valgt", nn: "slik-blei-tiltaka-valde", en: "how-the-measures-were-chosen"),
        "how-the-money-was-used": Text(
            nb: "slik-er-midlene-brukt", nn: "slik-er-midlane-brukte", en: "how-the-money-was-used"),
        "kindergarten-and-school": Text(
            nb: "barnehage-og-skole", nn: "barnehage-og-skule", en: "kindergarten-and-school"),
        "meetings-in-the-year-ahead": Text(
            nb: "møter-det-neste-året", nn: "møte-det-neste-året", en: "meetings-in-the-year-ahead"),
        "needs-assessment": Text(
            nb: "samlet-behovsvurdering", nn: "samla-behovsvurdering", en: "needs-assessment"),
        "not-prioritised": Text(nb: "ikke-prioritert", nn: "ikkje-prioritert", en: "not-prioritised"),
        "own-contribution-and-money": Text(
            nb: "egeninnsats-og-midler", nn: "eigeninnsats-og-midlar", en: "own-contribution-and-money"),
        "phase-1-goals": Text(nb: "fase-1-mål", nn: "fase-1-mål", en: "phase-1-goals"),
        "phase-2-data": Text(nb: "fase-2-datagrunnlag", nn: "fase-2-datagrunnlag", en: "phase-2-data"),
        "phase-3-interpretation": Text(nb: "fase-3-tolkning", nn: "fase-3-tolking", en: "phase-3-interpretation"),
        "phase-4-prioritisation": Text(
            nb: "fase-4-prioritering", nn: "fase-4-prioritering", en: "phase-4-prioritisation"),
        "phase-5-practice-analysis": Text(
            nb: "fase-5-analyse-av-praksis", nn: "fase-5-analyse-av-praksis", en: "phase-5-practice-analysis"),
        "plan-for-the-work-in-the-partnership": Text(
            nb: "plan-for-arbeidet-i-partnerskapet", nn: "plan-for-arbeidet-i-partnarskapet",
            en: "plan-for-the-work-in-the-partnership"),
        "proposed-decision": Text(nb: "forslag-til-vedtak", nn: "framlegg-til-vedtak", en: "proposed-decision"),
        "signatures": Text(nb: "underskrift", nn: "underskrift", en: "signatures"),
        "summary": Text(nb: "sammendrag", nn: "samandrag", en: "summary"),
        "taking-part-in-measures-without-having-reported-the-need": Text(
            nb: "med-i-tiltak-uten-å-ha-meldt-behovet", nn: "med-i-tiltak-utan-å-ha-meldt-behovet",
            en: "taking-part-in-measures-without-having-reported-the-need"),
        "the-competence-needs": Text(nb: "kompetansebehovene", nn: "kompetansebehova", en: "the-competence-needs"),
        "the-competence-networks": Text(
            nb: "kompetansenettverkene", nn: "kompetansenettverka", en: "the-competence-networks"),
        "the-fields": Text(nb: "feltene", nn: "felta", en: "the-fields"),
        "the-measures": Text(nb: "tiltakene", nn: "tiltaka", en: "the-measures"),
        "the-measures-that-were-carried-out": Text(
            nb: "tiltakene-som-er-gjennomført", nn: "tiltaka-som-er-gjennomførte",
            en: "the-measures-that-were-carried-out"),
        "the-owner-s-own-contribution": Text(
            nb: "eierens-egeninnsats", nn: "eigeninnsatsen-til-eigaren", en: "the-owner-s-own-contribution"),
        "the-priorities": Text(nb: "prioriteringene", nn: "prioriteringane", en: "the-priorities"),
        "the-review": Text(nb: "tilbakemeldingen", nn: "tilbakemeldinga", en: "the-review"),
        "what-became-of-the-needs": Text(
            nb: "hva-som-skjedde-med-behovene", nn: "kva-som-skjedde-med-behova",
            en: "what-became-of-the-needs"),
        "what-has-changed": Text(nb: "hva-som-er-endret", nn: "kva-som-er-endra", en: "what-has-changed"),
        "what-the-needs-point-to": Text(
            nb: "hva-behovene-peker-mot", nn: "kva-behova-peikar-mot", en: "what-the-needs-point-to"),
        "what-the-owner-saw": Text(nb: "dette-så-eieren", nn: "dette-såg-eigaren", en: "what-the-owner-saw"),
        "what-was-discussed": Text(nb: "hva-som-ble-drøftet", nn: "kva-som-blei-drøfta", en: "what-was-discussed"),
        "what-was-not-taken-up-and-why": Text(
            nb: "det-som-ikke-ble-tatt-opp-og-hvorfor", nn: "det-som-ikkje-blei-teke-opp-og-kvifor",
            en: "what-was-not-taken-up-and-why"),
        "where-this-comes-from": Text(
            nb: "hvor-dette-kommer-fra", nn: "kvar-dette-kjem-frå", en: "where-this-comes-from"),
        "who-has-handed-over": Text(nb: "hvem-har-levert", nn: "kven-har-levert", en: "who-has-handed-over"),
        "who-is-represented": Text(
            nb: "hvem-som-er-representert", nn: "kven-som-er-representert", en: "who-is-represented"),
        "who-took-part": Text(nb: "hvem-som-har-vært-med", nn: "kven-som-har-vore-med", en: "who-took-part"),
        "who-took-part-in-the-network": Text(
            nb: "hvem-som-har-vært-med-i-nettverket", nn: "kven-som-har-vore-med-i-nettverket",
            en: "who-took-part-in-the-network"),
    ]

    /// Names that chapters had before, which templates may still have.
    private static let earlierNames = [
        "hva-det-ble-av-behovene": "what-became-of-the-needs",
        "kva-det-blei-av-behova": "what-became-of-the-needs",
    ]

    /// The key of the chapter that a template names in any of the three languages; `nil` where this document has none.
    func chapter(named written: String) -> String? {
        let written = written.lowercased()
        return chapters.first { key in
            key == written || TemplateKind.earlierNames[written] == key
                || Language.allCases.contains { TemplateKind.chapterNames[key]?[$0] == written }
        }
    }

    /// The names to choose from, with commas between them.
    var chapterList: Text {
        .list(chapters.map { TemplateKind.chapterNames[$0] ?? Text(alike: $0) })
    }
}
