import Model

extension Rule where Subject == RegionPlan {
    /// A recipient has used more than it was granted, beyond what was planned to be taken from money left over, and nobody
    /// says where the rest came from.
    static let usedBeyondGrant = Rule(
        "REP-010", .warning, sources: ["F § 17", .plan(.annualReport)],
        title: Text(
            nb: "Det er brukt mer enn tildelt",
            nn: "Det er brukt meir enn tildelt",
            en: "More was used than granted"),
        why: Text(
            nb: "Årsrapporten skal si hvordan midlene er brukt. Da må det gå fram hvem som dekket resten.",
            nn: "Årsrapporten skal seie korleis midlane er brukte. Då må det gå fram kven som dekte resten.",
            en: "The annual report must say how the money was used, so it must say who covered the rest.")
    ) { plan, _ in
        guard plan.report?.apart.isMissing ?? true else { return [] }
        return plan.usedBeyondGrant.map { recipient, used, more in
            let (words, sum, rest) = (recipient.label, Quantity(used).words, Quantity(more).words)
            return .asked(
                at: "report.apart",
                message: Text(
                    nb:
                        "For \(words.nb) er det brukt \(sum.nb) kroner, \(rest.nb) mer enn tildelt. Hvem dekket resten?",
                    nn:
                        "For \(words.nn) er det brukt \(sum.nn) kroner, \(rest.nn) meir enn tildelt. Kven dekte resten?",
                    en:
                        "Under “\(words.en)”, \(sum.en) kroner was used, \(rest.en) more than was granted. Who "
                        + "covered the rest?"))
        }
    }
}
