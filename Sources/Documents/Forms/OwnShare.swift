import Model
import Pages

/// The owners' own contribution as a part of the whole cost, beside what the county asks for.
enum OwnShare {
    /// A network's, in the year reported for; of its measures the kroner are not told one by one.
    static func line(_ plan: RegionPlan, _ county: CountyProfile) -> Line {
        let given = plan.received.newest().compactMap(\.body.contributedKroner)
        let year = plan.planYears.reported
        let cost = plan.budget.of(year).cost
        guard !given.isEmpty, cost > 0 else {
            return nothing(given.isEmpty ? nil : given.total) + least(county)
        }
        let (own, whole) = (given.total, [given.total, cost].total)
        let (part, sum) = (own.percent(of: whole), Quantity(own).words)
        let all = Quantity(whole).words
        return .say(
            nb:
                "\(part) % i \(year): eierne bidrar med \(sum.nb) av \(all.nb) kroner. Det gjelder alle "
                + "tiltakene i nettverket samlet.",
            nn:
                "\(part) % i \(year): eigarane bidreg med \(sum.nn) av \(all.nn) kroner. Det gjeld alle "
                + "tiltaka i nettverket samla.",
            en:
                "\(part)% in \(year): the owners contribute \(sum.en) of \(all.en) kroner. This covers all the "
                + "network's measures together.") + least(county)
    }

    /// An owner's: what the grant will be, the owner does not know.
    static func line(_ overview: OwnerOverview, _ county: CountyProfile) -> Line {
        nothing(overview.contributedKroner) + least(county)
    }

    private static func nothing(_ own: Int?) -> Line {
        guard let own else {
            return .say(
                nb: "Egeninnsatsen er ikke oppgitt i kroner, så andelen kan ikke regnes ut.",
                nn: "Eigeninnsatsen er ikkje oppgitt i kroner, så delen kan ikkje reknast ut.",
                en:
                    "The owners' own contribution is not given in kroner, so its share cannot be calculated.")
        }
        let sum = Quantity(own).words
        return .say(
            nb: "\(sum.nb) kroner i året. Andelen kan regnes ut når kostnaden er kjent.",
            nn: "\(sum.nn) kroner i året. Delen kan reknast ut når kostnaden er kjend.",
            en: "\(sum.en) kroner a year. The share can be calculated when the cost is known.")
    }

    private static func least(_ county: CountyProfile) -> Line {
        guard let least = county.ownShare else { return [] }
        return .say(
            nb: " Fylket ber om minst \(least) %.", nn: " Fylket ber om minst \(least) %.",
            en: " The county asks for at least \(least)%.")
    }
}
