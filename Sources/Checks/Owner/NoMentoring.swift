import Model

extension Rule where Subject == OwnerOverview {
    /// Nothing is said of how newly qualified teachers are mentored, or there is nobody to do it.
    static let noMentoring = Rule(
        "OWN-009", .warning, sources: ["SKK 1.2"],
        title: Text(
            nb: "Nyutdannede mangler veiledning",
            nn: "Nyutdanna manglar rettleiing",
            en: "Newly qualified teachers have no mentoring"),
        why: Text(
            nb: "De første årene avgjør om nye lærere blir i yrket. Veiledning er ett av hovedtiltakene i "
                + "det nye systemet, og veilederne trenger selv kompetanse.",
            nn: "Dei første åra avgjer om nye lærarar blir i yrket. Rettleiing er eitt av hovudtiltaka i det "
                + "nye systemet, og rettleiarane treng sjølve kompetanse.",
            en:
                "The first years decide whether new teachers stay in the profession. Mentoring is one of the "
                + "main measures in the new system, and the mentors need training too.")
    ) { overview, _ in
        if let counts = overview.mentoringCounts, counts.newlyQualified > 0, counts.mentors == 0 {
            return [
                .asked(
                    for: OwnerOverview.mentoringCounts,
                    message: Text(
                        nb: "Dere har \(counts.newlyQualified) nyutdannede og ingen veiledere.",
                        nn: "De har \(counts.newlyQualified) nyutdanna og ingen rettleiarar.",
                        en:
                            "You have \(counts.newlyQualified) newly qualified \(counts.newlyQualified == 1 ? "teacher" : "teachers") and no mentors."
                    ))
            ]
        }
        guard overview.mentoring.isMissing else { return [] }
        return [
            .asked(
                for: OwnerOverview.mentoring,
                message: Text(
                    nb: "Skriv hvordan nyutdannede blir fulgt opp, og om veilederne har veilederutdanning.",
                    nn: "Skriv korleis nyutdanna blir følgde opp, og om rettleiarane har rettleiarutdanning.",
                    en:
                        "Write how newly qualified teachers are supported, and whether the mentors are trained "
                        + "for it."
                ))
        ]
    }
}
