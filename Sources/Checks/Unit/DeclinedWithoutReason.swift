import Model

extension Rule where Subject == UnitAnalysis {
    /// An area was not chosen, and nobody wrote why; before the choice nothing has been set aside.
    static let declinedWithoutReason = Rule(
        "PRI-002", .warning, sources: ["O"],
        title: Text(
            nb: "Et område er valgt bort uten begrunnelse",
            nn: "Eit område er valt bort utan grunngiving",
            en: "An area was set aside without a reason"),
        why: Text(
            nb:
                "De som ønsket noe annet, skal kunne se hvorfor det ikke ble valgt nå. Når begrunnelsen er skrevet ned, er det også lettere å ta opp området igjen senere.",
            nn:
                "Dei som ønskte noko anna, skal kunne sjå kvifor det ikkje blei valt no. Når grunngivinga er skriven ned, er det også lettare å ta opp området igjen seinare.",
            en:
                "Those who wanted something else should be able to see why it was not chosen now. With the "
                + "reason written down, it is also easier to take the area up again later.")
    ) { analysis, _ in
        guard let chosen = analysis.chosenCandidate else { return [] }
        return analysis.candidates.filter { $0.id != chosen.id && $0.reason.isMissing }.map { declined in
            let (yes, no) = (chosen.quoted, declined.quoted)
            return .asked(
                about: declined.id.item,
                message: Text(
                    nb: "Dere valgte \(yes.nb). Hvorfor ikke \(no.nb)?",
                    nn: "De valde \(yes.nn). Kvifor ikkje \(no.nn)?",
                    en: "You chose \(yes.en). Why not \(no.en)?"))
        }
    }
}
