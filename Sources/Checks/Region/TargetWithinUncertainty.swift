import Model

extension Rule where Subject == RegionPlan {
    /// A target lies within the uncertainty of today's figure: chance alone can reach it.
    static let targetWithinUncertainty = Rule(
        "PLA-015", .warning, sources: ["F § 5", .plan(.competencePlan)],
        title: Text(
            nb: "Målet kan bli nådd helt tilfeldig",
            nn: "Målet kan bli nådd heilt tilfeldig",
            en: "The target can be reached by chance"),
        why: Text(
            nb:
                "Tall svinger fra gang til gang. Hvis målet ligger innenfor usikkerheten, kan det se ut som om det "
                + "er nådd, uten at noe er blitt bedre.",
            nn:
                "Tal svingar frå gong til gong. Om målet ligg innanfor usikkerheita, kan det sjå ut som om det er "
                + "nådd, utan at noko har blitt betre.",
            en:
                "Figures vary from one measurement to the next. If the target is within the uncertainty, it "
                + "may seem to have been reached even though nothing has improved.")
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
                    nb:
                        "Målet «\(target)» i \(words.nb) ligger innenfor usikkerheten i tallet fra \(unit) "
                        + "(\(today)).",
                    nn:
                        "Målet «\(target)» i \(words.nn) ligg innanfor usikkerheita i talet frå \(unit) "
                        + "(\(today)).",
                    en:
                        "The target “\(target)” in \(words.en) is within the uncertainty of the figure from "
                        + "\(unit) (\(today))."))
        }
    }
}
