import Model

extension Rule where Subject == UnitAnalysis {
    /// A need answers nothing of the practice analysis.
    ///
    /// Where there are no factors at all, the rules on the choice and on practice say so.
    static let needWithoutFactor = Rule.missing(
        "NEE-001", .error, sources: [.plan(.analysis), "O"], Need.factors, of: UnitAnalysis.needs,
        where: { _, analysis in !analysis.factors.isEmpty },
        title: Text(
            nb: "Et behov er ikke knyttet til analysen av praksis",
            nn: "Eit behov er ikkje knytt til analysen av praksis",
            en: "A need is not linked to the practice analysis"),
        why: Text(
            nb:
                "Behovet skal svare på noe dere har funnet i egen praksis. Da kan alle se hvorfor akkurat dette "
                + "må læres.",
            nn:
                "Behovet skal svare på noko de har funne i eigen praksis. Då kan alle sjå kvifor akkurat dette "
                + "må lærast.",
            en:
                "The need should address something you have found in your own practice. Then everybody can see "
                + "why this in particular must be learnt.")
    ) { words in
        Text(
            nb: "\(words.nb) svarer ikke på noe av det dere fant i analysen av praksis.",
            nn: "\(words.nn) svarer ikkje på noko av det de fann i analysen av praksis.",
            en: "\(words.en) does not address anything you found in the practice analysis.")
    }
}
