import Model

extension Rule where Subject == RegionPlan {
    /// Nothing is said of the coordinator function or of release time; «not used» is an answer.
    static let limitedPartsNotDescribed = Rule(
        "REG-006", .error, sources: ["F § 11", .plan(.limitedParts)],
        title: Text(
            nb: "Koordinator eller frikjøp er ikke beskrevet",
            nn: "Koordinator eller frikjøp er ikkje beskrive",
            en: "Use of a coordinator or release time is not described"),
        why: Text(
            nb: "En begrenset del av tilskuddet kan gå til en koordinator og til frikjøp. Behovsmeldingen "
                + "skal vise hvordan pengene brukes. «Ikke brukt» er et fullgodt svar.",
            nn: "Ein avgrensa del av tilskotet kan gå til ein koordinator og til frikjøp. Behovsmeldinga "
                + "skal vise korleis pengane blir brukte. «Ikkje brukt» er eit fullgodt svar.",
            en:
                "A limited share of the grant may go to a coordinator and to release time. The needs report must "
                + "show how that share is used. “Not used” is a complete answer.")
    ) { plan, _ in
        var places: [Place] = []
        if plan.coordinator.isMissing {
            places.append(
                .asked(
                    for: RegionPlan.coordinator,
                    message: Text(
                        nb: "Det står ikke om noe av tilskuddet går til en koordinator.",
                        nn: "Det står ikkje om noko av tilskotet går til ein koordinator.",
                        en: "You have not said whether any of the grant goes to a coordinator.")))
        }
        if plan.releaseTime.isMissing {
            places.append(
                .asked(
                    for: RegionPlan.releaseTime,
                    message: Text(
                        nb: "Det står ikke om noe av tilskuddet går til frikjøp.",
                        nn: "Det står ikkje om noko av tilskotet går til frikjøp.",
                        en: "You have not said whether any of the grant goes to release time.")))
        }
        return places
    }
}
