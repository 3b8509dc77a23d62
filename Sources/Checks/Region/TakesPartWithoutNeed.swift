import Model

extension Rule where Subject == RegionPlan {
    /// A unit takes part in a measure with no need of its own behind it, and nothing says why; common measures and
    /// services to other units are exempt (LP 3.8, 2.5).
    static let takesPartWithoutNeed = Rule(
        "PLA-010", .warning, sources: ["F § 4", .plan(.allocation), .plan(.treatment)],
        title: Text(
            nb: "En enhet er med uten å ha meldt behovet",
            nn: "Ei eining er med utan å ha meldt behovet",
            en: "A unit takes part without having reported the need"),
        why: Text(
            nb: "Tilskuddet er ment for behov som er funnet lokalt. De som blir med i noe de ikke har bedt om, "
                + "bør få vite hvorfor.",
            nn: "Tilskotet er meint for behov som er funne lokalt. Dei som blir med i noko dei ikkje "
                + "har bede om, "
                + "bør få vite kvifor.",
            en:
                "The grant is meant for needs found locally. Those who take part in something they "
                + "did not ask for "
                + "should be told why.")
    ) { plan, _ in
        let participants = Participants(of: plan)
        return plan.measures.compactMap { measure in
            guard measure.isCommon != true, measure.withoutNeed.isMissing(orNone: false) else { return nil }
            let units = participants.withoutNeed(in: measure)
            guard !units.isEmpty else { return nil }
            let (names, words) = (participants.names(units), measure.quoted)
            return .asked(
                for: Measure.withoutNeed, about: measure.id.item,
                message: Text(
                    nb: "\(names.nb) er med i \(words.nb), men har ikke meldt behovet. Hva er grunnen til det?",
                    nn: "\(names.nn) er med i \(words.nn), men har ikkje meldt behovet. Kva er grunnen til "
                        + "å delta?",
                    en:
                        "These units take part in \(words.en) without having reported the need: \(names.en). Why do they take part?"
                ))
        }
    }
}
