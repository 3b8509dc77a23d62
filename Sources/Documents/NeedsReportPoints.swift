import Model
import Pages

/// The annex of a needs report with each measure point by point, against what the regulation asks (F § 4, § 11).
struct NeedsReportPoints {
    let plan: RegionPlan
    let language: Language
    private let participants: MeasureParticipants
    private let signs: MeasureSigns

    init(plan: RegionPlan, language: Language) {
        (self.plan, self.language) = (plan, language)
        participants = MeasureParticipants(plan, language)
        signs = MeasureSigns(plan, language)
    }

    static let title = Text(
        nb: "Vedlegg: tiltakene punkt for punkt", nn: "Vedlegg: tiltaka punkt for punkt",
        en: "Annex: the measures point by point")

    /// The name that links to a measure's points use.
    static func place(_ measure: Measure) -> String { "punkt-\(measure.id.item.code)" }

    /// The measures one by one, after what is told of all of them.
    func blocks(after first: Block) -> [Block] {
        guard !plan.measures.isEmpty else { return [] }
        let back = Line.say(
            nb: "Tilbake til tiltaket i behovsmeldingen", nn: "Tilbake til tiltaket i behovsmeldinga",
            en: "Back to the measure in the needs report")
        return .chapter(
            Self.title,
            [first]
                + plan.measures.flatMap { measure -> [Block] in
                    [
                        .target(Self.place(measure)),
                        .heading(level: 3, .named(measure.title, language, measure.id.item)),
                        .table(
                            Table(
                                header: [
                                    DocumentParts.point,
                                    .say(nb: "Forskriften", nn: "Forskrifta", en: "Regulation"),
                                    DocumentParts.answer,
                                ], rows: rows(measure))),
                        .source(back.linked(to: NeedsReportMeasures.place(measure))),
                    ]
                })
    }

    private func rows(_ measure: Measure) -> [[Line]] {
        sections.map { section, point in [.text(point.name), .data(section ?? "–"), point.answer(measure)] }
    }

    /// Each point, and the section of the regulation that asks for it.
    private var sections: [(section: String?, point: Point<Measure>)] {
        [
            (nil, Point(Measure.goal, language)),
            (
                "§ 4",
                Point(
                    Text(nb: "Lokalt definerte behov", nn: "Lokalt definerte behov", en: "Locally defined needs"),
                    needs)
            ),
            (
                "§ 4",
                Point(
                    Text(nb: "Inkluderende prosesser", nn: "Inkluderande prosessar", en: "Inclusive processes"),
                    processes)
            ), ("§ 5", Point(MeasureThemes.title) { MeasureThemes.line($0, in: plan) }),
            ("§ 2", Point(Measure.participantGroups.name) { participants.line($0) }),
            ("§ 4", Point(Measure.learningCommunity, language)),
            (nil, Point(Measure.methodKinds.name) { $0.methods(language) }),
            (
                "§ 11",
                Point(Text(nb: "Eiere som samarbeider", nn: "Eigarar som samarbeider", en: "Owners who cooperate"))
                {
                    .names(plan.owners(behind: $0))
                }
            ), (nil, Point(Measure.responsible.name) { plan.responsibleLine($0) }),
            (
                "§ 4, § 11",
                Point(
                    Text(
                        nb: "Partnerskap med universitet, eller samarbeid med fagskole eller annet fagmiljø",
                        nn: "Partnarskap med universitet, eller samarbeid med fagskule eller anna fagmiljø",
                        en:
                            "Partnership with a university, or cooperation with a vocational college or other "
                            + "academic partner")
                ) { $0.environment + .data("\n") + $0.dialogued(language) }
            ), ("§ 4", Point(Measure.teacherEducation, language)),
            ("§ 4", Point(Measure.samiPerspective, language)),
            ("§ 11", Point(Measure.ownContribution, language)),
            (nil, Point(Measure.evaluation.name) { signs.line($0) }),
            (nil, Point(Measure.goalAttainment, language)), ("§ 9", Point(Measure.shares.name, \.divided)),
            (
                "§ 11",
                Point(Measure.years.name) { $0.duration + .data(", ") + .text(plan.standing(of: $0).label) }
            ), (nil, Point(DocumentParts.asked, \.sums)),
        ]
    }

    /// In how many of the units behind a measure staff or their representatives took part in the analysis.
    func processes(_ measure: Measure) -> Line {
        let behind = Set(plan.needs(behind: measure).map(\.reference.workspace))
        let units = plan.deliveringUnits.filter { behind.contains($0.document.id) }
        guard !units.isEmpty else { return .text(.notAnswered) }
        let taking = units.filter { $0.document.brief.participation.haveStaff }.count
        let all = Text.counted(units.count, .units)
        return .say(
            nb: "Ansatte eller tillitsvalgte var med i analysen i \(taking) av \(all.nb).",
            nn: "Tilsette eller tillitsvalde var med i analysen i \(taking) av \(all.nn).",
            en: "Staff or their representatives took part in the analysis in \(taking) of \(all.en).")
    }

    /// The needs by their ids, unit by unit.
    func needs(_ measure: Measure) -> Line {
        let needs = plan.needs(behind: measure)
        guard !needs.isEmpty else { return .text(.notAnswered) }
        let units = needs.map(\.unit).once
        let lines = units.map { unit -> Line in
            [.data("\(unit): ")] + .ids(needs.filter { $0.unit == unit }.map(\.need.id.item))
        }
        let count: Line = [
            .text(.counted(needs.count, .competenceNeeds)), .data(", "), .text(.counted(units.count, .units)),
        ]
        return count + .data("\n") + .joined(lines, by: "\n")
    }
}
