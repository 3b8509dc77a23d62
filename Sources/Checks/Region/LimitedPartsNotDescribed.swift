import Model

extension Rule where Subject == RegionPlan {
    /// Nothing is said of the coordinator function or of release time; «not used» is an answer.
    static let limitedPartsNotDescribed = Rule(
        "REG-006", .error, sources: ["F § 11", .plan(.limitedParts)],
        title: Text(
            nb: "Koordinator eller frikjøp er ikke beskrevet",
            nn: "Koordinator eller frikjøp er ikkje beskrive",
            en: "Coordinator or release time has not been described"),
        why: Text(
            nb: "En begrenset del av tilskuddet kan gå til en koordinator og til frikjøp. Behovsmeldingen "
                + "skal vise hvordan det brukes. «Ikke brukt» er et fullgodt svar.",
            nn: "Ein avgrensa del av tilskotet kan gå til ein koordinator og til frikjøp. Behovsmeldinga "
                + "skal vise korleis det blir brukt. «Ikkje brukt» er eit fullgodt svar.",
            en:
                "A limited part of the grant may go to a coordinator and to release time. The needs report "
                + "must show how it is used. “Not used” is a complete answer.")
    ) { plan, _ in
        var places: [Place] = []
        if plan.coordinator.isMissing {
            places.append(
                .asked(
                    for: RegionPlan.coordinator,
                    message: Text(
                        nb: "Det står ikke om noe går til en koordinator.",
                        nn: "Det står ikkje om noko går til ein koordinator.",
                        en: "It does not say whether anything goes to a coordinator.")))
        }
        if plan.releaseTime.isMissing {
            places.append(
                .asked(
                    for: RegionPlan.releaseTime,
                    message: Text(
                        nb: "Det står ikke om noe går til frikjøp.",
                        nn: "Det står ikkje om noko går til frikjøp.",
                        en: "It does not say whether anything goes to release time.")))
        }
        return places
    }
}
