import Model

extension Rule where Subject == RegionPlan {
    /// Less of the money than the county advises is kindergarten-based or school-based.
    static let unevenBalance = Rule(
        "REG-011", .advice, sources: ["F § 9", .plan(.balance)],
        title: Text(
            nb: "Skjev fordeling mellom barnehage og skole",
            nn: "Skeiv fordeling mellom barnehage og skule",
            en: "Uneven balance between kindergarten and school"),
        why: Text(
            nb:
                "Fylket råder nettverkene til å gi både barnehage og skole en rimelig andel. Lokale behov kan veie "
                + "tyngre, og da er det nok å skrive hvorfor.",
            nn: "Fylket rår nettverka til å gi både barnehage og skule ein rimeleg del. Lokale behov kan vege "
                + "tyngre, og då er det nok å skrive kvifor.",
            en:
                "The county advises networks to give both kindergarten and school a fair share. Local needs "
                + "may weigh more heavily, and in that case it is enough to write why.")
    ) { plan, around in
        guard let advised = around.county.balance else { return [] }
        var (kindergarten, school, all): (Int128, Int128, Int128) = (0, 0, 0)
        for measure in plan.measures {
            guard let shares = measure.shares else { continue }
            let cost = Int128((measure.budget ?? []).cost)
            kindergarten += cost * Int128(shares.kindergarten)
            school += cost * Int128(shares.school)
            all += cost * 100
        }
        guard all > 0 else { return [] }
        let (first, second) = (kindergarten * 100 / all, school * 100 / all)
        guard first < advised.kindergarten || second < advised.school else { return [] }
        return [
            .asked(
                for: Measure.shares,
                message: Text(
                    nb:
                        "Av midlene er \(first) prosent barnehagebasert og \(second) prosent skolebasert. "
                        + "Anbefalingen er minst \(advised.kindergarten) prosent til barnehage og minst "
                        + "\(advised.school) prosent til skole.",
                    nn:
                        "Av midlane er \(first) prosent barnehagebasert og \(second) prosent skulebasert. "
                        + "Tilrådinga er minst \(advised.kindergarten) prosent til barnehage og minst "
                        + "\(advised.school) prosent til skule.",
                    en:
                        "\(first) per cent of the money is kindergarten-based and \(second) per cent is "
                        + "school-based. The recommendation is at least \(advised.kindergarten) per cent for "
                        + "kindergarten and at least \(advised.school) per cent for school."))
        ]
    }
}
