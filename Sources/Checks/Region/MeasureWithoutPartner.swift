import Model

extension Rule where Subject == RegionPlan {
    /// A measure is planned with no university, fagskole or other environment, or does not say who and how.
    static let measureWithoutPartner = Rule(
        "REG-002", .error, sources: ["F § 4", "F § 11", .plan(.competencePlan)],
        title: Text(
            nb: "Et tiltak mangler et fagmiljø å samarbeide med",
            nn: "Eit tiltak manglar eit fagmiljø å samarbeide med",
            en: "A measure has no academic partner"),
        why: Text(
            nb:
                "Dere skal planlegge tiltakene sammen med et universitet, en høyskole, en fagskole eller et annet "
                + "fagmiljø. Samarbeidet gir dere ny kunnskap, og lærerutdanningen kan lære av erfaringene deres.",
            nn:
                "De skal planleggje tiltaka saman med eit universitet, ein høgskule, ein fagskule eller eit anna "
                + "fagmiljø. Samarbeidet gir dykk ny kunnskap, og lærarutdanninga kan lære av erfaringane dykkar.",
            en:
                "Measures are shaped together with a university, a vocational college or another academic "
                + "partner. That brings in new knowledge, and teacher education can learn from your experience.")
    ) { plan, _ in
        plan.measures.filter { $0.partner == nil || $0.cooperation.isMissing }.map { measure in
            let words = measure.quoted
            return .asked(
                about: measure.id.item,
                message: measure.partner == nil
                    ? Text(
                        nb:
                            "Det står ikke om \(words.nb) er et samarbeid med et universitet, en høyskole, en "
                            + "fagskole eller et annet fagmiljø.",
                        nn:
                            "Det står ikkje om \(words.nn) er eit samarbeid med eit universitet, ein høgskule, "
                            + "ein fagskule eller eit anna fagmiljø.",
                        en:
                            "You have not said whether \(words.en) is carried out with a university, a "
                            + "vocational college or another academic partner.")
                    : Text(
                        nb: "Det står ikke hvem dere samarbeider med om \(words.nb), eller hva dere gjør sammen.",
                        nn: "Det står ikkje kven de samarbeider med om \(words.nn), eller kva de gjer saman.",
                        en: "You have not said who you work with on \(words.en), or what you do together."))
        }
    }
}
