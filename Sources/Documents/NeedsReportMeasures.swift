import Model
import Pages

/// The plan for the work in the partnership: each measure against what the regulation asks (F § 4, § 11).
struct NeedsReportMeasures {
    let plan: RegionPlan
    let language: Language

    static let title = Text(
        nb: "Plan for arbeidet i partnerskapet", nn: "Plan for arbeidet i partnarskapet",
        en: "Plan for the work in the partnership")
    static let longTitle = Text(
        nb: "Tiltak som varer mer enn ett år", nn: "Tiltak som varer meir enn eitt år",
        en: "Measures longer than a year")

    var blocks: [Block] {
        let measures = plan.measures.flatMap { measure -> [Block] in
            [
                .heading(level: 3, .named(measure.title, language, measure.id.item)),
                .table(
                    Table(
                        header: [
                            DocumentParts.point, .say(nb: "Forskriften", nn: "Forskrifta", en: "Regulation"),
                            DocumentParts.answer,
                        ], rows: rows(measure))),
            ]
        }
        return .chapter(Self.title, (measures.isEmpty ? [.paragraph(.text(.notAnswered))] : measures) + long)
    }

    private func rows(_ measure: Measure) -> [[Line]] {
        let owners = plan.owners(behind: measure)
        return [
            row(
                nil, Text(nb: "Prioritert mål", nn: "Prioritert mål", en: "Prioritised goal"), given(measure.goal)),
            row(
                "§ 4",
                Text(nb: "Lokalt definerte behov", nn: "Lokalt definerte behov", en: "Locally defined needs"),
                needs(measure)),
            row(
                "§ 4",
                Text(nb: "Inkluderende prosesser", nn: "Inkluderande prosessar", en: "Inclusive processes"),
                processes(measure)),
            row(
                "§ 2", Text(nb: "Deltakere", nn: "Deltakarar", en: "Participants"), measure.participation(language)
            ),
            row(
                "§ 4",
                Text(
                    nb: "Styrker profesjonelle læringsfellesskap i og mellom enhetene",
                    nn: "Styrkjer profesjonelle læringsfellesskap i og mellom einingane",
                    en: "Strengthens professional learning communities in and between the units"),
                given(measure.learningCommunity)),
            row(
                nil, Text(nb: "Arbeidsmåter", nn: "Arbeidsmåtar", en: "Working methods"), measure.methods(language)
            ),
            row(
                "§ 11",
                Text(nb: "Eiere som samarbeider", nn: "Eigarar som samarbeider", en: "Owners who cooperate"),
                .names(owners)),
            row(
                "§ 4, § 11",
                Text(
                    nb: "Partnerskap med universitet, eller samarbeid med fagskole eller annet fagmiljø",
                    nn: "Partnarskap med universitet, eller samarbeid med fagskule eller anna fagmiljø",
                    en:
                        "Partnership with a university, or cooperation with a vocational college or other centre of expertise"
                ),
                measure.environment + .data("\n") + measure.dialogued(language)),
            row(
                "§ 4",
                Text(
                    nb: "Styrker lærerutdanningen", nn: "Styrkjer lærarutdanninga",
                    en: "Strengthens teacher education"),
                given(measure.teacherEducation)),
            row(
                "§ 4", Text(nb: "Samiske perspektiver", nn: "Samiske perspektiv", en: "Sami perspectives"),
                given(measure.samiPerspective)),
            row(
                "§ 11",
                Text(
                    nb: "Eiernes egeninnsats", nn: "Eigeninnsatsen til eigarane",
                    en: "The owners' own contribution"),
                given(measure.ownContribution)),
            row(nil, Text(nb: "Evaluering", nn: "Evaluering", en: "Evaluation"), measure.evaluated(language)),
            row(
                nil,
                Text(
                    nb: "Vurdering av måloppnåelse", nn: "Vurdering av måloppnåing",
                    en: "Assessment of goal attainment"),
                given(measure.goalAttainment)),
            row(
                "§ 9",
                Text(
                    nb: "Barnehage, skole og spesialpedagogikk", nn: "Barnehage, skule og spesialpedagogikk",
                    en: "Kindergarten, school and special needs education"), measure.divided),
            row(
                "§ 11", Text(nb: "Varighet", nn: "Varigheit", en: "Duration"),
                measure.duration + .data(", ") + .text(plan.standing(of: measure).label)),
            row(
                nil,
                Text(nb: "Det nettverket ber om", nn: "Det nettverket ber om", en: "What the network asks for"),
                measure.sums),
        ]
    }

    private func row(_ section: String?, _ name: Text, _ answer: Line) -> [Line] {
        [.text(name), .data(section ?? "–"), answer]
    }

    private func given(_ answer: String?) -> Line { .given(answer, language) }

    /// In how many of the units behind a measure staff or their representatives took part in the analysis.
    private func processes(_ measure: Measure) -> Line {
        let behind = Set(plan.needs(behind: measure).map(\.reference.workspace))
        let units = plan.deliveringUnits.filter { behind.contains($0.document.id) }
        guard !units.isEmpty else { return .text(.notAnswered) }
        let taking = units.filter { $0.document.body.meetings.haveStaff }.count
        let all = Text.counted(units.count, .units)
        return .say(
            nb: "Ansatte eller tillitsvalgte var med i analysen i \(taking) av \(all.nb).",
            nn: "Tilsette eller tillitsvalde var med i analysen i \(taking) av \(all.nn).",
            en: "Staff or their representatives took part in the analysis in \(taking) of \(all.en).")
    }

    /// The needs by their ids, unit by unit.
    private func needs(_ measure: Measure) -> Line {
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

    /// Described again each year, so that none goes on unseen.
    private var long: [Block] {
        let long = plan.measures.filter(\.isLong)
        guard !long.isEmpty else {
            return .part(
                Self.longTitle,
                [
                    .paragraph(
                        plan.measures.contains { $0.years.isEmpty }
                            ? .text(.notAnswered)
                            : .say(
                                nb: "Ingen tiltak varer mer enn ett år.",
                                nn: "Ingen tiltak varer meir enn eitt år.",
                                en: "No measure is longer than a year."))
                ])
        }
        let intro = Line.say(
            nb: "Disse tiltakene skal beskrives i behovsmeldingen hvert år de varer. Årets beskrivelse står over.",
            nn: "Desse tiltaka skal skildrast i behovsmeldinga kvart år dei varer. Skildringa for i år står over.",
            en:
                "These measures are to be described in the needs report each year they last. This year's description stands above."
        )
        return .part(
            Self.longTitle,
            [.paragraph(intro)]
                + .bullets(
                    long.map { Block.Item(.named($0.title, language, $0.id.item) + .data(": ") + $0.duration) }))
    }
}
