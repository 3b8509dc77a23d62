import Model

extension Rule where Subject == RegionPlan {
    /// A measure was not carried out, or only in part, and nobody says why.
    static let notCarriedOutWithoutReason = Rule(
        "REP-002", .warning, sources: ["F § 17", .plan(.annualReport)],
        title: Text(
            nb: "Et tiltak er ikke gjennomført, uten noen grunn",
            nn: "Eit tiltak er ikkje gjennomført, utan nokon grunn",
            en: "A measure was not carried out, without a reason"),
        why: Text(
            nb: "Grunnen avgjør om planen, tida eller midlene må endres neste år.",
            nn: "Grunnen avgjer om planen, tida eller midlane må endrast neste år.",
            en: "The reason decides whether plan, time or money must change next year.")
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
                    en: "Why was not all of \(words.en) carried out?"))
        }
    }
}
