import Model

extension Rule where Subject == OwnerOverview {
    /// A priority points to a revision of a needs assessment that a newer one has replaced.
    static let newerNeedsAssessment = Rule(
        "SEA-003", .warning, sources: ["O"],
        title: Text(
            nb: "En prioritering bygger på en eldre utgave",
            nn: "Ei prioritering byggjer på ei eldre utgåve",
            en: "A priority is based on an older revision"),
        why: Text(
            nb: "Enheten har levert på nytt siden dere valgte. Behovet kan være endret eller borte, og da "
                + "bør dere se på det igjen.",
            nn: "Eininga har levert på nytt sidan de valde. Behovet kan vere endra eller borte, og då bør de "
                + "sjå på det igjen.",
            en: "The unit has handed over again since you chose. The need may have changed or be gone, so "
                + "look at it once more.")
    ) { overview, _ in
        overview.priorities.filter { item in
            item.needs.contains { overview.received.hasNewer(than: $0) }
        }.places { words in
            Text(
                nb: "En enhet bak \(words.nb) har levert en nyere behovsvurdering.",
                nn: "Ei eining bak \(words.nn) har levert ei nyare behovsvurdering.",
                en: "A unit behind \(words.en) has handed over a newer needs assessment.")
        }
    }
}
