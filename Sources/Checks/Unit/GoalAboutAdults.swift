import Model

extension Rule where Subject == UnitAnalysis {
    /// The goal says what adults are to do; children are named, but nothing says what they notice (O: told by the words).
    static let goalAboutAdults = Rule(
        "GOA-007", .advice, sources: [.plan(.analysis), "O"],
        title: Text(
            nb: "Målet handler om de voksne",
            nn: "Målet handlar om dei vaksne",
            en: "The goal is about the adults"),
        why: Text(
            nb:
                "Det de voksne skal gjøre, er et tiltak. Når målet sier hva barna eller elevene skal lære "
                + "eller oppleve, kan dere etterpå se om tiltaket virket.",
            nn:
                "Det dei vaksne skal gjere, er eit tiltak. Når målet seier kva barna eller elevane skal lære "
                + "eller oppleve, kan de etterpå sjå om tiltaket verka.",
            en:
                "What the adults should do is a measure. When the goal says what the children or pupils should "
                + "learn or experience, you can see afterwards whether the measure worked."
        )
    ) { analysis, _ in
        // A goal that names no learners at all hears of that.
        analysis.goals.filter {
            $0.namesLearners && AdultGoalWords.areAboutAdults($0.statement) && !Goal.names($0.sign ?? "")
        }.places { words in
            Text(
                nb: "\(words.nb) sier hva de voksne skal gjøre. Hva skal barna eller elevene merke?",
                nn: "\(words.nn) seier kva dei vaksne skal gjere. Kva skal barna eller elevane merke?",
                en: "\(words.en) says what the adults should do. What should the children or pupils notice?")
        }
    }
}
