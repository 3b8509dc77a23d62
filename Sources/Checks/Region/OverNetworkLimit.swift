import Model

extension Rule where Subject == RegionPlan {
    /// The network keeps more of a year's money than the county lets it.
    static let overNetworkLimit = Rule(
        "REG-013", .warning, sources: ["F § 9", .plan(.allocation)],
        title: Text(
            nb: "Nettverket får mer enn fylket åpner for",
            nn: "Nettverket får meir enn fylket opnar for",
            en: "The network gets more than the county allows"),
        why: Text(
            nb:
                "Det meste av pengene skal gå til samarbeidet med fagmiljøet. Hvis nettverket trenger en større del, må behovene vise hvorfor.",
            nn:
                "Det meste av pengane skal gå til samarbeidet med fagmiljøet. Om nettverket treng ein større del, må behova vise kvifor.",
            en:
                "Most of the money should go to the work with the academic partner. If the network needs a "
                + "larger share, the needs must show why.")
    ) { plan, around in
        guard !plan.measures.isEmpty, let limit = around.county.allocation?.networkLimit, limit < 100 else {
            return []
        }
        return plan.budget.compactMap { year in
            // A coordinator and release time are parts of what the network has itself.
            let own = Int128(year.ofNetwork) * 100
            guard own > Int128(year.cost) * Int128(limit) else { return nil }
            let share = own / Int128(max(1, year.cost))
            return .asked(
                for: RegionPlan.commonBudget,
                message: Text(
                    nb: "I \(year.year) får nettverket selv \(share) prosent. Fylket åpner for \(limit) prosent.",
                    nn: "I \(year.year) får nettverket sjølv \(share) prosent. Fylket opnar for \(limit) prosent.",
                    en:
                        "In \(year.year) the network itself gets \(share) per cent. The county allows \(limit) per cent."
                ))
        }
    }
}
