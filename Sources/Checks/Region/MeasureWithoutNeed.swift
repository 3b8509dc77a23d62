import Model

extension Rule where Subject == RegionPlan {
    /// A measure answers no owner's priority and no unit's need.
    static let measureWithoutNeed = Rule(
        "REG-001", .error, sources: ["F § 4", "SKK 1.3", .plan(.competencePlan)],
        title: Text(
            nb: "Et tiltak bygger ikke på noe behov",
            nn: "Eit tiltak byggjer ikkje på noko behov",
            en: "A measure is not based on any need"),
        why: Text(
            nb:
                "Tilskuddet er ment for behov som er funnet lokalt. Når tiltaket viser til behovene, kan alle "
                + "følge tiltaket tilbake til barnehagene og skolene som skal få hjelp.",
            nn:
                "Tilskotet er meint for behov som er funne lokalt. Når tiltaket viser til behova, kan alle følgje "
                + "tiltaket tilbake til barnehagane og skulane som skal få hjelp.",
            en:
                "The grant is meant for needs found locally. When the measure refers to them, everybody can "
                + "trace it back to the kindergartens and schools it is meant to help.")
    ) { plan, _ in
        let unfounded = plan.measures.filter(\.basis.isEmpty)
        guard !unfounded.isEmpty else { return [] }
        guard !plan.bases.isEmpty else {
            return [
                .collected(
                    message: Text(
                        nb:
                            "Dere har ingen prioriteringer eller behov å bygge tiltakene på ennå. Legg filene "
                            + "fra eierne i en mappe som heter «mottatt», og hent dem inn.",
                        nn:
                            "De har ingen prioriteringar eller behov å byggje tiltaka på enno. Legg filene frå "
                            + "eigarane i ei mappe som heiter «motteke», og hent dei inn.",
                        en:
                            "You have no priorities or needs to build the measures on yet. Put the files from "
                            + "the owners in a folder called “incoming”, and collect them."))
            ]
        }
        return unfounded.map { measure in
            let words = measure.quoted
            return .asked(
                about: measure.id.item,
                message: Text(
                    nb:
                        "\(words.nb) viser verken til en prioritering fra en eier eller til et behov fra en "
                        + "enhet.",
                    nn:
                        "\(words.nn) viser verken til ei prioritering frå ein eigar eller til eit behov frå ei "
                        + "eining.",
                    en: "\(words.en) refers neither to a priority from an owner nor to a need from a unit."))
        }
    }
}
