import Model

extension Rule where Subject == RegionPlan {
    /// A sign follows a grade, which has other pupils each year, though the files tell of the same pupils a year later.
    static let otherPupilsEachYear = Rule(
        "PLA-017", .advice, sources: ["O"],
        title: Text(
            nb: "Målet følger ikke de samme elevene",
            nn: "Målet følgjer ikkje dei same elevane",
            en: "The target does not follow the same pupils"),
        why: Text(
            nb:
                "Et trinn har nye elever hvert år. Hvis tallet blir bedre, kan det være fordi det er andre elever. Enheten har tall for de samme elevene året etter.",
            nn:
                "Eit trinn har nye elevar kvart år. Om talet blir betre, kan det vere fordi det er andre elevar. Eininga har tal for dei same elevane året etter.",
            en:
                "A year group has new pupils every year. If the figure improves, it may be because the pupils "
                + "are different. The unit has figures for the same pupils a year later.")
    ) { plan, _ in
        let participants = Participants(of: plan)
        return plan.signs.compactMap { measure, field, ties in
            guard measure.years.once.count > 1, let tie = ties.unfollowed.first, let step = tie.steps.first else {
                return nil
            }
            let (words, unit) = (measure.quoted, participants.name(tie.unit))
            return .asked(
                for: field, about: measure.id.item,
                message: Text(
                    nb:
                        "Virkningen av \(words.nb) måles bare på ett trinn ved \(unit). Ta med både "
                        + "\(step.before.name) og \(step.after.name).",
                    nn:
                        "Verknaden av \(words.nn) blir berre målt på eitt trinn ved \(unit). Ta med både "
                        + "\(step.before.name) og \(step.after.name).",
                    en:
                        "\(words.en) is measured in only one year group at \(unit). Include both "
                        + "\(step.before.name) and \(step.after.name)."))
        }
    }
}
