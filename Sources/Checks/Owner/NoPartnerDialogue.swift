import Model

extension Rule where Subject == OwnerOverview {
    /// Nothing is said of talks with a university, fagskole or other environment, in words or row by row.
    static let noPartnerDialogue = Rule.missing(
        "OWN-005", .warning, sources: ["F § 11", "F § 4", .plan(.needsReport)], OwnerOverview.dialogues,
        OwnerOverview.partnerDialogue,
        title: Text(
            nb: "Det står ikke hvem dere har snakket med",
            nn: "Det står ikkje kven de har snakka med",
            en: "You have not said which partner you talked to"),
        why: Text(
            nb:
                "Behovsmeldingen lages sammen med et fagmiljø. Når dere snakker sammen tidlig, blir tiltakene formet etter behovene og ikke etter det som finnes fra før.",
            nn:
                "Behovsmeldinga blir laga saman med eit fagmiljø. Når de snakkar saman tidleg, blir tiltaka forma etter behova og ikkje etter det som finst frå før.",
            en:
                "The needs report is made together with an academic partner. If you talk to each other early, "
                + "measures are shaped by the needs and not by what is already on offer."),
        message: Text(
            nb: "Skriv hvilket fagmiljø dere har snakket med, når det var, og hva dere snakket om.",
            nn: "Skriv kva fagmiljø de har snakka med, når det var, og kva de snakka om.",
            en: "Write which academic partner you talked to, when it was, and what you talked about.")
    )
}
