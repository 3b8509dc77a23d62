import Model

extension Rule where Subject == RegionPlan {
    /// The share for special needs education is told as one thing in words and as another measure by measure.
    static let shareSaidOtherwise = Rule(
        "REG-021", .warning, sources: ["F § 9", .plan(.themes)],
        title: Text(
            nb: "Tekst og tall viser ulik andel til spesialpedagogikk",
            nn: "Tekst og tal viser ulik prosent til spesialpedagogikk",
            en: "Text and figures differ on the share for special education"),
        why: Text(
            nb:
                "Andelen står både i teksten om hele planen og som tall ved hvert tiltak. Hvis de to er ulike, "
                + "vet ingen hva nettverket mener.",
            nn:
                "Prosenten står både i teksten om heile planen og som tal ved kvart tiltak. Om dei to er ulike, "
                + "veit ingen kva nettverket meiner.",
            en:
                "The share is given both in the text about the whole plan and as a figure for each measure. If "
                + "they differ, nobody knows which one the network means.")
    ) { plan, _ in
        guard let words = plan.specialNeedsShare, let said = SaidShare.of(words), let balance = PlanBalance(plan)
        else { return [] }
        let computed = balance.specialNeeds
        // Words round off: a third is told of 28 as of 38.
        guard abs(said - computed) > SaidShare.rounding else { return [] }
        return [
            .asked(
                for: RegionPlan.specialNeedsShare,
                message: Text(
                    nb:
                        "I teksten står det \(said) prosent. Regnet ut fra tiltakene er andelen \(computed) "
                        + "prosent.",
                    nn: "I teksten står det \(said) prosent. Rekna ut frå tiltaka er det \(computed) prosent.",
                    en:
                        "The text says \(said) per cent. Calculated from the measures, the share is "
                        + "\(computed) per cent."
                ))
        ]
    }
}
