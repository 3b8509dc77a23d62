import Model

extension Rule where Subject == OwnerOverview {
    /// One unit has needs in many priorities; the sources say few at a time, the number is ours (O).
    static let manyAreasInOneUnit = Rule(
        "OWN-010", .advice, sources: ["U", .plan(.whatWorks)],
        title: Text(
            nb: "En enhet får mange satsinger på én gang",
            nn: "Ei eining får mange satsingar på éin gong",
            en: "One unit has many projects at once"),
        why: Text(
            nb: "Ingen rekker å prøve ut mye nytt på én gang. La enheten begynne med det viktigste, og ta "
                + "resten senere.",
            nn: "Ingen rekk å prøve ut mykje nytt på éin gong. La eininga byrje med det viktigaste, og ta "
                + "resten seinare.",
            en:
                "Nobody has time to try out many new things at once. Let the unit begin with what matters most "
                + "and leave the rest until later.")
    ) { overview, around in
        overview.received.newest().compactMap { document in
            let priorities = overview.priorities.filter { $0.needs.contains { $0.workspace == document.id } }
            guard priorities.count > around.limits.prioritiesInOneUnit, let last = priorities.last else {
                return nil
            }
            let name = document.called
            return .asked(
                about: last.id.item,
                message: Text(
                    nb: "\(name) er med i \(priorities.count) prioriteringer. Hva kan vente?",
                    nn: "\(name) er med i \(priorities.count) prioriteringar. Kva kan vente?",
                    en: "\(name) is involved in \(priorities.count) priorities. What can wait?"))
        }
    }
}
