import Model

extension Rule where Subject: Receiving {
    /// A decision rests on what somebody handed over in an earlier round, and nobody has confirmed that it still holds.
    static var olderThanTheRound: Rule {
        Rule(
            "SEA-013", .error, sources: ["F § 11", "O"],
            title: Text(
                nb: "Et valg bygger på noe fra en tidligere runde",
                nn: "Eit val byggjer på noko frå ein tidlegare runde",
                en: "A decision is based on something from an earlier round"),
            why: Text(
                nb:
                    "Behovene meldes på nytt hvert år. Det som ble meldt i en tidligere runde, kan være løst, eller gjelde "
                    + "barn som har sluttet.",
                nn:
                    "Behova blir melde på nytt kvart år. Det som blei meldt i ein tidlegare runde, kan vere løyst, eller "
                    + "gjelde barn som har slutta.",
                en:
                    "Needs are reported again each year. What was reported in an earlier round may have been "
                    + "solved, or may be about children who have left.")
        ) { subject, around in
            subject.olderGrounds(deadline: around.county.deadline).map { ground in
                let (whose, item, day) = (ground.holder, ground.item.words, ground.handedOver.words)
                let (began, decision) = (ground.since.words, ground.decision.words)
                return Place(
                    ground.decision,
                    message: Text(
                        nb:
                            "\(whose) leverte \(item.nb) den \(day.nb), og denne runden begynte \(began.nb). "
                            + "Spør om det fortsatt gjelder, og skriv svaret dere får. Hvis det ikke gjelder "
                            + "lenger, må dere endre \(decision.nb).",
                        nn:
                            "\(whose) leverte \(item.nn) den \(day.nn), og denne runden byrja \(began.nn). Spør "
                            + "om det framleis gjeld, og skriv svaret de får. Om det ikkje gjeld lenger, må de "
                            + "endre \(decision.nn).",
                        en:
                            "\(whose) handed over \(item.en) on \(day.en), and this round began on "
                            + "\(began.en). Ask whether this still applies, and write down the answer. If it no "
                            + "longer applies, change \(decision.en)."),
                    command: Text(
                        nb: "behov godta SEA-013 \(decision.nb) --fordi \"…\"",
                        nn: "behov godta SEA-013 \(decision.nn) --fordi \"…\"",
                        en: "behov accept SEA-013 \(decision.en) --reason \"…\""),
                    since: ground.since)
            }
        }
    }
}
