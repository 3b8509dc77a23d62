import Model
import Pages

/// The owners' own contribution as a part of the whole cost, beside what the county asks for.
enum OwnShare {
    /// A network's, in the year reported for; of its measures the kroner are not told one by one.
    static func line(_ plan: RegionPlan, _ county: CountyProfile) -> Line {
        let owners = plan.received.newest()
        let given = owners.compactMap(\.body.contributedKroner)
        let part = DocumentParts.answered(given.count, of: owners.count)
        let year = plan.planYears.reported
        let cost = plan.budget.of(year).cost
        guard !given.isEmpty, cost > 0 else {
            return nothing(given.isEmpty ? nil : given.total) + (given.isEmpty ? [] : part) + least(county)
        }
        let (own, whole) = (given.total, [given.total, cost].total)
        let (percent, sum) = (own.percent(of: whole), Quantity(own).words)
        let all = Quantity(whole).words
        return .say(
            nb:
                "\(percent) % i \(year): eierne bidrar med \(sum.nb) av \(all.nb) kroner. Det gjelder alle "
                + "tiltakene i nettverket samlet.",
            nn:
                "\(percent) % i \(year): eigarane bidreg med \(sum.nn) av \(all.nn) kroner. Det gjeld alle "
                + "tiltaka i nettverket samla.",
            en:
                "\(percent)% in \(year): the owners contribute \(sum.en) of \(all.en) kroner. This covers all the "
                + "network's measures together.") + part + least(county)
    }

    /// A measure's, in the year reported for; the network's where nobody has said what the owners put into the measure.
    static func line(_ measure: Measure, _ plan: RegionPlan, _ county: CountyProfile) -> Line {
        let year = plan.planYears.reported
        let budget = (measure.budget ?? []).of(year)
        guard let part = budget.ownShare else { return line(plan, county) + Self.unsaid }
        let (sum, all) = (Quantity(budget[.own]).words, Quantity([budget[.own], budget.cost].total).words)
        return .say(
            nb: "\(part) % i \(year): eierne bidrar med \(sum.nb) av \(all.nb) kroner i dette tiltaket.",
            nn: "\(part) % i \(year): eigarane bidreg med \(sum.nn) av \(all.nn) kroner i dette tiltaket.",
            en: "\(part)% in \(year): the owners contribute \(sum.en) of \(all.en) kroner to this measure.")
            + least(county) + (isShort(budget, county) ? Self.short : [])
    }

    /// The measures of the year reported for, each with what the owners put in and its part of the whole; nothing where
    /// the county asks for no share and nobody has said one.
    static func table(_ plan: RegionPlan, _ language: Language, _ county: CountyProfile) -> [Block] {
        let year = plan.planYears.reported
        let budgets = plan.measures.map { (measure: $0, budget: ($0.budget ?? []).of(year)) }
        guard county.ownShare != nil || budgets.contains(where: { $0.budget[.own] > 0 }) else { return [] }
        let rows = budgets.map { measure, budget -> [Line] in
            let part: Line = budget.ownShare.map { .data("\($0) %") } ?? .text(.notAnswered)
            return [
                .brief(measure.title, language, measure.id.item), .text(Quantity(budget.cost).words),
                budget[.own] > 0 ? .text(Quantity(budget[.own]).words) : .data("–"),
                part + (isShort(budget, county) ? Self.less : []),
            ]
        }
        guard !rows.isEmpty else { return [] }
        let table = Table(
            caption: .say(
                nb: "Egeninnsatsen i hvert tiltak i \(year)", nn: "Eigeninnsatsen i kvart tiltak i \(year)",
                en: "The owners' own contribution to each measure in \(year)"),
            header: [
                .say(nb: "Tiltak", nn: "Tiltak", en: "Measure"),
                .say(nb: "Kostnad, kroner", nn: "Kostnad, kroner", en: "Cost, kroner"),
                .say(nb: "Egeninnsats, kroner", nn: "Eigeninnsats, kroner", en: "Own contribution, kroner"),
                .say(nb: "Andel av summen", nn: "Del av summen", en: "Share of the total"),
            ], rows: rows, numeric: [1, 2])
        let asked = county.ownShare.map { [Block.paragraph(Self.asked($0))] } ?? []
        return [.table(table)] + asked
    }

    /// Whether what the owners put in is less than the county asks for.
    private static func isShort(_ budget: YearBudget, _ county: CountyProfile) -> Bool {
        guard let least = county.ownShare, budget[.own] > 0 else { return false }
        return Int128(budget[.own]) * 100 < Int128([budget[.own], budget.cost].total) * Int128(least)
    }

    private static let less: Line = .say(
        nb: ", mindre enn fylket ber om", nn: ", mindre enn fylket ber om", en: ", less than the county asks for")

    private static let short: Line = .say(
        nb: " Det er mindre enn fylket ber om.", nn: " Det er mindre enn fylket ber om.",
        en: " That is less than the county asks for.")

    private static let unsaid: Line = .say(
        nb: " Det står ikke i budsjettet hvor mye som gjelder dette tiltaket.",
        nn: " Det står ikkje i budsjettet kor mykje som gjeld dette tiltaket.",
        en: " The budget does not say how much of the contribution is for this measure.")

    /// An owner's: what the grant will be, the owner does not know.
    static func line(_ overview: OwnerOverview, _ county: CountyProfile) -> Line {
        nothing(overview.contributedKroner) + least(county)
    }

    private static func nothing(_ own: Int?) -> Line {
        guard let own else {
            return .say(
                nb: "Egeninnsatsen er ikke oppgitt i kroner, så andelen kan ikke regnes ut.",
                nn: "Eigeninnsatsen er ikkje oppgitt i kroner, så prosentdelen kan ikkje reknast ut.",
                en:
                    "The owners' own contribution is not given in kroner, so its share of the total cannot be "
                    + "calculated.")
        }
        let sum = Quantity(own).words
        return .say(
            nb: "\(sum.nb) kroner i året. Andelen kan regnes ut når kostnaden er kjent.",
            nn: "\(sum.nn) kroner i året. Prosentdelen kan reknast ut når kostnaden er kjend.",
            en: "\(sum.en) kroner a year. The share can be calculated when the cost is known.")
    }

    private static func least(_ county: CountyProfile) -> Line {
        county.ownShare.map { .data(" ") + asked($0) } ?? []
    }

    private static func asked(_ least: Int) -> Line {
        .say(
            nb: "Fylket ber om minst \(least) %.", nn: "Fylket ber om minst \(least) %.",
            en: "The county asks for at least \(least)%.")
    }
}
