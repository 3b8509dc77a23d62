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
                    "Et utkast kan bli endret. Da kan det dere leverer, si noe som de som skrev utkastet, ikke "
                    + "lenger står ved.",
                nn:
                    "Eit utkast kan bli endra. Då kan det de leverer, seie noko som dei som skreiv utkastet, "
                    + "ikkje lenger står ved.",
                en:
                    "A draft may change. What you hand over may then say something its authors have since "
                    + "changed their minds about.")
        ) { subject, _ in
            guard !subject.draftsBelow.isEmpty else { return [] }
            let names = subject.draftsBelow.joined(separator: ", ")
            return [
                .collected(
                    message: Text(
                        nb:
                            "Utkast fra: \(names). Be om en endelig utgave og hent den inn, eller godta "
                            + "merknaden og skriv hvorfor.",
                        nn:
                            "Utkast frå: \(names). Be om ei endeleg utgåve og hent ho inn, eller godta "
                            + "merknaden og skriv kvifor.",
                        en:
                            "Drafts from: \(names). Ask for a final revision and collect it, or accept the "
                            + "remark and give a reason."))
            ]
        }
    }
}
