import Model

extension Rule where Subject == RegionPlan {
    /// The annual report has been begun, and a recipient that the plan set money aside for does not account for it.
    static let moneyNotAccountedFor = Rule(
        "REP-005", .warning, sources: ["F § 17", .plan(.annualReport)],
        title: Text(
            nb: "Det er ikke gjort rede for alle midlene",
            nn: "Det er ikkje gjort greie for alle midlane",
            en: "Some of the money has not been accounted for"),
        why: Text(
            nb: "Årsrapporten skal si hvordan midlene er brukt. Hver mottaker gjør rede for sin del.",
            nn: "Årsrapporten skal seie korleis midlane er brukte. Kvar mottakar gjer greie for sin del.",
            en: "The annual report must say how the money was used. Each recipient accounts for its own share.")
    ) { plan, _ in
        guard plan.isReported else { return [] }
        return plan.notAccountedFor.map { recipient, planned in
            let (words, sum) = (recipient.label, Quantity(planned).words)
            return .asked(
                at: "report.money",
                message: Text(
                    nb: "Planen satte av \(sum.nb) kroner til \(words.nb). Det står ikke hvor mye som er brukt.",
                    nn: "Planen sette av \(sum.nn) kroner til \(words.nn). Det står ikkje kor mykje som er brukt.",
                    en:
                        "The plan set aside \(sum.en) kroner under “\(words.en)”. You have not said how much "
                        + "was used."))
        }
    }
}
