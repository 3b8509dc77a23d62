import Model

extension Rule where Subject: Receiving {
    /// What is handed over would rest on a draft.
    static var draftReceived: Rule {
        Rule(
            "SEA-011", .error, sources: ["O"],
            title: Text(
                nb: "Det dere bygger på, er et utkast",
                nn: "Det de byggjer på, er eit utkast",
                en: "What you build on is a draft"),
            why: Text(
                nb:
                    "Et utkast kan bli endret. Det dere leverer, ville sagt noe de som skrev utkastet, kanskje ikke "
                    + "står ved.",
                nn:
                    "Eit utkast kan bli endra. Det de leverer, ville sagt noko dei som skreiv utkastet, kanskje ikkje "
                    + "står ved.",
                en:
                    "A draft may change. What you hand over would say something that those who wrote it may change "
                    + "their minds about.")
        ) { subject, _ in
            guard !subject.draftsBelow.isEmpty else { return [] }
            let names = subject.draftsBelow.joined(separator: ", ")
            return [
                .collected(
                    message: Text(
                        nb:
                            "Utkast fra: \(names). Be om en endelig utgave og hent den inn, eller godta det med en "
                            + "grunn.",
                        nn:
                            "Utkast frå: \(names). Be om ei endeleg utgåve og hent ho inn, eller godta det med ein "
                            + "grunn.",
                        en:
                            "Drafts from: \(names). Ask for a final revision and bring it in, or accept it with a "
                            + "reason."))
            ]
        }
    }
}
