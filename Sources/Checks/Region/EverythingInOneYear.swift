import Model

extension Rule where Subject == RegionPlan {
    /// All measures run in one and the same year.
    static let everythingInOneYear = Rule(
        "PLA-009", .warning, sources: ["SKK 1.3", .plan(.competencePlan)],
        title: Text(
            nb: "Alt skjer i ett år",
            nn: "Alt skjer i eitt år",
            en: "Everything happens in one year"),
        why: Text(
            nb: "Planen skal være langsiktig. Når alt skjer i ett år, får ingen tid til å prøve ut noe nytt, og "
                + "det er ingenting igjen til årene etter.",
            nn: "Planen skal vere langsiktig. Når alt skjer i eitt år, får ingen tid til å prøve ut noko nytt, og "
                + "det er ingenting igjen til åra etter.",
            en:
                "The plan should be long-term. When everything happens in one year, nobody has time to try things out, "
                + "and nothing is left for the years that follow.")
    ) { plan, _ in
        let years = Set(plan.measures.flatMap(\.years))
        guard plan.measures.count > 1, years.count == 1, let year = years.first, let last = plan.measures.last,
            plan.measures.allSatisfy({ !$0.years.isEmpty })
        else { return [] }
        return [
            .asked(
                about: last.id.item,
                message: Text(
                    nb: "Alle tiltakene er lagt til \(year). Hvilke av dem kan vare i flere år?",
                    nn: "Alle tiltaka er lagde til \(year). Kva for nokre av dei kan vare i fleire år?",
                    en: "All the measures are planned for \(year). Which of them could run over several years?"))
        ]
    }
}
