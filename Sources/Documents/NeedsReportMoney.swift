import Model
import Pages

/// What the report says of the money and of the owners' own contribution (F § 9, § 11).
struct NeedsReportMoney {
    let plan: RegionPlan
    let language: Language
    let around: Surroundings

    static let title = Text(
        nb: "Egeninnsats og midler", nn: "Eigeninnsats og midlar", en: "Own contribution and money")
    static let ownTitle = Measure.ownContribution.name
    static let coordinatorTitle = RegionPlan.coordinator.name
    static let releaseTitle = RegionPlan.releaseTime.name
    static let specialTitle = RegionPlan.specialNeedsShare.name.mapped { name, language in
        language == .en
            ? "\(name) (the regulation, section 9)"
            : language == .nn ? "\(name) (forskrifta § 9)" : "\(name) (forskriften § 9)"
    }

    var chapter: ReportChapter {
        ReportChapter(
            own: ReportPart(nil, Self.title, []),
            parts: [
                ReportPart(.ownContribution, Self.ownTitle, own),
                ReportPart(nil, SeenTogether.title, SeenTogether(plan: plan, around: around).blocks),
                ReportPart(.coordinator, Self.coordinatorTitle, answer(plan.coordinator) + share(.coordinator)),
                ReportPart(.releaseTime, Self.releaseTitle, answer(plan.releaseTime) + share(.releaseTime)),
                ReportPart(.specialNeeds, Self.specialTitle, answer(plan.specialNeedsShare) + special),
                ReportPart(.leftOver, leftOver, answer(plan.leftOver)),
                ReportPart(.balance, DocumentParts.balanceTitle, DocumentParts.balance(plan, language, around)),
                ReportPart(
                    .budget, BudgetTables.title,
                    BudgetTables(plan: plan, language: language, around: around).blocks),
            ])
    }

    private func answer(_ answer: String?) -> [Block] { [.paragraph(.given(answer, language))] }

    /// A post of the budget, and how much of the cost it is: «2027: 95 000 kr, 8 %».
    private func share(_ post: YearBudget.Post) -> [Block] {
        let years = plan.budget.filter { $0.cost > 0 && $0[post] > 0 }.map { year -> Line in
            .data("\(year.year): ") + [.kroner(year[post])] + .data(", \(year[post].percent(of: year.cost)) %")
        }
        guard !years.isEmpty else { return [] }
        return [
            .paragraph(
                .say(
                    nb: "I budsjettet, og som andel av kostnaden: ",
                    nn: "Beløpet i budsjettet, og kor stor del det er av kostnaden: ",
                    en: "The amount in the budget, and its share of the cost: ")
                    + .joined(years, by: "; ") + .data("."))
        ]
    }

    /// What the measures' own shares add up to, beside what is said of the whole.
    private var special: [Block] {
        guard let balance = PlanBalance(plan) else { return [] }
        let part = balance.specialNeeds
        return [
            .paragraph(
                .say(
                    nb: "Regnet ut fra det som er oppgitt for hvert tiltak: \(part) %.",
                    nn: "Rekna ut frå det som er oppgitt for kvart tiltak: \(part) %.",
                    en: "Calculated from what is stated for each measure: \(part)%."))
        ]
    }

    /// A county may ask for it in its own plan; money left over is worth an answer everywhere.
    private var leftOver: Text {
        let title = RegionPlan.leftOver.name
        guard let county = around.law(.plan(.leftOver))?.name else { return title }
        return Text(
            nb: "\(title.nb) (\(county.nb))", nn: "\(title.nn) (\(county.nn))", en: "\(title.en) (\(county.en))")
    }

    /// Most owners in the table of what they put in.
    private static let mostOwners = 15

    private var own: [Block] {
        let owners = plan.received.newest()
        guard !owners.isEmpty else { return [.paragraph(.text(.notAnswered))] }
        let number = { (value: Int?) -> Line in value.map { .text(Quantity($0).words) } ?? .data("–") }
        // Of many those that put in most are told of by name; each stands in the annex.
        let all = Array(owners.enumerated())
        let told = owners.count > Self.mostOwners + 1 ? Array(all.mostFirst.prefix(Self.mostOwners)) : all
        let left = all.filter { owner in !told.contains { $0.offset == owner.offset } }.map(\.element)
        let sums = { (name: Line, owners: [Sealed<OwnerOverview>]) -> [Line] in
            [name, []]
                + [owners.map(\.body.contributedHours), owners.map(\.body.contributedKroner)].map { values in
                    let known = values.compactMap(\.self)
                    guard !known.isEmpty else { return number(nil) }
                    return number(known.total) + DocumentParts.answered(known.count, of: values.count)
                }
        }
        let others = left.count
        let rows =
            told.map { place, owner -> [Line] in
                [
                    Line.data(owner.name).linked(to: NeedsReportOwners.place(place)),
                    .brief(owner.body.ownContribution?.words, owner.language, room: 200),
                    number(owner.body.contributedHours), number(owner.body.contributedKroner),
                ]
            }
            + (left.isEmpty
                ? []
                : [
                    sums(
                        .say(
                            nb: others == 1 ? "1 annen" : "\(others) andre",
                            nn: others == 1 ? "1 annan" : "\(others) andre",
                            en: others == 1 ? "1 other" : "\(others) others"), left)
                ])
            + (owners.count > 1
                ? [sums(.say(nb: "Til sammen", nn: "Til saman", en: "Total"), owners)] : [])
        let intro = Line.say(
            nb:
                "Dette bidrar eierne med på ett år. Egeninnsatsen i hvert tiltak er beskrevet under tiltaket, "
                + "punkt for punkt.",
            nn:
                "Dette bidreg eigarane med på eitt år. Eigeninnsatsen i kvart tiltak er beskriven under "
                + "tiltaket, punkt for punkt.",
            en:
                "This is what the owners contribute in a year. Their own contribution to each measure is "
                + "described with the measure, point by point."
        )
        return [
            .paragraph(intro),
            .table(
                Table(
                    header: [
                        .say(nb: "Eier", nn: "Eigar", en: "Owner"),
                        .say(nb: "Egeninnsats", nn: "Eigeninnsats", en: "Own contribution"),
                        .say(nb: "Timer", nn: "Timar", en: "Hours"),
                        .say(nb: "Kroner", nn: "Kroner", en: "Kroner"),
                    ], rows: rows, numeric: [2, 3])),
        ] + OwnShare.table(plan, language, around.county)
    }
}

extension [(offset: Int, element: Sealed<OwnerOverview>)] {
    /// Those that put in most kroner first, then most hours, else as they stand.
    fileprivate var mostFirst: Self {
        sorted { one, other in
            let (mine, theirs) = (one.element.body, other.element.body)
            return (theirs.contributedKroner ?? 0, theirs.contributedHours ?? 0, one.offset)
                < (mine.contributedKroner ?? 0, mine.contributedHours ?? 0, other.offset)
        }
    }
}
