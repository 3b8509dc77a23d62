import Model

extension Rule where Subject == RegionPlan {
    /// The share for special needs education is told as one thing in words and as another measure by measure.
    static let shareSaidOtherwise = Rule(
        "REG-021", .warning, sources: ["F § 9", .plan(.themes)],
        title: Text(
            nb: "Andelen til spesialpedagogikk er en annen i ord enn i tall",
            nn: "Delen til spesialpedagogikk er ein annan i ord enn i tal",
            en: "The special needs share differs between words and figures"),
        why: Text(
            nb: "Andelen står både i ord for hele planen og som tall for hvert tiltak. Sier de ikke det samme, "
                + "vet ingen hva nettverket mener.",
            nn: "Delen står både i ord for heile planen og som tal for kvart tiltak. Seier dei ikkje det same, "
                + "veit ingen kva nettverket meiner.",
            en: "The share is told in words for the whole plan and as a figure for each measure. Where they "
                + "differ, nobody knows what the network means.")
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
                    nb: "Det som er skrevet, er \(said) prosent. Regnet av tiltakene er det \(computed) prosent.",
                    nn: "Det som er skrive, er \(said) prosent. Rekna av tiltaka er det \(computed) prosent.",
                    en:
                        "What is written is \(said) per cent. Computed from the measures it is \(computed) per cent."
                ))
        ]
    }
}
