import Model

extension Rule where Subject == UnitAnalysis {
    /// The needs and measures were not discussed with the employee representatives; being at a meeting is not enough.
    static let notDiscussed = Rule(
        "PRO-002", .warning, sources: ["SKK 1.3", .plan(.forum)],
        title: Text(
            nb: "Behovene er ikke drøftet med de tillitsvalgte",
            nn: "Behova er ikkje drøfta med dei tillitsvalde",
            en: "The needs were not discussed with employee representatives"),
        why: Text(
            nb: "Medbestemmelse er mer enn å være til stede på et møte. Når dere drøfter behovene med de "
                + "tillitsvalgte og skriver ned hva dere kom fram til, kan alle stå bak tiltakene.",
            nn: "Medråderett er meir enn å vere til stades på eit møte. Når de drøftar behova med dei "
                + "tillitsvalde og skriv ned kva de kom fram til, kan alle stå bak tiltaka.",
            en:
                "Having a say is more than being present at a meeting. When you discuss the needs with the employee representatives and write down what you agreed on, "
                + "everybody can support the "
                + "measures.")
    ) { analysis, _ in
        guard !analysis.needs.isEmpty else { return [] }
        let message: Text
        if let discussion = analysis.discussion, discussion.isHeld {
            if discussion.organisations.isEmpty {
                message = Text(
                    nb: "Det står ikke hvilke organisasjoner som var med på drøftingen.",
                    nn: "Det står ikkje kva organisasjonar som var med på drøftinga.",
                    en: "You have not said which organisations took part in the discussion.")
            } else if discussion.outcome.isMissing {
                message = Text(
                    nb: "Det står ikke hva dere kom fram til i drøftingen.",
                    nn: "Det står ikkje kva de kom fram til i drøftinga.",
                    en: "You have not said what the discussion led to.")
            } else {
                return []
            }
        } else {
            message = Text(
                nb:
                    "Det står ikke om og når dere har drøftet behovene med de tillitsvalgte, eller hva dere kom fram "
                    + "til.",
                nn:
                    "Det står ikkje om og når de har drøfta behova med dei tillitsvalde, eller kva de kom fram til.",
                en:
                    "You have not said whether or when you discussed the needs with the employee "
                    + "representatives, or what the discussion led to.")
        }
        return [.asked(for: UnitAnalysis.discussion, message: message)]
    }
}
