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
                "Enhetene får vite hva det ble av hvert behov. Blir et behov ikke møtt, og heller ikke avslått med en "
                + "grunn, står det som ikke besvart i det dere leverer.",
            nn:
                "Einingane får vite kva det blei av kvart behov. Blir eit behov ikkje møtt, og heller ikkje avslått med "
                + "ein grunn, står det som ikkje svara på i det de leverer.",
            en:
                "The units are told what became of each need. A need that is neither met nor declined with a "
                + "reason will appear as not answered in what you hand over."),
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
                        "Det gjelder \(names.nb). Ta det opp, si hvordan det blir møtt, eller skriv hvorfor ikke.",
                    nn:
                        "Det gjeld \(names.nn). Ta det opp, sei korleis det blir møtt, eller skriv kvifor ikkje.",
                    en: "This concerns \(names.en). Take it up, say how it is being met, or write why not."))
        ]
    }
}
