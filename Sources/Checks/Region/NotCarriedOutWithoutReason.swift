import Model

extension Rule where Subject == RegionPlan {
    /// A measure was not carried out, or only in part, and nobody says why.
    static let notCarriedOutWithoutReason = Rule(
        "REP-002", .warning, sources: ["F § 17", .plan(.annualReport)],
        title: Text(
            nb: "Det står ikke hvorfor et tiltak ikke er gjennomført",
            nn: "Det står ikkje kvifor eit tiltak ikkje er gjennomført",
            en: "A measure was not carried out, and no reason is given"),
        why: Text(
            nb: "Grunnen avgjør om planen, tidsbruken eller midlene må endres neste år.",
            nn: "Grunnen avgjer om planen, tidsbruken eller midlane må endrast neste år.",
            en: "The reason decides whether the plan, the timing or the money must change next year.")
    ) { plan, _ in
        plan.reportedMeasures.filter { measure in
            guard let result = measure.result, let done = result.carriedOut else { return false }
            return done != .fully && result.reason.isMissing
        }.map { measure in
            let words = measure.quoted
            return .asked(
                at: "report.reason", about: measure.id.item,
                message: Text(
                    nb: "Hvorfor ble ikke alt i \(words.nb) gjennomført?",
                    nn: "Kvifor blei ikkje alt i \(words.nn) gjennomført?",
                    en: "Why was \(words.en) not carried out in full?"))
        }
    }
}
