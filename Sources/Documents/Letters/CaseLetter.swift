import Guidance
import Model
import Pages

/// Saksframlegg: what a committee reads before it decides, one page: the proposed decision first, then why, then what it
/// costs. What is decided is numbered.
enum CaseLetter {
    /// An owner's.
    static func page(
        _ overview: OwnerOverview, _ language: Language, _ around: Surroundings, _ provenance: Provenance
    ) -> Page {
        let (units, names, ends) = (overview.received.newest(), overview.unitNames, overview.ends)
        let declined = overview.received.needs.count { !ends.end(of: $0.reference).decision.isTakenUp }
        let priorities = overview.priorities.map { priority in
            Block.Item(
                .brief(priority.statement, language, priority.id.item, room: 200),
                below: priority.reason.map { [Block.Item(.brief($0, language, room: 300))] } ?? [])
        }
        let decisions =
            [
                Block.Item(
                    .say(
                        nb:
                            "\(overview.profile.name) legger disse prioriteringene til grunn for arbeidet med kompetanse:",
                        nn:
                            "\(overview.profile.name) legg desse prioriteringane til grunn for arbeidet med kompetanse:",
                        en:
                            "\(overview.profile.name) will use these priorities as the basis for its competence "
                            + "development:"
                    ),
                    below: overview.priorities.map {
                        Block.Item(.brief($0.statement, language, $0.id.item, room: 200))
                    }),
                Block.Item(
                    .say(
                        nb: "Egeninnsatsen blir: ", nn: "Eigeninnsatsen blir: ",
                        en: "The owner's own contribution will be: ")
                        + own(overview, language)),
            ] + studies(overview, around) + [
                Block.Item(
                    .say(
                        nb: "Den samlede vurderingen blir sendt til kompetansenettverket.",
                        nn: "Den samla vurderinga blir send til kompetansenettverket.",
                        en: "The overview will be sent to the competence network."))
            ]
        return letter(
            about: .say(
                nb: "samlet vurdering av kompetansebehov for ", nn: "samla vurdering av kompetansebehov for ",
                en: "overview of competence needs for ") + .data(overview.profile.name),
            decisions,
            .part(why, priorities.isEmpty ? [.paragraph(.text(.notAnswered))] : .bullets(priorities))
                + .part(
                    Text(nb: "Grunnlaget", nn: "Grunnlaget", en: "What the case is based on"),
                    [
                        .paragraph(
                            .text(.counted(units.count, .units)) + .data(": ") + .names(units.map { names[$0] }))
                    ])
                + .part(
                    Text(nb: "Ikke tatt opp", nn: "Ikkje teke opp", en: "Not taken up"),
                    [.paragraph(.text(.counted(declined, .needs)))]),
            provenance)
    }

    /// A region's.
    static func page(_ plan: RegionPlan, _ language: Language, _ provenance: Provenance) -> Page {
        let measures = plan.measures.map { measure in
            let kroner = (measure.budget ?? []).applied
            let sum: Line =
                kroner > 0
                ? .data(", ") + .text(Quantity(kroner).words) + .say(nb: " kroner", nn: " kroner", en: " kroner")
                : []
            return Block.Item(
                .brief(measure.title, language, measure.id.item, room: 200)
                    + .data(", ") + measure.duration + sum,
                below: measure.goal.map { [Block.Item(.brief($0, language, room: 300))] } ?? [])
        }
        let year = plan.planYears.reported
        let applied = plan.budget.of(year).applied
        let decisions = [
            Block.Item(
                .say(
                    nb: "Behovsmeldingen for \(year) godkjennes med disse tiltakene:",
                    nn: "Behovsmeldinga for \(year) blir godkjend med desse tiltaka:",
                    en: "The needs report for \(year) is approved with these measures:"),
                below: plan.measures.map { Block.Item(.brief($0.title, language, $0.id.item, room: 200)) }),
            Block.Item(
                .say(
                    nb: "Nettverket søker om ", nn: "Nettverket søkjer om ", en: "The network applies for ")
                    + .text(Quantity(applied).words)
                    + .say(
                        nb: " kroner for \(year).", nn: " kroner for \(year).", en: " kroner for \(year).")),
            Block.Item(
                .say(
                    nb: "Den lokale kompetanseplanen vedtas. Den rulleres hvert år.",
                    nn: "Den lokale kompetanseplanen blir vedteken. Han blir rullert kvart år.",
                    en: "The local competence plan is adopted. It is updated every year.")),
        ]
        return letter(
            about: .say(
                nb: "behovsmelding og lokal kompetanseplan for ", nn: "behovsmelding og lokal kompetanseplan for ",
                en: "needs report and local competence plan for ") + .data(plan.profile.name),
            decisions,
            .part(why, measures.isEmpty ? [.paragraph(.text(.notAnswered))] : .bullets(measures))
                + .part(RegionPlan.prioritisation.name, [.paragraph(.given(plan.prioritisation, language))])
                + .part(
                    Text(nb: "Ikke tatt opp", nn: "Ikkje teke opp", en: "Not taken up"),
                    [.paragraph(.text(.counted(plan.declined.count, .needs)))]), provenance)
    }

    private static let why = Text(
        nb: "Hva saken gjelder, og hvorfor", nn: "Kva saka gjeld, og kvifor",
        en: "What the case is about, and why")

    private static func own(_ overview: OwnerOverview, _ language: Language) -> Line {
        DocumentParts.contribution(
            OwnContribution(
                words: overview.ownContribution?.words ?? "", hours: overview.contributedHours,
                kroner: overview.contributedKroner), language)
    }

    /// What the owner pays of further education, which binds money too; nothing where nobody takes any.
    private static func studies(_ overview: OwnerOverview, _ around: Surroundings) -> [Block.Item] {
        let budget = StudyBudget(overview, around.limits.study)
        // A municipality pays for private kindergartens too; a private owner does not.
        let kroner = budget.own + (overview.profile.ownership == .private ? 0 : budget.municipality)
        guard kroner > 0 else { return [] }
        let (places, sum) = (Text.counted(budget.people, .studyPlaces), RowNumbers.kroner(kroner))
        return [
            Block.Item(
                .say(
                    nb: "Egenandelen for \(places.nb) til videreutdanning blir: \(sum.nb).",
                    nn: "Eigendelen for \(places.nn) til vidareutdanning blir: \(sum.nn).",
                    en: "The owner's share for \(places.en) will be: \(sum.en)."))
        ]
    }

    private static func letter(
        about: Line, _ decisions: [Block.Item], _ reasons: [Block], _ provenance: Provenance
    ) -> Page {
        Page(
            title: .say(nb: "Saksframlegg: ", nn: "Saksframlegg: ", en: "Case paper: ") + about,
            blocks: DocumentParts.draftNote(provenance)
                + .chapter(
                    Text(nb: "Forslag til vedtak", nn: "Framlegg til vedtak", en: "Proposed decision"),
                    [.list(decisions, numbered: true)])
                + .chapter(Text(nb: "Bakgrunn", nn: "Bakgrunn", en: "Background"), reasons)
                + DocumentParts.provenance(provenance))
    }
}
