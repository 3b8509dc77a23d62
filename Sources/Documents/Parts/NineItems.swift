import Model
import Pages

/// The nine things a local plan says of each measure (LP 4.1), in that order.
struct NineItems {
    let measure: Measure
    let plan: RegionPlan
    let language: Language

    /// Each with its name and its answer.
    var rows: [(name: Text, answer: Line)] {
        [
            (Text(nb: "Prioriterte mål", nn: "Prioriterte mål", en: "Prioritised goals"), given(measure.goal)),
            (Text(nb: "Kompetansetiltak", nn: "Kompetansetiltak", en: "Measure"), given(measure.title)),
            (Text(nb: "Deltakere", nn: "Deltakarar", en: "Participants"), measure.participation(language)),
            (Text(nb: "Arbeidsmåter", nn: "Arbeidsmåtar", en: "Working methods"), measure.methods(language)),
            (
                Text(
                    nb: "Samarbeid lokalt og med universitet, fagskole og andre",
                    nn: "Samarbeid lokalt og med universitet, fagskule og andre",
                    en: "Cooperation locally and with university, vocational college and others"), cooperation
            ),
            (
                Text(
                    nb: "Eiernes egeninnsats", nn: "Eigeninnsatsen til eigarane",
                    en: "The owners' own contribution"),
                given(measure.ownContribution)
            ),
            (
                Text(nb: "Evaluering av tiltaket", nn: "Evaluering av tiltaket", en: "Evaluation of the measure"),
                measure.evaluated(language)
            ),
            (
                Text(
                    nb: "Vurdering av måloppnåelse", nn: "Vurdering av måloppnåing",
                    en: "Assessment of goal attainment"),
                given(measure.goalAttainment)
            ),
            (
                Text(nb: "Varighet", nn: "Varigheit", en: "Duration"),
                measure.duration + .data(", ") + .text(plan.standing(of: measure).label)
            ),
        ]
    }

    private func given(_ answer: String?) -> Line { .given(answer, language) }

    /// The owners the measure rests on, then what kind of environment, then what was answered.
    private var cooperation: Line {
        let owners = plan.owners(behind: measure)
        let named: Line =
            owners.isEmpty
            ? [] : .say(nb: "Eiere: ", nn: "Eigarar: ", en: "Owners: ") + .names(owners) + .data("\n")
        return named + measure.environment + .data("\n") + measure.dialogued(language)
    }
}

extension Measure {
    /// «Fagmiljø: universitet eller høyskole».
    var environment: Line {
        .say(nb: "Fagmiljø: ", nn: "Fagmiljø: ", en: "Partner: ") + .given(partner?.label)
    }

    /// «2026–2027»; years with a gap are listed.
    var span: Line {
        let sorted = years.sorted().once
        guard let first = sorted.first, let last = sorted.last else { return .text(.notAnswered) }
        if first == last { return .data(String(first)) }
        let isWhole = last - first == sorted.count - 1
        return .data(isWhole ? "\(first)–\(last)" : sorted.map(String.init).joined(separator: ", "))
    }

    /// «2026–2027 (2 år)».
    var duration: Line {
        years.isEmpty ? span : span + [.data(" ("), .text(.counted(years.once.count, .years)), .data(")")]
    }

    /// Whether it runs in more than one year and so is described anew each year (F § 11).
    var isLong: Bool { years.once.count > 1 }
}
