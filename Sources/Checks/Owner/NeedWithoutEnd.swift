import Model

extension Rule where Subject == OwnerOverview {
    /// Needs that nobody has decided on: what is handed over would say «not answered» of them.
    static let needWithoutEnd = Rule(
        "OWN-011", .error, sources: ["F § 4"],
        title: Text(
            nb: "Et behov er ikke avgjort",
            nn: "Eit behov er ikkje avgjort",
            en: "A need has not been decided on"),
        why: Text(
            nb:
                "Enhetene får vite hva som skjer med hvert behov. Et behov som verken er møtt eller avslått med "
                + "en begrunnelse, står uten svar i det dere leverer.",
            nn:
                "Einingane får vite kva som skjer med kvart behov. Eit behov som verken er møtt eller avslått med "
                + "ei grunngiving, står utan svar i det de leverer.",
            en:
                "The units are told what happens to each need. A need that is neither met nor declined with a "
                + "reason will appear as unanswered in what you hand over."),
        canBeAccepted: false
    ) { overview, _ in
        let open = overview.openNeeds
        guard !open.isEmpty else { return [] }
        let step =
            !overview.complete["priorities.add"]
            ? "priorities.add" : !overview.complete["education.further"] ? "education.further" : "declined.reason"
        let names = Text.list(
            open.map { need in need.reference.item.words.mapped { item, _ in "\(need.name), \(item)" } },
            first: 3)
        return [
            .asked(
                at: step,
                message: Text(
                    nb:
                        "Det gjelder \(names.nb). Ta behovet med i en prioritering, skriv hvordan det blir møtt på en annen måte, eller skriv hvorfor dere ikke gjør noe med det.",
                    nn:
                        "Det gjeld \(names.nn). Ta behovet med i ei prioritering, skriv korleis det blir møtt på ein annan måte, eller skriv kvifor de ikkje gjer noko med det.",
                    en:
                        "This concerns \(names.en). Include the need in a priority, write how it is being met in another way, or write why you are not doing anything about it."
                ))
        ]
    }
}
