import Model

extension TemplateKind {
    /// The name of a chapter in a template: its words in small letters, with hyphens, in each language. The English one is
    /// the key, which stays when a heading is worded otherwise.
    static let chapterNames = Dictionary(
        uniqueKeysWithValues: norwegianNames.map { ($0, Text(nb: $1.nb, nn: $1.nn, en: $0)) })

    private static let norwegianNames: [String: (nb: String, nn: String)] = [
        "annex-from-the-needs-down-to-the-figures": (
            "vedlegg-fra-behovene-ned-til-tallene", "vedlegg-frå-behova-ned-til-tala"
        ),
        "annex-sources-figures-and-meetings": ("vedlegg-kilder-tall-og-møter", "vedlegg-kjelder-tal-og-møte"),
        "annex-the-measures-point-by-point": (
            "vedlegg-tiltakene-punkt-for-punkt", "vedlegg-tiltaka-punkt-for-punkt"
        ),
        "annex-the-owners-the-units-and-the-needs": (
            "vedlegg-eierne-enhetene-og-behovene", "vedlegg-eigarane-einingane-og-behova"
        ),
        "annex-the-units-and-their-needs": ("vedlegg-enhetene-og-behovene", "vedlegg-einingane-og-behova"),
        "annex-what-the-form-does-not-ask-about": (
            "vedlegg-det-som-ikke-er-med-i-skjemaet", "vedlegg-det-som-ikkje-er-med-i-skjemaet"
        ),
        "annex-what-the-measures-are-based-on": (
            "vedlegg-hva-tiltakene-bygger-på", "vedlegg-kva-tiltaka-byggjer-på"
        ),
        "annex-what-the-priorities-are-based-on": (
            "vedlegg-hva-prioriteringene-bygger-på", "vedlegg-kva-prioriteringane-byggjer-på"
        ),
        "annex-what-we-add": ("vedlegg-det-vi-legger-til", "vedlegg-det-vi-legg-til"),
        "annex-where-groups-differ-and-what-is-under-way": (
            "vedlegg-det-gruppene-ser-ulikt-på-og-det-som-er-i-gang",
            "vedlegg-det-gruppene-ser-ulikt-på-og-det-som-er-i-gang"
        ),
        "answers-to-the-requirements-in-section-11-of-the-regulation": (
            "svar-på-kravene-i-forskriften-11", "svar-på-krava-i-forskrifta-11"
        ),
        "approval-and-contact": ("godkjenning-og-kontakt", "godkjenning-og-kontakt"),
        "assessment-of-goal-attainment": ("vurdering-av-måloppnåelse", "vurdering-av-måloppnåing"),
        "background": ("bakgrunn", "bakgrunn"),
        "budget": ("budsjett", "budsjett"),
        "calendar": ("kalender", "kalender"),
        "changes-from-last-year-s-plan": ("endringer-fra-forrige-plan", "endringar-frå-førre-plan"),
        "cooperation-with-a-university-vocational-college-or-others": (
            "samarbeid-med-universitet-fagskole-eller-andre", "samarbeid-med-universitet-fagskule-eller-andre"
        ),
        "discussed-with-the-employee-representatives": (
            "drøftet-med-de-tillitsvalgte", "drøfta-med-dei-tillitsvalde"
        ),
        "for-checking-form-and-plausibility": (
            "til-kontrollen-av-form-og-rimelighet", "til-kontrollen-av-form-og-rimelegheit"
        ),
        "further-education-mentoring-and-leadership": (
            "videreutdanning-veiledning-og-ledelse", "vidareutdanning-rettleiing-og-leiing"
        ),
        "how-the-measures-were-chosen": ("slik-ble-tiltakene-valgt", "slik-blei-tiltaka-valde"),
        "how-the-money-was-used": ("slik-er-midlene-brukt", "slik-er-midlane-brukte"),
        "kindergarten-and-school": ("barnehage-og-skole", "barnehage-og-skule"),
        "meetings-in-the-year-ahead": ("møter-det-neste-året", "møte-det-neste-året"),
        "needs-assessment": ("samlet-behovsvurdering", "samla-behovsvurdering"),
        "not-prioritised": ("ikke-prioritert", "ikkje-prioritert"),
        "own-contribution-and-money": ("egeninnsats-og-midler", "eigeninnsats-og-midlar"),
        "phase-1-goals": ("fase-1-mål", "fase-1-mål"),
        "phase-2-data": ("fase-2-datagrunnlag", "fase-2-datagrunnlag"),
        "phase-3-interpretation": ("fase-3-tolkning", "fase-3-tolking"),
        "phase-4-prioritisation": ("fase-4-prioritering", "fase-4-prioritering"),
        "phase-5-practice-analysis": ("fase-5-analyse-av-praksis", "fase-5-analyse-av-praksis"),
        "plan-for-the-work-in-the-partnership": (
            "plan-for-arbeidet-i-partnerskapet", "plan-for-arbeidet-i-partnarskapet"
        ),
        "proposed-decision": ("forslag-til-vedtak", "framlegg-til-vedtak"),
        "signatures": ("underskrift", "underskrift"),
        "summary": ("sammendrag", "samandrag"),
        "taking-part-in-measures-without-having-reported-the-need": (
            "med-i-tiltak-uten-å-ha-meldt-behovet", "med-i-tiltak-utan-å-ha-meldt-behovet"
        ),
        "the-competence-needs": ("kompetansebehovene", "kompetansebehova"),
        "the-competence-networks": ("kompetansenettverkene", "kompetansenettverka"),
        "the-fields": ("feltene", "felta"),
        "the-measures": ("tiltakene", "tiltaka"),
        "the-measures-that-were-carried-out": ("tiltakene-som-er-gjennomført", "tiltaka-som-er-gjennomførte"),
        "the-owner-s-own-contribution": ("eierens-egeninnsats", "eigeninnsatsen-til-eigaren"),
        "the-priorities": ("prioriteringene", "prioriteringane"),
        "the-review": ("tilbakemeldingen", "tilbakemeldinga"),
        "what-became-of-the-needs": ("hva-som-skjedde-med-behovene", "kva-som-skjedde-med-behova"),
        "what-has-changed": ("hva-som-er-endret", "kva-som-er-endra"),
        "what-the-needs-point-to": ("hva-behovene-peker-mot", "kva-behova-peikar-mot"),
        "what-the-owner-saw": ("dette-så-eieren", "dette-såg-eigaren"),
        "what-was-discussed": ("hva-som-ble-drøftet", "kva-som-blei-drøfta"),
        "what-was-not-taken-up-and-why": (
            "det-som-ikke-ble-tatt-opp-og-hvorfor", "det-som-ikkje-blei-teke-opp-og-kvifor"
        ),
        "where-this-comes-from": ("hvor-dette-kommer-fra", "kvar-dette-kjem-frå"),
        "who-has-handed-over": ("hvem-har-levert", "kven-har-levert"),
        "who-is-represented": ("hvem-som-er-representert", "kven-som-er-representert"),
        "who-took-part": ("hvem-som-har-vært-med", "kven-som-har-vore-med"),
        "who-took-part-in-the-network": (
            "hvem-som-har-vært-med-i-nettverket", "kven-som-har-vore-med-i-nettverket"
        ),
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
