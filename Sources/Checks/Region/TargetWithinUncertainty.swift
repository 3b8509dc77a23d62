import Model

extension Rule where Subject == RegionPlan {
    /// A target lies within the uncertainty of today's figure: chance alone can reach it.
    static let targetWithinUncertainty = Rule(
        "PLA-015", .warning, sources: ["F § 5", .plan(.competencePlan)],
        title: Text(
            nb: "Målet kan nås helt tilfeldig",
            nn: "Målet kan bli nådd heilt tilfeldig",
            en: "The target can be reached by chance"),
        why: Text(
            nb: "Tall svinger fra gang til gang. Ligger målet innenfor usikkerheten, kan det se nådd "
                + "ut uten at noe er blitt bedre.",
            nn: "Tal svingar frå gong til gong. Ligg målet innanfor usikkerheita, kan det sjå nådd ut "
                + "utan at noko har blitt betre.",
            en: "Figures vary from time to time. If the target lies within the uncertainty, it may "
                + "seem reached though nothing got better.")
    ) { plan, _ in
        let participants = Participants(of: plan)
        return plan.signs.compactMap { measure, field, ties in
            guard let sign = measure[keyPath: field.path], let aim = sign.aim,
                let near = ties.first(where: { $0.indicator?.today?.contains(aim) ?? false }),
                let newest = near.indicator?.newest
            else { return nil }
            let words = measure.quoted
            let margin = newest.uncertainty.map { " ± \($0.raw)" } ?? ""
            let (target, today, unit) = (sign.target, newest.raw + margin, participants.name(near.unit))
            return .asked(
                for: field, about: measure.id.item,
                message: Text(
                    nb: "Målet «\(target)» i \(words.nb) er ikke lenger unna enn usikkerheten i "
                        + "tallet fra \(unit), \(today).",
                    nn: "Målet «\(target)» i \(words.nn) er ikkje lenger unna enn usikkerheita i "
                        + "talet frå \(unit), \(today).",
                    en:
                        "The target “\(target)” in \(words.en) is within the uncertainty of the figure from \(unit), "
                        + "\(today)."))
        }
    }
}
