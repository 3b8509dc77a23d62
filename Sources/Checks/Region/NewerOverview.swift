import Model

extension Rule where Subject == RegionPlan {
    /// A measure points to a revision of a document from below that a newer one has replaced.
    static let newerOverview = Rule(
        "SEA-004", .warning, sources: ["O"],
        title: Text(
            nb: "Et tiltak bygger på en eldre utgave",
            nn: "Eit tiltak byggjer på ei eldre utgåve",
            en: "A measure is based on an older revision"),
        why: Text(
            nb: "Eieren har levert på nytt siden dere valgte. Prioriteringen kan være endret eller borte, og "
                + "da bør dere se på den igjen.",
            nn: "Eigaren har levert på nytt sidan de valde. Prioriteringa kan vere endra eller borte, og då "
                + "bør de sjå på ho igjen.",
            en: "The owner has handed over again since you chose. The priority may have changed or be gone, "
                + "so look at it once more.")
    ) { plan, _ in
        plan.measures.filter { item in
            item.basis.contains { plan.received.hasNewer(than: $0) || plan.units.hasNewer(than: $0) }
        }.places { words in
            Text(
                nb: "En eier eller enhet bak \(words.nb) har levert en nyere utgave.",
                nn: "Ein eigar eller ei eining bak \(words.nn) har levert ei nyare utgåve.",
                en: "An owner or unit behind \(words.en) has handed over a newer revision.")
        }
    }
}
