import Model

extension Rule where Subject: Receiving {
    /// What is handed over would rest on a draft.
    static var draftReceived: Rule {
        Rule(
            "SEA-011", .error, sources: ["O"],
            title: Text(
                nb: "Det dere bygger på, er et utkast",
                nn: "Det de byggjer på, er eit utkast",
                en: "You are basing your work on a draft"),
            why: Text(
                nb:
                    "Et utkast kan bli endret. Da kan dere komme til å levere noe som avsenderen ikke lenger "
                    + "mener.",
                nn:
                    "Eit utkast kan bli endra. Då kan de kome til å levere noko som avsendaren ikkje lenger "
                    + "meiner.",
                en: "A draft may change. You may then hand over something the sender no longer agrees with.")
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
