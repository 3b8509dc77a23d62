import Model

extension Rule where Subject == UnitAnalysis {
    /// There is no need at all; a need that is met by time, staffing or routine is one.
    static let noNeed = Rule(
        "NEE-002", .error, sources: ["F § 4", "SKK 1.3", .plan(.analysis)],
        title: Text(
            nb: "Dere har ikke skrevet noen kompetansebehov",
            nn: "De har ikkje skrive nokon kompetansebehov",
            en: "You have not written any competence needs"),
        why: Text(
            nb:
                "Behovene er det eieren får fra dere: hvem som må kunne gjøre noe annerledes, hva det er, og hva "
                + "barna eller elevene vil merke. Uten dem har eieren ingenting å bygge videre på.",
            nn:
                "Behova er det eigaren får frå dykk: kven som må kunne gjere noko annleis, kva det er, og kva "
                + "barna eller elevane vil merke. Utan dei har eigaren ingenting å byggje vidare på.",
            en:
                "The needs are what the owner gets from you: who must be able to do something differently, what "
                + "it is, and what the children or pupils will notice. Without them the owner has nothing to build "
                + "on.")
    ) { analysis, _ in
        guard analysis.needs.isEmpty else { return [] }
        return [
            .asked(
                for: UnitAnalysis.needs,
                message: Text(
                    nb:
                        "Skriv hva noen må kunne gjøre annerledes. Hvis dere bare trenger tid, folk eller nye rutiner, er det også et svar.",
                    nn:
                        "Skriv kva nokon må kunne gjere annleis. Om de berre treng tid, folk eller nye rutinar, er det også eit svar.",
                    en:
                        "Write what somebody must be able to do differently. If all you need is time, people or new routines, that is an answer too."
                ))
        ]
    }
}
