import Model

extension Rule where Subject == RegionPlan {
    /// A unit that takes part is no longer among what was collected, and no owner's register has it.
    static let participantGone = Rule(
        "PLA-013", .warning, sources: ["F § 2"],
        title: Text(
            nb: "En enhet i tiltaket finnes ikke lenger",
            nn: "Ei eining i tiltaket finst ikkje lenger",
            en: "A unit in the measure no longer exists"),
        why: Text(
            nb: "Ingen eier har levert noe fra enheten, og den står ikke i noe register. Den kan være lagt ned "
                + "eller slått "
                + "sammen med en annen.",
            nn:
                "Ingen eigar har levert noko frå eininga, og ho står ikkje i noko register. Ho kan vere lagd ned "
                + "eller slått saman med ei anna.",
            en:
                "No owner has handed over anything from the unit, and it is not in any register. It may have closed "
                + "or merged with another.")
    ) { plan, _ in
        let participants = Participants(of: plan)
        return plan.measures.compactMap { measure in
            let units = participants.gone(from: measure)
            guard !units.isEmpty else { return nil }
            let (names, words) = (Text.list(units.map { Text(alike: $0.name) }), measure.quoted)
            return .asked(
                for: Measure.participantGroups, about: measure.id.item,
                message: Text(
                    nb: "\(names.nb) er med i \(words.nb), men står ikke i lista over enheter.",
                    nn: "\(names.nn) er med i \(words.nn), men står ikkje i lista over einingar.",
                    en: "These units take part in \(words.en) but are not in the list of units: \(names.en)."))
        }
    }
}
