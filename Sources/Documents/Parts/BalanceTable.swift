import Model
import Pages

extension DocumentParts {
    static let balanceTitle = Text(
        nb: "Barnehage og skole", nn: "Barnehage og skule", en: "Kindergarten and school")

    /// How each measure divides, the whole of it, and what the county advises.
    static func balance(_ plan: RegionPlan, _ language: Language, _ around: Surroundings) -> [Block] {
        guard let balance = PlanBalance(plan) else { return [.paragraph(.text(.notAnswered))] }
        let rows = plan.measures.compactMap { measure -> [Line]? in
            measure.shares.map { shares in
                [.brief(measure.title, language, measure.id.item)]
                    + [shares.kindergarten, shares.school, shares.common, shares.specialNeeds].map(percent)
            }
        }
        let common = 100 - balance.kindergarten - balance.school
        let whole =
            [Line.say(nb: "Hele planen", nn: "Heile planen", en: "The whole plan")]
            + [balance.kindergarten, balance.school, common, balance.specialNeeds].map(percent)
        let weighed =
            balance.isByMoney
            ? Line.say(
                nb: "Hvert tiltak er vektet etter hvor mye nettverket ber om til det.",
                nn: "Kvart tiltak er vekta etter kor mykje nettverket ber om til det.",
                en: "Each measure is weighted by the amount the network asks for.")
            : .say(nb: "Tiltakene teller likt.", nn: "Tiltaka tel likt.", en: "All the measures count equally.")
        let table = Table(
            header: [
                .say(nb: "Tiltak", nn: "Tiltak", en: "Measure"),
                .say(nb: "Barnehage", nn: "Barnehage", en: "Kindergarten"),
                .say(nb: "Skole", nn: "Skule", en: "School"), .say(nb: "Felles", nn: "Felles", en: "Shared"),
                .say(
                    nb: "Herav spesialpedagogikk", nn: "Av dette spesialpedagogikk",
                    en: "Of which special needs education"),
            ], rows: rows + [whole], numeric: [1, 2, 3, 4])
        return [.table(table), .paragraph(weighed + advice(around))]
    }

    private static func percent(_ part: Int) -> Line { .data("\(part) %") }

    /// The county's advice, which hinders no local choice (LP 4.1).
    private static func advice(_ around: Surroundings) -> Line {
        guard let balance = around.county.balance else { return [] }
        return .say(
            nb:
                " Anbefalingen er minst \(balance.kindergarten) % barnehagebasert og minst \(balance.school) % skolebasert",
            nn:
                " Tilrådinga er minst \(balance.kindergarten) % barnehagebasert og minst \(balance.school) % skulebasert",
            en:
                " The recommendation is at least \(balance.kindergarten)% kindergarten-based and at least "
                + "\(balance.school)% school-based"
        )
            + Regulation.source(.balance, around)
            + .say(
                nb: "; lokale behov går foran.", nn: "; lokale behov går føre.", en: "; local needs come first.")
    }
}
