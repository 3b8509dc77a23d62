import Model

extension Rule where Subject == RegionPlan {
    /// Priorities and needs that nobody has decided on, such as those of an owner that came late.
    static let basisWithoutAnswer = Rule(
        "REG-019", .error, sources: ["F § 11"],
        title: Text(
            nb: "Dere har ikke tatt stilling til alt dere har mottatt",
            nn: "De har ikkje teke stilling til alt de har motteke",
            en: "You have not decided on everything you have received"),
        why: Text(
            nb:
                "Eierne får vite hva som skjer med hver prioritering. En prioritering som verken er med i et "
                + "tiltak eller avslått med en begrunnelse, står uten svar i det dere leverer.",
            nn:
                "Eigarane får vite kva som skjer med kvar prioritering. Ei prioritering som verken er med i eit "
                + "tiltak eller avslått med ei grunngiving, står utan svar i det de leverer.",
            en:
                "The owners are told what happens to each priority. A priority that is neither part of a measure "
                + "nor declined with a reason will appear as unanswered in what you hand over."),
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
                    nb: "Det gjelder \(names.nb). Ta det med i et tiltak, eller skriv hvorfor dere lar være.",
                    nn: "Det gjeld \(names.nn). Ta det med i eit tiltak, eller skriv kvifor de lèt vere.",
                    en: "This concerns \(names.en). Include it in a measure, or write why you do not."))
        ]
    }
}
