import Guidance
import Model
import Pages

/// One page for those who look at whether a report is formally in order and plausible (LP 7): statsforvalter and forum.
struct ReportControl {
    let plan: RegionPlan
    let around: Surroundings

    static let title = Text(
        nb: "Til kontrollen av form og rimelighet", nn: "Til kontrollen av form og rimelegheit",
        en: "For checking form and plausibility")

    var blocks: [Block] {
        [
            .paragraph(
                .say(
                    nb:
                        "Tallene er regnet ut fra rapporten. De er til hjelp i kontrollen og er ikke en "
                        + "vurdering.",
                    nn: "Tala er rekna ut frå rapporten. Dei er til hjelp i kontrollen og er ikkje ei vurdering.",
                    en:
                        "The figures are calculated from the report. They are an aid to checking, not an "
                        + "assessment.")),
            .table(
                Table(
                    header: [
                        .say(
                            nb: "Det som blir kontrollert",
                            nn:
                                "Det som blir kontrollert", en: "What is checked"),
                        .say(nb: "I rapporten", nn: "I rapporten", en: "In the report"),
                    ], rows: form + plausibility)),
        ]
    }

    private var measures: [Measure] { plan.reportedMeasures }

    private func of(_ count: Int, _ all: Int) -> Line {
        .say(nb: "\(count) av \(all)", nn: "\(count) av \(all)", en: "\(count) of \(all)")
    }

    private var form: [[Line]] {
        let signs = measures.flatMap { measure in
            MeasureResult.signs.map { measure.result?[keyPath: $0.path] }
        }
        let claims = (signs + [plan.report?.teacherEducation]).compactMap(\.self).filter(\.judgement.isClaim)
        return [
            [
                .say(
                    nb: "Tiltak det er gjort rede for", nn: "Tiltak det er gjort greie for",
                    en: "Measures accounted for"),
                of(measures.count { $0.result?.carriedOut != nil }, measures.count),
            ],
            [
                .say(
                    nb: "Kjennetegn a, b, c og e vurdert per tiltak",
                    nn: "Kjenneteikn a, b, c og e vurderte per tiltak",
                    en: "Signs a, b, c and e assessed for each measure"),
                of(signs.count { $0 != nil }, signs.count),
            ],
            [
                .say(
                    nb: "Kjennetegn d vurdert samlet", nn: "Kjenneteikn d vurdert samla",
                    en: "Sign d assessed for all measures together"),
                .text(yes(plan.report?.teacherEducation != nil)),
            ],
            [
                .say(
                    nb: "Vurderinger med «ja» eller «delvis» som er begrunnet",
                    nn: "Vurderingar med «ja» eller «delvis» som er grunngitte",
                    en: "Assessments of “yes” or “partly” that show what they are based on"),
                of(claims.count { !$0.evidence.isMissing }, claims.count),
            ],
        ]
    }

    private var plausibility: [[Line]] {
        let money = plan.report?.money ?? []
        let (granted, used) = (money.map(\.granted).total, money.map(\.used).total)
        let budget = plan.reportedBudget
        let (told, all) = plan.accountedFor
        let apart = MoneyApart.lines(plan, around).count
        let explained = !(plan.report?.apart.isMissing ?? true)
        // A sign that was taken out of the plan is not counted, nor what was told of it.
        let measured = measures.flatMap { measure -> [String?] in
            (measure.childSign == nil ? [] : [measure.result?.childSeen])
                + (measure.practiceSign == nil ? [] : [measure.result?.practiceSeen])
        }
        return [
            [
                .say(
                    nb: "Mottakere som gjør rede for egne midler",
                    nn: "Mottakarar som gjer greie for eigne midlar",
                    en: "Recipients that account for their own money"),
                money.isEmpty
                    ? .text(.notAnswered) : .text(.list(money.map(\.recipient.label))),
            ],
            [
                .say(
                    nb: "Planlagt kostnad, og beløpet som ubrukte midler skulle dekke",
                    nn: "Planlagd kostnad, og beløpet som ubrukte midlar skulle dekkje",
                    en: "Planned cost, and the amount that leftover money was to cover"),
                .joined([budget.cost, budget[.leftOver]].map { .text(Quantity($0).words) }),
            ],
            [
                .say(
                    nb: "Søkt om, tildelt og brukt, i kroner", nn: "Søkt om, tildelt og brukt, i kroner",
                    en: "Applied for, granted and used, in kroner"),
                .joined([budget.applied, granted, used].map { .text(Quantity($0).words) })
                    + DocumentParts.answered(told, of: all),
            ],
            [
                .say(
                    nb: "Andel av tildelte midler som er brukt",
                    nn: "Kor stor del av dei tildelte midlane som er brukt",
                    en: "Share of the granted money that was used"),
                granted == 0
                    ? .data("–")
                    : .data("\(used.percent(of: granted)) %") + DocumentParts.answered(told, of: all),
            ],
            [
                .say(
                    nb: "Antall avvik mellom planen og bruken av midlene",
                    nn: "Kor mange avvik det er mellom planen og bruken av midlane",
                    en: "Places where the money differs from the plan"),
                apart == 0
                    ? .data("0")
                    : .data("\(apart), ") + (explained ? Self.explained : Self.unexplained),
            ],
            [
                .say(
                    nb: "Koordinator og frikjøp i planen, i kroner",
                    nn: "Koordinator og frikjøp i planen, i kroner",
                    en: "Coordinator and release time in the plan, in kroner"),
                .joined([budget[.coordinator], budget[.releaseTime]].map { .text(Quantity($0).words) }),
            ],
            [
                .say(
                    nb: "Barnehagebasert + skolebasert ifølge planen",
                    nn: "Barnehagebasert + skulebasert ifølgje planen",
                    en: "Kindergarten-based + school-based, according to the plan"),
                PlanBalance(plan).map { .data("\($0.kindergarten) % + \($0.school) %") } ?? .text(.notAnswered),
            ],
            [
                .say(
                    nb: "Tegn fra planen som er målt på nytt", nn: "Teikn frå planen som er målte på nytt",
                    en: "Signs in the plan that were measured again"),
                of(measured.count { !$0.isMissing }, measured.count),
            ],
        ] + seats
    }

    private static let explained = Line.say(nb: "forklart", nn: "forklart", en: "explained")
    private static let unexplained = Line.say(nb: "ikke forklart", nn: "ikkje forklart", en: "not explained")

    private var seats: [[Line]] {
        guard let forum = around.county.forum, !forum.isEmpty else { return [] }
        let seats = plan.report?.seats
        return [
            [
                .say(
                    nb: "Hvem fra samarbeidsforumet som var med",
                    nn: "Kven frå samarbeidsforumet som var med", en: "Who took part from the forum"),
                seats.map { $0.isEmpty ? DocumentParts.none : .data($0.joined(separator: ", ")) }
                    ?? .text(.notAnswered),
            ]
        ]
    }

    private func yes(_ isSo: Bool) -> Text {
        isSo ? Text(nb: "ja", nn: "ja", en: "yes") : Text(nb: "nei", nn: "nei", en: "no")
    }
}
