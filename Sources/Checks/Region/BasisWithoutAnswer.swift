import Model

extension Rule where Subject == RegionPlan {
    /// Priorities and needs that nobody has decided on, such as those of an owner that came late.
    static let basisWithoutAnswer = Rule(
        "REG-019", .error, sources: ["F § 11"],
        title: Text(
            nb: "Noe nettverket har mottatt, er ikke avgjort",
            nn: "Noko nettverket har motteke, er ikkje avgjort",
            en: "Something the network received has not been decided on"),
        why: Text(
            nb:
                "Eierne får vite hva det ble av hver prioritering. Er en prioritering verken med i et tiltak "
                + "eller avslått med en grunn, står den som ikke besvart i det dere leverer.",
            nn:
                "Eigarane får vite kva det blei av kvar prioritering. Er ei prioritering verken med i eit "
                + "tiltak eller avslått med ein grunn, står ho som ikkje svara på i det de leverer.",
            en:
                "The owners are told what became of each priority. A priority that is neither part of a "
                + "measure nor declined with a reason will appear as not answered in what you hand over."),
        canBeAccepted: false
    ) { plan, _ in
        let open = plan.bases.filter {
            plan.measures(on: $0.reference).isEmpty && plan.reason(against: $0.reference) == nil
        }
        // A plan without measures has a rule of its own.
        guard !open.isEmpty, !plan.measures.isEmpty else { return [] }
        let names = Text.list(
            open.map { basis in basis.reference.item.words.mapped { item, _ in "\(basis.owner), \(item)" } },
            first: 3)
        return [
            .asked(
                at: plan.complete["measures.add"] ? "measures.declined" : "measures.add",
                message: Text(
                    nb: "Det gjelder \(names.nb). Ta det med i et tiltak, eller skriv hvorfor ikke.",
                    nn: "Det gjeld \(names.nn). Ta det med i eit tiltak, eller skriv kvifor ikkje.",
                    en: "This concerns \(names.en). Include it in a measure, or write why not."))
        ]
    }
}
